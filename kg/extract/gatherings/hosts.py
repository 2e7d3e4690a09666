"""Who hosts: the country of the venue, but nobody where a body meets at its own seat."""

from __future__ import annotations

from kg.extract.drafts import Draft, Part, add_part, is_another_host
from kg.find.knowledge import Knowledge
from kg.language.traits import Trait
from kg.model import Kind, Role
from kg.reference import Reference

VISITED = frozenset({"city", "region", "island", "province", "palace", "airport", "de-facto-state"})
"""Kinds of places where whoever comes visits their country."""


def give_hosts(draft: Draft, known: Knowledge) -> None:
    """The country of the venue hosts a conference or summit, and whoever comes to visit."""
    country = draft.venue_country
    if country is None:
        return
    evidence = draft.evidence[0]
    if draft.kind in (Kind.CONFERENCE, Kind.SUMMIT):
        if _meets_at_home(draft, known.reference):
            return
        attended = any(p.role is Role.ATTENDEE for p in draft.parts)
        add_part(draft, Part(country, Role.HOST, evidence))
        if attended:
            add_part(draft, Part(country, Role.ATTENDEE, evidence))
    elif draft.kind is Kind.MEETING and draft.name and country in draft.entities():
        add_part(draft, Part(country, Role.HOST, evidence))
    elif Trait.OPENING in draft.traits and draft.entities(Role.HOST):
        if Trait.OPENED not in draft.traits and country not in draft.entities():  # it receives the mission
            add_part(draft, Part(country, Role.ATTENDEE, evidence))
    elif draft.kind is Kind.CEREMONY:
        if any(p.entity != country and p.entity.startswith("country/") for p in draft.parts):
            add_part(draft, Part(country, Role.HOST, evidence))
    elif draft.kind is Kind.VISIT and not _building(draft, known):
        visitors = draft.entities(Role.VISITOR)
        if country not in visitors and not any(is_another_host(p, country) for p in draft.parts):
            add_part(draft, Part(country, Role.HOST, evidence))


def _building(draft: Draft, known: Knowledge) -> bool:
    """A visit to a mosque or market is nobody's state visit; one is who lands at an airport."""
    place = known.reference.places.get(draft.place) if draft.place else None
    words, airports = (draft.place or "").split("/"), known.language.words.place.passed_through
    unlisted = words[0] == "place" and airports.isdisjoint(words[-1].split("-"))
    return place.kind not in VISITED if place else unlisted


def _meets_at_home(draft: Draft, reference: Reference) -> bool:
    """ "an EU summit in Brussels": one of those who organize it has its seat in that city."""
    city = draft.city or draft.place
    return any((body, city) in reference.seats for body in draft.entities(Role.ORGANIZER))
