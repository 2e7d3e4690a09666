"""What is connected with a node, the most connected first; and the connections within a set of nodes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kg import iri
from kg.limits import limit
from kg.web.catalogue import Basis, Catalogue, Edge, Entry
from kg.web.filters import STATED_FIRST, Filters
from kg.web.shapes import Json, brief, edge_shape, relation_name


def neighbours(known: Catalogue, node: str, asked: Filters, page: tuple[int, int], language: str) -> Json:
    """The neighbours of a node that pass, a page of them, with the counts by relation and class of all.

    Reference facts are given when they are asked for, or when nothing else is known of the node.
    """
    used = asked if asked.bases else replace(asked, bases=STATED_FIRST)
    if not asked.bases and not any(edge.basis in STATED_FIRST for edge in known.edges_of(node)):
        used = replace(asked, bases=frozenset(Basis))
    between = _between(known, node, used)
    ranked = sorted(between, key=lambda other: _rank(known, other, between[other]))
    count, offset = page
    shown = ranked[offset : offset + count]
    return {
        "node": brief(known, known.entries[node], language),
        "shown": len(shown),
        "offset": offset,
        "total": len(ranked),
        "basis": sorted(used.bases),
        "neighbours": [
            {
                "node": brief(known, known.entries[other], language),
                "edges": [edge_shape(known, edge, language) for edge in between[other]],
            }
            for other in shown
        ],
        **_choices(known, node, replace(used, relations=frozenset(), classes=frozenset()), language),
    }


def _between(known: Catalogue, node: str, asked: Filters) -> dict[str, list[Edge]]:
    found: dict[str, list[Edge]] = defaultdict(list)
    for edge in known.edges_of(node):
        other = edge.other(node)
        if other != node and passes(known, edge, known.entries[other], asked):
            found[other].append(edge)
    return found


def passes(known: Catalogue, edge: Edge, other: Entry, asked: Filters) -> bool:
    """Whether an edge and the node that it leads to are asked for."""
    if not (asked.takes_edge(edge) and asked.takes_class(other)):
        return False
    if other.family == "Event":
        return asked.takes_event(other)
    event = known.entries[edge.source] if known.entries[edge.source].family == "Event" else None
    event = known.entries[edge.target] if known.entries[edge.target].family == "Event" else event
    return asked.takes_event(event) if event else asked.takes_time_of(edge)


def _rank(known: Catalogue, other: str, edges: Sequence[Edge]) -> tuple[bool, int, int, str]:
    stated = any(edge.basis is Basis.STATED for edge in edges)
    return not stated, -min(len(edges), 3), -known.degree(other), other


def _choices(known: Catalogue, node: str, asked: Filters, language: str) -> Json:
    """How many neighbours there are by each relation and of each class."""
    relations: Counter[str] = Counter()
    classes: Counter[str] = Counter()
    for other, edges in _between(known, node, asked).items():
        relations.update({edge.relation for edge in edges})
        classes[known.entries[other].cls] += 1
    return {
        "relations": [
            {"relation": name, "label": relation_name(known, name, language), "count": count}
            for name, count in relations.most_common()
        ],
        "classes": [
            {"class": name, "label": known.concept(iri.term(name), language), "count": count}
            for name, count in classes.most_common()
        ],
    }


def graph(
    known: Catalogue, nodes: Iterable[str], asked: Filters, language: str, most: int | None = None
) -> Json:
    """The nodes that exist, at most `most` or `graph_nodes`, and the edges between them that pass."""
    wanted = [node for node in dict.fromkeys(nodes) if node in known.entries]
    kept = set(wanted[: most or limit("graph_nodes")])
    edges: dict[int, Edge] = {}
    for node in kept:
        for edge in known.edges_of(node):
            if edge.source in kept and edge.target in kept and asked.takes_edge(edge):
                edges[id(edge)] = edge
    shown = sorted(edges.values(), key=lambda e: (e.source, e.target, e.relation, e.claim))
    return {
        "shown": len(kept),
        "total": len(wanted),
        "nodes": [brief(known, known.entries[node], language) for node in wanted if node in kept],
        "edges": [edge_shape(known, edge, language) for edge in shown],
    }


def overview(known: Catalogue, stated: Stated, asked: Filters, language: str, most: int) -> Json:
    """A first picture: the events with the most stated participants, and who took part in several of them.

    `stated` are who takes part in each event, the largest first. `total` counts all events that pass, and
    all who take part in them.
    """
    events = [node for node in stated if asked.takes_event(known.entries[node])]
    chosen = _connected(stated, events[:most], most // 3)
    actors = Counter(actor for event in chosen for actor in stated[event])
    several = sorted(actors, key=lambda actor: (-actors[actor], -known.degree(actor), actor))
    found = graph(known, [*chosen, *several[: most - len(chosen)]], asked, language, most)
    return found | {"total": len(events) + len(set().union(*(stated[event] for event in events)))}


def _connected(stated: Stated, events: Sequence[str], count: int) -> list[str]:
    """So many events, the largest first; those that share nobody with another only when no more are left."""
    taking = Counter(actor for event in events for actor in stated[event])
    joined = [event for event in events if any(taking[actor] > 1 for actor in stated[event])]
    alone = [event for event in events if event not in set(joined)]
    return [*joined, *alone][:count]


Stated = Mapping[str, frozenset[str]]
"""Who takes part in each event by an article's words."""


def stated_parts(known: Catalogue) -> Stated:
    """The events and who takes part in them, the largest first."""
    found = {
        node: frozenset(e.source for e in known.participants(node) if e.basis is Basis.STATED)
        for node in known.events
    }
    return {node: found[node] for node in sorted(found, key=lambda node: (-len(found[node]), node))}
