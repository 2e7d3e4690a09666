"""Resolution kept up with a store: what changed since last time is resolved again, and the union after it.

The outcome is a function of the named graphs alone: the same articles in any order and in any portions
give the same canonical IRIs and the same union. It is made in steps that can be repeated: a graph is
marked as resolved when its copies in the union are in place, and what is not is taken up again next time.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

import pyoxigraph
from pyoxigraph import NamedNode, Quad, Triple

from kg import iri
from kg import terms as t
from kg.literals import value_of
from kg.resolve.copies import (
    SETTLED,
    copies,
    differences,
    is_resolved_kind,
    is_settled,
    owner_of,
    with_claims,
)
from kg.resolve.events import event_clusters
from kg.resolve.listed import Listed, listed
from kg.resolve.model import (
    EventProfile,
    Occurrence,
    OrganizationProfile,
    PersonProfile,
    Resolved,
    Ruling,
    ruled,
)
from kg.resolve.naming import named, named_events
from kg.resolve.organizations import organization_clusters
from kg.resolve.persons import person_clusters
from kg.resolve.profiles import TOLD_APART_BY, Facts, Profile, facts_of, profiles_of, with_people
from kg.store import rulings as review
from kg.store.canonical import Canonical
from kg.store.inferred import inferred_of, said_by
from kg.store.occurrences import (
    DONE,
    INDEX,
    RESOLVED,
    STALE,
    TOUCHED,
    entries_of,
    in_state,
    index_quads,
    indexed,
    node_of,
    occurrences_of,
    profile_at,
    resolved_at,
    resolved_quads,
)
from kg.store.scope import Scope
from kg.store.settling import settle
from kg.store.texts import graphs_with, hash_of, same_quotations, text_quads, texts_kept
from kg.store.union import UNION, write

_GRAPHS_AT_ONCE: Final = 200
"""Graphs whose copies are made before they are written."""


@dataclass(slots=True)
class _Run:
    """One update: what it found, and what it has decided so far."""

    database: pyoxigraph.Store
    known: Listed
    rulings: list[Ruling]
    rejected: dict[str, frozenset[str]]
    pending: set[str] = field(default_factory=set)
    fresh: dict[Occurrence, Profile] = field(default_factory=dict)
    former: dict[Occurrence, Profile] = field(default_factory=dict)
    outcome: dict[Occurrence, Resolved] = field(default_factory=dict)
    rewritten: set[str] = field(default_factory=set)
    touched: set[str] = field(default_factory=set)
    texts: dict[str, str] = field(default_factory=dict)


def update(database: pyoxigraph.Store) -> bool:
    """Resolve what changed since the last time, in the store and its union; False when nothing had."""
    match = database.quads_for_pattern
    pending = _pending(database)
    touched = in_state(match, TOUCHED)
    if not pending and not touched:
        return False
    run = _Run(database, listed(), review.rulings(match), review.rejected(match), pending, touched=touched)
    _read(run)
    _resolve_named(run)
    _resolve_events(run)
    _resolve_texts(run)
    _rewrite(run)
    settle(run.database, run.known, run.rejected, run.touched)
    return True


def _pending(database: pyoxigraph.Store) -> set[str]:
    """The articles' graphs that stand in the union as they are, and those that have gone."""
    match = database.quads_for_pattern
    names = (node.value for node in database.named_graphs() if isinstance(node, NamedNode))
    articles = {name for name in names if iri.is_article_graph(name)}
    new = articles - in_state(match, DONE)
    # Oxigraph goes on listing a graph whose last quad has gone.
    present = {name for name in new if any(match(None, None, None, NamedNode(name)))}
    return present | in_state(match, STALE)


def _read(run: _Run) -> None:
    match = run.database.quads_for_pattern
    for graph in sorted(run.pending):
        for at in indexed(match, graph):
            before = profile_at(match, at)
            if before is not None:
                run.former[at] = before
        node = NamedNode(graph)
        facts = facts_of(graph, (quad for p in TOLD_APART_BY for quad in match(None, p, None, node)))
        run.texts[graph] = hash_of(facts)
        for profile in profiles_of(facts):
            if profile.at.iri not in run.known.organizations:
                run.fresh[profile.at] = profile


# --- what stands for what ------------------------------------------------------------------------------


def _resolve_named(run: _Run) -> None:
    scope = Scope(run.database.quads_for_pattern, run.fresh, run.pending, run.known)
    start = [*run.fresh.values(), *run.former.values()]
    people = scope.named(start, PersonProfile, run.rulings)
    run.outcome |= named(ruled(person_clusters(people.values()), run.rulings), people)
    bodies = scope.named(start, OrganizationProfile, run.rulings)
    run.outcome |= named(ruled(organization_clusters(bodies.values()), run.rulings), {})
    _note_changes(run, run.outcome)


def _note_changes(run: _Run, outcome: Iterable[Occurrence]) -> None:
    """Which graphs that were resolved before have to be written again."""
    match = run.database.quads_for_pattern
    for at in outcome:
        if at.graph not in run.pending and iri.is_article_graph(at.graph):
            before = resolved_at(match, at)
            if (before.canonical if before else at.iri) != run.outcome[at].canonical:
                run.rewritten.add(at.graph)


def _resolve_events(run: _Run) -> None:
    database, match = run.database, run.database.quads_for_pattern
    scope = Scope(match, run.fresh, run.pending, run.known)
    canonical = Canonical(database, run.rejected)

    def name_of(graph: str, own: str) -> str:
        found = run.outcome.get(Occurrence(graph, own))
        return found.canonical if found else canonical.of(graph, own)

    def resolved(event: EventProfile) -> EventProfile:
        return with_people(event, functools.partial(name_of, event.at.graph))

    start = [resolved(p) for p in run.fresh.values() if isinstance(p, EventProfile)]
    gone = (p for p in run.former.values() if isinstance(p, EventProfile))
    start += (_as_before(run, profile) for profile in gone)
    for graph in sorted(run.rewritten):
        for at in indexed(match, graph):
            kept = profile_at(match, at)
            if isinstance(kept, EventProfile):
                start += [resolved(kept), _as_before(run, kept)]
    events = scope.events(start, run.rulings, resolved)
    outcome = named_events(ruled(event_clusters(events.values()), run.rulings), events)
    run.outcome |= outcome
    _note_changes(run, outcome)


def _resolve_texts(run: _Run) -> None:
    """Quotations of articles of one text, where an article came, changed or went."""
    match = run.database.quads_for_pattern

    def facts_in(graph: str) -> Facts:
        return facts_of(graph, match(None, None, None, NamedNode(graph)))

    before = (digest for graph in run.pending for digest in texts_kept(match, graph))
    outcome: dict[Occurrence, Resolved] = {}
    for digest in sorted({*before, *run.texts.values()} - {""}):
        graphs = {graph for graph in graphs_with(match, digest) if graph not in run.pending}
        graphs |= {graph for graph, now in run.texts.items() if now == digest}
        if len(graphs) > 1 or not graphs <= run.pending:
            outcome |= same_quotations(sorted(graphs), facts_in)
    run.outcome |= outcome
    _note_changes(run, outcome)


def _as_before(run: _Run, event: EventProfile) -> EventProfile:
    """The event with its people as they were resolved last time."""

    def name_of(own: str) -> str:
        before = resolved_at(run.database.quads_for_pattern, Occurrence(event.at.graph, own))
        return before.canonical if before else own

    return with_people(event, name_of)


# --- into the store ------------------------------------------------------------------------------------


def _rewrite(run: _Run) -> None:
    """Entries, index and union for all that changed; the order lets a crash be made good next time."""
    database, match = run.database, run.database.quads_for_pattern
    write(
        database,
        {Quad(NamedNode(graph), t.STATE, DONE, INDEX) for graph in run.rewritten},
        {Quad(NamedNode(graph), t.STATE, STALE, INDEX) for graph in run.rewritten},
    )
    again = in_state(match, STALE)
    _take_out(run, again)
    _write_entries(run)
    batch: list[str] = []
    for graph in sorted(run.pending | run.rewritten):
        batch.append(graph)
        if len(batch) == _GRAPHS_AT_ONCE:
            _put_in(run, batch, again)
            batch = []
    _put_in(run, batch, again)


def _take_out(run: _Run, graphs: set[str]) -> None:
    """Remove the copies that graphs have in the union with their former canonical IRIs."""
    database = run.database
    canonical = Canonical(database, run.rejected)
    for graph in sorted(graphs):
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


def _write_entries(run: _Run) -> None:
    """Exchange what is told of the occurrences of changed graphs, and of others what changed."""
    match = run.database.quads_for_pattern
    removed: set[Quad] = set()
    added: set[Quad] = set()
    for graph in run.pending:
        removed.update(match(NamedNode(graph), t.BLOCK_KEY, None, INDEX))
        added.update(text_quads(graph, run.texts[graph]))
        for own in entries_of(match, graph):
            removed.update(match(node_of(Occurrence(graph, own)), None, None, RESOLVED))
    for at in run.former:
        removed.update(match(node_of(at), None, None, INDEX))
        removed.update(match(NamedNode(at.iri), t.BLOCK_KEY, None, INDEX))
        _touch(run, at)
    for own in sorted({at.iri for at in run.former}):  # others with that IRI keep its keys
        for at in occurrences_of(match, own):
            kept = None if at.graph in run.pending else profile_at(match, at)
            if kept is not None:
                added.update(index_quads(kept))
    sizes = Counter(found.canonical for found in run.outcome.values())
    for at, profile in run.fresh.items():
        added.update(index_quads(profile))
        new = at not in run.former and at.graph not in run.rejected
        # An event that one new article tells stands in the union as it came.
        if not (new and isinstance(profile, EventProfile) and sizes[run.outcome[at].canonical] == 1):
            _touch(run, at)
    for at, found in run.outcome.items():
        if iri.is_article_graph(at.graph):
            before = set(match(node_of(at), None, None, RESOLVED))
            told = sizes[found.canonical] > 1 or found.canonical != at.iri or bool(found.looks_like)
            now = set(resolved_quads(at, found)) if told else set()
            if before - now or now - before:
                _touch(run, at)
            removed |= before
            added |= now
    removed -= added
    # What one occurrence no longer says another may: the copies in the union are told apart by their nodes.
    write(
        run.database,
        removed | set(map(_plain, _counting(removed))),
        added | set(map(_plain, _counting(added))),
    )
    _write_names(run)


def _counting(quads: Iterable[Quad]) -> list[Quad]:
    return [quad for quad in quads if quad.graph_name == RESOLVED]


def _plain(quad: Quad) -> Quad:
    return Quad(quad.subject, quad.predicate, quad.object, UNION)


def _write_names(run: _Run) -> None:
    """Which IRIs of people and organizations stand for which canonical ones."""
    match = run.database.quads_for_pattern
    removed: set[Quad] = set()
    added: set[Quad] = set()
    for own in sorted({at.iri for at in (*run.outcome, *run.former)}):
        if owner_of(own) is not None:
            continue
        node = NamedNode(own)
        found = (resolved_at(match, at) for at in occurrences_of(match, own))
        names = {each.canonical for each in found if each is not None} - {own}
        now = {Quad(NamedNode(name), t.KEPT_AS, node, INDEX) for name in names}
        before = set(match(None, t.KEPT_AS, node, INDEX))
        removed |= before - now
        added |= now - before
    write(run.database, removed, added)


def _touch(run: _Run, at: Occurrence) -> None:
    """What is settled for all occurrences together has to be settled again where this one was and is."""
    before = resolved_at(run.database.quads_for_pattern, at)
    now = run.outcome.get(at)
    run.touched |= {at.iri, before.canonical if before else at.iri, now.canonical if now else at.iri}


def _put_in(run: _Run, graphs: list[str], again: set[str]) -> None:
    """Put graphs into the union with canonical IRIs, and mark them as resolved."""
    database, match = run.database, run.database.quads_for_pattern
    canonical = Canonical(database, run.rejected)
    removed: set[Quad] = set()
    added: set[Quad] = set()
    for graph in graphs:
        names, gone, come = _changes(run, graph, again=graph in again)
        canonical.note(graph, names)
        removed |= {in_union(x) for x in gone if not canonical.supports(x, without={graph})}
        added |= {in_union(x) for x in come}
        added |= {
            Quad(NamedNode(name), t.KEPT_AS, NamedNode(own), INDEX)
            for own, name in names.items()
            if name != own and owner_of(own) is not None
        }
        removed.add(Quad(NamedNode(graph), t.STATE, STALE, INDEX))
        if any(match(None, None, None, NamedNode(graph))):
            added.add(Quad(NamedNode(graph), t.STATE, DONE, INDEX))
    write(database, removed - added, added)


def _changes(run: _Run, graph: str, *, again: bool) -> tuple[dict[str, str], set[Triple], set[Triple]]:
    """The canonical IRIs of a graph and its claims; what the union loses by them, and what it gains."""
    match = run.database.quads_for_pattern
    entries = entries_of(match, graph)
    if again or graph in run.rejected:
        quads = said_by(match, graph)
        names = with_claims(quads, entries)
        come = copies(quads, names, run.known.labels, run.rejected.get(graph, frozenset()))
        plain = {q.triple for q in quads if not is_settled(q, run.known.labels)}
        return names, set() if again else plain - come, come
    node = NamedNode(graph)
    inferred = inferred_of(match, node, NamedNode(iri.graph("inferred")))
    claims = {quad for p in (t.PERSON, t.IN_EVENT, t.PARTICIPANT) for quad in match(None, p, None, node)}
    names = with_claims(claims | inferred, entries)
    # Only what names something that changed is read: most of an article is its evidence, and stays.
    quads = inferred | {quad for p in (t.LABEL, t.ALT_LABEL) for quad in match(None, p, None, node)}
    for own, name in names.items():
        if own != name:
            quads.update(match(NamedNode(own), None, None, node))
            quads.update(match(None, None, NamedNode(own), node))
    return names, *differences(quads, names, run.known.labels)


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
    graphs = review.mentions_graph(match, changed)
    done = {Quad(NamedNode(graph), t.STATE, DONE, INDEX) for graph in graphs}
    done = {quad for quad in done if quad in database}
    return done, {Quad(quad.subject, t.STATE, STALE, INDEX) for quad in done}


def elsewhere(database: pyoxigraph.Store, removed: set[Quad]) -> Callable[[Quad], bool]:
    """Whether what a quad says in the union is said there by another one too, those in `removed` aside."""
    canonical = Canonical(database, review.rejected(database.quads_for_pattern))
    return lambda quad: canonical.supports(quad.triple, removed)


def in_union(triple: Triple) -> Quad:
    """A statement of the union."""
    return Quad(triple.subject, triple.predicate, triple.object, UNION)
