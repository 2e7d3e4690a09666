"""The graph of who took part in what, for networkx: the picture, the measures and graph exports use it.

Nodes are IRIs. Each has `label`, `type` (Person, Country, Organization, Platform, Place or Event), `cls`
(its class in the ontology) and, where known, `iso3`; events also `start`, `end`, `status` and `plover`.
Each edge has `relation`, `label`, `claim` (the IRI of the node that carries the evidence) and `inferred`.

| relation | from | to | label |
| --- | --- | --- | --- |
| role of a participant, such as `host` | actor | event | the role |
| `position` | person | country or organization | the office, `former` where it is |
| `quotation` | speaker | who or what the words are about | `on` |
| `place` | event | place | `in` |
| `followsUp` | event | the event before it | `follows` |
| `operatedBy`, `inCountry` | platform, place | company, country | `operated by`, `in` |
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from kg import terms as t
from kg.labels import class_names, family, label_of, shown_class
from kg.model import EntityType
from kg.store import Store

if TYPE_CHECKING:
    import networkx

SHOWN = frozenset({*(kind.value for kind in EntityType), "Event"})


def network(store: Store) -> networkx.MultiDiGraph:
    """All events, whoever and whatever the article graphs connect with them, and the connections."""
    import networkx

    graph = networkx.MultiDiGraph()
    edges = sorted(_edges(store))
    for node in sorted({node for edge in edges for node in edge[:2]} | set(_events(store))):
        attributes = _attributes(store, NamedNode(node))
        if attributes["type"] in SHOWN:
            graph.add_node(node, **attributes)
    for source, target, relation, label, claim, inferred in edges:
        if source in graph and target in graph:
            key = graph.number_of_edges(source, target)
            graph.add_edge(
                source, target, key, relation=relation, label=label, claim=claim, inferred=inferred
            )
    return graph


Edge = tuple[str, str, str, str, str, bool]
"""Source, target, relation, label, claim, inferred."""


def _events(store: Store) -> Iterator[str]:
    return (q.subject.value for q in store.triples(None, t.TYPE, t.EVENT) if isinstance(q.subject, NamedNode))


def _attributes(store: Store, node: NamedNode) -> dict[str, str]:
    cls = shown_class(class_names(store, node))
    out = {"label": label_of(store, node), "type": family(cls), "cls": cls}
    wanted = {"iso3": t.ISO3}
    if out["type"] == "Event":
        wanted |= {
            "start": t.START_DATE,
            "end": t.END_DATE,
            "status": t.STATUS,
            "plover": t.INTERACTION_TYPE,
            "abbreviation": t.ABBREVIATION,
        }
    for name, predicate in wanted.items():
        value = min((_tail(q.object) for q in store.triples(node, predicate)), default="")
        if value:
            out[name] = value
    return out


def _tail(value: object) -> str:
    if isinstance(value, NamedNode):
        return value.value.rsplit("/", 1)[-1]
    return value.value if isinstance(value, Literal) else ""


def _edges(store: Store) -> Iterator[Edge]:
    yield from _participations(store)
    yield from _positions(store)
    yield from _quotations(store)
    for predicate, relation, label in (
        (t.PLACE, "place", "in"),
        (t.FOLLOWS_UP, "followsUp", "follows"),
        (t.PART_OF, "partOf", "part of"),
        (t.OPERATED_BY, "operatedBy", "operated by"),
        (t.IN_COUNTRY, "inCountry", "in"),
    ):
        for source, target in _said(store, predicate):
            yield source, target, relation, label, source, False


def _said(store: Store, predicate: NamedNode) -> set[tuple[str, str]]:
    """Pairs that articles state; background facts are left out, or the whole world would be drawn."""
    return {
        (q.subject.value, q.object.value)
        for q in store.resolved(predicate)
        if isinstance(q.subject, NamedNode) and isinstance(q.object, NamedNode)
    }


def _participations(store: Store) -> Iterator[Edge]:
    roles = dict(_said(store, t.ROLE))
    events = dict(_said(store, t.IN_EVENT))
    for part, who in _said(store, t.PARTICIPANT):
        if part in events and part in roles:
            role = roles[part].rsplit("/", 1)[-1]
            by_membership = any(store.triples(NamedNode(part), t.INFERRED_FROM))
            yield who, events[part], role, role, part, by_membership


def _positions(store: Store) -> Iterator[Edge]:
    persons, offices = dict(_said(store, t.PERSON)), dict(_said(store, t.OFFICE))
    names = {office: label_of(store, NamedNode(office)) for office in set(offices.values())}
    for holding, of in _said(store, t.OFFICE_OF):
        if holding in persons and holding in offices:
            office = names[offices[holding]]
            former = any(store.triples(NamedNode(holding), t.FORMER, t.TRUE))
            label = f"former {office}" if former else office
            yield persons[holding], of, "position", label, holding, False


def _quotations(store: Store) -> Iterator[Edge]:
    about = _said(store, t.ABOUT)
    speakers = dict(_said(store, t.SPEAKER))
    for quotation, subject in about:
        if quotation in speakers:
            yield speakers[quotation], subject, "quotation", "on", quotation, False
