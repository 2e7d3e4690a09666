"""Words that tell of an event, found in a sentence: which frame, in which voice."""

from __future__ import annotations

import functools
from collections.abc import Sequence, Set

from kg.document import PhraseKind
from kg.extract.triggers.bare_stems import no_headline_verb
from kg.extract.triggers.constraints import Around, fits, with_stems
from kg.extract.triggers.has_done import has_done
from kg.extract.triggers.index import Form, Index, bond_index, trigger_index
from kg.extract.triggers.interrupted import behind_agent, may_part, particle, without_day
from kg.extract.triggers.noun_position import is_whose, noun_position
from kg.extract.triggers.one_act import names_the_act, tells_nothing_more, up_to_its_slot
from kg.extract.triggers.plain_nouns import attribute, counted, gerund, listed, plural
from kg.extract.triggers.undergone import only_tells_where, put_out, undergone
from kg.extract.words.city_attributes import city_before
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.pack import Frame, Language, Tie
from kg.language.traits import Trait
from kg.model import Kind
from kg.records import record, replace


@record
class Trigger:
    """A frame's words at nodes `first` to `last` (exclusive)."""

    first: int
    last: int
    frame: Frame
    form: Form
    passive: bool = False
    instead: tuple[Frame, ...] = ()  # frames of acts with the same words, where this one finds nobody

    @property
    def noun(self) -> bool:
        """Whether the event is told by a noun."""
        return self.form is Form.NOUN


@record
class Bond:
    """A tie's words at nodes `first` to `last` (exclusive)."""

    first: int
    last: int
    tie: Tie
    form: Form
    passive: bool


@functools.cache
def _states(cell: str) -> frozenset[str]:
    return frozenset(cell.split("|"))


def is_a_state(nodes: Nodes, bond: Bond) -> bool:
    """Whether a tie's words are those whose subject takes part whatever their form: "present", "hadir"."""
    return " ".join(nodes.lows[bond.first : bond.last]) in _states(bond.tie.states)


def bonds(nodes: Nodes, language: Language) -> list[Bond]:
    """The ties of a sentence, left to right."""
    index, words = bond_index(language.code), nodes.lows
    out: list[Bond] = []
    behind = 0
    for at in index.starts(words):
        found = next(index.at(words, at), None) if at >= behind else None
        if found is None:
            continue
        behind, (form, tie) = found
        if form is not None and _is_no_verb(nodes, at, behind, form, language):
            continue
        if form is Form.ING and at > 0 and _is_a_gathering(words[at - 1], language):
            continue
        if form is Form.ING and _kept_from_it(nodes, at, language):
            continue
        if form is None and at > 0 and words[at - 1] in language.words.place.at_event:
            continue  # "at present"
        if (
            not language.nouns_after
            and at > 1
            and nodes[at - 1].low == "-"
            and nodes[at - 2].phrase is not None
        ):
            continue  # "held Chinese-brokered talks": not those who held them
        passive = form is not None and _is_passive(nodes, at, behind, form, language)
        after = nodes[behind]  # "diikuti dengan balasan dari X": what came next, not who; "digelar di Bali"
        if passive and (language.prepositions.get(after.low) == "with" or (tie.agent and not after.actor)):
            continue
        out.append(Bond(at, behind, tie, form or Form.ACTIVE, passive))
    return out


KEPT = 18
"""Nodes before "from attending" in which the verb of keeping somebody away stands."""


def _kept_from_it(nodes: Nodes, at: int, language: Language) -> bool:
    """ "barred Chad and Mali from attending", "prevented X from meeting Y": those were not there."""
    if language.nouns_after or at < 2 or language.prepositions.get(nodes[at - 1].low) != "from":
        return False
    return not language.words.status.kept_away.isdisjoint(nodes.lows[max(0, at - KEPT) : at - 1])


def _is_a_gathering(before: str, language: Language) -> bool:
    """ "chaired a first gathering of donors", "to the next gathering": nobody gathers there."""
    words = language.words
    counted = before in words.name.ordinals or before in words.name.ordinal_words
    return counted or before in words.gathering.next_rounds or before in language.determiners


def _is_no_verb(nodes: Nodes, at: int, last: int, form: Form, language: Language) -> bool:
    """ "has mediated", "put on hold": an auxiliary, or a noun that only looks like a bare verb."""
    if nodes[at].low in language.words.verb.perfects and last == at + 1:
        follows = nodes[last].low if last < len(nodes) else ""
        return follows not in language.determiners and follows not in language.numbers
    if attribute(nodes.lows, at, language):
        return True  # "discussed the planned conference"
    leads = language.determiners | language.possessives | GENITIVES
    if not language.nouns_after and form is Form.BASE and at > 0 and nodes[at - 1].low in leads:
        return True  # "sat in his chair"
    named = language.possessives | GENITIVES | language.words.place.definite
    if not language.nouns_after and form is Form.ACTIVE and at > 0 and nodes[at - 1].low in named:
        return True  # "its co-chairs, X and Y, met Z": nobody chairs the meeting
    if form is Form.ACTIVE and nodes[last - 1].low in language.words.office.chairing:
        return _are_the_chairs(nodes, last, language)
    return form is Form.BASE and not _verb_position(nodes, at, language)


def _are_the_chairs(nodes: Nodes, last: int, language: Language) -> bool:
    """ "the Minsk Group co-chairs X and Y", "the group co-chairs said": those who chair, and no verb."""
    if language.nouns_after or last >= len(nodes):
        return not language.nouns_after
    after = nodes[last]
    if after.phrase is not None:
        return after.phrase.kind is PhraseKind.PERSON
    spoken = speech(language.code)
    does = after.low in spoken.predicates or after.low in spoken.verbs or looks_verbal(after.low, language)
    return does or not after.low.isalnum() or after.low in language.words.clause.joints


def triggers(
    nodes: Nodes, language: Language, primed: Set[str] = frozenset(), at_home: bool = False
) -> list[Trigger]:
    """The triggers of a sentence, left to right, none overlapping, constraints checked.

    `primed` are the frames that the article told before: their words need no confirming again, as in
    "Slovakia, which expelled three on Monday". What people of one state do among themselves is only looked
    for where it is asked for (`at_home`).
    """
    index = trigger_index(language.code, at_home=at_home)
    out: list[Trigger] = []
    near: Around | None = None
    for at in index.starts(nodes.lows):
        if out and at < out[-1].last:
            continue
        near = near or Around(nodes, with_stems(nodes, 0, len(nodes), language), language, primed)
        found = _at(near, at, index)
        if found is None or (out and tells_nothing_more(nodes, out[-1], found, language)):
            continue
        if out and names_the_act(nodes, out[-1], found, language):
            out[-1] = replace(out[-1], last=up_to_its_slot(nodes, out[-1], found, language))
        else:
            out.append(found)
    return out


def _at(around: Around, at: int, index: Index[tuple[Form, Frame]]) -> Trigger | None:
    """The trigger at node `at`: the longest words whose constraints hold."""
    nodes, words, language = around.nodes, around.nodes.lows, around.language
    fitting: list[Trigger] = []
    passives: dict[tuple[int, Form], bool] = {}
    if attribute(words, at, language) or (at > 1 and words[at - 1] in language.words.clause.manner):
        return None  # "bertemu secara tatap muka": how they meet
    for last, (form, frame) in index.at(words, at):
        if fitting and last < fitting[0].last:
            break
        if frame.kind is Kind.VISIT and _before_a_verb(nodes, last, index, language):
            continue
        if _of_a_noun(nodes, at, last, form, language):
            continue
        if last > at + 1 and not frame.dated and _of_the_day(nodes, last - 1, language):
            continue
        told = bool(frame.need) and around.told(last, frame)
        if (last, form) not in passives:
            passives[last, form] = _is_passive(nodes, at, last, form, language)
        passive = passives[last, form]
        if passive and frame.kind is Kind.VISIT and nodes[last - 1].low in language.prepositions:
            continue  # "40 tonnes of food were flown to Chad": nobody visits
        if fits(around, frame, at, last, passive, told):
            fitting.append(Trigger(at, last, frame, form, passive))
    day = bool(fitting) and _goes_on_behind(nodes, fitting[0], language)
    noun = bool(fitting) and fitting[0].form is Form.BASE and behind_agent(nodes, at, language) > 0
    if not fitting or day or noun:
        parted = _interrupted(around, at, index)  # "agreed on Friday to resume talks"
        meant = any(t.noun for t in fitting) and noun_position(
            nodes, at, language
        )  # "a meeting on Friday with"
        fitting = fitting if meant and parted and parted[0].form is Form.ING else parted or fitting
    if len(fitting) > 1:
        noun_here = noun_position(nodes, at, language) and not _has_object(nodes, fitting, language)
        # "was shut by Chad": of a verb whose forms are alike, no bare form
        undergoes = any(passives.values()) and (
            put_out(nodes, at, fitting[0].last, language) or not _verb_position(nodes, at, language)
        )
        fitting.sort(key=lambda t: (t.noun != noun_here, undergoes and t.form is Form.BASE))
    if fitting and all([t.form is Form.BASE for t in fitting]) and not _verb_position(nodes, at, language):
        return None
    if fitting and not language.nouns_after and _is_plain_noun(nodes, fitting[0], language):
        fitting = [t for t in fitting if t.noun]  # "EU sanctions against Chad took effect"
    return _with_others(fitting) if fitting else None


def _of_a_noun(nodes: Nodes, at: int, last: int, form: Form, language: Language) -> bool:
    """ "since a UN-approved mission": a participle of the noun behind it, or a noun in a headline."""
    if form is Form.PAST and at > 1 and nodes[at - 1].low == "-":
        return nodes[at - 2].end == nodes[at - 1].begin and nodes[at - 2].actor
    return form is Form.ACTIVE and no_headline_verb(nodes, at, last, language)


def _goes_on_behind(nodes: Nodes, found: Trigger, language: Language) -> bool:
    """ "agreed on Friday to resume", "swapped views in Tokyo with X": a longer row goes on behind."""
    if any([n.date is not None for n in nodes[found.last : found.last + 2]]):
        return True
    if found.last >= len(nodes) or nodes[found.last].low not in language.words.place.inside:
        return False
    behind = without_day(nodes, nodes.lows, found.last - 1, language, places=True)
    slot = language.prepositions.get(nodes.lows[behind], "") if behind else ""
    return bool(slot) and slot not in found.frame.roles  # not "met in Tokyo with X"


def _of_the_day(nodes: Nodes, at: int, language: Language) -> bool:
    """ "a call on Friday between", "the talks in May": the preposition at `at` leads the day, no party.

    Not "was sworn in last June", where the verb has the "in".
    """
    led = at + 1 < len(nodes) and nodes[at + 1].date is not None and not language.nouns_after
    if not led or nodes[at].low not in language.words.verb.before_days:
        return False
    said = nodes[at + 1].text.lower().split()
    return language.words.verb.unled_days.isdisjoint((said[0], said[-1]))


def _with_others(fitting: list[Trigger]) -> Trigger:
    """The first that fits; an act that asks for somebody with those that may stand in its place."""
    first = fitting[0]
    asks = first.frame.requires or first.frame.doer or first.frame.toward
    kinds = INSTEAD.get(first.frame.kind, ()) if asks or first.frame.kind is Kind.MEETING else ()
    others = [t.frame for t in fitting[1:] if t.form is first.form and _in_its_stead(t.frame, kinds)]
    return replace(first, instead=tuple(others)) if others else first


def _in_its_stead(frame: Frame, kinds: Sequence[Kind]) -> bool:
    """Whether a frame is read where one of the same words finds nobody; what is done at home always is."""
    return frame.kind in kinds or Trait.AT_HOME in frame.traits


INSTEAD: dict[Kind, tuple[Kind, ...]] = {
    Kind.VISIT: (Kind.MEASURE,),
    Kind.MEASURE: (Kind.MEASURE,),
    Kind.STATEMENT: (Kind.STATEMENT,),
    Kind.CEREMONY: (Kind.MEASURE, Kind.CEREMONY),
    Kind.APPOINTMENT: (Kind.CEREMONY,),
    Kind.MEETING: (Kind.CONFERENCE, Kind.SUMMIT),
}
"""Kinds of what the same words tell where nobody fits: "the inauguration of a dam" is a ceremony,
"wakil dari 18 negara berkumpul" a conference."""


def _before_a_verb(nodes: Nodes, last: int, index: Index[tuple[Form, Frame]], language: Language) -> bool:
    """ "continued to hold Russia to account", "went to meet him": "to" leads a verb, and no destination."""
    if nodes[last - 1].low not in language.words.clause.infinitives or last >= len(nodes):
        return False
    last += nodes[last].low.endswith(language.adverbial) and last + 1 < len(nodes)
    low = nodes[last].low
    bare = any(form is Form.BASE for rows in (index.rows((low,)),) for form, _ in rows)
    return nodes[last].phrase is None and bool(low) and (bare or low in language.words.verb.bare_verbs)


def _has_object(nodes: Nodes, fitting: list[Trigger], language: Language) -> bool:
    """ "After meeting President Sisi", "after signing a pact": what an object follows directly is a verb."""
    last, before = fitting[0].last, fitting[0].first - 1
    if last >= len(nodes) or not any(t.form is Form.ING for t in fitting):
        return False
    if before >= 0 and nodes[before].low in {*language.determiners, *language.possessives, "'s"}:
        return False  # "Kenya's meeting with Chad"
    if before >= 0 and nodes[before].low in language.words.gathering.kinds_of_talks:
        return False  # "rejected any meeting with Modi"
    if before > 2 and nodes[before - 1].low == "-":
        return False  # "agreed to a face-to-face meeting with Modi"
    if before >= 0 and is_whose(nodes[before], language):
        return False  # "his meeting with Modi"
    if city_before(nodes, before + 1) is not None:
        return False  # "scraps Oslo meeting with Modi"
    return nodes[last].actor or nodes[last].low in language.words.clause.indefinite


def _interrupted(around: Around, at: int, index: Index[tuple[Form, Frame]]) -> list[Trigger]:
    """The triggers at node `at` whose words a day, a place or an object parts: "flew on Monday to Baku"."""
    nodes, words, language = around.nodes, around.nodes.lows, around.language
    seconds = index.seconds(words[at])
    if seconds.isdisjoint(words[at + 1 :]):
        return []  # no word behind goes on with a row of several
    ways: list[tuple[tuple[str, ...], int, int]] = []
    goes_on = not seconds.isdisjoint(words[at + 1 : at + 2])
    for head in range(1, min(HEAD if goes_on else 1, index.longest(words[at]) - 1) + 1):
        for places in (False, True):
            if behind := without_day(nodes, words, at + head - 1, language, places):
                ways.append(((*words[at : at + head], *words[behind : behind + BEHIND]), head, behind))
    if parted := particle(nodes, words, at, language):
        ways.append(((words[at], words[parted]), 1, 0))
    for head in (1, 2):
        if behind := behind_agent(nodes, at + head - 1, language):
            return _with_agent(around, at, head, behind, index)
    owned = at > 0 and nodes[at - 1].low in GENITIVES  # "Chad's call on Monday for": no verb
    for joined, head, behind in ways:
        for length, (form, frame) in index.at(joined, 0):
            last = behind + length - head if behind else at + 1
            if owned and form is not Form.NOUN:
                continue
            said = owned and frame.kind is Kind.STATEMENT
            several = length > head and (form is not Form.NOUN or said)
            several = several and may_part(nodes, (at, behind, last), frame.kind, language)
            if several and fits(around, frame, at, last, form is Form.PASSIVE, primed=False):
                return [Trigger(at, last, frame, form, _is_passive(nodes, at, at + 1, form, language))]
    return []


def _with_agent(
    around: Around, at: int, head: int, behind: int, index: Index[tuple[Form, Frame]]
) -> list[Trigger]:
    """ "the attack by Chad on Mali", "air strikes by Chad on": a noun of several words, its agent inside."""
    words = around.nodes.lows
    return [
        Trigger(at, behind + 1, frame, form, passive=False)
        for length, (form, frame) in index.at((*words[at : at + head], words[behind]), 0)
        if length == head + 1 and form is Form.NOUN
        if fits(around, frame, at, behind + 1, passive=False, primed=False)
    ]


HEAD = 4
"""Most words of a row before what parts them: "paid a courtesy call in Tokyo on"."""

BEHIND = 8
"""Most words of a row behind the day that parts them: "said on Monday that there could be no talks with"."""


def _is_plain_noun(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "coast guard ships", "the shooting", "30 wounded": an English word that only looks like a verb."""
    if trigger.noun or not nodes[trigger.first].low:
        return False
    if trigger.first == 0:  # "Sanctions that Chad imposed were lifted"
        that = language.relatives | language.complementizers
        return trigger.last < len(nodes) and nodes[trigger.last].low in that
    first, last = trigger.first, trigger.last
    if trigger.form is Form.ING:
        return gerund(nodes, first, last, language)
    if trigger.form is Form.BASE:
        return listed(nodes, first, last, language)
    if trigger.form is Form.PAST:
        mere = counted(nodes, first, last, language) or only_tells_where(nodes, first, last, language)
        return not trigger.passive and mere
    return (
        trigger.form is Form.ACTIVE and not _is_fixed(nodes, trigger) and plural(nodes, first, last, language)
    )


def _is_fixed(nodes: Nodes, trigger: Trigger) -> bool:
    """Whether the words are fixed ones of the frame, whatever they look like, and no form of its verbs."""
    fixed = trigger.frame.words
    return bool(fixed) and f"|{' '.join(nodes.lows[trigger.first : trigger.last])}|" in f"|{fixed}|"


def _verb_position(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a bare English form may be a verb: after "to", an auxiliary, a subject or at the beginning."""
    if at == 0:
        return False
    at -= at > 1 and nodes[at - 1].low in language.words.verb.before_bare  # "Its leaders next convene"
    before = nodes[at - 1]
    if before.date is not None and at > 2:  # "will also on Wednesday meet with"
        before = nodes[at - 2 - (nodes[at - 2].low in language.words.verb.before_days)]
    if before.phrase is not None:
        led = at > 1 and nodes[at - 2].low in language.prepositions  # "with U.S. support"
        if at > 1 and nodes[at - 2].low in language.words.clause.indefinite:
            return False  # "a Philippine Coast Guard ship"
        return not before.phrase.modifier and not (led and before.phrase.kind is PhraseKind.COUNTRY)
    word = before.low
    if word in language.passive_auxiliaries:
        return False  # "he has not been back"
    return (
        word in language.words.verb.verb_leads
        or word in language.auxiliaries
        or word in language.plurals
        or _acts_bare(nodes, at, language)
        or (_may_be_several(word) and word not in GENITIVES and word not in language.possessives)
    )


def _may_be_several(word: str) -> bool:
    """Whether a word may be a plural, or an adverb, before a bare verb; not "a press release"."""
    return word.endswith(("ly", "s")) and not word.endswith("ss")


def _acts_bare(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Ghanaian police seize trawler": a plural without "-s", of a state; not "police raid on"."""
    if nodes[at - 1].low not in language.words.verb.bare_plurals or at < 2 or not nodes[at - 2].actor:
        return False
    behind = nodes[at + 1].low if at + 1 < len(nodes) else "."
    ended = behind in language.words.verb.noun_tails or (behind and not behind.isalnum())
    return not ended and (at < 3 or nodes[at - 3].low not in language.determiners)


def _is_passive(nodes: Nodes, at: int, last: int, form: Form, language: Language) -> bool:
    if form is Form.PASSIVE:
        return True
    past = form in (Form.PAST, Form.PARTICIPLE)
    if past and has_done(nodes, at, language):
        return True
    return past and undergone(nodes, at, last, form is Form.PARTICIPLE, language)
