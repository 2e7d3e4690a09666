"""Who hosts: the country of the venue, but nobody where a body meets at its own seat; a city that does."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft, Part, add_part, is_another_host
from kg.extract.passage import GATHERINGS, Passage, Telling, is_site, place_draft
from kg.extract.triggers.triggers import Bond
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
        attended = any(p.role is Role.ATTENDEE for p in draft.parts) and not _of_two_leaders(draft)
        add_part(draft, Part(country, Role.HOST, evidence))
        if attended:
            add_part(draft, Part(country, Role.ATTENDEE, evidence))
    elif draft.kind is Kind.MEETING and draft.name and country in draft.entities():
        add_part(draft, Part(country, Role.HOST, evidence))
    elif Trait.OPENING in draft.traits and draft.entities(Role.HOST) | draft.entities(Role.OPENER):
        if Trait.OPENED not in draft.traits and country not in draft.entities():  # it receives the mission
            add_part(draft, Part(country, Role.ATTENDEE, evidence))
    elif draft.kind is Kind.CEREMONY:
        # at any "State Palace"
        received = Trait.ACCREDITS in draft.traits and bool(draft.entities(Role.HOST))
        meal = Trait.RECEPTION in draft.traits or draft.word in known.language.words.place.meals
        received = received or (meal and any(is_another_host(p, country) for p in draft.parts))
        if not received and any(p.entity != country and p.entity.startswith("country/") for p in draft.parts):
            add_part(draft, Part(country, Role.HOST, evidence))
    elif draft.kind is Kind.VISIT and not _building(draft, known):
        visitors = draft.entities(Role.VISITOR)
        if country not in visitors and not any(is_another_host(p, country) for p in draft.parts):
            add_part(draft, Part(country, Role.HOST, evidence))


def _of_two_leaders(draft: Draft) -> bool:
    """ "pertemuan puncak Biden dan Putin di Jenewa": of two states, and who lends them the place hosts it."""
    states = draft.states(Role.ATTENDEE)
    two = len(states) == TWO and all(key.startswith(("country/", "person/")) for key in states)
    return two and draft.kind is Kind.SUMMIT and draft.name is None and not draft.entities(Role.ORGANIZER)


TWO = 2
"""States whose leaders meet at a summit of their own."""


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


TITLE = 6
"""Most nodes from a city to the verb of hosting: "Istanbul menjadi kota pertama yang menjadi tuan rumah"."""


def host_city(telling: Telling, passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "Bali akan menjadi tuan rumah KTT G20", "Istanbul menggelar KTT itu": the event is in that city.

    Says whether the subject is a city, which itself takes no part; its country does.
    """
    hosts = bond.tie.role is Role.HOST or bond.tie.holds
    if bond.passive or not hosts:
        return False
    if not passage.language.nouns_after and bond.tie.role is not Role.HOST:
        return False  # "Moscow held talks with Chad": the government
    city = _city_before(telling, passage, bond)
    if city is None or draft.kind not in (*GATHERINGS, Kind.CEREMONY):
        return False
    if city.kind is PhraseKind.COUNTRY and bond.tie.role is not Role.HOST:
        return False  # "Jakarta menggelar pertemuan": the government
    place_draft(telling, draft, city)
    country = telling.known.reference.country_of(city.place or city.entity)
    if country is not None and bond.tie.role is Role.HOST:
        add_part(draft, Part(country, Role.HOST, draft.evidence[0]))
    return city.kind is PhraseKind.PLACE


def _city_before(telling: Telling, passage: Passage, bond: Bond) -> Phrase | None:
    """The city that opens the clause before a verb, with nobody else between."""
    units = passage.nodes
    near = range(bond.first - 1, max(-1, bond.first - 1 - TITLE), -1)
    at = next((n for n in near if units[n].phrase is not None), None)
    phrase = units[at].phrase if at is not None else None
    if at is None or phrase is None or phrase.kind not in (PhraseKind.PLACE, PhraseKind.COUNTRY):
        return None
    led = at > 0 and units[at - 1].low in passage.language.prepositions
    if led or any(n.low == "," for n in units[at : bond.first]):
        return None
    named = phrase.kind is PhraseKind.PLACE and telling.known.reference.country_of(phrase.entity)
    return phrase if named or is_site(telling, phrase) else None


def gives_a_meal(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "menghadiri jamuan makan malam yang digelar X": who gives a dinner has the others as his guests."""
    meal = draft.kind in (Kind.MEETING, Kind.CEREMONY) and draft.word in passage.language.words.place.meals
    return meal and (bond.tie.holds or bond.tie.role is Role.ORGANIZER)
