"""Governors who receive envoys and ministers of another state: for their own country."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.extract.drafts import Draft
from kg.find.knowledge import Knowledge
from kg.link.walk import Linked
from kg.model import EntityKey, Kind, OfficeId, Role

REGIONAL = frozenset(map(OfficeId, ("governor", "deputy governor")))
"""Offices of a part of a country."""

SENT = frozenset({"ambassadorial", "ministerial"})
"""Levels of those who come to a province; a king on a state visit only passes through it."""


def for_their_country(drafts: Sequence[Draft], linked: Linked, known: Knowledge) -> None:
    """ "Gubernur Aceh menerima Duta Besar Ghana": Indonesia takes part, as Ghana does."""
    home: dict[EntityKey, EntityKey] = {}
    for position in linked.positions:
        country = known.reference.country_of(position.of) if position.office in REGIONAL else None
        if country is not None and not position.former and position.person not in linked.speaks:
            home[position.person] = country
    for draft in drafts if home else ():
        _hosts_a_visit(draft, home, linked)
    guests = {p.person for p in linked.positions if known.level(p.office) in SENT} if home else set()
    for draft in drafts if guests else ():
        if draft.kind is not Kind.MEETING or not guests & draft.entities():
            continue
        states = {p.speaks_for or linked.speaks.get(p.entity) or p.entity for p in draft.parts}
        states |= {home[p.entity] for p in draft.parts if p.entity in home}
        if len([s for s in states if s.startswith("country/")]) > 1:
            for part in draft.parts:
                if part.role in (Role.HOST, Role.ATTENDEE):
                    part.speaks_for = part.speaks_for or home.get(part.entity)


def _hosts_a_visit(draft: Draft, home: Mapping[EntityKey, EntityKey], linked: Linked) -> None:
    """ "PM X datang dengan kapal dan disambut Gubernur Y": the guest visits the governor's land."""
    if draft.kind is not Kind.VISIT:
        return
    came = (p for p in draft.parts if p.role is Role.VISITOR)
    states = {p.speaks_for or linked.speaks.get(p.entity) or p.entity for p in came}
    for part in draft.parts:
        own = home.get(part.entity) if part.role is Role.HOST else None
        if own is not None and own not in states and any(s.startswith("country/") for s in states):
            part.speaks_for = part.speaks_for or own
