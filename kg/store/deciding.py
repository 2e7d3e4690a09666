"""What stands for what in a store, found again for all that changed before anything is written."""

from __future__ import annotations

import functools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

import pyoxigraph
from pyoxigraph import NamedNode

from kg import iri
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
from kg.resolve.settle import Tally
from kg.store import rulings as review
from kg.store.occurrences import indexed, own_names, profile_at, resolved_at
from kg.store.scope import Scope
from kg.store.texts import Quotation, graphs_with, hash_of, quotations, same_quotations, texts_kept

_MOST_TALLIES: Final = 50_000
"""Tallies of which one takes some two kilobytes."""

Saying = tuple[str, bytes, bytes, bytes]
"""An article's graph, and what it says: subject, predicate and object, as N-Quads."""


@dataclass(slots=True)
class Run:
    """One update: what it found, and what it has decided so far.

    `pending` are the graphs that are resolved, `fresh` what they name and `former` what they named;
    `asked` are occurrences about which people decided since; `rewritten` are resolved graphs of which a
    canonical IRI changed, `judged` those of which claims were rejected or are no more, `touched` what has to
    be settled again, `moved` what of that resolved graphs mean now, or meant, where they did not, `settled`
    what articles that came in bulk say of what is touched, `tallies` what all say of it, to be remembered.
    """

    database: pyoxigraph.Store
    known: Listed
    rulings: list[Ruling]
    rejected: dict[str, frozenset[str]]
    quotations: Callable[[str], list[Quotation]]
    """The quotations of an article's graph."""

    pending: set[str] = field(default_factory=set)
    fresh: dict[Occurrence, Profile] = field(default_factory=dict)
    former: dict[Occurrence, Profile] = field(default_factory=dict)
    asked: dict[Occurrence, Profile] = field(default_factory=dict)
    outcome: dict[Occurrence, Resolved] = field(default_factory=dict)
    sizes: Counter[str] = field(default_factory=Counter)
    rewritten: set[str] = field(default_factory=set)
    judged: set[str] = field(default_factory=set)
    touched: set[str] = field(default_factory=set)
    moved: set[str] = field(default_factory=set)
    settled: defaultdict[str, set[Saying]] = field(default_factory=lambda: defaultdict(set))
    tallies: dict[str, Tally] | None = None
    texts: dict[str, str] = field(default_factory=dict)
    kept: dict[Occurrence, Resolved | None] = field(default_factory=dict)

    def before(self, at: Occurrence) -> Resolved | None:
        """What the store says that an occurrence stands for; asked before anything is written."""
        if at not in self.kept:
            self.kept[at] = resolved_at(self.database.quads_for_pattern, at)
        return self.kept[at]

    def told_before(self) -> set[str]:
        """The IRIs of all that graphs tell of, or told, which are not pending."""
        out: set[str] = set()
        for at, found in self.outcome.items():
            if at.graph not in self.pending:
                before = self.before(at)
                out |= {at.iri, found.canonical, before.canonical if before else at.iri}
        return out

    def is_told(self, at: Occurrence, found: Resolved) -> bool:
        """Whether an occurrence stands for more than itself, and the store has to say so."""
        return self.sizes[found.canonical] > 1 or found.canonical != at.iri or bool(found.looks_like)

    def stands_alone(self, at: Occurrence) -> bool:
        """Whether what one new article says of something is all that is said of it, under the same IRI."""
        found = self.outcome[at]
        alone = self.sizes[found.canonical] == 1 and found.canonical == at.iri
        return alone and at not in self.former and at.graph not in self.rejected


@dataclass(slots=True)
class Remembered:
    """What one load has read, for the next: valid as long as nothing else changes the store."""

    scope: Scope | None
    kept: dict[Occurrence, Resolved | None]
    tallies: dict[str, Tally]


def run_over(
    database: pyoxigraph.Store, arriving: Callable[[str], list[Quotation] | None] = lambda graph: None
) -> Run:
    """A run with what it needs to know of the store; `arriving` gives the quotations of an article that the
    store does not have yet."""
    match = database.quads_for_pattern

    def told(graph: str) -> list[Quotation]:
        found = arriving(graph)
        if found is not None:
            return found
        return quotations(facts_of(graph, match(None, None, None, NamedNode(graph))))

    return Run(database, listed(), review.rulings(match), review.rejected(match), told)


def read_stored(run: Run, pending: set[str], asked: Iterable[Occurrence] = ()) -> None:
    """Take in what graphs of the store say, and said when they were resolved last."""
    match = run.database.quads_for_pattern
    run.pending = pending
    for at in sorted(asked):
        kept = None if at.graph in pending else profile_at(match, at)
        if kept is not None:
            run.asked[at] = kept
    for graph in sorted(pending):
        for at in indexed(match, graph):
            before = profile_at(match, at)
            if before is not None:
                run.former[at] = before
        node = NamedNode(graph)
        take_in(run, facts_of(graph, (quad for p in TOLD_APART_BY for quad in match(None, p, None, node))))


def take_in(run: Run, facts: Facts) -> None:
    """Take in what a pending graph says."""
    run.texts[facts.graph] = hash_of(facts)
    for profile in profiles_of(facts):
        if profile.at.iri not in run.known.organizations:
            run.fresh[profile.at] = profile


def decide(run: Run, remembered: Remembered | None = None) -> Scope:
    """Find what every occurrence stands for that changes may concern.

    With what the load before this one `remembered`; its scope comes back, for the next.
    """
    if remembered is None or remembered.scope is None:
        scope = Scope(run.database.quads_for_pattern, run.fresh, run.pending, run.known)
    else:
        scope = remembered.scope
        scope.extend(run.fresh)
    start = [*run.fresh.values(), *run.former.values(), *run.asked.values()]
    people = scope.named(start, PersonProfile, run.rulings)
    run.outcome |= named(ruled(person_clusters(people.values()), run.rulings), people)
    bodies = scope.named(start, OrganizationProfile, run.rulings)
    run.outcome |= named(ruled(organization_clusters(bodies.values()), run.rulings), {})
    _note_changes(run, run.outcome)
    _decide_events(run, scope)
    _decide_texts(run)
    run.sizes = Counter(found.canonical for found in run.outcome.values())
    return scope


def remember(run: Run, scope: Scope) -> Remembered:
    """What the next load need not read again, once all that was decided is written."""
    tallies = run.tallies or {}
    if len(tallies) > _MOST_TALLIES:
        tallies = {}
    if scope.is_large:
        return Remembered(None, {}, tallies)
    for at, found in run.outcome.items():
        run.kept[at] = found if run.is_told(at, found) else None
    return Remembered(scope, run.kept, tallies)


def _note_changes(run: Run, outcome: Iterable[Occurrence]) -> None:
    """Which graphs that were resolved before have to be written again."""
    for at in outcome:
        if at.graph not in run.pending and iri.is_article_graph(at.graph):
            before = run.before(at)
            if (before.canonical if before else at.iri) != run.outcome[at].canonical:
                run.rewritten.add(at.graph)


def _decide_events(run: Run, scope: Scope) -> None:
    match = run.database.quads_for_pattern
    own: dict[str, set[str]] = defaultdict(set)
    for at, found in run.outcome.items():
        own[found.canonical].add(at.iri)

    def name_of(graph: str, person: str) -> str:
        at = Occurrence(graph, person)
        found = run.outcome.get(at) or run.before(at)
        return found.canonical if found else person

    def resolved(event: EventProfile) -> EventProfile:
        return with_people(event, functools.partial(name_of, event.at.graph)) if event.seats else event

    @functools.cache
    def names_of(person: str) -> frozenset[str]:
        return frozenset((person, *own[person], *own_names(match, person)))

    start = [resolved(p) for p in run.fresh.values() if isinstance(p, EventProfile)]
    gone = (p for p in run.former.values() if isinstance(p, EventProfile))
    start += (_as_before(run, profile) for profile in gone)
    again = list(run.asked.values())
    for graph in sorted(run.rewritten):
        again += (kept for at in indexed(match, graph) if (kept := profile_at(match, at)) is not None)
    for kept in again:
        if isinstance(kept, EventProfile):
            start += [resolved(kept), _as_before(run, kept)]
    events = scope.events(start, run.rulings, resolved, names_of)
    outcome = named_events(ruled(event_clusters(events.values()), run.rulings), events)
    run.outcome |= outcome
    _note_changes(run, outcome)


def _decide_texts(run: Run) -> None:
    """Quotations of articles of one text, where an article came, changed or went."""
    match = run.database.quads_for_pattern
    by_text: dict[str, set[str]] = defaultdict(set)
    for graph, digest in run.texts.items():
        by_text[digest].add(graph)
    before = {digest for graph in run.pending for digest in texts_kept(match, graph)}
    outcome: dict[Occurrence, Resolved] = {}
    for digest in sorted({*before, *by_text} - {""}):
        graphs = {graph for graph in graphs_with(match, digest) if graph not in run.pending}
        graphs |= by_text.get(digest, set())
        if len(graphs) > 1 or not graphs <= run.pending:
            outcome |= same_quotations(sorted(graphs), run.quotations)
    run.outcome |= outcome
    _note_changes(run, outcome)


def _as_before(run: Run, event: EventProfile) -> EventProfile:
    """The event with its people as they were resolved last time."""

    def name_of(own: str) -> str:
        before = run.before(Occurrence(event.at.graph, own))
        return before.canonical if before else own

    return with_people(event, name_of)
