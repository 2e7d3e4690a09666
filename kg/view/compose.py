"""Choosing what is drawn: the network that articles state, around one node or whole, within the cap.

Background facts (a platform's company, a place's country) are drawn only beside nodes that a claim of an
article connects.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pyoxigraph import Literal, NamedNode

from kg import terms as t
from kg.export.network import network
from kg.labels import class_names, family, label_of, shown_class
from kg.limits import limit
from kg.store import Store
from kg.view.about import names_of, nodes_called
from kg.view.picture import BACKGROUND, Line, Picture, Relation, Shape

if TYPE_CHECKING:
    import networkx

STEPS_ABOUT = 2
"""How far from the node asked for the picture reaches."""

WORDS: Final[Mapping[str, str]] = MappingProxyType({"quotation": "speaks of", "inCountry": "lies in"})
"""Labels of relations that the network has a shorter word for."""

RELATION_ORDER: Final[Mapping[str, int]] = MappingProxyType(
    {
        name: place
        for place, name in enumerate(
            ("host", "organizer", "opener", "chair", "mediator", "speaker", "signatory", "appointee")
        )
    }
)
"""What stands first in the label of a line that stands for several relations; the others follow."""


def compose(store: Store, about: str | None = None, most: int | None = None) -> Picture:
    """The picture of all that articles say, or of what is near the node called `about`: at most `most` nodes.

    Raises:
        QueryError: nothing drawn is called `about`.
    """
    graph = network(store)
    _add_accreditations(store, graph)
    graph.remove_nodes_from(_only_background(graph))
    near: Mapping[str, int] = {}
    if about is not None:
        near = _near(graph, nodes_called(store, graph, about))
        graph = graph.subgraph(near).copy()
    total = len(graph)
    cap = limit("view_nodes")
    kept = _kept(graph, near, cap if most is None else min(most, cap))
    return _drawn(store, graph.subgraph(kept), total)


def _add_accreditations(store: Store, graph: networkx.MultiDiGraph) -> None:
    """An ambassador's line to the country of the posting, beside the one to whom he or she served."""
    persons = _pairs(store, t.PERSON)
    for holding, country in sorted(_pairs(store, t.ACCREDITED_TO).items()):
        person = persons.get(holding)
        if person not in graph:
            continue
        if country not in graph:
            graph.add_node(country, **_described(store, country))
        offices = (data for *_, data in graph.out_edges(person, data=True) if data["claim"] == holding)
        label = next((data["label"] for data in offices), "accredited")
        graph.add_edge(
            person, country, relation="position", label=f"{label} to", claim=holding, inferred=False
        )


def _described(store: Store, node: str) -> dict[str, str]:
    named = NamedNode(node)
    cls = shown_class(class_names(store, named))
    return {"label": label_of(store, named), "type": family(cls), "cls": cls}


def _pairs(store: Store, predicate: NamedNode) -> dict[str, str]:
    """Subject to object of what articles say with a predicate."""
    return {
        q.subject.value: q.object.value
        for q in store.resolved(predicate)
        if isinstance(q.subject, NamedNode) and isinstance(q.object, NamedNode)
    }


def _only_background(graph: networkx.MultiDiGraph) -> list[str]:
    """Nodes that nothing but background facts connect with the rest, and that start such a fact.

    A place's country may be drawn for the place's sake, the seat of a newspaper may not.
    """
    claimed = {
        node
        for source, target, relation in graph.edges(data="relation")
        if relation not in BACKGROUND
        for node in (source, target)
    }
    claimed |= {node for node, family in graph.nodes(data="type") if family == "Event"}
    wanted = set(claimed)
    for source, target, relation in graph.edges(data="relation"):
        if relation in BACKGROUND and source in claimed:
            wanted.add(target)
    return sorted(set(graph) - wanted)


def _near(graph: networkx.MultiDiGraph, centres: Iterable[str]) -> dict[str, int]:
    """Nodes at most `STEPS_ABOUT` steps away from one of the centres, with their distance."""
    import networkx

    undirected = graph.to_undirected(as_view=True)
    out: dict[str, int] = {}
    for centre in centres:
        found = networkx.single_source_shortest_path_length(undirected, centre, cutoff=STEPS_ABOUT)
        for node, steps in found.items():
            out[node] = min(steps, out.get(node, steps))
    return out


def _kept(graph: networkx.MultiDiGraph, near: Mapping[str, int], most: int) -> set[str]:
    """At most `most` nodes: the nearest, then the most connected; what they leave alone goes too."""
    if len(graph) <= most:
        return set(graph)
    degree = dict(graph.degree())
    kept = set(sorted(graph, key=lambda node: (near.get(node, 0), -degree[node], node))[:most])
    linked = {node for edge in graph.subgraph(kept).edges() for node in edge}
    return {node for node in kept if node in linked or not degree[node]} or kept


def _drawn(store: Store, graph: networkx.MultiDiGraph, total: int) -> Picture:
    order = sorted(graph)
    place = {node: number for number, node in enumerate(order)}
    relations: dict[tuple[int, int], list[Relation]] = defaultdict(list)
    for source, target, data in graph.edges(data=True):
        first, second = place[source], place[target]
        if first == second:
            continue
        forward = first < second
        claim = None if data["relation"] in BACKGROUND else data["claim"]
        via = place.get(_group_behind(store, data["claim"])) if data["inferred"] else None
        relations[min(first, second), max(first, second)].append(
            Relation(
                data["relation"],
                WORDS.get(data["relation"], data["label"]),
                claim,
                data["inferred"],
                forward,
                via,
            )
        )
    lines = [_line(*ends, found) for ends, found in sorted(relations.items())]
    neighbours: dict[int, set[int]] = defaultdict(set)
    for line in lines:
        neighbours[line.source].add(line.target)
        neighbours[line.target].add(line.source)
    nodes = [
        _shape(store, node, graph.nodes[node], len(neighbours[number])) for number, node in enumerate(order)
    ]
    return Picture(tuple(nodes), tuple(lines), total)


def _group_behind(store: Store, claim: str) -> str:
    """The group whose stated participation an inferred one rests on."""
    for rests_on in store.triples(NamedNode(claim), t.INFERRED_FROM):
        if isinstance(rests_on.object, NamedNode):
            for group in store.triples(rests_on.object, t.PARTICIPANT):
                return group.object.value if isinstance(group.object, NamedNode) else ""
    return ""


def _line(first: int, second: int, found: list[Relation]) -> Line:
    """A line that leads the way its first relation does."""
    ranked = sorted(found, key=_rank)
    if ranked[0].forward:
        return Line(first, second, tuple(ranked))
    return Line(second, first, tuple(replace(each, forward=not each.forward) for each in ranked))


def _rank(relation: Relation) -> tuple[bool, int, bool, str, str]:
    place = RELATION_ORDER.get(relation.name, len(RELATION_ORDER))
    late = relation.name == "attendee" or relation.label.startswith("former ")
    return relation.inferred, place, late, relation.label, relation.claim or ""


def _shape(store: Store, node: str, known: Mapping[str, str], degree: int) -> Shape:
    abbreviations = (q.object for q in store.triples(NamedNode(node), t.ABBREVIATION))
    return Shape(
        node,
        known["label"],
        known["type"],
        known["cls"],
        names_of(store, node),
        degree,
        min((each.value for each in abbreviations if isinstance(each, Literal)), default=""),
        *(known.get(name, "") for name in ("start", "end", "status", "plover")),
    )
