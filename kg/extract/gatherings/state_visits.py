"""State visits: their host is the head of state with whom the text tells that the guest met or signed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kg.extract.drafts import Draft, Part
from kg.extract.passage import GATHERINGS, Passage
from kg.extract.status.called_off import says_one_of
from kg.link.walk import Linked
from kg.model import EntityKey, Kind, OfficeId, Role, Status

HEADS = frozenset(
    map(OfficeId, ("president", "king", "queen", "emperor", "emir", "sultan", "grand duke", "prime minister"))
)
"""Offices of whoever receives the guest of his state."""

TOGETHER = GATHERINGS | {Kind.SIGNING, Kind.CEREMONY}
"""Kinds of events at which guest and host are together."""


def in_state(passage: Passage) -> bool:
    """ "kunjungan kenegaraan", "a state visit"."""
    return says_one_of(passage.nodes.lows, passage.language.words.place.in_state)


def received_in_state(drafts: Sequence[Draft], linked: Linked) -> None:
    """Give each state visit the head of the host's state who is told with the guest, there and then."""
    visits = [d for d in drafts if d.in_state and d.kind is Kind.VISIT and d.status is not Status.CANCELLED]
    heads = (
        {p.person: p.of for p in linked.positions if p.office in HEADS and not p.former and p.of}
        if visits
        else {}
    )
    for visit in visits:
        states = {key for key in visit.entities(Role.HOST) if key.startswith("country/")}
        named = {key for key in visit.entities(Role.HOST) if key.startswith("person/")}
        if len(states) != 1 or named:
            continue
        guests = visit.entities(Role.VISITOR)
        found: dict[EntityKey, Part] = {}
        for other in drafts:
            if other.kind not in TOGETHER or not guests & other.entities() or not _then(visit, other):
                continue
            found |= {p.entity: p for p in other.parts if heads.get(p.entity) in states}
        if len(found) == 1:
            part = next(iter(found.values()))
            visit.parts.append(Part(part.entity, Role.HOST, part.evidence, heads[part.entity]))


DAYS = 7
"""Most days of a visit before an event at which guest and host are together."""


def _then(visit: Draft, other: Draft) -> bool:
    """Whether an event is in the country of a visit and, as far as both have days, in that week."""
    if other.venue_country is not None and other.venue_country not in visit.entities(Role.HOST):
        return False
    if visit.start is None or other.start is None:
        return True
    if None in (visit.start.day, other.start.day):
        return visit.start.iso[:7] == other.start.iso[:7]
    return 0 <= (date.fromisoformat(other.start.iso) - date.fromisoformat(visit.start.iso)).days <= DAYS
