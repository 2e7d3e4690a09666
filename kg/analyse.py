"""How much the graph holds, and who is at its centre."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from kg import iri
from kg import terms as t
from kg.export.network import network
from kg.store import BACKGROUND, Store

if TYPE_CHECKING:
    import networkx

TOP = 10
EXACT_UP_TO = 1_500
"""Larger networks get their betweenness from a sample of `SAMPLE` nodes: the exact one is cubic."""
SAMPLE = 200
COUNTED = ("Article", "Event", "Participation", "PositionHolding", "Quotation", "Evidence")


@dataclass(frozen=True, slots=True)
class Table:
    """A title, column heads, and rows."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def statistics(store: Store) -> Iterator[Table]:
    """Counts by class, kind of event and type of node, and the most central actors."""
    yield Table("In the graph", ("what", "count"), tuple(_counts(store)))
    graph = network(store)
    attributes = [attributes for _, attributes in graph.nodes(data=True)]
    kinds = Counter(a["cls"] for a in attributes if a["type"] == "Event")
    types = Counter(a["type"] for a in attributes if a["type"] != "Event")
    yield Table("Events by kind", ("kind", "count"), _ranked(kinds))
    yield Table("Connected actors and places", ("type", "count"), _ranked(types))
    yield Table("Most central", ("actor", "type", "degree", "betweenness"), tuple(central(graph)))


def _counts(store: Store) -> Iterator[tuple[str, str]]:
    background = {NamedNode(iri.graph(name)) for name in BACKGROUND}
    for name in COUNTED:
        nodes = {q.subject for q in store.resolved(t.TYPE, t.dip(name)) if q.graph_name not in background}
        yield name, f"{len(nodes):,}"
    inferred = store.quads(None, t.TYPE, t.PARTICIPATION, NamedNode(iri.graph("inferred")))
    yield "Participation, inferred", f"{sum(1 for _ in inferred):,}"
    yield "quads, with background", f"{store.size():,}"


def _ranked(counts: Counter[str]) -> tuple[tuple[str, str], ...]:
    return tuple((name, f"{count:,}") for name, count in sorted(counts.items(), key=lambda c: (-c[1], c[0])))


def central(graph: networkx.MultiDiGraph, top: int = TOP) -> Iterator[tuple[str, str, str, str]]:
    """The actors with the most neighbours: name, type, degree, betweenness (share of shortest paths).

    Places are left out of the paths: that two meetings were in one city brings nobody together.
    """
    import networkx

    plain = networkx.Graph()
    actors_and_events = (n for n, a in graph.nodes(data=True) if a["type"] != "Place")
    plain.add_nodes_from(actors_and_events)
    plain.add_edges_from((s, o) for s, o in graph.edges() if s in plain and o in plain and s != o)
    sample = None if len(plain) <= EXACT_UP_TO else SAMPLE
    between = networkx.betweenness_centrality(plain, k=sample, seed=1)
    degree = dict(plain.degree())
    actors = [node for node in plain if graph.nodes[node]["type"] != "Event"]
    actors.sort(key=lambda node: (-degree[node], -between[node], node))
    for node in actors[:top]:
        attributes = graph.nodes[node]
        yield attributes["label"], attributes["type"], str(degree[node]), f"{between[node]:.3f}"
