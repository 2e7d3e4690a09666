"""What is known of an actor or place: names, offices, events, whom it met most, what it said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from pyoxigraph import NamedNode

from kg import terms as t
from kg.model import Status
from kg.values import object_of
from kg.web.addresses import link, path_of
from kg.web.catalogue import Basis, Catalogue, Edge, Entry
from kg.web.filters import order_of
from kg.web.reading import Reading
from kg.web.shapes import Json, brief, edge_shape

_MEETINGS: Final = frozenset({"Meeting", "Visit", "Call", "Negotiation", "Summit", "Conference"})
_MOST_MET: Final = 12
_MOST_OFFICES: Final = 60


def entity_facts(reading: Reading, entry: Entry, language: str) -> Json:
    """The facts of one entry, lists cut to what a panel shows; pages and filters give the rest."""
    known = reading.known
    offices = positions(known, entry.iri)
    met = most_met(known, entry.iri)
    parts = {edge.target for edge in known.parts(entry.iri)}
    same = object_of(reading.store, NamedNode(entry.iri), t.SAME_AS)
    return brief(known, entry, language) | {
        "labels": {"en": entry.en, "id": entry.id},
        "names": list(entry.names),
        "sameAs": link(same) if same else None,
        "counts": {
            "events": len(parts),
            "quotations": len(known.spoken.get(entry.iri, ())),
            "positions": len(offices),
            "articles": known.mentions.get(entry.iri, 0),
        },
        "positions": [position_shape(known, edge, language) for edge in offices[:_MOST_OFFICES]],
        "met": [
            {"node": brief(known, known.entries[other], language), "count": count}
            for other, count in met[:_MOST_MET]
        ],
        "events": [
            brief(known, event, language)
            for event in sorted((known.entries[node] for node in parts), key=order_of, reverse=True)[:20]
        ],
    }


def positions(known: Catalogue, node: str) -> list[Edge]:
    """The offices of a person, or those that a country or organization has given: the newest first.

    Of those held today at a country or organization whoever is known best comes first: it may have a
    hundred ambassadors, and a page does not show them all.
    """

    def place(edge: Edge) -> tuple[bool, int]:
        today = edge.basis is Basis.REFERENCE and not edge.until
        return not today, -known.degree(edge.source) if today and edge.source != node else 0

    found = [edge for edge in known.edges_of(node) if edge.office and edge.relation == "position"]
    found.sort(key=lambda edge: (edge.source, edge.claim))
    found.sort(key=lambda edge: (edge.since or edge.until, edge.until), reverse=True)
    return sorted(found, key=place)


def accredited_to(known: Catalogue, position: Edge) -> list[str]:
    """The countries and organizations that an ambassador is sent to."""
    found = known.edges_of(position.source)
    return [e.target for e in found if e.claim == position.claim and e.relation == "accreditedTo"]


def position_shape(known: Catalogue, edge: Edge, language: str) -> Json:
    """An office with who held it and for whom."""
    return edge_shape(known, edge, language) | {
        "person": brief(known, known.entries[edge.source], language),
        "of": brief(known, known.entries[edge.target], language),
        "office": {
            "iri": edge.office,
            "path": path_of(edge.office),
            "label": known.concept(edge.office, language),
        },
        "former": edge.former,
    }


def most_met(known: Catalogue, node: str) -> list[tuple[str, int]]:
    """Whom an actor met at held meetings, visits, calls and conferences, with the number of these.

    A country's own officials and an official's own country do not count, nor what is only inferred.
    """
    own = {edge.other(node) for edge in known.edges_of(node) if edge.relation in ("position", "member")}
    counts: Counter[str] = Counter()
    for event in _met_at(known, node):
        others = {e.source for e in known.participants(event) if e.basis is Basis.STATED}
        counts.update(others - own - {node})
    return sorted(counts.items(), key=lambda pair: (-pair[1], -known.degree(pair[0]), pair[0]))


def _met_at(known: Catalogue, node: str) -> Iterator[str]:
    for event in dict.fromkeys(e.target for e in known.parts(node) if e.basis is Basis.STATED):
        entry = known.entries[event]
        if entry.cls in _MEETINGS and entry.status == Status.HELD:
            yield event
