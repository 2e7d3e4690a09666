"""A day between a verb and its object: "announced on Monday the release of two sailors"."""

from __future__ import annotations

from typing import Final

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

LED: Final = 3
"""Most nodes of the day: "late on Monday"."""


def with_days_before_verbs(units: Nodes, language: Language) -> Nodes:
    """ "X on Monday announced the release": the day stands before the verb, its object right behind."""
    if language.nouns_after or not any(node.date is not None for node in units):
        return units
    opens = language.determiners | language.possessives
    asks = not language.words.status.resolving.isdisjoint(units.words)
    for at in range(2, len(units) - 3):
        if units[at].date is None:
            continue
        if units[at + 1].low in opens or units[at + 1].actor:
            verb = _verb_before(units, at, language)
        else:
            verb = _asked_before(units, at, language) if asks else None
        if verb is not None and units[verb + 1].actor:
            return _with_the_day_first(units, verb, at)
        if verb is None:
            continue
        first = verb
        while first > 1 and units[first - 1].low in language.auxiliaries:
            first -= 1
        if units[first - 1].actor:
            moved = [*units[:first], *units[verb + 1 : at + 1], *units[first : verb + 1], *units[at + 1 :]]
            return Nodes(moved)
    return units


def _with_the_day_first(units: Nodes, verb: int, at: int) -> Nodes:
    """ "Peru invited Chad on Monday to" as "Peru on Monday invited Chad to"."""
    day = at
    while units[day - 1].phrase is None:
        day -= 1
    return Nodes([*units[:verb], *units[day : at + 1], *units[verb:day], *units[at + 1 :]])


def _asked_before(units: Nodes, day: int, language: Language) -> int | None:
    """The verb of asking, right behind its subject, whose object stands before a day and "to"."""
    if units[day + 1].low not in language.words.clause.infinitives or not units[day + 2].low.isalpha():
        return None
    at = day - 1
    while at > 0 and day - at <= LED and units[at].low in language.words.verb.before_days:
        at -= 1
    at -= units[at].actor
    asks = at > 0 and units[at].low in language.words.status.resolving and units[at + 1].actor
    return at if asks and units[at - 1].actor else None


def _verb_before(units: Nodes, day: int, language: Language) -> int | None:
    """The verb right before a day and what leads it: "announced", before "late on" Monday."""
    leads = language.prepositions.keys() | language.words.verb.before_days
    at = day - 1
    while at > 0 and day - at <= LED and units[at].low in leads:
        at -= 1
    low = units[at].low
    past = low.endswith(language.past) or low in language.words.verb.object_verbs
    return at if at < day - 1 and low.isalpha() and past else None
