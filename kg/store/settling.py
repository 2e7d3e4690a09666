"""What the union says once of a person, an organization or an event, kept up with what its articles say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

import pyoxigraph
from pyoxigraph import Literal, NamedNode, Quad

from kg import iri
from kg import terms as t
from kg.literals import value_of
from kg.resolve.copies import is_resolved_kind, owner_of, settled_of
from kg.resolve.listed import Listed
from kg.resolve.settle import settled
from kg.store.canonical import Canonical
from kg.store.occurrences import INDEX, TOUCHED, Match
from kg.store.union import UNION, write

Rejected = Mapping[str, frozenset[str]]
"""Rejected claims by the graph of the article that makes them."""


def settle(
    database: pyoxigraph.Store,
    known: Listed,
    rejected: Rejected,
    touched: Iterable[str],
    canonical: Canonical,
) -> None:
    """Say once of everything touched what all its occurrences together say."""
    match = database.quads_for_pattern
    removed: set[Quad] = set()
    added: set[Quad] = set()
    for name in sorted(touched):
        node = NamedNode(name)
        removed.add(Quad(node, t.STATE, TOUCHED, INDEX))
        if name in known.labels or not is_resolved_kind(node):
            continue
        said, tellers = _all_said(match, canonical, rejected, node)
        now = {
            Quad(node, p, value, UNION)
            for p, value in (
                settled(said, _countries(match, said.get(t.PLACE, ())))
                if len(tellers) > 1
                else ((p, value) for p, values in said.items() for value in values)
            )
        }
        before = {quad for p in settled_of(name) for quad in match(node, p, None, UNION)}
        removed |= before - now
        added |= now - before
    write(database, removed, added)


def _all_said(
    match: Match, canonical: Canonical, rejected: Rejected, node: NamedNode
) -> tuple[dict[NamedNode, list[NamedNode | Literal]], set[tuple[str, NamedNode]]]:
    """What occurrences say of a node, by predicate, and which do; what only one says stands as it is."""
    tellers: set[tuple[str, NamedNode]] = set()
    said: dict[NamedNode, list[NamedNode | Literal]] = defaultdict(list)
    for own in canonical.sources(node):
        for quad in _said_of(match, canonical, node, own):
            graph, value = value_of(quad.graph_name), quad.object
            if not iri.is_article_graph(graph) or own.value in rejected.get(graph, ()):
                continue
            if isinstance(value, NamedNode | Literal) and canonical.of(graph, own.value) == node.value:
                said[quad.predicate].append(value)
                tellers.add((graph, own))
    return said, tellers


def _said_of(match: Match, canonical: Canonical, node: NamedNode, own: NamedNode) -> Iterable[Quad]:
    """What is settled of something, as graphs say it that may mean `node` by it."""
    owner = owner_of(own.value)
    if owner is None:
        return (quad for p in settled_of(own.value) for quad in match(own, p, None, None))
    if canonical.of(owner, own.value) != node.value:
        return ()
    wanted = settled_of(own.value)  # an event, of which one graph speaks: it is read at once
    return (quad for quad in match(own, None, None, NamedNode(owner)) if quad.predicate in wanted)


def _countries(match: Match, places: Iterable[NamedNode | Literal]) -> dict[str, str]:
    """The country that each place lies in."""
    found = (quad for place in set(places) for quad in match(place, t.IN_COUNTRY, None, UNION))
    return {value_of(quad.subject): value_of(quad.object) for quad in found}
