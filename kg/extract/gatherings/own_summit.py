"""Bodies that hold a summit of their own: "ECOWAS held a summit in Abuja" has ECOWAS as its organizer."""

from __future__ import annotations

from kg.extract.drafts import Draft, Part, add_part
from kg.extract.gatherings.groups import is_of_states
from kg.find.knowledge import Knowledge
from kg.model import Kind, Role

THERE = frozenset({Role.ATTENDEE, Role.HOST})
"""Roles that the words give a body whose summit it is."""


def is_its_hosts(draft: Draft) -> bool:
    """Whether a summit has no organizer but its host: "ECOWAS convened a summit in Abuja" tells of both."""
    return draft.kind is Kind.SUMMIT and draft.entities(Role.ORGANIZER) <= draft.entities(Role.HOST)


def its_own_summit(draft: Draft, known: Knowledge) -> None:
    """Make the one body that holds a summit its organizer, unless others are there who are no members."""
    bodies = [p for p in draft.parts if p.role in THERE and is_of_states(known, p.entity)]
    if len({p.entity for p in bodies}) != 1 or draft.start is None:
        return
    members = {m.member for m in known.reference.members_on(bodies[0].entity, draft.start.iso)}
    states = {p.speaks_for or p.entity for p in draft.parts if p not in bodies}
    if states - members - {bodies[0].entity}:
        return  # "the European Union held a summit with India"
    for part in bodies:
        part.role, part.group = Role.ORGANIZER, False
    venue = draft.venue_country
    if venue is not None and venue in members:  # who came is told, and so the host is there too
        add_part(draft, Part(venue, Role.ATTENDEE, bodies[0].evidence))


def of_an_unlisted_body(draft: Draft, known: Knowledge) -> None:
    """ "Accra hosted a summit of the Union of Coastal States": a body of no table is its organizer, too.

    Unless others are there than those of the venue: they may meet with it.
    """
    bodies = [p for p in draft.parts if p.role is Role.ATTENDEE and p.entity.startswith("organization/")]
    if (
        len(bodies) != 1
        or bodies[0].entity in known.reference.organizations
        or draft.entities(Role.ORGANIZER)
    ):
        return
    at_home = {draft.venue_country, *(p.speaks_for or p.entity for p in draft.parts if p.role is Role.HOST)}
    if {p.speaks_for or p.entity for p in draft.parts if p is not bodies[0]} <= at_home:
        bodies[0].role = Role.ORGANIZER
