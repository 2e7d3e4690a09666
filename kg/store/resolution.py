"""Resolution kept up with a store: what changed since last time is resolved again, and the union after it.

The outcome is a function of the named graphs alone: the same articles in any order and in any portions
give the same canonical IRIs and the same union. It is made in steps that can be repeated: a graph is
marked as resolved when its copies in the union are in place, and what is not is taken up again next time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import BinaryIO

import pyoxigraph
from pyoxigraph import NamedNode, Quad, RdfFormat

from kg import iri
from kg import terms as t
from kg.resolve.copies import SETTLED, is_resolved_kind, is_settled, owner_of
from kg.resolve.listed import listed
from kg.store import rulings as review
from kg.store import union
from kg.store.arrivals import Arrivals
from kg.store.canonical import Canonical
from kg.store.deciding import Remembered, decide, read_stored, remember, run_over
from kg.store.inferred import said_by
from kg.store.occurrences import (
    ASKED,
    DONE,
    INDEX,
    JUDGED,
    STALE,
    TOUCHED,
    in_state,
    indexed,
    node_of,
    occurrence_at,
)
from kg.store.rewriting import (
    claims_kept_as,
    copies_as_kept,
    entries_by_graph,
    in_union,
    rewrite,
    rewrite_others,
)
from kg.store.union import write


def update(database: pyoxigraph.Store, changed: Iterable[str] | None = None) -> bool:
    """Resolve what changed since the last time, in the store and its union; False when nothing had.

    `changed` names the graphs that were added or replaced since; without it all graphs are looked at.
    """
    match = database.quads_for_pattern
    pending = _pending(database, changed)
    touched, judged = in_state(match, TOUCHED), in_state(match, JUDGED)
    asked = {NamedNode(node) for node in in_state(match, ASKED)}
    if not (pending or touched or judged or asked):
        return False
    run = run_over(database)
    run.touched, run.judged = touched, judged - pending
    read_stored(run, pending, map(occurrence_at, asked))
    decide(run)
    rewrite(run)
    write(database, {Quad(node, t.STATE, ASKED, INDEX) for node in asked}, set())
    return True


def _pending(database: pyoxigraph.Store, changed: Iterable[str] | None) -> set[str]:
    """The articles' graphs that stand in the union as they are, and those that have gone."""
    match = database.quads_for_pattern
    if changed is None:
        changed = (node.value for node in database.named_graphs() if isinstance(node, NamedNode))
    new = (
        {name for name in changed if iri.is_article_graph(name)}
        - in_state(match, DONE)
        - in_state(match, JUDGED)
    )
    # Oxigraph goes on listing a graph whose last quad has gone.
    present = {name for name in new if any(match(None, None, None, NamedNode(name)))}
    return present | in_state(match, STALE)


def load(
    database: pyoxigraph.Store, files: Sequence[BinaryIO], remembered: Remembered | None = None
) -> Remembered | None:
    """Add N-Quads of articles that the store does not have, resolved as `update` would resolve them.

    The articles of a file go into the database in two steps: their graphs, while it is decided what is in
    them, and then their copies in the union and what their occurrences stand for. What follows for other
    articles is written after all of them. After a crash the next update does all that is left. All that the
    store has must be resolved before.

    Returns what the next load may have as `remembered`, if nothing else has changed the store by then.

    Raises:
        SyntaxError: a line is no quad of a named graph, or there are lines of one article in two files.
    """
    arrivals = Arrivals(files)
    run = run_over(database, arrivals.quotations)
    arrivals.take_in(run)
    if not run.pending or not run.rejected.keys().isdisjoint(run.pending):
        for lines in arrivals.plain():  # claims that were rejected before they came: rare, and slower
            union.load(database, lines)
        update(database, run.pending)
        return None
    run.kept = {**(remembered.kept if remembered else {}), **dict.fromkeys(run.fresh)}  # not in the store yet
    run.tallies = remembered.tallies if remembered else {}
    with ThreadPoolExecutor(1) as beside:  # Oxigraph takes no part of Python's time
        storing = [beside.submit(arrivals.store, database, number) for number in range(len(files))]
        try:
            scope = decide(run, remembered)
            resolved = arrivals.resolved(run, entries_by_graph(run), scope.keys)
            for stored, copies in zip(storing, resolved, strict=True):
                stored.result()
                database.bulk_load(
                    copies, format=RdfFormat.N_QUADS, lenient=True
                )  # of lines that it has read
        finally:
            beside.shutdown(cancel_futures=True)
    rewrite_others(run)
    return remember(run, scope)


def unresolve(database: pyoxigraph.Store, graph: str) -> None:
    """Let a graph stand in the union as it is, to be changed; the next update resolves it again."""
    match = database.quads_for_pattern
    node = NamedNode(graph)
    states = set(match(node, t.STATE, None, INDEX))
    if not states:
        return
    refused = review.rejected(match)
    quads = said_by(database.quads_for_pattern, graph)
    plain = {quad.triple for quad in quads if not is_settled(quad, listed().labels)}
    canonical = Canonical(database, refused)
    gone = copies_as_kept(database, graph, listed()) - plain
    lost = {in_union(x) for x in gone if not canonical.supports(x, without={graph})}
    write(database, lost | claims_kept_as(database, graph) | states, set(map(in_union, plain)))


def marks(
    database: pyoxigraph.Store, graph: str, removed: Iterable[Quad], *, gone: bool = False
) -> set[Quad]:
    """Quads that let the next update see to what a change leaves behind; `gone` when the whole graph goes."""
    nodes = {quad.subject for quad in removed if quad.predicate in SETTLED and is_resolved_kind(quad.subject)}
    out = {Quad(node, t.STATE, TOUCHED, INDEX) for node in nodes}
    if gone and indexed(database.quads_for_pattern, graph):
        out.add(Quad(NamedNode(graph), t.STATE, STALE, INDEX))
    return out


def reconsidered(database: pyoxigraph.Store, changed: set[Quad]) -> tuple[set[Quad], set[Quad]]:
    """What to remove and to add so that the next update resolves again what changed decisions concern."""
    match = database.quads_for_pattern
    occurrences, claims = review.concerned(match, changed)
    asked = {Quad(node_of(at), t.STATE, ASKED, INDEX) for at in occurrences if iri.is_article_graph(at.graph)}
    canonical = Canonical(database, {})
    done: set[Quad] = set()
    for claim in claims:
        graph = owner_of(claim) or ""
        quad = Quad(NamedNode(graph), t.STATE, DONE, INDEX)
        if quad in database:
            done.add(quad)
            nodes = {NamedNode(claim), NamedNode(canonical.of(graph, claim))}
            asked |= {Quad(node, t.STATE, TOUCHED, INDEX) for node in nodes if is_resolved_kind(node)}
    return done, asked | {Quad(quad.subject, t.STATE, JUDGED, INDEX) for quad in done}


def elsewhere(database: pyoxigraph.Store, removed: set[Quad]) -> Callable[[Quad], bool]:
    """Whether what a quad says in the union is said there by another one too, those in `removed` aside."""
    canonical = Canonical(database, review.rejected(database.quads_for_pattern))
    return lambda quad: canonical.supports(quad.triple, removed)
