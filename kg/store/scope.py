"""What an article that came, changed or went has to be compared with, and nothing else.

People and organizations are followed from name to name as far as names hang together, events from telling to
telling. What is found is resolved by itself and comes out as if all had been resolved at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from kg.resolve.events import THRESHOLD, compare, event_keys
from kg.resolve.families import linked
from kg.resolve.listed import Listed
from kg.resolve.model import EventProfile, Occurrence, OrganizationProfile, PersonProfile, Ruling
from kg.resolve.names import Words
from kg.resolve.placing import full_names
from kg.resolve.profiles import Profile
from kg.store.occurrences import Match, block_keys, keys_of, occurrences_of, profile_at, with_key

Named = PersonProfile | OrganizationProfile
P = TypeVar("P", bound=Profile)
Names = Callable[[str], frozenset[str]]
"""All IRIs that articles use for a person, from the canonical one."""


class Scope:
    """The index of a store as it will be: without the occurrences of `changing` graphs, with `fresh` ones."""

    def __init__(
        self, match: Match, fresh: Mapping[Occurrence, Profile], changing: set[str], listed: Listed
    ) -> None:
        self._match, self._changing, self._listed = match, changing, listed
        self._fresh = fresh
        self._read: dict[str, list[Profile]] = {}
        self._names: dict[str, frozenset[Words]] = {}
        self._kept_with: dict[str, frozenset[str]] = {}
        self._fresh_of: dict[str, list[Occurrence]] = defaultdict(list)
        self._named_with: dict[str, set[str]] = defaultdict(set)
        self._events_with: dict[str, dict[str, list[str]]] = defaultdict(dict)
        for at, profile in fresh.items():
            self._fresh_of[at.iri].append(at)
            for key in keys_of(profile):
                if isinstance(profile, EventProfile):
                    self._events_with[key].setdefault(at.graph, []).append(at.iri)
                else:
                    self._named_with[key].add(at.iri)

    def profiles(self, own: str) -> list[Profile]:
        """The profiles of all occurrences of an IRI, the reference's included."""
        found = self._read.get(own)
        if found is None:  # whoever bears a common name is asked of again and again
            found = self._read[own] = list(self._profiles(own))
        return found

    def _profiles(self, own: str) -> Iterator[Profile]:
        for at in self._fresh_of.get(own, ()):
            yield self._fresh[at]
        for at in occurrences_of(self._match, own):
            if at.graph not in self._changing:
                profile = profile_at(self._match, at)
                if profile is not None:
                    yield profile
        known = self._listed.people.get(own) or self._listed.organizations.get(own)
        if known is not None:
            yield known

    def _kept(self, key: str) -> frozenset[str]:
        """The IRIs to which the index gives a key."""
        found = self._kept_with.get(key)
        if found is None:
            found = self._kept_with[key] = frozenset(with_key(self._match, key))
        return found

    # --- people and organizations ---

    def named(self, start: Iterable[Profile], cls: type[P], rulings: Sequence[Ruling]) -> dict[Occurrence, P]:
        """All profiles of a class that may have to do with those of `start`, which themselves may be gone."""
        found: dict[str, list[P]] = {}
        waiting: list[str] = []
        queued: set[str] = set()
        ruled = _ruled(rulings)

        def put(others: Iterable[str]) -> None:
            new = [own for own in others if own not in queued]
            queued.update(new)
            waiting.extend(new)

        def follow(profiles: Sequence[P]) -> None:
            names = {words for p in profiles if isinstance(p, PersonProfile) for words in full_names(p)}
            single = any(isinstance(p, PersonProfile) and not full_names(p) for p in profiles)
            keys = {key for profile in profiles for key in keys_of(profile)}
            alike = {own for key in keys if key.startswith("p|") for own in self._with_key(key)}
            put(own for own in alike if own not in queued and self._is_linked(names, own))
            for key in keys:
                near = () if key.startswith("p|") else self._with_key(key)
                always = single or not key.startswith("s|")
                put(own for own in near if own not in queued and (always or self._is_single(own)))
            for profile in profiles:
                put(ruled.get(profile.at, ()))

        for profile in start:
            if isinstance(profile, cls):
                put([profile.at.iri])
                follow([profile])
        while waiting:
            own = waiting.pop()
            found[own] = [profile for profile in self.profiles(own) if isinstance(profile, cls)]
            follow(found[own])
        return {profile.at: profile for profiles in found.values() for profile in profiles}

    def _with_key(self, key: str) -> set[str]:
        """The IRIs of people and organizations that have a key."""
        return {*self._kept(key), *self._named_with.get(key, ()), *self._listed.by_key.get(key, ())}

    def _is_linked(self, names: set[Words], own: str) -> bool:
        others = self._names.get(own)
        if others is None:
            people = (p for p in self.profiles(own) if isinstance(p, PersonProfile))
            others = self._names[own] = frozenset(words for p in people for words in full_names(p))
        return not names.isdisjoint(others) or any(linked(one, other) for one in names for other in others)

    def _is_single(self, own: str) -> bool:
        return any(isinstance(p, PersonProfile) and not full_names(p) for p in self.profiles(own))

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
                now = with_people(profile) if profile else None
                known[own] = (now, frozenset(event_keys(now))) if now else None
            return known[own]

        done: set[EventProfile] = set()
        while waiting:
            event = waiting.pop()
            if event in done:
                continue
            done.add(event)
            itself = get(event.at.iri)
            if itself is not None and itself[0].at not in found:
                found[itself[0].at] = itself[0]
                waiting.append(itself[0])
            keys = event_keys(event)
            forced = ruled.get(event.at, set())
            for own in self._events_near(event, keys, names_of) | forced:
                other, others = get(own) or (None, frozenset())
                if other is None or other.at in found:
                    continue
                if own in forced or (not others.isdisjoint(keys) and _may_be_one(event, other)):
                    found[other.at] = other
                    waiting.append(other)
        return found

    def _events_near(self, event: EventProfile, keys: Sequence[str], names_of: Names) -> set[str]:
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
