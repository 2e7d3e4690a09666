"""How many at most or at least: "moved up to 9,000 troops", "closed all but one of its crossings"."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def without_bounds(units: Nodes, language: Language) -> Nodes:
    """ "moved up to 9,000 troops": as "moved 9,000 troops"; no verb has the "up", and "but" joins nothing."""
    bounds = language.words.clause.bounds
    if not bounds or not any(units.words.issuperset(bound) for bound in bounds):
        return units
    kept, at = [], 0
    while at < len(units):
        bounded = tuple(units.lows[at : at + 2]) in bounds and at + 2 < len(units)
        number = units[at + 2].low if bounded else ""
        at += 2 if number[:1].isdigit() or number in language.numbers else 0
        kept.append(units[at])
        at += 1
    return Nodes(kept) if len(kept) < len(units) else units
