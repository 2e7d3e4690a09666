"""What the union says once of a person, an organization or an event, kept up with what its articles say."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Final

import pyoxigraph
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat

from kg import iri
from kg import terms as t
from kg.literals import value_of
from kg.resolve.copies import SETTLED, is_resolved_kind, owner_of, settled_of
from kg.resolve.listed import Listed
from kg.resolve.settle import Tally, Term, settled
from kg.store.canonical import Canonical
from kg.store.deciding import Saying
from kg.store.occurrences import INDEX, TOUCHED, Match
from kg.store.union import UNION, write

_SETTLED: Final = {str(each).encode(): each for each in SETTLED}

Rejected = Mapping[str, frozenset[str]]
"""Rejected claims by the graph of the article that makes them."""


def settle(
    database: pyoxigraph.Store,
    known: Listed,
    touched: Iterable[str],
    new: Collection[str],
    tally_of: Callable[[str], Tally],
) -> None:
    """Say once of everything touched what all its occurrences together say, as `tally_of` gives it.

    Of what is `new` the store had nothing before.
    """
    match = database.quads_for_pattern
    removed: set[Quad] = set()
    added: set[Quad] = set()
    for name in sorted(touched):
        node = NamedNode(name)
        removed.add(Quad(node, t.STATE, TOUCHED, INDEX))
        if name in known.labels or not is_resolved_kind(node):
            continue
        now = {Quad(node, p, value, UNION) for p, value in _once(match, tally_of(name))}
        before = {quad for p in settled_of(name) for quad in match(node, p, None, UNION) if name not in new}
        removed |= before - now
        added |= now - before
    write(database, removed, added)


def _once(match: Match, tally: Tally) -> Iterable[tuple[NamedNode, Term]]:
    if tally.tellers > 1:
        return settled(tally.said, _countries(match, tally.said.get(t.PLACE, ())))
    return ((p, value) for p, values in tally.said.items() for value in values)


def _countries(match: Match, places: Iterable[Term]) -> dict[str, str]:
    """The country that each place lies in."""
    found = (quad for place in places for quad in match(place, t.IN_COUNTRY, None, UNION))
    return {value_of(quad.subject): value_of(quad.object) for quad in found}


# --- what is said -------------------------------------------------------------------------------------


def terms_in(sayings: Iterable[Saying]) -> dict[bytes, Term]:
    """The objects in sayings as terms, as a store gives them back: numbers and not their figures."""
    texts = list({value for *_, value in sayings})
    passing = pyoxigraph.Store()
    lines = b"".join(b"<a:%d> <a:a> %b .\n" % numbered for numbered in enumerate(texts))
    passing.load(lines, format=RdfFormat.N_TRIPLES)
    return {
        texts[int(value_of(quad.subject).removeprefix("a:"))]: quad.object
        for quad in passing
        if isinstance(quad.object, NamedNode | Literal)
    }


def count_in(tally: Tally, sayings: Iterable[Saying], terms: Mapping[bytes, Term]) -> None:
    """Add what occurrences say that are not in the tally yet."""
    tellers = set()
    for graph, own, predicate, value in sayings:
        tally.said[_SETTLED[predicate]][terms[value]] += 1
        tellers.add((graph, own))
    tally.tellers += len(tellers)


def read_tally(match: Match, canonical: Canonical, rejected: Rejected, name: str) -> Tally:
    """What occurrences in the store say of something; what only one says stands as it is."""
    tally, tellers, node = Tally(), set(), NamedNode(name)
    for own in canonical.sources(node):
        for quad in _said_of(match, canonical, node, own):
            graph, value = value_of(quad.graph_name), quad.object
            if not iri.is_article_graph(graph) or own.value in rejected.get(graph, ()):
                continue
            if isinstance(value, NamedNode | Literal) and canonical.of(graph, own.value) == name:
                tally.said[quad.predicate][value] += 1
                tellers.add((graph, own.value))
    tally.tellers = len(tellers)
    return tally


def _said_of(match: Match, canonical: Canonical, node: NamedNode, own: NamedNode) -> Iterable[Quad]:
    """What is settled of something, as graphs say it that may mean `node` by it."""
    owner = owner_of(own.value)
    if owner is None:
        return (quad for p in settled_of(own.value) for quad in match(own, p, None, None))
    if canonical.of(owner, own.value) != node.value:
        return ()
    wanted = settled_of(own.value)  # an event, of which one graph speaks: it is read at once
    return (quad for quad in match(own, None, None, NamedNode(owner)) if quad.predicate in wanted)
