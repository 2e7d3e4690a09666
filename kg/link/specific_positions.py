"""Of positions that tell the same, the more specific one."""

from __future__ import annotations

from collections.abc import Sequence

from kg.link.actors import kind_of_key
from kg.link.offices import (
    AMBASSADORIAL,
    LEADER,
    LEADERS,
    same_office,
)
from kg.link.walk import Walk
from kg.model import EntityKey, OfficeId, Position

GENERAL = frozenset(
    {
        "minister",
        "deputy minister",
        "secretary",
        "deputy secretary",
        "ambassador",
        "envoy",
        "president",
        "director",
        "adviser",
        "spokesperson",
    }
)
"""Offices that may be another one's short form."""


REPRESENTATIVE = OfficeId("representative")


def specific_positions(walk: Walk, positions: Sequence[Position]) -> list[Position]:
    """Positions without those that only repeat another in general words or with an assumed receiver.

    Of two receivers that are assumed the first counts.

    "Secretary Blinken" repeats the secretary of state; "Dubes Peru" in the title, taken as the one in
    the home country, is the "Duta Besar Peru untuk Chad" of the first sentence.
    """
    named = {key for mention in walk.out.mentions for key in mention.entities}
    positions = [p for p in positions if p.person in named]  # "Presiden" alone names nobody
    held: dict[EntityKey, list[Position]] = {}
    for position in positions:
        held.setdefault(position.person, []).append(position)
    return [p for p in positions if not any(_repeats(walk, p, q) for q in held[p.person] if q is not p)]


def _repeats(walk: Walk, p: Position, q: Position) -> bool:
    if q.person != p.person or q.former != p.former:
        return False
    if q.office != p.office:
        if p.office == LEADER and q.of == p.of and walk.known.level(q.office) in LEADERS:
            return True
        if p.office == REPRESENTATIVE and q.of == p.of and walk.known.level(q.office) == AMBASSADORIAL:
            return True  # "the Russian representative, X", who is the ambassador
        return p.office in GENERAL and same_office(walk, p.office, q.office)
    if q.of != p.of or q.to is None or walk.known.level(p.office) != AMBASSADORIAL:
        return False
    if p.to is None:
        return True
    if (p.person, p.office, p.of, p.to) not in walk.assumed:
        return False
    if (q.person, q.office, q.of, q.to) not in walk.assumed:
        return True
    first = q.evidence[0].begin < p.evidence[0].begin  # "expelled the French ambassador", then his name
    return first and kind_of_key(q.to) == kind_of_key(p.to) == "country"
