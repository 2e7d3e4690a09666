"""What the union says once of a person, an organization or an event, kept up with what its articles say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

import pyoxigraph
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat

from kg import iri
from kg import terms as t
from kg.literals import value_of
from kg.resolve.copies import SETTLED, is_resolved_kind, owner_of, settled_of
from kg.resolve.listed import Listed
from kg.resolve.settle import settled
from kg.store.canonical import Canonical
from kg.store.deciding import Saying
from kg.store.occurrences import INDEX, TOUCHED, Match
from kg.store.union import UNION, write

_SETTLED: Final = {str(each).encode(): each for each in SETTLED}
_SaidOf = dict[NamedNode, list[NamedNode | Literal]]

Rejected = Mapping[str, frozenset[str]]
"""Rejected claims by the graph of the article that makes them."""


def settle(
    database: pyoxigraph.Store,
    known: Listed,
    rejected: Rejected,
    touched: Iterable[str],
    canonical: Canonical,
    arrived: Mapping[str, set[Saying]] = MappingProxyType({}),
) -> None:
    """Say once of everything touched what all its occurrences together say.

    `arrived` is what is said of things of which the store had nothing before.
    """
    match = database.quads_for_pattern
    removed: set[Quad] = set()
    added: set[Quad] = set()
    terms = _terms_in(arrived)
    for name in sorted(touched):
        node = NamedNode(name)
        removed.add(Quad(node, t.STATE, TOUCHED, INDEX))
        if name in known.labels or not is_resolved_kind(node):
            continue
        new = arrived.get(name)
        if new is None:
            said, tellers = _all_said(match, canonical, rejected, node)
        else:
            said, tellers = _all_arrived(new, terms)
        now = {
            Quad(node, p, value, UNION)
            for p, value in (
                settled(said, _countries(match, said.get(t.PLACE, ())))
                if len(tellers) > 1
                else ((p, value) for p, values in said.items() for value in values)
            )
        }
        before = (
            {quad for p in settled_of(name) for quad in match(node, p, None, UNION)} if new is None else set()
        )
        removed |= before - now
        added |= now - before
    write(database, removed, added)


def _terms_in(arrived: Mapping[str, set[Saying]]) -> dict[bytes, NamedNode | Literal]:
    """The objects in sayings as terms, as a store gives them back: numbers and not their figures."""
    texts = list({value for said in arrived.values() for *_, value in said})
    passing = pyoxigraph.Store()
    lines = b"".join(b"<a:%d> <a:a> %b .\n" % numbered for numbered in enumerate(texts))
    passing.load(lines, format=RdfFormat.N_TRIPLES)
    return {
        texts[int(value_of(quad.subject).removeprefix("a:"))]: quad.object
        for quad in passing
        if isinstance(quad.object, NamedNode | Literal)
    }


def _all_arrived(
    sayings: set[Saying], terms: Mapping[bytes, NamedNode | Literal]
) -> tuple[_SaidOf, set[tuple[str, str]]]:
    """The same as `_all_said`, of articles that have just come."""
    said: _SaidOf = defaultdict(list)
    for _, _, predicate, value in sayings:
        said[_SETTLED[predicate]].append(terms[value])
    return said, {(graph, own.decode()) for graph, own, _, _ in sayings}


def _all_said(
    match: Match, canonical: Canonical, rejected: Rejected, node: NamedNode
) -> tuple[_SaidOf, set[tuple[str, str]]]:
    """What occurrences say of a node, by predicate, and which do; what only one says stands as it is."""
    tellers: set[tuple[str, str]] = set()
    said: _SaidOf = defaultdict(list)
    for own in canonical.sources(node):
        for quad in _said_of(match, canonical, node, own):
            graph, value = value_of(quad.graph_name), quad.object
            if not iri.is_article_graph(graph) or own.value in rejected.get(graph, ()):
                continue
            if isinstance(value, NamedNode | Literal) and canonical.of(graph, own.value) == node.value:
                said[quad.predicate].append(value)
                tellers.add((graph, own.value))
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
