"""The page of an actor or place: names, offices as a timeline, events, whom it met, what it said."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from pyoxigraph import NamedNode

from kg import iri
from kg import terms as t
from kg.limits import limit
from kg.literals import last_day
from kg.values import object_of, text_of
from kg.web.addresses import path_of
from kg.web.catalogue import Basis, Edge, Entry
from kg.web.context import Asked
from kg.web.entity import accredited_to, entity_facts, positions
from kg.web.filters import order_of
from kg.web.pages.lists import briefs, event_row
from kg.web.rendering import render
from kg.web.shapes import Json, brief, edge_shape, relation_name

_EVENTS: Final = 60
_OFFICES_OPEN: Final = 8
_QUOTATIONS: Final = 20
_ARTICLES: Final = 20
_RELATED: Final = 60
_READINGS: Final = 40
_KEPT_APART: Final = frozenset({"position", "about", "addressee", "place"})


def entity_page(asked: Asked, entry: Entry) -> str:
    """Everything that is known of an entry, the long lists cut with links to the whole."""
    known = asked.reading.known
    offices = positions(known, entry.iri)
    nodes = {edge.target: edge for edge in known.parts(entry.iri)}
    nodes |= {edge.source: edge for edge in known.edges_of(entry.iri) if edge.relation == "place"}
    events = sorted((known.entries[node] for node in nodes), key=order_of, reverse=True)
    dated = [event for event in events if event.start or event.end]
    events = dated + [event for event in events if not (event.start or event.end)]
    return render(
        "entity.html.j2",
        asked.language,
        asked.address,
        node=entity_facts(asked.reading, entry, asked.language),
        offices=_timeline(asked, entry, offices),
        offices_total=len(offices),
        offices_open=_OFFICES_OPEN,
        events=_by_year([_with_role(asked, nodes[event.iri], event) for event in events[:_EVENTS]]),
        events_shown=min(_EVENTS, len(events)),
        events_total=len(events),
        **_words(asked, entry),
        related=_related(asked, entry),
        articles=_articles(asked, entry),
        readings=_readings(asked, entry),
        country=briefs(asked, [entry.country]) if entry.country and entry.country != entry.iri else [],
    )


def _with_role(asked: Asked, edge: Edge, event: Entry) -> Json:
    return event_row(asked, event) | {
        "role": relation_name(asked.reading.known, edge.relation, asked.language),
        "basis": edge.basis.value,
        "claim": path_of(edge.claim),
    }


def _by_year(rows: list[Json]) -> list[tuple[str, list[Json]]]:
    return [
        (year, list(found))
        for year, found in groupby(rows, lambda row: (row.get("start") or row.get("end") or "")[:4])
    ]


# --- offices as a timeline -----------------------------------------------------------------------------


def _timeline(asked: Asked, entry: Entry, offices: list[Edge]) -> list[Json]:
    """Offices with the part of the whole span that each takes, in percent, for a bar."""
    shown = offices[: limit("page_offices")]
    days = [day for edge in shown for day in (edge.since, edge.until) if day]
    if not days:
        return [_office(asked, edge, entry, 0.0, 0.0) for edge in shown]
    first, last = _number(min(days)), max(_number(last_day(day)) for day in days)
    span = max(last - first, 1 / 365)
    return [
        _office(
            asked,
            edge,
            entry,
            100 * (_number(edge.since or min(days)) - first) / span,
            100 * (_number(last_day(edge.until)) - first) / span if edge.until else 100.0,
        )
        for edge in shown
    ]


def _number(day: str) -> float:
    """A date as years and their parts."""
    year, month, number = ((*day.split("-"), "1", "1"))[:3]
    return int(year) + (int(month) - 1) / 12 + (int(number) - 1) / 365


def _office(asked: Asked, edge: Edge, entry: Entry, begin: float, end: float) -> Json:
    known = asked.reading.known
    return {
        **edge_shape(known, edge, asked.language),
        "path": path_of(edge.claim),
        "office": known.concept(edge.office, asked.language),
        "office_path": path_of(edge.office),
        "other": brief(known, known.entries[edge.other(entry.iri)], asked.language),
        "accredited": briefs(asked, accredited_to(known, edge)),
        "ongoing": not edge.until and edge.basis is Basis.REFERENCE,
        "former": edge.former,
        "begin": round(begin, 1),
        "width": round(max(end - begin, 0.6), 1),
    }


# --- words ---------------------------------------------------------------------------------------------


def _words(asked: Asked, entry: Entry) -> Json:
    """What it said, and what was said of it."""
    known = asked.reading.known
    own = known.spoken.get(entry.iri, ())
    of = dict.fromkeys(
        e.claim for e in known.edges_of(entry.iri) if e.target == entry.iri and e.relation == "about"
    )
    of_others = [claim for claim in of if claim not in own]
    return {
        "quotations": [quotation_row(asked, claim) for claim in own[:_QUOTATIONS]],
        "quotations_total": len(own),
        "said_of": [quotation_row(asked, claim) for claim in of_others[:_QUOTATIONS]],
        "said_of_total": len(of_others),
    }


def quotation_row(asked: Asked, claim: str) -> Json:
    """A quotation with its speaker, its words and its article."""
    store, known, node = asked.reading.store, asked.reading.known, NamedNode(claim)
    speakers = [e.object.value for e in store.triples(node, t.SPEAKER) if isinstance(e.object, NamedNode)]
    article = next(
        (
            each.object.value
            for evidence in store.triples(node, t.HAS_EVIDENCE)
            if isinstance(evidence.object, NamedNode)
            for each in store.triples(evidence.object, t.IN_ARTICLE)
            if isinstance(each.object, NamedNode)
        ),
        "",
    )
    literal = next((e.object for e in store.triples(node, t.TEXT)), None)
    return {
        "path": path_of(claim),
        "speaker": briefs(asked, speakers[:1]),
        "text": text_of(store, node, t.TEXT),
        "language": getattr(literal, "language", "") or "",
        "direct": any(store.triples(node, t.DIRECT, t.TRUE)),
        "article": brief(known, known.entries[article], asked.language) if article in known.entries else None,
    }


# --- what else it is connected with --------------------------------------------------------------------


def _related(asked: Asked, entry: Entry) -> list[Json]:
    """Memberships, parents, operators: by relation, from and to."""
    known = asked.reading.known
    groups: dict[tuple[str, bool], list[Edge]] = {}
    for edge in known.edges_of(entry.iri):
        other = known.entries[edge.other(entry.iri)]
        if edge.relation not in _KEPT_APART and "Event" not in (entry.family, other.family):
            groups.setdefault((edge.relation, edge.source == entry.iri), []).append(edge)
    return [
        {
            "relation": relation,
            "label": relation_name(known, relation if outward else f"{relation}_of", asked.language),
            "total": len(edges),
            "edges": [
                {
                    "node": brief(known, known.entries[edge.other(entry.iri)], asked.language),
                    **edge_shape(known, edge, asked.language),
                    "claim": path_of(edge.claim),
                }
                for edge in edges[:_RELATED]
            ],
        }
        for (relation, outward), edges in sorted(groups.items())
    ]


def _articles(asked: Asked, entry: Entry) -> list[Json]:
    """The newest articles that name it."""
    known = asked.reading.known
    found = asked.reading.store.triples(None, t.MENTIONS, NamedNode(entry.iri))
    nodes = {each.subject.value for each in found}  # type: ignore[union-attr]
    named = sorted(
        (known.entries[node] for node in nodes if node in known.entries),
        key=lambda e: (e.start, e.iri),
        reverse=True,
    )
    return briefs(asked, [each.iri for each in named[:_ARTICLES]])


def _readings(asked: Asked, entry: Entry) -> list[Json]:
    """What single articles call it, where they were taken to mean the same: the least certain first."""
    store = asked.reading.store
    out: list[Json] = []
    for each in store.triples(None, t.RESOLVED_TO, NamedNode(entry.iri)):
        if len(out) >= limit("page_items") or not isinstance(each.subject, NamedNode):
            break
        article = object_of(store, each.subject, t.IN_ARTICLE)
        own = object_of(store, each.subject, t.OCCURRENCE_OF)
        out.append(
            {
                "own": iri.decode(own.rsplit("/", 1)[-1]),
                "article": next(iter(briefs(asked, [article])), None),
                "confidence": float(text_of(store, each.subject, t.CONFIDENCE) or 0),
                "rule": text_of(store, each.subject, t.RULE),
            }
        )
    return sorted(out, key=lambda reading: (reading["confidence"], reading["own"]))[:_READINGS]
