"""Occurrences as a store keeps them: what each stands for, and where to look for others of the same.

The graph `resolved` tells of each occurrence that is more than itself which canonical IRI it stands for, by
which rule and how surely; it counts like any other. The graph `occurrences` is an index that nobody need see:
profiles, keys of blocks, under which canonical node an IRI stands, and which graphs have been resolved.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from kg import iri
from kg import terms as t
from kg.claim_terms import plain, resource
from kg.literals import decimal_literal, value_of
from kg.resolve.events import event_keys
from kg.resolve.listed import keys_of as listed_keys
from kg.resolve.model import EventProfile, Occurrence, Resolved
from kg.resolve.profiles import Profile, read_back, written

Match = Callable[..., Iterable[Quad]]
"""Finds quads by subject, predicate, object and graph; None matches anything."""

RESOLVED: Final = NamedNode(iri.graph("resolved"))
INDEX: Final = NamedNode(iri.graph("occurrences"))
_IN_INDEX: Final = f"{INDEX} .\n"

DONE: Final = Literal("resolved")
STALE: Final = Literal("stale")
TOUCHED: Final = Literal("touched")

ASKED: Final = Literal("asked")
"""Of an occurrence: people decided about it, so what it stands for is to be found again."""

JUDGED: Final = Literal("judged")
"""Of a resolved graph: claims of it were rejected, or are no more, so its copies are to be made again."""


_PEOPLE_AT_ONCE: Final = 5
"""So many people of an event have keys of their own in `event_keys`."""


def keys_of(profile: Profile) -> list[str]:
    """Under which keys the index has a person, an organization or an event."""
    if not isinstance(profile, EventProfile):
        return listed_keys(profile)
    people = sorted(profile.people)
    if len(people) <= _PEOPLE_AT_ONCE:
        return block_keys(event_keys(profile))
    # Which of many come first depends on what they are called, so that all of them have their keys.
    keys = [*event_keys(replace(profile, seats=frozenset()))]
    for first in range(0, len(people), _PEOPLE_AT_ONCE):
        seats = frozenset((person, "") for person in people[first : first + _PEOPLE_AT_ONCE])
        keys += event_keys(replace(profile, seats=seats, sides=frozenset(), names=(), abbreviations=()))
    return block_keys(keys)


def block_keys(keys: Iterable[str]) -> list[str]:
    """The same keys with months in place of days: fewer, and events with one in common still have one.

    What has a day is found by its month and by the week in which it was told, with whom it was.
    """
    out: dict[str, None] = {}
    for key in keys:
        family, _, rest = key.partition("|")
        if rest[:1] == "d":
            when, _, who = rest.partition("|")
            if when[1:].isdigit() and len(when) < 9:
                key = f"{family}|m{_month(int(when[1:]))}|{who}"
        out[key] = None
    return list(out)


@functools.lru_cache(maxsize=1 << 14)
def _month(day: int) -> str:
    return date.fromordinal(day).isoformat()[:7]


def node_of(at: Occurrence) -> NamedNode:
    """The node that stands for an occurrence."""
    return NamedNode(iri.occurrence(at.graph, at.iri))


def occurrence_at(node: object) -> Occurrence:
    """The occurrence that a node stands for."""
    return Occurrence(*iri.occurrence_parts(value_of(node)))


def index_lines(profile: Profile, keys: Iterable[str]) -> Iterator[str]:
    """What the index keeps of an occurrence with its keys, as lines of N-Quads."""
    at = profile.at
    node, own = resource(iri.occurrence(at.graph, at.iri)), resource(at.iri)
    yield f"{node} {t.OCCURRENCE_OF} {own} {_IN_INDEX}"
    yield f"{node} {t.IN_ARTICLE} {resource(at.graph)} {_IN_INDEX}"
    yield f"{node} {t.PROFILE} {plain(written(profile))} {_IN_INDEX}"
    for key in keys:
        yield f"{own} {t.BLOCK_KEY} {plain(key)} {_IN_INDEX}"


def index_quads(profile: Profile) -> Iterator[Quad]:
    """What the index keeps of an occurrence."""
    return parse("".join(index_lines(profile, keys_of(profile))), format=RdfFormat.N_QUADS)


def resolved_quads(at: Occurrence, found: Resolved) -> Iterator[Quad]:
    """What the graph of resolved occurrences says of one."""
    node = node_of(at)
    yield Quad(node, t.OCCURRENCE_OF, NamedNode(at.iri), RESOLVED)
    yield Quad(node, t.IN_ARTICLE, NamedNode(_article_of(at.graph)), RESOLVED)
    yield Quad(node, t.RESOLVED_TO, NamedNode(found.canonical), RESOLVED)
    yield Quad(node, t.CONFIDENCE, decimal_literal(found.confidence), RESOLVED)
    yield Quad(node, t.RULE, Literal(found.rule), RESOLVED)
    if found.looks_like:
        yield Quad(node, t.LOOKS_LIKE, NamedNode(found.looks_like), RESOLVED)


def _article_of(graph: str) -> str:
    return iri.article(iri.identifier_of(graph) or "")


# --- reading -------------------------------------------------------------------------------------------


def state_of(match: Match, node: NamedNode) -> Literal | None:
    """How far a graph has come: `DONE`, `STALE`, `JUDGED` or None for one that was never resolved."""
    return next((q.object for q in match(node, t.STATE, None, INDEX) if isinstance(q.object, Literal)), None)


def in_state(match: Match, state: Literal) -> set[str]:
    """The graphs, or touched nodes, in a state."""
    return {q.subject.value for q in match(None, t.STATE, state, INDEX) if isinstance(q.subject, NamedNode)}


def indexed(match: Match, graph: str) -> list[Occurrence]:
    """The occurrences of a graph that the index has."""
    found = match(None, t.IN_ARTICLE, NamedNode(graph), INDEX)
    return sorted(occurrence_at(q.subject) for q in found if isinstance(q.subject, NamedNode))


def occurrences_of(match: Match, own: str) -> list[Occurrence]:
    """All occurrences of an IRI that the index has."""
    found = match(None, t.OCCURRENCE_OF, NamedNode(own), INDEX)
    return sorted(occurrence_at(q.subject) for q in found if isinstance(q.subject, NamedNode))


def profile_at(match: Match, at: Occurrence) -> Profile | None:
    """The profile that the index has of an occurrence."""
    for quad in match(node_of(at), t.PROFILE, None, INDEX):
        if isinstance(quad.object, Literal):
            return read_back(at, quad.object.value)
    return None


def is_empty(match: Match) -> bool:
    """Whether the index has nobody and nothing yet."""
    return not any(match(None, t.PROFILE, None, INDEX))


def with_key(match: Match, key: str) -> list[str]:
    """The IRIs that have a key."""
    found = match(None, t.BLOCK_KEY, Literal(key), INDEX)
    return [q.subject.value for q in found if isinstance(q.subject, NamedNode)]


def own_names(match: Match, canonical: str) -> list[str]:
    """The IRIs that articles use for a canonical one, itself left out."""
    found = match(NamedNode(canonical), t.KEPT_AS, None, INDEX)
    return [q.object.value for q in found if isinstance(q.object, NamedNode)]


def resolved_at(match: Match, at: Occurrence) -> Resolved | None:
    """What an occurrence stands for; None when nothing is told of it but itself."""
    said = {q.predicate: q.object for q in match(node_of(at), None, None, RESOLVED)}
    canonical = value_of(said.get(t.RESOLVED_TO))
    if not canonical:
        return None
    looks_like = value_of(said.get(t.LOOKS_LIKE))
    return Resolved(canonical, float(value_of(said[t.CONFIDENCE])), value_of(said[t.RULE]), looks_like)


def entries_of(match: Match, graph: str) -> dict[str, str]:
    """For the IRIs of an article that stand for another, which."""
    out: dict[str, str] = {}
    for quad in match(None, t.IN_ARTICLE, NamedNode(_article_of(graph)), RESOLVED):
        for found in match(quad.subject, t.RESOLVED_TO, None, RESOLVED):
            out[occurrence_at(quad.subject).iri] = value_of(found.object)
    return out
