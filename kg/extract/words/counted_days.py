"""Days that are told by their number: "Tuesday, the second day of his visit", "hari kedua kunjungannya"."""

from __future__ import annotations

from kg.extract.words.nodes import Node, Nodes
from kg.language.pack import Language


def with_counted_days(units: Nodes, language: Language) -> Nodes:
    """The nodes as if the day were told by its number alone: "on Tuesday the second day of his visit".

    Indonesian, which has no word there, gets the one for "within" before what the day is of.
    """
    words = language.words.time
    if words.days.isdisjoint(units.words) or words.nth_days.keys().isdisjoint(units.words):
        return units
    return _of_what(units, language) if language.nouns_after else _without_comma(units, language)


def _without_comma(units: Nodes, language: Language) -> Nodes:
    words, lows = language.words.time, units.lows
    for at in range(1, len(units) - 3):
        begin = at + 1 + (lows[at + 1] in language.determiners)
        counted = lows[at] == "," and units[at - 1].date is not None and begin + 2 < len(units)
        if counted and lows[begin] in words.nth_days and lows[begin + 1] in words.days:
            return Nodes([*units[:at], *units[at + 1 :]]) if lows[begin + 2] in language.of_words else units
    return units


def _of_what(units: Nodes, language: Language) -> Nodes:
    words, lows = language.words.time, units.lows
    for at in range(len(units) - 2):
        if lows[at] not in words.days or lows[at + 1] not in words.nth_days:
            continue
        noun = units[at + 2]
        named = noun.phrase is None and noun.date is None and noun.low.isalpha()
        if named and noun.low not in language.prepositions and noun.low not in language.relatives:
            return Nodes([*units[: at + 2], Node(noun.begin, noun.begin, words.within, ""), *units[at + 2 :]])
    return units
