"""Former versions of articles: what one said before its text changed, kept beside what it says now.

A version is a named graph that the union has no copies of, so nothing in it counts. The graph `versions`,
which does count, tells of which article it is, the hash of its text and when another took its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime

from pyoxigraph import Literal, NamedNode, Quad

from kg import iri
from kg import terms as t

Match = Callable[..., Iterable[Quad]]
"""Finds quads by subject, predicate, object and graph; None matches anything."""


def hash_in(graph: str, quads: Iterable[Quad]) -> str | None:
    """The hash of the text of which `quads` of an article's graph tell; None where they do not."""
    identifier = iri.identifier_of(graph)
    if identifier is None:
        return None
    node = NamedNode(iri.article(identifier))
    found = (q.object for q in quads if q.predicate == t.SHA256 and q.subject == node)
    return min((each.value for each in found if isinstance(each, Literal)), default=None)


def version_quads(graph: str, said: set[Quad], new: Iterable[Quad], at: datetime) -> set[Quad]:
    """The quads that keep what an article's graph said when `new` takes its place; none for the same text."""
    identifier, former = iri.identifier_of(graph), hash_in(graph, said)
    if identifier is None or former is None or former == hash_in(graph, new):
        return set()
    name = NamedNode(iri.version_graph(identifier, former))
    listed = NamedNode(iri.graph("versions"))
    moment = (
        at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z").replace(".000Z", "Z")
    )
    kept = {Quad(q.subject, q.predicate, q.object, name) for q in said}
    return kept | {
        Quad(name, t.TYPE, t.ARTICLE_VERSION, listed),
        Quad(name, t.VERSION_OF, NamedNode(iri.article(identifier)), listed),
        Quad(name, t.SHA256, Literal(former), listed),
        Quad(name, t.REPLACED_AT, Literal(moment, datatype=t.DATE_TIME), listed),
    }


def stale_quads(kept: Iterable[Quad], match: Match) -> set[Quad]:
    """What a version's graph holds already and `kept`, which is to be all of it, does not."""
    kept = set(kept)
    graphs = {q.graph_name for q in kept if isinstance(q.graph_name, NamedNode)}
    held = (q for graph in graphs if iri.is_version(graph.value) for q in match(None, None, None, graph))
    return set(held) - kept


def versions_of(graph: str, match: Match) -> list[str]:
    """The names of the graphs with former versions of the article whose graph is `graph`."""
    identifier = iri.identifier_of(graph)
    if identifier is None:
        return []
    node, listed = NamedNode(iri.article(identifier)), NamedNode(iri.graph("versions"))
    found = match(None, t.VERSION_OF, node, listed)
    return sorted(q.subject.value for q in found if isinstance(q.subject, NamedNode))


def all_version_quads(graph: str, match: Match) -> Iterator[Quad]:
    """All quads of the article's former versions, and what is told of them."""
    for name in versions_of(graph, match):
        yield from match(None, None, None, NamedNode(name))
        yield from match(NamedNode(name), None, None, NamedNode(iri.graph("versions")))
