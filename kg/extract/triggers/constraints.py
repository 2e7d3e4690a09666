"""Words that a frame needs near its own, and words that it avoids."""

from __future__ import annotations

import functools
from collections.abc import Sequence, Set

from kg.document import PhraseKind
from kg.extract.triggers.giving_up import ENDS, UNDOING, gives_up
from kg.extract.triggers.reaches import to_another_event, to_occasion, to_second_deed, to_who_says_so
from kg.extract.words.circumstances import circumstance_behind
from kg.extract.words.nodes import Node, Nodes
from kg.extract.words.things import names_a_thing
from kg.find.scene import GENITIVES
from kg.language.pack import Frame, Language
from kg.language.traits import Trait
from kg.model import Kind, Plover
from kg.records import record


@record
class Around:
    """A sentence in which triggers are looked for: its nodes, and all words that a frame may need in it."""

    nodes: Nodes
    words: set[str]
    language: Language
    primed: Set[str]

    def told(self, last: int, frame: Frame) -> bool:
        """Whether the article told the frame before, and a number follows that goes back to it."""
        if not self.primed or not counted(self.nodes, last, self.language):
            return False
        return frame.id in self.primed or f"{frame.plover}:{frame.mode}" in self.primed


def counted(nodes: Nodes, last: int, language: Language) -> bool:
    """Whether a number follows, which stands for what was named before: "expelled three"."""
    return any([low in language.numbers or low.isdecimal() for low in nodes.lows[last : last + 2]])


NEED_REACH = 16
LEAD_REACH = 12
AVOID_BEFORE, AVOID_AFTER, AVOID_NEXT = 3, 5, 2
CLOSE = 6
UNDERGOING = 13


@functools.cache  # the cells of the tables
def _either(cell: str) -> frozenset[str]:
    """The words of a cell, of which one is to stand near."""
    return frozenset(cell.split("|"))


@functools.cache  # the cells of the tables
def _phrases(cell: str) -> tuple[str, ...]:
    """The entries of a cell that are several words, which are to stand in sequence: " its own "."""
    return tuple([f" {entry} " for entry in cell.split("|") if " " in entry])


def _lacks(cell: str, words: Set[str], nodes: Nodes, begin: int, end: int) -> bool:
    """Whether neither a word of a cell is among these nor a phrase of it stands between two nodes."""
    if not words.isdisjoint(_either(cell)):
        return False
    phrases = _phrases(cell)
    return not phrases or not _has_phrase(phrases, nodes, begin, end)


def _has_phrase(phrases: tuple[str, ...], nodes: Nodes, begin: int, end: int) -> bool:
    """Whether one of the phrases stands between two nodes, letter by letter."""
    said = f" {' '.join([node.low or node.text.lower() for node in nodes[max(0, begin) : end]])} "
    return any([phrase in said for phrase in phrases])


def needed(frame: Frame) -> frozenset[str]:
    """The words of which one must stand near a frame's own."""
    return _either(frame.need)


def fits(around: Around, frame: Frame, first: int, last: int, passive: bool, primed: bool) -> bool:
    """Whether a word that the frame needs stands near, and none that it avoids next to it."""
    nodes = around.nodes
    if Trait.AT_HOME in frame.traits and not _of_the_main_clause(around, first):
        return False
    if frame.need and not primed and not _has_needed(around, frame, first, last, passive):
        return False
    if _is_another_thing(around, frame, first, last, passive):
        return False
    if frame.lead and not _is_led(around, frame, first):
        return False
    if _is_barred(around, frame, last):
        return False
    if frame.avoid and not _lacks(frame.avoid, around.words, nodes, 0, len(nodes)):
        reach = AVOID_BEFORE + passive  # "keterangan Biro Pers yang diterima"
        if not around.language.nouns_after:
            reach += AVOID_AFTER * passive  # what it is done to stands before: "the offer was welcomed"
        begin = max(0, first - reach)
        if around.language.nouns_after:
            begin = max(0, begin - (passive and _told_where(nodes, first, around.language)))
            begin = _of_its_clause(nodes, begin, first, passive, around.language)
        else:
            begin = _behind_opening(nodes, begin, first, last, around.language)
        dated = (n for n in range(last, len(nodes)) if nodes[n].date is not None)
        day = next(dated, len(nodes))
        day -= day > last and nodes[day - 1].low in around.language.words.verb.before_days
        end = min(day, last + AVOID_AFTER)  # "is due in Abuja on Monday to thank"
        if around.language.nouns_after:  # "menerima Dubes X yang menyerahkan undangan": what X did
            ending = around.language.relatives
            if frame.kind is Kind.MEETING:  # "menerima Menlu X untuk membahas bantuan": what they talk about
                ending = ending | around.language.words.status.purposes
            told = (
                n for n in range(last + 1, end) if nodes[n].low in ending and _behind_a_name(nodes, n, frame)
            )
            end = _to_main_clause(nodes, first, last, next(told, end), around.language)
            copulas = around.language.words.office.identities  # "yang diterima X adalah Y sebagai dubes"
            end = next((n for n in range(last, end) if nodes[n].low in copulas), end)
            end = to_another_event(nodes, last, end, frame, around.language)
            end = to_second_deed(nodes, last, end, frame, around.language)
        else:
            end = to_occasion(nodes, last, end, around.language)
        # The trigger's own words stay out: "shut down the embassy" is no market that is down.
        far = around.language.nouns_after  # "Pelatih Brasil": the country's noun stands in its phrase
        near = _words(nodes, last, end, False, far)
        if far and passive and (comma := _before_aside(nodes, first, around.language)):
            near |= _words(nodes, comma - reach, comma, False, far)
            begin = first  # "Dubes X, yang membawa surat, diterima Y": nor what the aside tells of
        near |= _words(nodes, begin, first + 1, False, far)
        if _lacks(frame.avoid, near, nodes, last, end):
            return _lacks(frame.avoid, near, nodes, begin, first + 1)
        return False
    return True


def _is_barred(around: Around, frame: Frame, last: int) -> bool:
    """Whether a word behind shows that it is another thing; not one of what came before: "after a visit"."""
    nodes, language = around.nodes, around.language
    for cell, reach in ((frame.avoid_next, AVOID_NEXT), (frame.avoid_behind, AVOID_AFTER)):
        if not cell or _lacks(cell, around.words, nodes, last, len(nodes)):
            continue
        ends = circumstance_behind(nodes, last + 1, last + reach, language)
        if ends < len(nodes) and nodes[ends].low in language.words.office.since:
            ends = last + reach  # "his first trip to Kigali since taking office"
        if not _lacks(cell, _words(nodes, last, ends), nodes, last, ends):
            return True
    return False


def _told_where(nodes: Nodes, verb: int, language: Language) -> int:
    """How many nodes tell where it is before "yang": two of "rilis Kedutaan X di Jakarta yang diterima Y"."""
    if verb < 1 or nodes[verb - 1].low not in language.relatives:
        return 0
    at = verb - 2
    while at > 1 and nodes[at].phrase is not None and nodes[at - 1].low in language.prepositions:
        at -= 2
    return verb - 2 - at


def _behind_a_name(nodes: Nodes, at: int, frame: Frame) -> bool:
    """ "menerima Dubes X yang ...", "menerima Dubes X, yang ...": whether somebody stands right before."""
    before = at - 1 - (nodes[at - 1].low == "," and frame.kind is Kind.MEETING)
    return before > 0 and nodes[before].actor


def _of_the_main_clause(around: Around, first: int) -> bool:
    """Whether the words at `first` are not of whom the sentence only tells who he is."""
    relatives, lows = around.language.relatives, around.nodes.lows[:first]
    if first > 1 and lows[-1] == "-":
        return False  # "a rebel-held town"
    return around.language.nouns_after or relatives.isdisjoint(behind_its_opening(lows, around.language))


def behind_its_opening(lows: Sequence[str], language: Language) -> Sequence[str]:
    """ "Under pressure from men who had struck, Mali cut prices": the words before a verb in its clause."""
    opens = lows and (lows[0] in language.prepositions or lows[0] in language.words.clause.subordinators)
    if not opens or "," not in lows:
        return lows
    return lows[len(lows) - lows[::-1].index(",") :]


def _before_verb(nodes: Nodes, first: int) -> Set[str]:
    """The words before a verb, over an aside: "X, whose troops guard Mali, arrived" in person."""
    last = _opening(nodes, first) or first
    return _words(nodes, last - LEAD_REACH, last)


def _is_led(around: Around, frame: Frame, first: int) -> bool:
    """Whether one of the words that a frame asks for stands before its own."""
    leads = _either(frame.lead)
    if around.words.isdisjoint(leads) or _before_verb(around.nodes, first).isdisjoint(leads):
        return False
    return Trait.IN_ITS_CLAUSE not in frame.traits or not leads.isdisjoint(_own_words(around, first))


def _own_words(around: Around, first: int) -> Set[str]:
    """The words before a verb, but for a fronted clause: "Usai membacakan keputusan itu, X disambut Y"."""
    nodes, pack = around.nodes, around.language
    leads = pack.words.clause.subordinators | pack.words.time.aftermaths | pack.prepositions.keys()
    fronted = nodes[0].low in leads and "," in nodes.lows[:first]
    return _words(nodes, nodes.lows.index(",") if fronted else 0, first)


def _before_aside(nodes: Nodes, verb: int, language: Language) -> int:
    """ "Usul X, yang diserahkan pada Senin, diterima Y": the comma behind what undergoes the verb, else 0."""
    comma = _opening(nodes, verb)
    return comma if comma and nodes[comma + 1].low in language.relatives else 0


def _opening(nodes: Nodes, verb: int) -> int:
    """The comma that opens the aside which ends right before a verb; 0 without one."""
    if verb < 4 or nodes[verb - 1].low != ",":
        return 0
    return next((n for n in range(verb - 3, max(0, verb - ASIDE), -1) if nodes[n].low == ","), 0)


ASIDE = 14
"""Most nodes of a relative clause between what undergoes a verb and the verb."""


def _is_another_thing(around: Around, frame: Frame, first: int, last: int, passive: bool) -> bool:
    """Whether what stands beside the words shows that they tell something else."""
    nodes = around.nodes
    if frame.dated and frame.kind is Kind.CALL and not _day_follows(nodes, last):
        return True  # "in a call on Chad": asked of Chad
    if passive:
        return False
    english = not around.language.nouns_after
    if frame.plover is Plover.THREATEN and _does_harm(nodes, first, around.language):
        return True
    if english and frame.plover in UNDOING and gives_up(nodes, first, last, around.language):
        return True
    if (
        frame.plover is Plover.AID
        and tuple(nodes.lows[last - 1 : last + 1]) in around.language.words.verb.yields
    ):
        return True  # "had not given up"
    if Trait.FACE_TO_FACE in frame.traits and not _is_told_a_person(nodes, last, around.language):
        return True  # "told guests at a dinner"
    if Trait.GOES_ON in frame.traits and not _goes_on(around, frame, last):
        return True  # "menyusul serangkaian penculikan": behind it stands what came before
    if frame.toward == PERSON and _is_state(nodes, last):
        return True  # "called on Mali, whose army seized power, to hold elections": nobody is visited
    if frame.kind is Kind.APPOINTMENT and (
        _by_whom(nodes, first) or _of_a_thing(nodes, first, around.language)
    ):
        return True
    if Trait.RECEIVES in frame.traits and not frame.need and names_a_thing(nodes, last, around.language):
        return True
    if Trait.OF_A_THING in frame.traits and not names_a_thing(nodes, last, around.language):
        return True
    return frame.kind in MET and "object" in frame.roles and _is_a_deed(nodes, last, around.language)


def _does_harm(nodes: Nodes, first: int, language: Language) -> bool:
    """ "The row threatens to derail the talks", "the move would threaten to": nobody threatens anybody."""
    at = first - 1
    while at > 0 and language.before_verbs(nodes[at].low):
        at -= 1
    return at >= 0 and nodes[at].low in language.words.clause.perils


def _goes_on(around: Around, frame: Frame, at: int) -> bool:
    """ "Jepang dan Cina menyusul pada Mei": on a journey told before, and nothing but a day stands behind."""
    nodes, words = around.nodes, around.language.words
    if f"{frame.plover}:{frame.mode}" not in around.primed:
        return False
    leads = words.verb.before_days | words.time.parts
    while at < len(nodes) and nodes[at].low in leads:
        at += 1
    return at >= len(nodes) or nodes[at].date is not None or nodes[at].text in ENDS


def _by_whom(nodes: Nodes, first: int) -> bool:
    """ "the army-appointed premier": who he is, appointed long ago; "re-elected" is a word of its own."""
    return first > 1 and nodes.lows[first - 1] == "-" and nodes.lows[first - 2].isalpha()


def _of_a_thing(nodes: Nodes, first: int, language: Language) -> bool:
    """ "signed the pact that replaces the accord": what replaces another is no person."""
    that = language.words.place.which | language.complementizers
    if language.nouns_after or first < 2 or nodes[first - 1].low not in that:
        return False
    noun = nodes[first - 2]
    return noun.phrase is None and noun.low.isalpha() and noun.low not in language.person_nouns


def _day_follows(nodes: Nodes, at: int) -> bool:
    """ "in a call on Monday", "in a call late on Monday"."""
    return any(n.date is not None for n in nodes[at : at + 1])


MET = frozenset({Kind.MEETING, Kind.CALL})


def _is_a_deed(nodes: Nodes, at: int, language: Language) -> bool:
    """ "called Chad's test of a missile a mistake": a thing of Chad's, and nobody whom one calls or meets."""
    if language.nouns_after or at + 3 >= len(nodes) or not nodes[at].actor:
        return False
    if nodes[at + 1].low not in GENITIVES:
        return False
    dated = nodes[at + 2].date is not None and at + 4 < len(nodes)
    at += dated  # "welcomed Denmark's February 10 announcement"
    noun, behind = nodes[at + 2], nodes[at + 3].low
    if behind not in language.prepositions and behind not in language.words.clause.indefinite:
        return False
    people = (language.people, language.person_nouns, language.government, language.words.group.delegations)
    return noun.phrase is None and noun.low.isalpha() and not any(noun.low in words for words in people)


PERSON = PhraseKind.PERSON.value


def _is_told_a_person(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a person with a name or title stands at a node, or behind "his": whoever is spoken to."""
    at += at < len(nodes) and nodes[at].low in language.possessives
    phrase = nodes[at].phrase if at < len(nodes) and nodes[at].actor else None
    return phrase is not None and phrase.kind is PhraseKind.PERSON and not phrase.modifier


def _is_state(nodes: Nodes, at: int) -> bool:
    """Whether a country stands at a node by itself, of which an aside tells more."""
    phrase = nodes[at].phrase if at + 1 < len(nodes) and nodes[at + 1].low == "," else None
    return phrase is not None and phrase.kind is PhraseKind.COUNTRY and phrase.named and phrase.holder is None


def _behind_opening(nodes: Nodes, begin: int, first: int, last: int, language: Language) -> int:
    """Where the words of a trigger's own clause begin: "In response, Chad offered a loan"."""
    agents = language.words.clause.agents  # "the decision, welcomed by Chad": what undergoes stands before
    undergoes = last < len(nodes) and nodes[last].low in agents
    for at in range(first - 1 - undergoes, begin - 1, -1):
        low = nodes[at].low
        if low == "," or low in language.complementizers or low in language.words.clause.subordinators:
            # "a step that Chad welcomed": what undergoes stands before the pronoun
            which = low != "," and at > 1 and nodes[at - 2].low in language.words.clause.indefinite
            return at - 1 if which else at + 1
    return begin


def _of_its_clause(nodes: Nodes, begin: int, first: int, passive: bool, language: Language) -> int:
    """Where the words of an Indonesian trigger's own clause begin, at the earliest at `begin`.

    "mengatakan bahwa X telah mengakui Y", "menggelar rapat dan mencabut sanksi": what stands before "bahwa",
    or before the conjunction that leads a verb, is another clause's.
    """
    lows, words = nodes.lows, language.words
    led = first > 1 and (lows[first - 1] in words.clause.joints or lows[first - 1] in words.likewise.sequels)
    if led and not passive and lows[first].startswith(words.verb.active_prefix):
        return first
    for at in range(first - 1, begin - 1, -1):
        if lows[at] in language.complementizers:
            return at + 1
        if lows[at] in words.clause.subordinators:
            return at
    return begin


SUBORDINATE = 8
"""Nodes before a verb among which the word stands that makes its clause a subordinate one."""


def _to_main_clause(nodes: Nodes, first: int, last: int, end: int, language: Language) -> int:
    """ "Setelah X menangguhkan bantuan, ketegangan meningkat": behind the comma stands the main clause."""
    lows = nodes.lows
    if "," not in lows[last:end]:
        return end
    leads = language.words.clause.subordinators
    for at in range(first - 1, max(-1, first - SUBORDINATE), -1):
        if lows[at] == ",":
            return end
        if lows[at] in leads:
            return last + lows[last:end].index(",")
    return end


def _has_words(frame: Frame, words: Set[str], nodes: Nodes, begin: int, end: int) -> bool:
    """Whether what a frame needs, and what it needs beside that, is told between two nodes."""
    if _lacks(frame.need, words, nodes, begin, end):
        return False
    return not frame.also or not _lacks(frame.also, words, nodes, begin, end)


def _has_needed(around: Around, frame: Frame, first: int, last: int, passive: bool) -> bool:
    nodes = around.nodes
    if not _has_words(frame, around.words, nodes, 0, len(nodes)):
        return False  # mostly: the sentence has none of them anywhere
    begin, end = max(0, first - NEED_REACH), last + NEED_REACH
    if frame.close:
        quoted = 2 * ('"' in nodes.lows[last : last + CLOSE])  # 'called the latest raid "a hostile act"'
        begin, end = last, to_who_says_so(nodes, last, last + CLOSE + quoted, around.language)
    undergoes = passive and frame.kind is Kind.MEASURE
    if passive and frame.kind is Kind.STATEMENT and last < len(nodes):  # "Chad's bid was blocked by Peru"
        was = not around.language.passive_auxiliaries.isdisjoint(nodes.lows[max(0, first - 2) : first])
        undergoes = was and nodes[last].low in around.language.words.clause.agents
    if frame.close and undergoes:
        begin = max(0, first - UNDERGOING)  # "budget support for Chad was cut off": it stands before
    if not passive and first > 1 and nodes[first].low in around.language.sayings:
        attributed = nodes[first - 1].actor and nodes[first - 2].low == ","
        begin = first if attributed else begin  # "Chad will leave the bloc, its envoy told X": what was said
        inserted = attributed and first > 2 and nodes[first - 3].actor
        if inserted and frame.close and "," in nodes.lows[last:end]:
            end = last + nodes.lows[last:end].index(",")  # "Chad, X said on Monday, must leave"
    if begin > 0 or end < len(nodes):
        return _has_words(frame, with_stems(nodes, begin, end, around.language), nodes, begin, end)
    return True


def with_stems(nodes: Nodes, begin: int, end: int, language: Language) -> set[str]:
    """The words from one node to another, also without "-nya", what an envoy known by name is, and counted
    people."""
    words = _words(nodes, begin, end)
    if suffix := language.words.title.own_suffix:
        words.update([w.removesuffix(suffix) for w in words if w.endswith(suffix)])
    for at in nodes.names:
        phrase = nodes[at].phrase if begin <= at < end else None
        if phrase is None:
            continue
        if phrase.accredited is not None:
            words.update(language.words.people.envoys)
        if at > begin and _counted_people(nodes[at - 1], nodes[at], language):
            words.update(language.words.people.nationals)
    return words


def _counted_people(before: Node, node: Node, language: Language) -> bool:
    """ "arrested three Serbs": people known by their country alone."""
    phrase = node.phrase
    people = phrase is not None and phrase.kind is PhraseKind.COUNTRY and not phrase.modifier
    number = before.low in language.numbers or before.low[:1].isdecimal()
    return people and number and node.text.endswith("s")


def _words(nodes: Nodes, begin: int, end: int, places: bool = True, palaces: bool = True) -> set[str]:
    """The words from one node to another, those of names included; of places where asked for.

    A palace that stands for its government is a place: "the White House condemned" is of no house.
    """
    words = set(nodes.lows[max(0, begin) : end])
    for at in nodes.names:
        if begin <= at < end:
            node = nodes[at]
            kind = node.phrase.kind if node.phrase is not None else None
            palace = not palaces and kind is PhraseKind.COUNTRY and node.text.istitle()
            if node.date is None and not palace and (places or kind is not PhraseKind.PLACE):
                words.update(_words_of_a_name(node.text))
    return words


@functools.lru_cache(maxsize=4096)  # an article has few names, which come again and again
def _words_of_a_name(text: str) -> tuple[str, ...]:
    return tuple([word.strip(",.()") for word in text.lower().split()])
