"""SPARQL that the program itself sends to a server: terms in their own escaped forms, never pasted words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from pyoxigraph import Literal, NamedNode, Quad

from kg import iri
from kg.store.base import Node

T = TypeVar("T")

STORE = iri.graph("store")
"""The graph that says that a server holds a store, who writes to it, and what is not finished."""

UNION = iri.graph("union")
"""The graph with a copy of every triple, where the default graph cannot hold them."""

NAMES = iri.graph("occurrences")
"""The graph that says how canonical names are come by."""

OURS = (
    f'FILTER(STRSTARTS(STR(?g), "{iri.BASE}graph/") && ?g != <{STORE}> && ?g != <{UNION}> && ?g != <{NAMES}>'
    f' && !STRSTARTS(STR(?g), "{iri.version_graph("", "")[:-1]}"))'
)
"""Keeps a graph that counts in ?g; servers have graphs of their own."""


def pattern(subject: NamedNode | None, predicate: NamedNode | None, value: Node | None) -> str:
    """A triple pattern; what is None is ?s, ?p or ?o."""
    return f"{subject or '?s'} {predicate or '?p'} {value or '?o'}"


def inside(graph: str | None, triples: str) -> str:
    """Triples or patterns in a named graph, or in the default graph."""
    return f"GRAPH <{graph}> {{ {triples} }}" if graph else triples


def block(quads: Iterable[Quad], union: str | None = None) -> str:
    """Quads for INSERT DATA and DELETE DATA, graph by graph; those of the default graph are the union's."""
    by_graph: dict[str | None, list[str]] = {}
    for quad in quads:
        name = quad.graph_name.value if isinstance(quad.graph_name, NamedNode) else union
        by_graph.setdefault(name, []).append(_triple(quad))
    return "\n".join(inside(graph, " ".join(lines)) for graph, lines in by_graph.items())


def copies(quads: Iterable[Quad], union: str | None) -> str:
    """The same triples for the union, each once."""
    return inside(union, " ".join(dict.fromkeys(map(_triple, quads))))


def without_support(quads: Iterable[Quad], union: str | None) -> str:
    """An update that takes the copies of these quads out of the union which no graph that counts holds.

    Words in a language are asked for one by one: Virtuoso 7.2 finds none of them by way of VALUES.
    """
    triples = list(dict.fromkeys((str(q.subject), str(q.predicate), q.object) for q in quads))
    worded = [(s, p, str(o)) for s, p, o in triples if isinstance(o, Literal) and o.language]
    rows = " ".join(f"({s} {p} {o})" for s, p, o in triples if not (isinstance(o, Literal) and o.language))
    steps = [_unsupported("?s ?p ?o", f"VALUES (?s ?p ?o) {{ {rows} }}", union)] if rows else []
    steps += [_unsupported(f"{s} {p} {o}", "", union) for s, p, o in worded]
    return " ;\n".join(steps)


def _unsupported(triple: str, values: str, union: str | None) -> str:
    copy = inside(union, triple)
    held = f"FILTER NOT EXISTS {{ GRAPH ?g {{ {triple} }} {OURS} }}"
    return f"DELETE {{ {copy} }} WHERE {{ {values} {copy} {held} }}"


def parts(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The same in lists of at most `size`."""
    left = iter(items)
    while part := list(islice(left, size)):
        yield part


def _triple(quad: Quad) -> str:
    return f"{quad.subject} {quad.predicate} {quad.object} ."
