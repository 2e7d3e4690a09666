"""Whose relation somebody is: "Lind, the daughter of a former minister", "Lind, putri mantan Menlu"."""

from __future__ import annotations

from bisect import bisect_left

from kg.find.scene import Proto
from kg.link.walk import Walk

ASIDE = 4
"""Most words between the comma behind a name and the title of whose relation it is."""


def is_of_a_relation(walk: Walk, title: Proto) -> bool:
    """Whether a title is that of somebody whose relation the person right before it is, and not his own."""
    reading, pack = walk.reading, walk.known.language
    before = bisect_left(reading.protos, title.first, key=lambda p: p.first) if reading is not None else 0
    if reading is None or before == 0:
        return False
    comma, lows = reading.protos[before - 1].last, reading.sentence.lows
    if lows[comma] != "," or title.first - comma > ASIDE:
        return False
    aside = [low for low in lows[comma + 1 : title.first] if low not in pack.determiners]
    if pack.nouns_after:
        return not pack.words.people.theirs.isdisjoint(aside)
    return len(aside) > 1 and aside[-1] in pack.of_words
