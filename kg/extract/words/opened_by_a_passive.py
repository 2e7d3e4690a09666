"""Openings whose passive names its doer: "Dalam langkah yang dikecam oleh Rusia, Polandia mengusir ..."."""

from __future__ import annotations

from typing import Final

from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal, new_passive, past_day
from kg.language.pack import Language
from kg.records import replace

OPENS: Final = 5
"""Nodes from the preposition that opens the sentence among which the relative pronoun stands."""

PEOPLE: Final = 3
"""Most words between "oleh" and the name of whose people they are: "oleh para pejabat Israel"."""


def with_openings_closed(units: Nodes, language: Language) -> Nodes:
    """The nodes with a semicolon for the comma that closes such an opening, Indonesian.

    Poland, behind the comma, is none of those who condemn it: it has the main verb.
    """
    if not language.nouns_after or len(units) < OPENS or units[0].low not in language.prepositions:
        return units
    relative = next((n for n in range(1, OPENS) if units[n].low in language.relatives), None)
    if relative is None or any(n.actor or n.low == "," for n in units[:relative]):
        return units
    at = relative + 1
    if at >= len(units) or not new_passive(units[at].low, language):
        return units
    while at < min(relative + 3 + PEOPLE, len(units) - 1) and not units[at].actor and units[at].low != ",":
        at += 1
    if not units[at].actor or units.lows[at + 1 : at + 2] != (",",) or not _acts(units, at + 2, language):
        return units
    return Nodes([*units[: at + 1], replace(units[at + 1], low=";", text=";"), *units[at + 2 :]])


def _acts(units: Nodes, at: int, language: Language) -> bool:
    """Whether an actor stands at a node, and behind it, past a day, his verb."""
    if at >= len(units) or not units[at].actor:
        return False
    verb = past_day(units, at + 1, language)
    while verb < len(units) - 1 and language.before_verbs(units[verb].low):
        verb += 1
    return verb < len(units) and looks_verbal(units[verb].low, language)
