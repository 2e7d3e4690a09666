"""Which inferred facts belong to an article: all articles' inferences share one graph."""

from __future__ import annotations

from pyoxigraph import NamedNode, Quad

from kg import iri
from kg.store.versions import Match
from kg.terms import EVENT, IN_EVENT, INFERRED_FROM, MEMBERSHIP, TYPE


def inferred_of(match: Match, article_graph: NamedNode, inferred: NamedNode) -> set[Quad]:
    """The quads of graph `inferred` that rest on the events of one article's graph.

    These are the inferred participations in its events, the short ways from and to those events, and
    the memberships that no other article's participation rests on.
    """
    found: set[Quad] = set()
    parts: set[NamedNode] = set()
    for typed in match(None, TYPE, EVENT, article_graph):
        event = typed.subject
        found.update(match(event, None, None, inferred))
        found.update(match(None, None, event, inferred))
        for quad in match(None, IN_EVENT, event, inferred):
            if isinstance(quad.subject, NamedNode):
                parts.add(quad.subject)
    for part in parts:
        found.update(match(part, None, None, inferred))
    return found | _memberships_only_of(match, parts, found, inferred)


def _memberships_only_of(
    match: Match, parts: set[NamedNode], found: set[Quad], inferred: NamedNode
) -> set[Quad]:
    out: set[Quad] = set()
    for membership in {quad.object for quad in found if quad.predicate == INFERRED_FROM}:
        if not isinstance(membership, NamedNode):
            continue
        described = set(match(membership, None, None, inferred))
        if not any(quad.predicate == TYPE and quad.object == MEMBERSHIP for quad in described):
            continue  # the stated participation, which lies in the article's own graph
        users = (q.subject for q in match(None, INFERRED_FROM, membership, inferred))
        if all(user in parts for user in users):  # of many users the first decides
            out |= described
    return out


def said_by(match: Match, graph: str) -> set[Quad]:
    """All that an article's graph says, and what is inferred from it."""
    node = NamedNode(graph)
    said = set(match(None, None, None, node))
    return said | inferred_of(match, node, NamedNode(iri.graph("inferred"))) if said else said
