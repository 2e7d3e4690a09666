"""Words behind a trigger from which on others are told of: where it lies, another stance, a posting."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.coordination import begins_a_clause
from kg.extract.clauses.decided_deeds import resolved
from kg.extract.clauses.implied import of_a_day
from kg.extract.clauses.next_clauses import next_clause
from kg.extract.clauses.prepositions import MEETING_KINDS
from kg.extract.passage import GATHERINGS
from kg.extract.slots import Arguments, Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.absolutes import does_beside
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import finite_follows, looks_verbal, past_day, takes_object, verb_or_says
from kg.language import speech
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Kind, Plover


def tells_of_a_place(nodes: Nodes, at: int, language: Language) -> bool:
    """ "dilanjutkan ke Abu Dhabi, tempat Jokowi bertemu X": what was done there is another event."""
    where = nodes[at].low in language.words.place.where
    led = nodes[at - 1].low in language.words.place.within  # "di mana"
    return where and nodes[at - 1 - led].low == ","


def _up_to_the_next(nodes: Nodes, trigger: Trigger, last: int, language: Language) -> int:
    """ "imposed sanctions on Iran, and it warned Iraq": nobody behind "and it" has a part in the sanctions.

    Nor has Togo in "held talks with Chad and Mali, and Togo recalled its envoy".
    """
    clause = language.words.clause
    if _shares_its_object(nodes, trigger, last):
        return trigger.last
    if language.nouns_after or clause.joints.isdisjoint(nodes.words):
        return last
    for n in range(trigger.last + 1, last - 2):
        if nodes[n].low not in clause.joints:
            continue
        apart = nodes[n - 1].low == ","
        it = nodes[n + 1].low in clause.body_pronouns and finite_follows(nodes, n + 2, language)
        at = n + 1 + (nodes[n + 1].low in language.determiners)
        if it or (apart and nodes[at].actor and begins_a_clause(nodes, at, n - 2, trigger.first, language)):
            return n - apart
    return next_clause(nodes, trigger.last, last, language)


def _up_to_the_mark(nodes: Nodes, trigger: Trigger, last: int) -> int:
    """ "'He denounced Togo,' Mr Rey said": up to the single mark, which ends quoted words behind a comma."""
    if SINGLE.isdisjoint(nodes.words):
        return last
    span = range(trigger.last + 1, last)
    return next((n for n in span if nodes[n].low in SINGLE and nodes[n - 1].low in {",", "?", "!"}), last)


SINGLE = frozenset({"'", "’"})
"""Marks that may end quoted words, where a comma stands before them; else an apostrophe."""


def _shares_its_object(nodes: Nodes, trigger: Trigger, last: int) -> bool:
    """ "Chad condemns, Mali regrets the raid": right behind a verb and a comma stands who acts, too.

    Not so where that is what somebody says: "memperingatkan, Togo akan membalas".
    """
    comma = trigger.last
    if trigger.noun or trigger.passive or comma + 2 >= last or nodes[comma].low != ",":
        return False
    judges = trigger.frame.kind is Kind.STATEMENT and trigger.frame.plover in JUDGING
    return judges and nodes[comma + 1].actor and nodes[comma + 2].low.isalpha()


JUDGING = frozenset({Plover.ACCUSE, Plover.SUPPORT, Plover.REJECT})
"""Types of what verbs say of an object, and not of what "that" opens."""


def up_to_its_aim(nodes: Nodes, trigger: Trigger, last: int, language: Language) -> int:
    """ "her first visit to Oslo since the war in Ukraine began", "a swing through Africa meant to stop Peru".

    What stands behind "since" or "meant to" is no place of the journey, nor what stands behind a participle:
    "arrived in Accra on Sunday, raising hopes of peace in Mali".
    """
    last = _up_to_the_mark(nodes, trigger, _up_to_the_next(nodes, trigger, last, language))
    if Trait.CAUSED in trigger.frame.traits and trigger.frame.need:  # "Ancaman Mali terhadap Chad membuat"
        effects = trigger.frame.need.split("|")
        return next((n for n in range(trigger.last, last) if nodes[n].low in effects), last)
    if trigger.frame.kind is not Kind.VISIT or language.nouns_after:
        return last
    last = next((n for n in range(trigger.last + 1, last) if _opens_a_participle(nodes, n, language)), last)
    if not trigger.noun:
        return last
    sinces, to = language.words.time.sinces, language.words.clause.infinitives
    for n in range(trigger.last, last - 2):
        low, behind = nodes[n].low, nodes[n + 2]
        aims = nodes[n + 1].low in to and looks_verbal(low, language)
        if low in sinces or (aims and behind.low.isalpha() and behind.low not in language.determiners):
            return n
        if low == "," and _goes_on_to_do(nodes, n + 1, language):
            return n
    return last


def _goes_on_to_do(nodes: Nodes, at: int, language: Language) -> bool:
    """ "X, who came after a visit to Cuba, met Noboa": the main verb with its object closes the aside."""
    low = nodes[at].low
    verbal = looks_verbal(low, language) or low in language.words.verb.object_verbs
    return verbal and nodes[at].phrase is None and takes_object(nodes, at + 1, language)


def without_other_lands(nodes: Nodes, trigger: Trigger, found: Arguments, language: Language) -> None:
    """Leaves out where something else is: "arrived in Accra with a plan for peace in Mali" went to Accra."""
    goals = [p for slot in ("object", "to") for p in found.slots.get(slot, ()) if p.kind in LANDS]
    if trigger.frame.kind is not Kind.VISIT or not goals:
        return
    if "at" in found.slots:
        found.slots["at"] = [p for p in found.slots["at"] if not _lies_apart(nodes, p, goals, language)]
    found.places[:] = [p for p in found.places if not _lies_apart(nodes, p, goals, language)]


def _lies_apart(nodes: Nodes, phrase: Phrase, goals: Sequence[Phrase], language: Language) -> bool:
    """Whether a noun or a verb stands between the last goal of a journey and a country behind it.

    A city there may be where a journey to several lands began or ended.
    """
    goal = max((p.end for p in goals if p.end <= phrase.begin), default=None)
    if goal is None or phrase in goals or phrase.kind is not PhraseKind.COUNTRY:
        return False
    function_words = language.prepositions.keys() | language.determiners | language.words.place.place_kinds
    between = (n.low for n in nodes if goal <= n.begin < phrase.begin)
    return any(low.isalpha() and low not in function_words for low in between)


LANDS = (PhraseKind.PLACE, PhraseKind.COUNTRY)
"""Kinds of what a journey goes to."""


def _opens_a_participle(nodes: Nodes, at: int, language: Language) -> bool:
    low = nodes[at].low
    participle = len(low) > 4 and low.endswith(language.gerund) and low not in language.prepositions
    return participle and nodes[at - 1].low == ","


def only_names(nodes: Nodes, at: int, language: Language) -> bool:
    """ "menawarkan apa yang disebutnya Formula 4+1 kepada X di Y": the place is of the offer."""
    words, around = language.words.statement, nodes.lows[max(0, at - 1) : at + 2]
    return around[0] in words.what and around[-1] in words.called


def another_stance(nodes: Nodes, at: int, trigger: Trigger, filled: Slots, language: Language) -> bool:
    """ "expressed support for Chad and concern over Mali's raid": the support is not toward Mali."""
    supports = trigger.frame.plover is Plover.SUPPORT and bool(filled)
    behind = nodes.lows[at + 1 : at + 2]
    return supports and behind != () and behind[0] in language.words.deed.misgivings


def accredited_to(nodes: Nodes, at: int, slot: str, trigger: Trigger, language: Language) -> bool:
    """ "the expulsion of diplomats from Chad's mission to the UN": where they are posted."""
    mission = slot == "to" and nodes[at - 1].low in language.words.place.houses
    return mission and trigger.frame.mode == "expel" and not language.nouns_after


def between_others(
    nodes: Nodes, at: int, slot: str, trigger: Trigger, language: Language, caused: bool
) -> bool:
    """ "the talks follow months of tensions between Chad and Mali": not whose talks they are.

    Nor is a sanction on Mali "over its attempts to topple Chad's president" toward Chad: `caused` tells that
    the act's cause stands before.
    """
    if language.nouns_after:
        return slot == "with" and _of_the_matter(nodes, at, trigger, language)
    if caused and slot == "object" and not trigger.noun and trigger.frame.kind in DONE_OR_SAID:
        return nodes[at].low in language.words.clause.infinitives
    theirs = slot == "between" and trigger.noun and at - 1 >= trigger.last
    if trigger.frame.kind is Kind.SIGNING and nodes[at - 1].low in language.words.name.pacts:
        return False  # "the signing of a pact between Chad and Mali"
    return theirs and nodes[at - 1].low in language.words.place.bonds_of


def without_their_matters(nodes: Nodes, trigger: Trigger, found: Arguments, language: Language) -> None:
    """Leaves out whom two talk of: "Chad and Mali discussed trade with China", where China took no part.

    So in "Chad held talks with Mali over its pact with China": the other one is told before.
    """
    partners = found.slots.get("with", [])
    if language.nouns_after or not partners or trigger.frame.kind not in MEETING_KINDS:
        return
    places, slots = language.words.place, language.prepositions
    bonds = places.bonds_of | places.deals
    apart = (n for n in range(trigger.last, len(nodes) - 1) if slots.get(nodes[n].low) == "with")
    begins = [nodes[n].end for n in apart if nodes[n - 1].low in bonds]
    first = min(begins, default=None)
    if first is None:
        return
    others = [*found.slots.get("object", ()), *partners]
    met = any(p.begin < first for p in others)
    if met or sum(1 + len(p.others) for p in found.slots.get("subject", ())) >= BOTH:
        found.slots["with"] = [p for p in partners if p.begin < first]


DONE_OR_SAID = (Kind.MEASURE, Kind.STATEMENT)
"""Kinds of acts whose cause the text tells behind them."""

BOTH = 2
"""So many in the subject of a verb of talking are all who talk."""


def _of_the_matter(nodes: Nodes, at: int, trigger: Trigger, language: Language) -> bool:
    """ "bertemu Menlu Jerman mengenai perjanjian dengan Armenia": Armenia is but in the matter."""
    if trigger.frame.kind not in MEETING_KINDS:
        return False
    about = (n for n in range(trigger.last, at) if language.prepositions.get(nodes[n].low) == "about")
    first = next(about, trigger.last)
    return any(node.actor for node in nodes[trigger.last : first])


def active_verb(nodes: Nodes, at: int, language: Language) -> bool:
    """ "mengecam serangan itu, memanggil Duta Besar X", "in May, accusing X": behind the comma a verb."""
    if not language.nouns_after:
        return does_beside(nodes, at, language)
    words, prefix = speech(language.code), language.words.verb.active_prefix
    at = past_day(nodes, at, language)  # ", pada Kamis (7/3) menerima X"
    low = next((w for w in nodes.lows[at : at + 2] if w not in words.even), "")
    return low.startswith(prefix) and low not in words.not_predicates and looks_verbal(low, language)


def acts_on_others(nodes: Nodes, at: int, trigger: Trigger, language: Language) -> bool:
    """ "Kunjungan Menlu Rusia ke Mali mengecewakan Prancis": the main verb's object takes no part."""
    low, words = nodes[at].low, language.words
    if not (language.nouns_after and trigger.noun):
        return False
    if trigger.frame.kind not in SUBJECTS and not _right_behind_its_doer(nodes, at, trigger, language):
        return False
    before = nodes[max(0, trigger.first - 1)].low
    inner = nodes[at - 1].low in language.relatives or low in words.gathering.brings_in or at <= trigger.last
    inner |= trigger.first > 0 and (before in language.prepositions or looks_verbal(before, language))
    active = low.startswith(words.verb.active_prefix) and looks_verbal(low, language)
    return not inner and (active or carries(trigger, low, language))


def _right_behind_its_doer(nodes: Nodes, at: int, trigger: Trigger, language: Language) -> bool:
    """ "Pengusiran tiga diplomat Rusia oleh Bulgaria membuat Moskow berang": who did it is told by then."""
    if not nodes[at - 1].actor:
        return False
    leads = nodes.lows[max(trigger.last, at - 1 - DOER) : at - 1]
    return not language.words.clause.agents.isdisjoint(leads)


DOER = 2
"""Words from "oleh" to the name of who did it: "oleh tentara Togo"."""


def carries(trigger: Trigger, word: str, language: Language) -> bool:
    """ "Lawatan ke Mali dilakukan Presiden X": behind such a passive stands whose journey it is."""
    return trigger.noun and trigger.frame.kind is Kind.VISIT and word in language.words.verb.light_passives


SUBJECTS = MEETING_KINDS | {Kind.VISIT}
"""Kinds of events whose nouns are subjects of verbs that act on others than those who take part."""


def agent_is_told(nodes: Nodes, at: int, trigger: Trigger, language: Language) -> bool:
    """ "talks, hosted in Doha by Qatar, brought together Chad and Sudan": behind the comma others act."""
    low = (*nodes.lows[at + 1 : at + 2], "")[0]
    if language.nouns_after:
        return False
    if trigger.first == 0 and low in language.determiners:
        return not any(n.phrase for n in nodes[at + 2 : at + 3])  # "Hosted by Qatar, the dinner"
    return bool(low) and (low in language.words.verb.object_verbs or looks_verbal(low, language))


def other_verb(nodes: Nodes, at: int, language: Language) -> bool:
    """ "and (has) turned to China", "dan pada Mei mengirim": another verb with arguments of its own."""
    last = len(nodes) - 1
    helps = language.auxiliaries if not language.nouns_after else frozenset()
    while at < last and (nodes[at].low in helps or (not helps and of_a_day(nodes, at, language))):
        at += 1
    return at <= last and verb_or_says(nodes[at].low, language)


def befalls_others(nodes: Nodes, at: int, trigger: Trigger, language: Language) -> bool:
    """ "Lima's recognition of Kosovo angered Serbia": what a told act did to others."""
    people = nodes[at - 1].low in language.people  # "of two Togolese diplomats angered"
    before = nodes[at - 1 - people].phrase
    if before is None or (before.modifier and not people) or at <= trigger.last:
        return False
    if not trigger.noun and resolved(nodes, trigger.first, language) is None:
        return False
    low = nodes[at].low
    finite = looks_verbal(low, language) or low in language.words.verb.object_verbs
    return finite and takes_object(nodes, at + 1, language)


def only_backs(nodes: Nodes, at: int, trigger: Trigger, language: Language) -> bool:
    """ "Rwanda-backed M23 rebels", "drone buatan Iran": who backs it or made it takes no part."""
    phrase = nodes[at].phrase
    if phrase is not None and phrase.modifier and language.nouns_after:
        return trigger.frame.plover is not Plover.SANCTION  # "melarang mobil buatan Iran"
    joint = at + 1 + (nodes.lows[at + 1] == "-") if at + 5 < len(nodes) else at
    if nodes[joint].low in language.words.clause.joints and nodes[joint + 1].actor:
        brokers = nodes.lows[joint + 2 : joint + 4]  # "US- and Saudi-brokered talks"
        return brokers[:1] == ("-",) and brokers[1] in language.words.place.by_whom
    behind = nodes.lows[at + 1 : at + 3]
    return len(behind) > 1 and behind[0] == "-" and behind[1] in language.words.deed.backed


DATED = 3
"""Most nodes between a verb and "that": "said on Monday that"."""


def all_asked(nodes: Nodes, joint: int, trigger: Trigger, target: Slots, language: Language) -> bool:
    """ "meminta Bolivia dan Chile berdialog", "Peru, Mali, dan Chad harus": the verb behind is theirs.

    All of a list whose last stands behind the conjunction at `joint` are asked, and blamed in "menuduh bahwa
    Peru dan Chad menyerang Mali".
    """
    blamed = trigger.frame.plover is Plover.ACCUSE and bool(target.get("clause")) and not target.get("object")
    if not (blamed or trigger.frame.plover is Plover.REQUEST) or not language.nouns_after:
        return False
    asked = target.get("object") or target.get("clause") or []
    last = joint - 1 - (nodes[joint - 1].low == ",")
    row = nodes[max(trigger.last, last + 2 - 2 * len(asked)) : last + 1]
    listed = all(n.actor if odd % 2 == 0 else n.low == "," for odd, n in enumerate(row))
    return bool(asked) and nodes[last].actor and listed and (last == joint - 1 or len(asked) > 1)


def joined_in_doing(nodes: Nodes, at: int, trigger: Trigger, language: Language) -> bool:
    """ "A deal signed by Togo and Ghana ended the row": the verb behind is the deal's.

    In "claims that Togo and Benin bribed its judges" it is theirs: both are accused.
    """
    told = at > 1 and nodes[at - 1].actor and nodes[at - 2].low in language.complementizers
    if told and not (language.nouns_after or trigger.noun or trigger.passive):
        return at - 2 <= trigger.last + DATED and at + 1 < len(nodes) and nodes[at + 1].actor
    if language.nouns_after or not trigger.passive or trigger.noun or not nodes[at - 1].actor:
        return False
    before = nodes[: trigger.first]
    plain = bool(before) and nodes[trigger.first - 1].low.isalpha()
    verbal = any(looks_verbal(n.low, language) or language.before_verbs(n.low) for n in before)
    return plain and not verbal and all(n.low != "," for n in before)


def of_what_is_to_be_done(nodes: Nodes, at: int, trigger: Trigger, language: Language) -> bool:
    """ "discussed a pact due to be signed in May": at `at` begins what those who meet only talk of."""
    to_be = at > 1 and nodes[at - 1].low in language.passive_auxiliaries
    ahead = to_be and nodes[at - 2].low in language.words.clause.infinitives
    return ahead and trigger.frame.kind in MEETING_KINDS


def said_after_it(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "said after the meeting that Chad would pay": no meeting of Chad's."""
    said = not language.sayings.isdisjoint(nodes.lows[: trigger.first])
    return said and trigger.frame.kind in GATHERINGS
