"""Which inferred facts belong to an article: all articles' inferences share one graph."""

from __future__ import annotations

import pyoxigraph
from pyoxigraph import NamedNode, Quad

from kg import iri
from kg.terms import EVENT, IN_EVENT, INFERRED_FROM, MEMBERSHIP, TYPE


def inferred_of(database: pyoxigraph.Store, article_graph: NamedNode, inferred: NamedNode) -> set[Quad]:
    """The quads of graph `inferred` that rest on the events of one article's graph.

    These are the inferred participations in its events, the short ways from and to those events, and
    the memberships that no other article's participation rests on.
    """
    found: set[Quad] = set()
    parts: set[NamedNode] = set()
    for typed in database.quads_for_pattern(None, TYPE, EVENT, article_graph):
        event = typed.subject
        found.update(database.quads_for_pattern(event, None, None, inferred))
        found.update(database.quads_for_pattern(None, None, event, inferred))
        for quad in database.quads_for_pattern(None, IN_EVENT, event, inferred):
            if isinstance(quad.subject, NamedNode):
                parts.add(quad.subject)
    for part in parts:
        found.update(database.quads_for_pattern(part, None, None, inferred))
    return found | _memberships_only_of(database, parts, found, inferred)


def _memberships_only_of(
    database: pyoxigraph.Store, parts: set[NamedNode], found: set[Quad], inferred: NamedNode
) -> set[Quad]:
    out: set[Quad] = set()
    for membership in {quad.object for quad in found if quad.predicate == INFERRED_FROM}:
        if not isinstance(membership, NamedNode):
            continue
        described = set(database.quads_for_pattern(membership, None, None, inferred))
        if not any(quad.predicate == TYPE and quad.object == MEMBERSHIP for quad in described):
            continue  # the stated participation, which lies in the article's own graph
        users = {q.subject for q in database.quads_for_pattern(None, INFERRED_FROM, membership, inferred)}
        if users <= parts:
            out |= described
    return out


def said_by(database: pyoxigraph.Store, graph: str) -> set[Quad]:
    """All that an article's graph says, and what is inferred from it."""
    node = NamedNode(graph)
    said = set(database.quads_for_pattern(None, None, None, node))
    return said | inferred_of(database, node, NamedNode(iri.graph("inferred"))) if said else said
