"""Verbs in -ing with a doer of their own, "the talks ended with X accusing Y", and beside another deed."""

from __future__ import annotations

from typing import Final

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.records import replace

LEAD: Final = 6
"""Most nodes from the verb of ending to "with": "ended in Doha late on Sunday with"."""

DOER: Final = 8
"""Most nodes from "with" to the verb in -ing: "with the foreign ministers of Chad and Sudan agreeing"."""

SHORTEST: Final = 5
"""Letters of the shortest verb in -ing."""


WHEN: Final = 3
"""Most nodes of the day between a doer and his verb in -ing, with what leads it: "earlier on Monday"."""

DESCRIBED: Final = 4
"""Most nodes from a preposition to the name that it leads: "on eight senior"."""

STOPS: Final = frozenset({",", ";", "."})
"""What closes the clause of a verb in -ing."""


def with_absolutes_apart(units: Nodes, language: Language) -> Nodes:
    """The nodes with the comma that others put before "with": "The talks ended, with X accusing Y"."""
    units = _with_days_last(units, language)
    ending = language.words.gathering.ending_with
    if ending.isdisjoint(units.words):
        return units
    for at in range(2, len(units) - 3):
        led = language.prepositions.get(units[at].low) == "with" and units[at - 1].low != ","
        if (
            led
            and not ending.isdisjoint(units.lows[max(0, at - LEAD) : at])
            and _does(units, at + 1, language)
        ):
            begin = units[at].begin
            comma = replace(units[-1], begin=begin, end=begin, low=",", text=",", phrase=None)
            return Nodes([*units[:at], comma, *units[at:]])
    return units


def _does(units: Nodes, first: int, language: Language) -> bool:
    """Whether somebody is named from a node on, and right behind him a verb in -ing."""
    for at in range(first, min(first + DOER, len(units) - 1)):
        low, behind = units[at].low, units[at + 1].low
        gerund = behind.endswith(language.gerund) and len(behind) >= SHORTEST
        if units[at].actor and gerund and behind not in language.prepositions:
            return True
        if low in language.auxiliaries or low in language.relatives or units[at].date is not None:
            return False
    return False


def absolute_opens(units: Nodes, comma: int, language: Language) -> bool:
    """ "condemned the raid, with Chad voting against": at the comma begins what others do; English."""
    with_ = comma + 1
    if language.nouns_after or with_ >= len(units) or units[comma].low != ",":
        return False
    return language.prepositions.get(units[with_].low) == "with" and _does(units, with_ + 1, language)


def _with_days_last(units: Nodes, language: Language) -> Nodes:
    """ ", with X on Monday recalling its envoy": the day stands behind, where others put it."""
    if language.nouns_after or not any(node.date is not None for node in units):
        return units
    for at in range(1, len(units) - 4):
        opens = units[at - 1].low == "," and language.prepositions.get(units[at].low) == "with"
        if not opens or not units[at + 1].actor:
            continue
        day = next((n for n in range(at + 2, at + 2 + WHEN) if n < len(units) and units[n].date), 0)
        verb = units[day + 1].low if day and day + 1 < len(units) else ""
        if not verb.endswith(language.gerund) or len(verb) < SHORTEST:
            continue
        end = next((n for n in range(day + 1, len(units)) if units[n].low in STOPS), len(units))
        return Nodes([*units[: at + 2], *units[day + 1 : end], *units[at + 2 : day + 1], *units[end:]])
    return units


def does_beside(units: Nodes, at: int, language: Language) -> bool:
    """ "closed its border in May, accusing Accra of espionage": whether a verb in -ing opens, of its doer.

    Not "in three cities, including Accra".
    """
    word = units[at].low if at < len(units) and not language.nouns_after else ""
    gerund = word.endswith(language.gerund) and len(word) >= SHORTEST
    return gerund and word not in language.prepositions and word not in language.words.place.inside


def of_a_noun_apart(units: Nodes, at: int, verb: int, language: Language) -> bool:
    """ "sanctions on four members of X, saying", "on six senior X officials, accusing": X says nothing."""
    if units[verb - 1].low != "," or at >= verb - 1 or not does_beside(units, verb, language):
        return False
    lead = at - 1
    while lead > 0 and at - lead <= DESCRIBED and units[lead].low.isalpha():
        if units[lead].low in language.prepositions:
            return lead == at - 1 or units[lead + 1].low in language.numbers
        lead -= 1
    return False
