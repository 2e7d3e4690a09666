"""Events on the map: how many in each country, and at each place whose position is known."""

from __future__ import annotations

from collections import Counter
from typing import Final

from kg.reference import Reference
from kg.web.catalogue import Basis, Catalogue, Entry
from kg.web.filters import Filters, events_of
from kg.web.shapes import Json, brief

WAYS: Final = ("place", "participants")
"""A country counts the events that took place in it, or those that it took part in."""


def atlas(
    known: Catalogue, asked: Filters, by: str, most: int, language: str, capitals: dict[str, str]
) -> Json:
    """Countries and places with their numbers of events, the most first."""
    countries: Counter[str] = Counter()
    places: Counter[str] = Counter()
    total = nowhere = 0
    for event in events_of(known, asked):
        total += 1
        if by == "participants":
            countries.update(_taking_part(known, event))
        elif event.country:
            countries[event.country] += 1
        if event.place:
            places[event.place] += 1
        else:
            nowhere += 1
    located = [(node, count) for node, count in places.most_common() if _has_position(known, node)]
    return {
        "by": by,
        "events": total,
        "withoutPlace": nowhere,
        "countries": [
            _country(known, node, count, language, capitals) for node, count in countries.most_common()
        ],
        "shown": min(most, len(located)),
        "total": len(located),
        "places": [_place(known, node, count, language) for node, count in located[:most]],
    }


def capitals_of(reference: Reference, known: Catalogue) -> dict[str, str]:
    """The place that is each country's capital, by the country's IRI: a small state is shown there."""
    named = {
        (entry.country, entry.en.casefold()): entry.iri
        for entry in known.entries.values()
        if entry.cls == "Place"
    }
    out = {}
    for entry in known.entries.values():
        if entry.cls == "Country":
            country = next((c for c in reference.countries.values() if c.iso3 == entry.iso3), None)
            capital = country.capital.get("en", "") if country else ""
            if (entry.iri, capital.casefold()) in named:
                out[entry.iri] = named[entry.iri, capital.casefold()]
    return out


def _taking_part(known: Catalogue, event: Entry) -> set[str]:
    return {
        edge.source
        for edge in known.participants(event.iri)
        if edge.basis is Basis.STATED and known.entries[edge.source].cls == "Country"
    }


def _has_position(known: Catalogue, node: str) -> bool:
    return known.entries[node].latitude is not None if node in known.entries else False


def _country(known: Catalogue, node: str, count: int, language: str, capitals: dict[str, str]) -> Json:
    entry = known.entries[node]
    capital = known.entries.get(capitals.get(node, ""))
    out = brief(known, entry, language) | {"count": count}
    if capital is not None and capital.latitude is not None:
        out |= {"lat": capital.latitude, "lon": capital.longitude}
    return out


def _place(known: Catalogue, node: str, count: int, language: str) -> Json:
    entry = known.entries[node]
    out = brief(known, entry, language) | {"count": count, "lat": entry.latitude, "lon": entry.longitude}
    if entry.country in known.entries:
        out["country"] = {"iri": entry.country, "label": known.entries[entry.country].name(language)}
    return out
