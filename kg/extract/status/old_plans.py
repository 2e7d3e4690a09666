"""For when something was planned once, where it came about: "the summit, originally set for March, began"."""

from __future__ import annotations

from typing import Final

from kg.extract.status.called_off import comes_to_nothing
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

ASIDE: Final = 12
"""Most nodes of such an aside: ", which had been originally scheduled for last March,"."""

LEAD: Final = 5
"""Nodes from its beginning among which the word of an old plan stands: ", which had originally been"."""


def without_old_plans(units: Nodes, language: Language) -> Nodes:
    """ "The summit, originally set for March, opened on Monday": as "The summit opened on Monday".

    Left as it stands is one of what was called off ("His trip, originally set for May, was put off"), whose
    day there is no other of.
    """
    formerly = language.words.status.formerly
    if formerly.isdisjoint(units.words) or comes_to_nothing(units.lows, language):
        return units
    if language.nouns_after:
        return _without_old_relative(units, language)
    at = next(n for n, low in enumerate(units.lows) if low in formerly)
    near = units.lows[at : at + LEAD]
    if at < 2 or language.plans.isdisjoint(near):
        return units
    first, last = _aside(units, at, language)
    if first < 1 or last <= at or all(n.date is None for n in units[at:last]):
        return units
    if any(n.actor for n in units[at:last]):
        return units
    return Nodes([*units[:first], *units[last:]])


def _aside(units: Nodes, at: int, language: Language) -> tuple[int, int]:
    """Where the aside with the node begins and ends: from comma to comma, or from the word to the stop."""
    small = language.relatives | language.passive_auxiliaries | language.words.verb.pluperfects
    first = at
    while first > 1 and units[first - 1].low in small:
        first -= 1
    ends = {",", ".", ";"}
    last = next((n for n in range(at, min(at + ASIDE, len(units))) if units[n].low in ends), 0)
    if units[first - 1].low != ",":
        return (first, last) if first == at else (0, 0)  # "a visit originally planned for May"
    return first - 1, last + (units[last].low == ",")


def _without_old_relative(units: Nodes, language: Language) -> Nodes:
    """ "KTT yang semula dijadwalkan pada Mei akan digelar 3 Juni": as "KTT akan digelar 3 Juni".

    What follows the old day must tell that it is held: "yang semula dijadwalkan pada Mei ditunda" stays.
    """
    words = language.words
    formerly = words.status.formerly
    held = words.place.happening | words.verb.light_passives | (language.plans & language.auxiliaries)
    for at in range(2, len(units) - 3):
        if units[at].low not in formerly or units[at - 1].low not in language.relatives:
            continue
        day = next(
            (n for n in range(at + 1, min(at + ASIDE, len(units) - 2)) if units[n].date is not None), None
        )
        if day is None or any(n.actor or n.low == "," for n in units[at:day]):
            return units
        first = at - 1 - (units[at - 2].low == ",")
        last = day + 1 + (units[day + 1].low == ",")
        return Nodes([*units[:first], *units[last:]]) if units[last].low in held else units
    return units
