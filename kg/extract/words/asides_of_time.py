"""What somebody did before or meanwhile, put between him and his verb: "X seusai bertemu Y mengecam Z"."""

from __future__ import annotations

from typing import Final

from kg.extract.words.nodes import Node, Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language

PUT_IN: Final = 16
"""Most nodes of what is put in."""

LATER: Final = 2
"""Most words before the conjunction: "sesaat setelah", "tak lama sesudah"."""


def with_asides_of_time_set_off(units: Nodes, language: Language) -> Nodes:
    """ "X seusai bertemu Y mengecam Z" with the commas that others put: "X, seusai bertemu Y, mengecam Z".

    Whatever looks for who condemned Z would find Y, right before the verb. One verb more is passed where the
    clause has a subject of its own ("X setelah Y menyerang Z mengecam Y"), or Y is asked to do it ("X setelah
    meminta Y mengirim Z mengecam W").
    """
    opens = language.words.clause.between_subject_and_verb
    if opens.isdisjoint(units.words):
        return units
    for at in range(1, len(units) - 3):
        if units[at].low not in opens or not _goes_on(units, at + 1, language):
            continue
        first = _behind_the_subject(units, at, language)
        verb = _main_verb(units, at + 1, language) if first else None
        if first and verb is not None:
            parted = [*units[:first], _comma(units[first])]
            return Nodes([*parted, *units[first:verb], _comma(units[verb]), *units[verb:]])
    return units


def _comma(before: Node) -> Node:
    """A comma right before a node."""
    return Node(before.begin, before.begin, ",", ",")


def _goes_on(units: Nodes, at: int, language: Language) -> bool:
    """Whether the conjunction leads a verb, a noun or somebody there; not "saat ini", "saat di Wina"."""
    low = units[at].low
    small = language.demonstratives | language.prepositions.keys() | language.auxiliaries
    named = units[at].actor or units[at].event is not None
    return named or (low.isalpha() and low not in small)


def _behind_the_subject(units: Nodes, at: int, language: Language) -> int:
    """The node behind whoever is named before the conjunction, with whom a clause begins; 0 for nobody."""
    first = at
    later = language.words.time.counting | language.durations
    while at - first < LATER and first > 1 and units[first - 1].low in later:
        first -= 1
    begin = first
    while begin > 0 and (units[begin - 1].actor or units[begin - 1].low in language.words.clause.joints):
        begin -= 1
    words = language.words.clause
    opened = begin == 0 or units[begin - 1].low in {",", ";", ":", '"', *language.complementizers}
    opened = opened or units[begin - 1].low in words.subordinators
    return first if opened and begin < first and units[first - 1].actor else 0


def _main_verb(units: Nodes, first: int, language: Language) -> int | None:
    """The node of the verb behind what is put in, with what stands before it: "akan", "juga"."""
    words = language.words
    shut = {",", ";", ":", '"', *language.relatives, *language.complementizers}
    before = language.auxiliaries | words.clause.too
    others = units[first].actor or units[first].low in words.verb.controls
    named = not units[first].low
    for at in range(first + 1, min(len(units) - 1, first + PUT_IN)):
        node = units[at]
        if node.low in shut or (node.low in words.clause.joints and not _is_name(units, at + 1)):
            return None
        named = named or not node.low
        if not named or not (looks_verbal(node.low, language) or node.low in words.verb.rootlike_verbs):
            continue
        if units[at - 1].low in words.status.purposes or others:
            others = others and units[at - 1].low in words.status.purposes
            continue
        begin = at
        while begin > first + 1 and units[begin - 1].low in before:
            begin -= 1
        ended = units[begin - 1]
        ends = not ended.low or ended.low in language.demonstratives or ended.low in words.time.day_parts
        return begin if ends else None
    return None


def _is_name(units: Nodes, at: int) -> bool:
    """Whether no word stands there: a name, an office, a day."""
    return not units[at].low
