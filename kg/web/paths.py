"""The shortest ways between two nodes, through events and the claims that connect them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.limits import limit
from kg.web.catalogue import Catalogue, Edge
from kg.web.filters import STATED_FIRST, Filters
from kg.web.shapes import Json, brief, edge_shape

LONGEST = 6
"""Edges: three events between two actors; a longer way says nothing."""

_HUB = 2_000


@dataclass(slots=True)
class _Side:
    """A search from one end: how far each node is, and from where it was reached."""

    depth: dict[str, int]
    before: dict[str, list[Edge]] = field(default_factory=lambda: defaultdict(list))
    edge_of_search: list[str] = field(default_factory=list)
    steps: int = 0


def paths(known: Catalogue, start: str, end: str, asked: Filters, most: int, language: str) -> Json:
    """At most `most` of the shortest paths. `notice` says when the search stopped at its limit."""
    found, complete = _search(known, start, end, asked)
    ranked = sorted(found, key=lambda path: _rank(known, start, path))
    kept = ranked[:most]
    nodes = list(dict.fromkeys(node for path in kept for node in _nodes(start, path)))
    edges = {id(edge): edge for path in kept for edge in path}
    return {
        "from": brief(known, known.entries[start], language),
        "to": brief(known, known.entries[end], language),
        "shown": len(kept),
        "total": len(ranked),
        "length": len(kept[0]) if kept else None,
        "notice": None
        if complete
        else "the search was stopped: the two are not close, or very much connected",
        "paths": [
            {"nodes": list(_nodes(start, path)), "edges": [edge_shape(known, e, language) for e in path]}
            for path in kept
        ],
        "nodes": [brief(known, known.entries[node], language) for node in nodes],
        "edges": [edge_shape(known, edge, language) for edge in edges.values()],
    }


def _rank(known: Catalogue, start: str, path: tuple[Edge, ...]) -> tuple[int, float, list[str]]:
    """Sure ways first, then those through what is less common: a meeting of two says more than of fifty."""
    doubt = sum(1.0 - (edge.confidence or 0.5) for edge in path)
    common = sum(len(known.edges_of(node)) for node in _nodes(start, path))
    return round(doubt * 10), common, list(_nodes(start, path))


def _nodes(start: str, path: tuple[Edge, ...]) -> Iterator[str]:
    yield start
    node = start
    for edge in path:
        node = edge.other(node)
        yield node


def _search(known: Catalogue, start: str, end: str, asked: Filters) -> tuple[list[tuple[Edge, ...]], bool]:
    """All shortest paths that meet, from both ends, the smaller side first; whether nothing stopped it."""
    sides = _Side({start: 0}, edge_of_search=[start]), _Side({end: 0}, edge_of_search=[end])
    visits, most = 0, limit("path_visits")
    while all(side.edge_of_search for side in sides) and sides[0].steps + sides[1].steps < LONGEST:
        side, other = sorted(sides, key=lambda each: len(each.edge_of_search))
        visits += _step(known, side, asked)
        meeting = [node for node in side.edge_of_search if node in other.depth]
        if meeting:
            return _joined(sides, meeting, start), True
        if visits > most:
            return [], False
    return [], True


def _step(known: Catalogue, side: _Side, asked: Filters) -> int:
    """Go one edge further everywhere; how many edges were looked at."""
    side.steps += 1
    reached: list[str] = []
    looked = 0
    for node in side.edge_of_search:
        for edge in known.edges_of(node)[:_HUB]:
            looked += 1
            other = edge.other(node)
            if not _passes(known, edge, other, asked):
                continue
            if other not in side.depth:
                side.depth[other] = side.steps
                reached.append(other)
            if side.depth[other] == side.steps:
                side.before[other].append(edge)
    side.edge_of_search = reached
    return looked


def _passes(known: Catalogue, edge: Edge, other: str, asked: Filters) -> bool:
    if edge.basis not in (asked.bases or STATED_FIRST) or not asked.takes_edge(edge):
        return False
    entry = known.entries[other]
    return entry.family != "Event" or asked.takes_event(entry)


def _joined(sides: tuple[_Side, _Side], meeting: list[str], start: str) -> list[tuple[Edge, ...]]:
    """The ways through each node where the two searches met; at most a hundred."""
    out: list[tuple[Edge, ...]] = []
    for node in sorted(meeting):
        for first in _back(sides[0], node):
            for second in _back(sides[1], node):
                out.append((*reversed(first), *second))
                if len(out) >= 100:
                    return out
    return out


def _back(side: _Side, node: str) -> Iterator[tuple[Edge, ...]]:
    """The ways from a node back to where the search began, the first edge next to the node."""
    if side.depth[node] == 0:
        yield ()
        return
    seen = set()
    for edge in side.before[node]:
        other = edge.other(node)
        if other in seen:
            continue  # the same two are connected by several claims: one way
        seen.add(other)
        for rest in _back(side, other):
            yield (edge, *rest)
