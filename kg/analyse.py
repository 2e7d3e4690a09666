"""How much the graph holds, and who is at its centre."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from kg import iri
from kg import terms as t
from kg.betweenness import betweenness
from kg.export.network import network
from kg.store import Store

if TYPE_CHECKING:
    import networkx

TOP = 10
EXACT_UP_TO = 1_500
"""Larger networks get their betweenness from a sample of `SAMPLE` nodes: the exact one is cubic."""
SAMPLE = 200
SHOWN_OF_GROUP = 5
LARGEST_ENCOUNTER = 40
ENCOUNTERS = frozenset({"Meeting", "Visit", "Call", "Negotiation", "Summit", "Conference", "Signing"})
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
    ways = _ways(graph)
    yield Table("Most central", ("actor", "type", "degree", "betweenness"), tuple(central(graph, ways)))
    yield Table("Brokers", ("actor", "type", "betweenness", "degree"), tuple(brokers(graph, ways)))
    yield Table("Who met whom most", ("one", "other", "type", "events"), tuple(met_most(graph)))
    yield Table("Communities", ("actors", "most connected in it"), tuple(communities(graph, ways)))


def _counts(store: Store) -> Iterator[tuple[str, str]]:
    for name in COUNTED:
        nodes = {q.subject for q in store.resolved(t.TYPE, t.dip(name))}
        yield name, f"{len(nodes):,}"
    inferred = store.quads(None, t.TYPE, t.PARTICIPATION, NamedNode(iri.graph("inferred")))
    yield "Participation, inferred", f"{sum(1 for _ in inferred):,}"
    yield "quads, with background", f"{store.size():,}"


def _ranked(counts: Counter[str]) -> tuple[tuple[str, str], ...]:
    return tuple((name, f"{count:,}") for name, count in sorted(counts.items(), key=lambda c: (-c[1], c[0])))


@dataclass(frozen=True, slots=True)
class Ways:
    """Actors and events as one undirected graph, without places: one city brings nobody together.

    `between` is the share of shortest paths that lead through a node.
    """

    graph: networkx.Graph
    degree: dict[str, int]
    between: dict[str, float]

    def actors(self, graph: networkx.MultiDiGraph) -> list[str]:
        """The nodes that are no events."""
        return [node for node in self.graph if graph.nodes[node]["type"] != "Event"]


def _ways(graph: networkx.MultiDiGraph) -> Ways:
    import networkx

    plain = networkx.Graph()
    plain.add_nodes_from(n for n, a in graph.nodes(data=True) if a["type"] != "Place")
    plain.add_edges_from((s, o) for s, o in graph.edges() if s in plain and o in plain and s != o)
    sample = None if len(plain) <= EXACT_UP_TO else SAMPLE
    return Ways(plain, dict(plain.degree()), betweenness(plain, sample))


def central(graph: networkx.MultiDiGraph, ways: Ways, top: int = TOP) -> Iterator[tuple[str, str, str, str]]:
    """The actors with the most neighbours: name, type, degree, betweenness."""
    actors = ways.actors(graph)
    actors.sort(key=lambda node: (-ways.degree[node], -ways.between[node], node))
    for node in actors[:top]:
        told = graph.nodes[node]
        yield told["label"], told["type"], str(ways.degree[node]), f"{ways.between[node]:.3f}"


def brokers(graph: networkx.MultiDiGraph, ways: Ways, top: int = TOP) -> Iterator[tuple[str, str, str, str]]:
    """The actors whom most shortest ways between others lead through: name, type, betweenness, degree."""
    actors = [node for node in ways.actors(graph) if ways.between[node] > 0]
    actors.sort(key=lambda node: (-ways.between[node], ways.degree[node], node))
    for node in actors[:top]:
        told = graph.nodes[node]
        yield told["label"], told["type"], f"{ways.between[node]:.3f}", str(ways.degree[node])


def met_most(graph: networkx.MultiDiGraph, top: int = TOP) -> Iterator[tuple[str, str, str, str]]:
    """The pairs of persons, of countries and of organizations with the most encounters that were held.

    A gathering of more than `LARGEST_ENCOUNTER` actors counts for no pair: there nobody meets everybody.
    """
    met: Counter[tuple[str, str]] = Counter()
    for event, told in graph.nodes(data=True):
        if told["type"] != "Event" or told["cls"] not in ENCOUNTERS or told.get("status") != "held":
            continue
        actors = sorted(
            {s for s, _, _ in graph.in_edges(event, keys=True) if graph.nodes[s]["type"] != "Event"}
        )
        if len(actors) <= LARGEST_ENCOUNTER:
            pairs = itertools.combinations(actors, 2)
            met.update(p for p in pairs if graph.nodes[p[0]]["type"] == graph.nodes[p[1]]["type"])
    for (one, other), count in sorted(met.items(), key=lambda each: (-each[1], each[0]))[:top]:
        told = graph.nodes[one]
        yield told["label"], graph.nodes[other]["label"], told["type"], f"{count:,}"


def communities(graph: networkx.MultiDiGraph, ways: Ways, top: int = TOP) -> Iterator[tuple[str, str]]:
    """Groups with more ways inside than between them (Louvain): how many actors, and the most connected."""
    import networkx

    found = networkx.community.louvain_communities(ways.graph, seed=1) if ways.graph.size() else []
    actors = set(ways.actors(graph))
    groups = [sorted(group & actors, key=lambda n: (-ways.degree[n], n)) for group in found]
    groups = [group for group in groups if len(group) > 1]
    for group in sorted(groups, key=lambda group: (-len(group), group))[:top]:
        yield f"{len(group):,}", ", ".join(graph.nodes[node]["label"] for node in group[:SHOWN_OF_GROUP])
