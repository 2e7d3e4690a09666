"""Where a sentence begins with words before the place: "In the southern Russian city of Sochi, X met Y"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Nodes
from kg.find.scene import GENITIVES
from kg.language.pack import Language

LONGEST = 10
"""Most nodes from the sentence's first word to the place that its opening leads to."""

SITED = (PhraseKind.PLACE, PhraseKind.COUNTRY)
"""Kinds of names that an event may be in."""


def led_opening(units: Nodes, pack: Language) -> int | None:
    """ "In the Swiss resort of Davos on Monday", "In western Kenya, ": the node of the place.

    Only behind what a place is called or where in its country it lies: not "In a statement Mali said".
    """
    if pack.nouns_after or len(units) < LEAST:
        return None
    words = pack.words.place
    on = units[0].low in words.upon and not words.lands.isdisjoint(units.lows[:LONGEST])
    if units[0].low not in pack.locatives and not on:
        return None
    for at in range(1, min(LONGEST, len(units) - 1)):
        node = units[at]
        if node.phrase is None:
            beside = node.low == "," and units[at - 1].low in words.capitals  # "In Togo's capital, Lomé,"
            plain = node.low.isalpha() or node.low in GENITIVES or beside
            if not plain or _is_elsewhere(units, at, pack):
                return None
        elif not (node.phrase.modifier or is_attribute(units, at, pack)):
            joined = units[at + 1].low in pack.coordinators and units[at + 1].low != ","
            sited = node.phrase.kind in SITED and not joined
            return at if sited and _leads(units, at, pack) else None
    return None


LEAST = 4
"""Nodes of the shortest sentence with such an opening."""


def _is_elsewhere(units: Nodes, at: int, pack: Language) -> bool:
    """Whether a word ends the opening: any preposition but the "of" of "the city of"."""
    low = units[at].low
    of = low in pack.of_words and units[at - 1].low in pack.words.place.place_kinds
    return low in pack.prepositions and not of and low not in pack.words.place.parts_of_lands


def is_attribute(units: Nodes, at: int, pack: Language) -> bool:
    """ "the Black Sea resort of", "Kenya's western town of": it only tells which place is meant."""
    behind = units[at + 1]
    kind = behind.low in pack.words.place.place_kinds or behind.low in GENITIVES
    apposed = behind.phrase is not None and behind.phrase.kind is PhraseKind.PLACE
    apposed = apposed and not pack.nouns_after  # "the Saudi Red Sea port of"
    return kind or apposed


def _leads(units: Nodes, at: int, pack: Language) -> bool:
    """ "town of Naivasha", "capital Munich", "western Kenya", "In the Gambia"."""
    words, before = pack.words.place, units[at - 1].low
    if before in words.place_kinds or before in words.parts_of_lands or before in GENITIVES:
        return True
    if before in pack.of_words or before == ",":
        return units[at - 2].low in words.place_kinds
    return at == 2 and before in pack.determiners
