"""A "that" which tells of a noun put in: "X, on a trip to Y that ended on Friday, offered Z help"."""

from __future__ import annotations

from typing import Final

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.records import replace

PUT_IN: Final = 18
"""Most nodes between the two commas."""


def with_relatives_inside(units: Nodes, language: Language) -> Nodes:
    """The nodes with the "that" as a relative pronoun, which it is between a noun and a verb."""
    which = language.words.clause.as_relative
    if not which or language.complementizers.isdisjoint(units.words) or units.lows.count(",") < 2:
        return units
    for at in range(4, len(units) - 3):
        if units[at].low in language.complementizers and _tells_of_a_noun(units, at, language):
            return Nodes([*units[:at], replace(units[at], low=which), *units[at + 1 :]])
    return units


def _tells_of_a_noun(units: Nodes, that: int, language: Language) -> bool:
    """Whether it stands in what a preposition opens behind somebody named, right before a verb."""
    opened = next((n for n in range(that - 1, max(0, that - PUT_IN), -1) if units[n].low == ","), 0)
    closed = next((n for n in range(that + 1, min(len(units) - 2, that + PUT_IN)) if units[n].low == ","), 0)
    if not (opened and closed and units[opened - 1].actor and units[opened + 1].low in language.prepositions):
        return False
    verb, noun = units[that + 1].low, units[that - 1]
    finite = verb in language.auxiliaries | language.words.verb.strong_pasts or verb.endswith(language.past)
    named = noun.phrase is not None or (noun.low.isalpha() and noun.low not in language.sayings)
    return finite and verb.isalpha() and named
