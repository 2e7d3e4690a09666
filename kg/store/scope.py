"""What an article that came, changed or went has to be compared with, and nothing else.

People and organizations are followed from name to name as far as names hang together, events from telling to
telling. What is found is resolved by itself and comes out as if all had been resolved at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeVar

from kg.resolve.events import THRESHOLD, compare, event_keys
from kg.resolve.listed import Listed
from kg.resolve.model import EventProfile, Occurrence, Ruling
from kg.resolve.profiles import Profile
from kg.store.kin import Kin
from kg.store.occurrences import Match, block_keys, is_empty, keys_of, occurrences_of, profile_at, with_key

P = TypeVar("P", bound=Profile)
Names = Callable[[str], frozenset[str]]
"""All IRIs that articles use for a person, from the canonical one."""

_NOBODY: Final[frozenset[str]] = frozenset()
_MOST_KEPT: Final = 150_000
"""Profiles of which one takes some two kilobytes."""


class Scope:
    """The index of a store as it will be: without the occurrences of `changing` graphs, with `fresh` ones."""

    def __init__(
        self, match: Match, fresh: Mapping[Occurrence, Profile], changing: set[str], listed: Listed
    ) -> None:
        self._match, self._changing, self._listed = match, changing, listed
        self._is_first = is_empty(match)
        """Whether all that the index has by now has come by `extend`, and nothing need be looked up."""

        self.keys: dict[Occurrence, list[str]] = {}
        """The keys of what came last."""

        self._fresh: dict[Occurrence, Profile] = {}
        self._read: dict[str, list[Profile]] = {}
        self._size = 0
        self._kept_with: dict[str, frozenset[str]] = {}
        self._fresh_of: dict[str, list[Occurrence]] = defaultdict(list)
        self._named_with: dict[str, set[str]] = defaultdict(set)
        self._events_with: dict[str, dict[str, list[str]]] = defaultdict(dict)
        self._events: dict[str, tuple[EventProfile, frozenset[str]]] = {}
        self._kin = Kin()
        self.extend(fresh)

    def extend(self, fresh: Mapping[Occurrence, Profile]) -> None:
        """Take in occurrences of graphs that the store did not have."""
        self._fresh.update(fresh)
        self.keys = {at: keys_of(profile) for at, profile in fresh.items()}
        for at, profile in fresh.items():
            self._fresh_of[at.iri].append(at)
            for key in self.keys[at]:
                if isinstance(profile, EventProfile):
                    self._events_with[key].setdefault(at.graph, []).append(at.iri)
                else:
                    self._named_with[key].add(at.iri)
        for at, profile in fresh.items():
            known = self._read.get(at.iri)
            if known is not None:
                known.append(profile)
                self._size += 1
                self._kin.take_in(at.iri, profile)

    @property
    def is_large(self) -> bool:
        """Whether it remembers more than may be kept from one load to the next."""
        return self._size > _MOST_KEPT

    def profiles(self, own: str) -> list[Profile]:
        """The profiles of all occurrences of an IRI, the reference's included."""
        found = self._read.get(own)
        if found is None:  # whoever bears a common name is asked of again and again
            found = self._read[own] = list(self._profiles(own))
            self._size += len(found)
        return found

    def _profiles(self, own: str) -> Iterator[Profile]:
        for at in self._fresh_of.get(own, ()):
            yield self._fresh[at]
        for at in () if self._is_first else occurrences_of(self._match, own):
            if at.graph not in self._changing and at not in self._fresh:
                profile = profile_at(self._match, at)
                if profile is not None:
                    yield profile
        known = self._listed.people.get(own) or self._listed.organizations.get(own)
        if known is not None:
            yield known

    def _kept(self, key: str) -> frozenset[str]:
        """The IRIs to which the index gives a key."""
        if self._is_first:
            return _NOBODY
        found = self._kept_with.get(key)
        if found is None:
            found = self._kept_with[key] = frozenset(with_key(self._match, key))
        return found

    # --- people and organizations ---

    def named(self, start: Iterable[Profile], cls: type[P], rulings: Sequence[Ruling]) -> dict[Occurrence, P]:
        """All profiles of a class that may have to do with those of `start`, which themselves may be gone."""
        ruled = _ruled(rulings)
        found: dict[Occurrence, P] = {}
        waiting: set[str] = set()
        for profile in start:
            if isinstance(profile, cls):
                waiting |= {profile.at.iri, *ruled.get(profile.at, ())}
                self._kin.know(self, profile.at.iri)
                if profile.at not in self._fresh:
                    self._kin.take_in(profile.at.iri, profile)
        done: set[str] = set()
        while waiting:
            members = self._kin.of(self, waiting)
            waiting = set()
            for own in members - done:
                for profile in self.profiles(own):
                    if isinstance(profile, cls):
                        found[profile.at] = profile
                        waiting |= ruled.get(profile.at, set())
            done |= members
            waiting -= done
        return found

    def with_key(self, key: str) -> set[str]:
        """The IRIs of people and organizations that have a key."""
        return {*self._kept(key), *self._named_with.get(key, ()), *self._listed.by_key.get(key, ())}

    # --- events ---

    def events(
        self,
        start: Iterable[EventProfile],
        rulings: Sequence[Ruling],
        with_people: Callable[[EventProfile], EventProfile],
        names_of: Names,
    ) -> dict[Occurrence, EventProfile]:
        """All events that may be one with those of `start`, by way of others too.

        Profiles have their people as resolved; the index has them as their articles name them.
        """
        ruled = _ruled(rulings)
        known: dict[str, tuple[EventProfile, frozenset[str]] | None] = {}
        found: dict[Occurrence, EventProfile] = {}
        waiting = list(start)

        def get(own: str) -> tuple[EventProfile, frozenset[str]] | None:
            if own not in known:
                profile = next((p for p in self.profiles(own) if isinstance(p, EventProfile)), None)
                known[own] = self._with_keys(with_people(profile)) if profile else None
            return known[own]

        done: set[EventProfile] = set()  # as it was and as it is now are two, under one IRI
        while waiting:
            event = waiting.pop()
            if event in done:
                continue
            done.add(event)
            itself = get(event.at.iri)
            if itself is not None and itself[0].at not in found:
                found[itself[0].at] = itself[0]
                waiting.append(itself[0])
            keys = itself[1] if itself is not None and itself[0] == event else frozenset(event_keys(event))
            forced = ruled.get(event.at, set())
            for own in self._events_near(event, keys, names_of) | forced:
                other, others = get(own) or (None, frozenset())
                if other is None or other.at in found:
                    continue
                if own in forced or (not others.isdisjoint(keys) and _may_be_one(event, other)):
                    found[other.at] = other
                    waiting.append(other)
        return found

    def _with_keys(self, event: EventProfile) -> tuple[EventProfile, frozenset[str]]:
        """An event and its keys, as they were unless its people are others now."""
        before = self._events.get(event.at.iri)
        if before is None or before[0].seats != event.seats:
            before = self._events[event.at.iri] = (event, frozenset(event_keys(event)))
        return before

    def _events_near(self, event: EventProfile, keys: Iterable[str], names_of: Names) -> set[str]:
        """Events of other articles that are kept under a key of this one."""
        people = {person: names_of(person) for person in event.people}
        near: set[str] = set()
        for key in block_keys(keys):
            front, _, who = key.rpartition("|")
            for name in people.get(who, (who,)):
                near |= self._kept(f"{front}|{name}")
                for graph, events in self._events_with.get(f"{front}|{name}", {}).items():
                    if graph != event.at.graph:  # one article's events are two
                        near.update(events)
        return near


def _may_be_one(one: EventProfile, other: EventProfile) -> bool:
    if one.at.graph == other.at.graph:
        return False
    score = compare(one, other)
    return score is not None and score[0] >= THRESHOLD


def _ruled(rulings: Sequence[Ruling]) -> dict[Occurrence, set[str]]:
    """For each occurrence of which people decided, the IRIs of all that the decision concerns."""
    out: dict[Occurrence, set[str]] = defaultdict(set)
    for ruling in rulings:
        concerned = {at.iri for at in (*ruling.first, *ruling.second)}
        for at in (*ruling.first, *ruling.second):
            out[at] |= concerned
    return out
