"""What somebody is called besides, put in behind him: "the LTTE, as the rebels are known, will meet"."""

from __future__ import annotations

from typing import Final

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

PUT_IN: Final = 8
"""Most nodes between the two commas."""

FEWEST: Final = 2
"""Nodes between them: "as usual"."""


def without_other_names(units: Nodes, language: Language) -> Nodes:
    """ "talks with FACT, as the rebels are called, are to be held": as if nothing stood between them.

    Not where somebody is named in it: "as Chad calls them" may tell of Chad.
    """
    words = language.words.clause
    if words.called_so.isdisjoint(units.words) or words.put_in_with.isdisjoint(units.words):
        return units
    for at in range(1, len(units) - FEWEST - 1):
        if units[at].low != "," or units[at + 1].low not in words.put_in_with:
            continue
        reach = range(at + 1 + FEWEST, min(len(units) - 1, at + 1 + PUT_IN))
        end = next((n for n in reach if units[n].low == ","), 0)
        plain = end and all(n.phrase is None and n.date is None and n.event is None for n in units[at:end])
        if plain and units[end - 1].low in words.called_so and units[end + 1].low.isalpha():
            return Nodes([*units[:at], *units[end + 1 :]])
    return units
