"""What was decided, into the store: entries and index of occurrences, and the union after them.

The order lets a crash be made good by the next update: a graph is marked as stale before anything that the
union says of it changes, and as resolved when all of it is in place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

import pyoxigraph
from pyoxigraph import NamedNode, Quad, Triple

from kg import iri
from kg import terms as t
from kg.literals import value_of
from kg.resolve.copies import copies, differences, is_settled, owner_of, with_claims
from kg.resolve.listed import Listed
from kg.resolve.model import Occurrence, Resolved
from kg.resolve.settle import Tally
from kg.store.canonical import Canonical
from kg.store.deciding import Run
from kg.store.inferred import inferred_of, said_by
from kg.store.occurrences import (
    DONE,
    INDEX,
    JUDGED,
    RESOLVED,
    STALE,
    Match,
    entries_of,
    in_state,
    index_quads,
    indexed,
    node_of,
    occurrences_of,
    profile_at,
    resolved_quads,
)
from kg.store.settling import count_in, read_tally, settle, terms_in
from kg.store.texts import text_quads
from kg.store.union import UNION, write

_GRAPHS_AT_ONCE: Final = 200
"""Graphs whose copies are made before they are written."""


@dataclass(slots=True)
class _Change:
    """What a graph's canonical IRIs become, and what the union loses and gains by it."""

    names: dict[str, str]
    gone: set[Triple]
    come: set[Triple]
    unkept: set[Quad] = field(default_factory=set)
    kept: set[Quad] = field(default_factory=set)


def rewrite(run: Run) -> None:
    """Write all that was decided."""
    database = run.database
    unfinished = in_state(database.quads_for_pattern, STALE)
    standing = run.pending - unfinished
    write(database, set(), {Quad(NamedNode(graph), t.STATE, STALE, INDEX) for graph in run.rewritten})
    unfinished |= run.rewritten & (run.rejected.keys() | run.judged)
    unnamed = _write_names(run)
    _take_out(run, unfinished)
    changes = _take_out_changed(run, unfinished)
    write_entries(run, unnamed, stored=True)
    canonical = _canonical(run, changes)
    batch: list[str] = []
    for graph in sorted(standing | unfinished | changes.keys()):
        batch.append(graph)
        if len(batch) == _GRAPHS_AT_ONCE:
            _put_in(run, canonical, batch, unfinished, changes)
            batch = []
    _put_in(run, canonical, batch, unfinished, changes)
    finish(run, standing | unfinished | changes.keys())


def rewrite_others(run: Run) -> None:
    """The same where the pending graphs are in the store with all that was decided of them, but for their
    state."""
    write(run.database, set(), {Quad(NamedNode(graph), t.STATE, STALE, INDEX) for graph in run.rewritten})
    again = run.rewritten & run.rejected.keys()
    unnamed = _write_names(run)
    _take_out(run, again)
    changes = _take_out_changed(run, again)
    write_entries(run, unnamed, stored=False)
    _put_in(run, _canonical(run, changes), sorted(run.rewritten), again, changes)
    finish(run, run.pending | run.rewritten)


def finish(run: Run, graphs: Iterable[str]) -> None:
    """Settle what was touched, and mark graphs as resolved."""
    database, match = run.database, run.database.quads_for_pattern
    canonical = Canonical(database, run.rejected)
    _note_known(run, canonical, set())
    new = run.settled.keys() - run.told_before() if run.settled else set()
    settle(database, run.known, run.touched, new, _tallies(run, canonical, new))
    nodes = [NamedNode(graph) for graph in graphs]
    added = {Quad(node, t.STATE, DONE, INDEX) for node in nodes if any(match(None, None, None, node))}
    removed = {Quad(node, t.STATE, state, INDEX) for node in nodes for state in (STALE, JUDGED)}
    write(database, removed, added)


def _tallies(run: Run, canonical: Canonical, new: set[str]) -> Callable[[str], Tally]:
    """What all occurrences say of something: read, or what is remembered with what arrived beside it."""
    match, known = run.database.quads_for_pattern, run.tallies if run.tallies is not None else {}
    counted = new | known.keys() - run.moved
    terms = terms_in(each for name, said in run.settled.items() if name in counted for each in said)

    def tally_of(name: str) -> Tally:
        if name in counted:
            tally = known.get(name, Tally()) if name not in new else Tally()
            count_in(tally, run.settled.get(name, ()), terms)
        else:
            tally = read_tally(match, canonical, run.rejected, name)
        if run.tallies is not None:
            run.tallies[name] = tally
        return tally

    return tally_of


def _canonical(run: Run, changes: Mapping[str, _Change]) -> Canonical:
    """Lookups in the store as it will be."""
    canonical = Canonical(run.database, run.rejected)
    _note_known(run, canonical, run.pending)
    for graph, change in changes.items():
        canonical.note(graph, change.names)
    return canonical


def _note_known(run: Run, canonical: Canonical, without: set[str]) -> None:
    """Spare lookups of what was read or decided, but for graphs of which the store says something else."""
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for at, before in run.kept.items():
        names[at.graph][at.iri] = before.canonical if before else at.iri
    for at, found in run.outcome.items():
        names[at.graph][at.iri] = found.canonical
    for graph, known in names.items():
        if graph not in without and iri.is_article_graph(graph):
            canonical.note(graph, known)


def _take_out_changed(run: Run, unfinished: set[str]) -> dict[str, _Change]:
    """Take out of the union what graphs no longer say there, before the store says what they stand for."""
    decided: dict[str, dict[str, Resolved]] = defaultdict(dict)
    for at, found in run.outcome.items():
        if at.graph in run.rewritten:
            decided[at.graph][at.iri] = found
    changes = {graph: _change_of(run, graph, decided[graph]) for graph in sorted(run.rewritten - unfinished)}
    changes |= {graph: _judgement(run, graph) for graph in sorted(run.judged - unfinished)}
    canonical = _canonical(run, changes)
    gone = {x for change in changes.values() for x in change.gone}  # forty articles say the same of an event
    lost = {in_union(x) for x in gone if not canonical.supports(x, without=unfinished)}
    write(run.database, lost, set())
    return changes


def _change_of(run: Run, graph: str, decided: Mapping[str, Resolved]) -> _Change:
    """The change of a graph that was resolved before; only what names something that changed is read."""
    match, labels = run.database.quads_for_pattern, run.known.labels
    entries = entries_of(match, graph)
    now = {own: name for own, name in entries.items() if own not in decided}
    now |= {own: x.canonical for own, x in decided.items() if run.is_told(Occurrence(graph, own), x)}
    moved = {own for own in entries.keys() | now.keys() if entries.get(own, own) != now.get(own, own)}
    claims = _claims_on(match, graph, moved)
    before, after = with_claims(claims, entries), with_claims(claims, now)
    moved |= {own for own in before.keys() | after.keys() if before.get(own, own) != after.get(own, own)}
    quads = {quad for own in moved for quad in _naming(match, graph, own)}
    nodes = {value_of(node) for quad in quads for node in (quad.subject, quad.object)}
    for node in nodes - before.keys() - after.keys():
        if owner_of(node) == graph:  # a claim that stays, in a statement about one that does not
            for quad in match(None, t.KEPT_AS, NamedNode(node), INDEX):
                before[node] = after[node] = value_of(quad.subject)
    former, copied = copies(quads, before, labels), copies(quads, after, labels)
    change = _Change({own: after.get(own, own) for own in moved}, former - copied, copied - former)
    change.unkept = _kept_as({own: before.get(own, own) for own in moved})
    change.kept = _kept_as(change.names)
    return change


def _judgement(run: Run, graph: str) -> _Change:
    """The change of a graph whose claims were rejected, or are no more, and nothing else of it."""
    quads = said_by(run.database.quads_for_pattern, graph)
    names = with_claims(quads, entries_of(run.database.quads_for_pattern, graph))
    every = copies(quads, names, run.known.labels)
    refused = run.rejected.get(graph)
    now = copies(quads, names, run.known.labels, refused) if refused else every
    come = {triple for triple in now if in_union(triple) not in run.database}
    return _Change(names, every - now, come, kept=_kept_as(names))


def _claims_on(match: Match, graph: str, named: Iterable[str]) -> set[Quad]:
    """Of a graph's claims on what is named: whom they are on, and what part in which event."""
    asked = (t.PERSON, t.IN_EVENT, t.PARTICIPANT)
    found = {q.subject for own in named for q in _naming(match, graph, own) if q.predicate in asked}
    return {
        quad
        for node in found
        if isinstance(node, NamedNode)
        for quad in _naming(match, graph, node.value)
        if quad.subject == node and quad.predicate in asked
    }


def _naming(match: Match, graph: str, named: str) -> Iterator[Quad]:
    """What a graph says of something, or with it, and what is inferred from that."""
    node, inferred = NamedNode(named), NamedNode(iri.graph("inferred"))
    for place in (NamedNode(graph), inferred):
        for quad in (*match(node, None, None, place), *match(None, None, node, place)):
            if place != inferred or graph in map(owner_of, map(value_of, (quad.subject, quad.object))):
                yield quad


def _kept_as(names: Mapping[str, str]) -> set[Quad]:
    """The index of the canonical IRIs that a graph's own events and claims have."""
    return {
        Quad(NamedNode(name), t.KEPT_AS, NamedNode(own), INDEX)
        for own, name in names.items()
        if name != own and owner_of(own) is not None
    }


def _take_out(run: Run, graphs: set[str]) -> None:
    """Remove all copies of graphs of which it is not known how far they were written."""
    database = run.database
    canonical = Canonical(database, run.rejected)
    for graph in sorted(graphs):
        if not any(indexed(database.quads_for_pattern, graph)):
            continue  # it came in bulk, and nothing else of it
        gone = copies_as_kept(database, graph, run.known)
        lost = {x for x in gone if not canonical.supports(x, without=graphs)}
        write(database, {in_union(x) for x in lost} | claims_kept_as(database, graph), set())


def claims_kept_as(database: pyoxigraph.Store, graph: str) -> set[Quad]:
    """The index of canonical IRIs of a graph's own events and claims."""
    match = database.quads_for_pattern
    owned = {q.subject for q in said_by(match, graph) if owner_of(value_of(q.subject)) == graph}
    return {quad for own in owned for quad in match(None, t.KEPT_AS, own, INDEX)}


def copies_as_kept(database: pyoxigraph.Store, graph: str, known: Listed) -> set[Triple]:
    """The copies that a resolved graph may have in the union, those of rejected claims too."""
    quads = said_by(database.quads_for_pattern, graph)
    entries = entries_of(database.quads_for_pattern, graph)
    return copies(quads, with_claims(quads, entries), known.labels)


# --- entries and index ---------------------------------------------------------------------------------


def write_entries(run: Run, unnamed: set[Quad], *, stored: bool) -> None:
    """Exchange what is told of occurrences: where it changed, and of all those of pending graphs if these
    are `stored` without. With it goes what is `unnamed`, as `_write_names` found it."""
    match = run.database.quads_for_pattern
    removed: set[Quad] = set()
    added: set[Quad] = set()
    for graph in run.pending if stored else ():
        removed.update(match(NamedNode(graph), t.BLOCK_KEY, None, INDEX))
        for own in entries_of(match, graph):
            removed.update(match(node_of(Occurrence(graph, own)), None, None, RESOLVED))
    for at in run.former:
        removed.update(match(node_of(at), None, None, INDEX))
        removed.update(match(NamedNode(at.iri), t.BLOCK_KEY, None, INDEX))
        run.moved |= _touch(run, at)
    for own in sorted({at.iri for at in run.former}):  # others with that IRI keep its keys
        for at in occurrences_of(match, own):
            kept = None if at.graph in run.pending else profile_at(match, at)
            if kept is not None:
                added.update(index_quads(kept))
    for at, found in run.outcome.items():
        if iri.is_article_graph(at.graph) and at.graph not in run.pending:
            told = found if run.is_told(at, found) else None
            if _as_told(run.before(at)) != _as_told(told):
                run.moved |= _touch(run, at)
                removed.update(match(node_of(at), None, None, RESOLVED))
                added.update(resolved_quads(at, told) if told else ())
    if stored:
        added.update(*entries_by_graph(run).values())
        added.update(quad for profile in run.fresh.values() for quad in index_quads(profile))
    removed = (removed | unnamed) - added
    # What one occurrence no longer says another may: the copies in the union are told apart by their nodes.
    write(run.database, removed | counting_copies(removed), added | counting_copies(added))


def _as_told(found: Resolved | None) -> Resolved | None:
    """With the confidence that the store keeps of it."""
    return replace(found, confidence=round(found.confidence, 2)) if found else None


def entries_by_graph(run: Run) -> defaultdict[str, set[Quad]]:
    """What the store keeps of the occurrences of each pending graph, but for the index of their profiles."""
    added: defaultdict[str, set[Quad]] = defaultdict(set)
    for graph, digest in run.texts.items():
        added[graph].update(text_quads(graph, digest))
    for at in run.fresh:
        if not run.stands_alone(at):
            _touch(run, at)
        elif run.tallies is not None:  # not settled, so not counted: the next has to read what this one says
            run.tallies.pop(at.iri, None)
    for at, found in run.outcome.items():
        if at.graph in run.pending and run.is_told(at, found):
            added[at.graph].update(resolved_quads(at, found))
    return added


def counting_copies(quads: Iterable[Quad]) -> set[Quad]:
    """The copies in the union of what is told of occurrences."""
    return {Quad(q.subject, q.predicate, q.object, UNION) for q in quads if q.graph_name == RESOLVED}


def _write_names(run: Run) -> set[Quad]:
    """Write for which canonical IRIs those of people and organizations stand; returns what holds no more.

    Before anything is taken out of the union: under these IRIs it is looked up who else says it.
    """
    match = run.database.quads_for_pattern
    names: dict[str, set[str]] = defaultdict(set)
    known = {at.iri for at in run.former}
    for at, found in run.outcome.items():
        names[at.iri].add(found.canonical)
        if at.graph not in run.pending:
            known.add(at.iri)
    removed: set[Quad] = set()
    added: set[Quad] = set()
    for own in sorted(known | names.keys()):
        if owner_of(own) is None:
            node = NamedNode(own)
            now = {Quad(NamedNode(name), t.KEPT_AS, node, INDEX) for name in names[own] - {own}}
            before = set(match(None, t.KEPT_AS, node, INDEX)) if own in known else set()
            removed |= before - now
            added |= now - before
    write(run.database, set(), added)
    return removed


def _touch(run: Run, at: Occurrence) -> set[str]:
    """What is settled for all occurrences together has to be settled again where this one was and is."""
    before, now = run.before(at), run.outcome.get(at)
    where = {at.iri, before.canonical if before else at.iri, now.canonical if now else at.iri}
    run.touched |= where
    return where


# --- the union -----------------------------------------------------------------------------------------


def _put_in(
    run: Run, canonical: Canonical, graphs: list[str], again: set[str], changes: Mapping[str, _Change]
) -> None:
    """Put graphs into the union with canonical IRIs, where the next step is to settle."""
    database = run.database
    removed: set[Quad] = set()
    added: set[Quad] = set()
    for graph in graphs:
        change = changes.get(graph) or _first_change(run, graph, again=graph in again)
        canonical.note(graph, change.names)
        if graph not in changes:  # of the others it has been taken out
            removed |= {in_union(x) for x in change.gone if not canonical.supports(x, without={graph})}
        removed |= change.unkept
        added |= {in_union(x) for x in change.come} | change.kept
        added.add(Quad(NamedNode(graph), t.STATE, STALE, INDEX))
    write(database, removed - added, added)


def _first_change(run: Run, graph: str, *, again: bool) -> _Change:
    """The change of a graph of which the union has nothing, if `again`, or what it says as it is."""
    match, labels = run.database.quads_for_pattern, run.known.labels
    entries = entries_of(match, graph)
    if again or graph in run.rejected:
        quads = said_by(match, graph)
        names = with_claims(quads, entries)
        come = copies(quads, names, labels, run.rejected.get(graph, frozenset()))
        plain = {q.triple for q in quads if not is_settled(q, labels)}
        return _Change(names, set() if again else plain - come, come, kept=_kept_as(names))
    node = NamedNode(graph)
    inferred = inferred_of(match, node, NamedNode(iri.graph("inferred")))
    claims = {quad for p in (t.PERSON, t.IN_EVENT, t.PARTICIPANT) for quad in match(None, p, None, node)}
    names = with_claims(claims | inferred, entries)
    # Only what names something that changed is read: most of an article is its evidence, and stays.
    called = (quad for p in (t.LABEL, t.ALT_LABEL) for quad in match(None, p, None, node))
    quads = inferred | {quad for quad in called if value_of(quad.subject) in labels}
    for own, name in names.items():
        if own != name:
            quads.update(match(NamedNode(own), None, None, node))
            quads.update(match(None, None, NamedNode(own), node))
    return _Change(names, *differences(quads, names, labels), kept=_kept_as(names))


def in_union(triple: Triple) -> Quad:
    """A statement of the union."""
    return Quad(triple.subject, triple.predicate, triple.object, UNION)
