"""The page of an event: what, when, where, who in which role, and the sentences that say so."""

from __future__ import annotations

from typing import Final

from pyoxigraph import Literal, NamedNode

from kg import iri
from kg import terms as t
from kg.limits import limit
from kg.values import text_of
from kg.web.addresses import path_of
from kg.web.catalogue import Basis, Edge, Entry
from kg.web.context import Asked
from kg.web.evidence import Claim, claim_of
from kg.web.pages.lists import briefs
from kg.web.rendering import render
from kg.web.shapes import Json, brief, edge_shape, relation_name


def event_page(asked: Asked, event: Entry) -> str:
    """Everything that is known of an event."""
    store, known, node = asked.reading.store, asked.reading.known, NamedNode(event.iri)
    stated = [e for e in known.participants(event.iri) if e.basis is Basis.STATED]
    inferred = [e for e in known.participants(event.iri) if e.basis is Basis.INFERRED]
    claim = claim_of(store, known, event.iri, asked.language)
    return render(
        "event.html.j2",
        asked.language,
        asked.address,
        node=brief(known, event, asked.language)
        | {"labels": {"en": event.en, "id": event.id}, "names": list(event.names)},
        concepts=_concepts(asked, node),
        theme=[each.object for each in store.triples(node, t.THEME) if isinstance(each.object, Literal)],
        score=text_of(store, node, t.COOPERATION_SCORE),
        place=briefs(asked, [event.place]) if event.place else [],
        country=briefs(asked, [event.country]) if event.country and event.country != event.place else [],
        roles=_by_role(asked, stated),
        inferred=_by_group(asked, inferred),
        inferred_total=len(inferred),
        claim=claim,
        passages=passages(asked, claim),
        before=[
            _related(asked, e) for e in known.edges_of(event.iri) if e.relation in ("followsUp", "partOf")
        ],
    )


def _concepts(asked: Asked, node: NamedNode) -> list[Json]:
    """PLOVER type, mode, contexts and status with their names and pages."""
    store, known = asked.reading.store, asked.reading.known
    out = []
    for name, predicate in (
        ("plover_type", t.INTERACTION_TYPE),
        ("plover_mode", t.MODE),
        ("plover_context", t.CONTEXT),
        ("status", t.STATUS),
    ):
        for each in store.triples(node, predicate):
            if isinstance(each.object, NamedNode):
                found = each.object.value
                out.append(
                    {
                        "name": name,
                        "label": known.concept(found, asked.language),
                        "code": found.rsplit("/", 1)[-1],
                        "path": path_of(found),
                    }
                )
    return out


def _by_role(asked: Asked, stated: list[Edge]) -> list[tuple[str, list[Json]]]:
    """Who takes part, by role, each with the sentence that says so."""
    known = asked.reading.known
    roles: dict[str, list[Edge]] = {}
    for edge in sorted(stated, key=lambda e: (-known.degree(e.source), e.source))[: limit("page_items")]:
        roles.setdefault(edge.relation, []).append(edge)
    return [
        (relation_name(known, role, asked.language), [_part(asked, edge) for edge in edges])
        for role, edges in sorted(roles.items(), key=lambda pair: _ORDER.get(pair[0], len(_ORDER)))
    ]


_ORDER: Final = {
    name: place
    for place, name in enumerate(
        "host organizer opener chair mediator actor recipient visitor signatory appointee speaker".split()
    )
}


def _part(asked: Asked, edge: Edge) -> Json:
    store, known, node = asked.reading.store, asked.reading.known, NamedNode(edge.claim)
    level = next(
        (e.object.value for e in store.triples(node, t.LEVEL) if isinstance(e.object, NamedNode)), ""
    )
    claim = claim_of(store, known, edge.claim, asked.language)
    return {
        "who": brief(known, known.entries[edge.source], asked.language),
        "level": known.concept(level, asked.language) if level else "",
        "count": text_of(store, node, t.COUNT_STATED),
        **edge_shape(known, edge, asked.language),
        "claim": path_of(edge.claim),
        "passages": passages(asked, claim)[:3],
    }


def _by_group(asked: Asked, inferred: list[Edge]) -> list[Json]:
    """Inferred participants by the group from whose membership they follow."""
    known = asked.reading.known
    groups: dict[str, list[Edge]] = {}
    for edge in inferred[: limit("page_items")]:
        groups.setdefault(_group_of(asked, edge), []).append(edge)
    return [
        {
            "group": briefs(asked, [group]),
            "members": [
                {"who": brief(known, known.entries[e.source], asked.language), "claim": path_of(e.claim)}
                for e in edges
            ],
        }
        for group, edges in groups.items()
    ]


def _group_of(asked: Asked, edge: Edge) -> str:
    store = asked.reading.store
    for reason in store.triples(NamedNode(edge.claim), t.INFERRED_FROM):
        if isinstance(reason.object, NamedNode):
            for group in store.triples(reason.object, t.GROUP):
                if isinstance(group.object, NamedNode):
                    return group.object.value
    return ""


def _related(asked: Asked, edge: Edge) -> Json:
    known = asked.reading.known
    return {
        "label": relation_name(known, edge.relation, asked.language),
        "forward": edge.source,
        "source": brief(known, known.entries[edge.source], asked.language),
        "target": brief(known, known.entries[edge.target], asked.language),
    }


def passages(asked: Asked, claim: Claim) -> list[Json]:
    """The sentences that a claim rests on, each with its article and its place there."""
    known = asked.reading.known
    out = []
    for passage in claim.passages:
        article = known.entries.get(passage.article)
        out.append(
            {
                "article": brief(known, article, asked.language) if article else None,
                "identifier": iri.identifier_of(passage.article) or passage.article,
                "language": article.language if article else "",
                "path": f"{path_of(passage.article)}#c{passage.begin}",
                "before": passage.before,
                "exact": passage.exact,
                "after": passage.after,
                "rule": passage.rule,
                "confidence": passage.confidence,
            }
        )
    return out
