"""A catalogue brought up to date with a few changes, without reading the whole snapshot again.

From what was changed - an article's graph, a decision - the nodes are followed whose statements differ
between the two snapshots, and only they are read. Where such a chain breaks (two events far away that are
one now because of a third) a node keeps what was known of it, until a whole catalogue is made.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pyoxigraph
from pyoxigraph import NamedNode, Quad, Triple

from kg import iri, review
from kg import terms as t
from kg.literals import value_of
from kg.store.embedded import EmbeddedStore
from kg.store.union import UNION
from kg.web.catalogue import Catalogue, Edge, Entry
from kg.web.cataloguing import (
    articles_among,
    beside,
    concepts_in,
    confidences,
    edges_in,
    entries_in,
    events_among,
    newest_first,
    spoken_in,
)
from kg.web.doubts import first, merges, unsure_claims

_MOST: Final = 20_000
"""Changes that reach more nodes take as long as making a whole catalogue."""

_FEW: Final = 5
"""So many articles and decisions that came between two snapshots are followed one by one."""

_EVIDENCE: Final = iri.BASE + "id/evidence/"

_CONNECTING: Final = frozenset(
    {
        *(t.IN_EVENT, t.PARTICIPANT, t.HAS_PARTICIPANT, t.PERSON, t.OFFICE_OF, t.ACCREDITED_TO, t.MEMBER),
        *(t.GROUP, t.SPEAKER, t.ABOUT, t.ADDRESSEE, t.PLACE, t.FOLLOWS_UP, t.PART_OF, t.OPERATED_BY),
        *(t.IN_COUNTRY, t.PARENT, t.MENTIONS),
    }
)
"""Properties that lead from a claim, event or article to what has an entry."""


@dataclass(frozen=True, slots=True)
class Change:
    """What was done to the store: an article came or went (by the IRI of its graph), or a decision."""

    graph: str = ""
    decision: str = ""


class TooMuch(Exception):
    """The change reaches so much that a whole catalogue is made as soon."""


@dataclass(slots=True)
class _Difference:
    """What two snapshots say of the nodes that a change reaches."""

    before: EmbeddedStore
    after: EmbeddedStore
    was: dict[str, set[Triple]] = field(default_factory=dict)
    now: dict[str, set[Triple]] = field(default_factory=dict)


def changes_between(before: EmbeddedStore, after: EmbeddedStore) -> list[Change]:
    """What other processes did between two snapshots.

    An article that was read again from the same text is not noticed: the whole catalogue will show it.

    Raises:
        TooMuch: more was done than is worth following.
    """
    articles = {graph for graph, _ in _texts(before) ^ _texts(after)}
    taken = {node for node, _ in _decisions(before) ^ _decisions(after)}
    if len(articles) + len(taken) > _FEW:
        raise TooMuch
    came = [Change(graph=graph) for graph in sorted(articles)]
    return came + [Change(decision=node) for node in sorted(taken)]


def _texts(store: EmbeddedStore) -> set[tuple[str, str]]:
    """The articles' graphs, each with the hash of its text."""
    return {
        (quad.graph_name.value, value_of(quad.object))
        for quad in store.quads(None, t.SHA256)
        if isinstance(quad.graph_name, NamedNode) and iri.is_article_graph(quad.graph_name.value)
    }


def _decisions(store: EmbeddedStore) -> set[tuple[str, bool]]:
    return {(each.node, each.in_force) for each in review.decisions(store)}


def patched(
    known: Catalogue, before: EmbeddedStore, after: EmbeddedStore, *changes: Change
) -> tuple[Catalogue, frozenset[str]]:
    """The catalogue of the snapshot `after`, and the nodes of which it says something else.

    Raises:
        TooMuch: a whole catalogue is to be made instead.
    """
    found = _Difference(before, after)
    for change in changes:
        if change.graph:
            _follow(found, _named_by(found, change.graph), ())
        if change.decision:
            _follow(found, (), _decided_about(found, change.decision))
    changed = frozenset(node for node in found.now if found.was[node] != found.now[node])
    return _with(known, found, changed), changed


# --- what a change reaches -----------------------------------------------------------------------------


def _named_by(found: _Difference, graph: str) -> set[str]:
    """All that an article's graph speaks of, by its own IRIs and those of the union."""
    out: set[str] = set()
    for store in (found.before, found.after):
        for quad in store.quads(graph=NamedNode(graph)):
            if isinstance(quad.subject, NamedNode) and not quad.subject.value.startswith(_EVIDENCE):
                out.add(quad.subject.value)
    return out | {store.canonical(graph, own) for own in out for store in (found.before, found.after)}


def _decided_about(found: _Difference, node: str) -> set[str]:
    """The nodes that a decision concerns, as the union calls them before and after it."""
    said = next((each for each in review.decisions(found.after) if each.node == node), None)
    if said is None:
        return set()
    out = set(said.about)
    for each in (*said.first, *said.second, *said.rejects):
        parts = iri.occurrence_parts(each) if each in said.first + said.second else ("", each)
        out.add(parts[1])
        for store in (found.before, found.after):
            graph = parts[0] or _graph_of(store, each)
            if graph:
                out.add(store.canonical(graph, parts[1]))
    return out


def _graph_of(store: EmbeddedStore, claim: str) -> str:
    """The graph that makes a claim."""
    quad = next(store.quads(NamedNode(claim)), None)
    return quad.graph_name.value if quad is not None and isinstance(quad.graph_name, NamedNode) else ""


def _follow(found: _Difference, nodes: Iterable[str], meant: Iterable[str]) -> None:
    """Read the nodes, and from each that differs go on to those that what differs connects it with.

    What leads to the nodes `meant` is looked at even where nothing of their own differs.
    """
    forced = frozenset(meant)
    waiting = [*forced, *nodes]
    while waiting:
        node = waiting.pop()
        if node in found.now:
            continue
        if len(found.now) >= _MOST:
            raise TooMuch
        named = NamedNode(node)
        was = found.was[node] = set(found.before.triples(named))
        now = found.now[node] = set(found.after.triples(named))
        if was == now and node not in forced:
            continue
        waiting += (
            each.object.value
            for each in was ^ now
            if each.predicate in _CONNECTING and isinstance(each.object, NamedNode)
        )
        led = (set(store.triples(None, None, named)) for store in (found.before, found.after))
        was_led, now_led = led
        waiting += (
            each.subject.value
            for each in was_led ^ now_led
            if isinstance(each.subject, NamedNode)
            and (each.predicate in _CONNECTING or each.predicate == t.INFERRED_FROM)
        )


# --- the catalogue with it -----------------------------------------------------------------------------


def _with(known: Catalogue, found: _Difference, changed: frozenset[str]) -> Catalogue:
    """The catalogue with what is said now of the nodes that changed."""
    part = _part(found, changed)
    sure = confidences(part)
    entries = dict(known.entries)
    for node in changed:
        entries.pop(node, None)
    entries |= {node: entry for node, entry in entries_in(part, sure).items() if node in changed}
    edges = [edge for edge in edges_in(part, entries, sure) if edge.claim in changed]
    same = {node: known.entries.get(node) for node in changed} == {n: entries.get(n) for n in changed}
    return Catalogue(
        entries,
        _edges(known, found, changed, entries, edges),
        {n: both for n, both in known.concepts.items() if n not in changed}
        | {n: both for n, both in concepts_in(part).items() if n in changed},
        known.events if same else events_among(entries.values()),
        known.articles if same else articles_among(entries.values()),
        _mentions(known, found, changed),
        _spoken(known, found, part, changed, entries),
        first(
            [
                *merges(found.after),
                *(each for each in known.unsure if each.node == each.taken_for and each.node not in changed),
                *unsure_claims(part, {claim: of for claim, of in sure.items() if claim in changed}),
            ]
        ),
    )


def _part(found: _Difference, changed: frozenset[str]) -> EmbeddedStore:
    """What is said now of the nodes that changed, and what it takes to read it: evidence, places."""
    after = found.after
    quads = {
        Quad(each.subject, each.predicate, each.object, UNION)
        for node in changed
        for each in found.now[node]
        if each.predicate != t.FULL_TEXT
    }
    beyond = {
        each.object
        for node in changed
        for each in found.now[node]
        if each.predicate in (t.HAS_EVIDENCE, t.PLACE) and isinstance(each.object, NamedNode)
    }
    for node in beyond:
        for predicate in (t.CONFIDENCE, t.RULE, t.TYPE, t.IN_COUNTRY):
            quads |= {Quad(node, predicate, each.object, UNION) for each in after.triples(node, predicate)}
    reference = NamedNode(iri.graph("reference"))
    for subject in changed:
        quads |= set(after.quads(NamedNode(subject), t.TYPE, None, reference))
    database = pyoxigraph.Store()
    database.extend(quads)
    return EmbeddedStore(Path(), database)


def _edges(
    known: Catalogue,
    found: _Difference,
    changed: frozenset[str],
    entries: Mapping[str, Entry],
    new: list[Edge],
) -> dict[str, tuple[Edge, ...]]:
    """The edges of each node: those of claims that changed, or whose end has gone, are exchanged."""
    touched = {*changed}
    for node in changed:
        for each in (*found.was[node], *found.now[node]):
            if each.predicate in _CONNECTING and isinstance(each.object, NamedNode):
                touched.add(each.object.value)
    touched |= {edge.other(node) for node in changed - entries.keys() for edge in known.edges_of(node)}
    added = beside(new)
    out = dict(known.edges)
    for node in touched:
        kept = [
            edge
            for edge in known.edges_of(node)
            if edge.claim not in changed and edge.source in entries and edge.target in entries
        ]
        kept += added.get(node, ())
        if kept:
            out[node] = tuple(kept)
        else:
            out.pop(node, None)
    return out


def _mentions(known: Catalogue, found: _Difference, changed: frozenset[str]) -> dict[str, int]:
    out = dict(known.mentions)
    for said, more in ((found.was, -1), (found.now, 1)):
        for node in changed:
            for each in said[node]:
                if each.predicate == t.MENTIONS and isinstance(each.object, NamedNode):
                    out[each.object.value] = out.get(each.object.value, 0) + more
    return {node: count for node, count in out.items() if count}


def _spoken(
    known: Catalogue,
    found: _Difference,
    part: EmbeddedStore,
    changed: frozenset[str],
    entries: Mapping[str, Entry],
) -> dict[str, tuple[str, ...]]:
    """The quotations of each speaker whose own, or whose articles, changed."""
    new = spoken_in(part)
    speakers = {
        each.object.value
        for node in changed
        for each in (*found.was[node], *found.now[node])
        if each.predicate == t.SPEAKER and isinstance(each.object, NamedNode)
    }
    out = dict(known.spoken)
    for who in speakers:
        kept = [claim for claim in known.spoken.get(who, ()) if claim not in changed]
        out[who] = newest_first([*kept, *new.get(who, ())], entries)
        if not out[who]:
            del out[who]
    return out
