"""What an article that came, changed or went has to be compared with, and nothing else.

People and organizations are followed from name to name as far as names hang together, events from telling to
telling. What is found is resolved by itself and comes out as if all had been resolved at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from kg.resolve.events import THRESHOLD, compare, index_keys
from kg.resolve.families import linked
from kg.resolve.listed import Listed, keys_of
from kg.resolve.model import EventProfile, Occurrence, OrganizationProfile, PersonProfile, Ruling
from kg.resolve.placing import full_names
from kg.resolve.profiles import Profile
from kg.store.occurrences import Match, occurrences_of, profile_at, with_key

Named = PersonProfile | OrganizationProfile
P = TypeVar("P", bound=Profile)


class Scope:
    """The index of a store as it will be: without the occurrences of `changing` graphs, with `fresh` ones."""

    def __init__(
        self, match: Match, fresh: Mapping[Occurrence, Profile], changing: set[str], listed: Listed
    ) -> None:
        self._match, self._changing, self._listed = match, changing, listed
        self._fresh = fresh
        self._names: dict[str, frozenset[tuple[str, ...]]] = {}
        self._fresh_of: dict[str, list[Occurrence]] = defaultdict(list)
        self._fresh_with: dict[str, set[str]] = defaultdict(set)
        for at, profile in fresh.items():
            self._fresh_of[at.iri].append(at)
            for key in _keys(profile):
                self._fresh_with[key].add(at.iri)

    def profiles(self, own: str) -> Iterator[Profile]:
        """The profiles of all occurrences of an IRI, the reference's included."""
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

    def with_key(self, key: str) -> set[str]:
        """The IRIs that have a key."""
        return {
            *with_key(self._match, key),
            *self._fresh_with.get(key, ()),
            *self._listed.by_key.get(key, ()),
        }

    # --- people and organizations ---

    def named(self, start: Iterable[Profile], cls: type[P], rulings: Sequence[Ruling]) -> dict[Occurrence, P]:
        """All profiles of a class that may have to do with those of `start`, which themselves may be gone."""
        found: dict[str, list[P]] = {}
        waiting: list[str] = []
        ruled = _ruled(rulings)

        def follow(profiles: Sequence[P]) -> None:
            names = {words for p in profiles if isinstance(p, PersonProfile) for words in full_names(p)}
            single = any(isinstance(p, PersonProfile) and not full_names(p) for p in profiles)
            for key in sorted({key for profile in profiles for key in _keys(profile)}):
                for own in self.with_key(key):
                    if (
                        own not in found
                        and (not key.startswith("p|") or self._is_linked(names, own))
                        and (not key.startswith("s|") or single or self._is_single(own))
                    ):
                        waiting.append(own)
            for profile in profiles:
                waiting.extend(ruled.get(profile.at, ()))

        for profile in start:
            if isinstance(profile, cls):
                waiting.append(profile.at.iri)
                follow([profile])
        while waiting:
            own = waiting.pop()
            if own not in found:
                found[own] = [profile for profile in self.profiles(own) if isinstance(profile, cls)]
                follow(found[own])
        return {profile.at: profile for profiles in found.values() for profile in profiles}

    def _is_linked(self, names: set[tuple[str, ...]], own: str) -> bool:
        others = self._names.get(own)
        if others is None:  # read once: whoever bears a common name is asked of again and again
            people = (p for p in self.profiles(own) if isinstance(p, PersonProfile))
            others = self._names[own] = frozenset(words for p in people for words in full_names(p))
        return any(linked(one, other) for one in names for other in others)

    def _is_single(self, own: str) -> bool:
        return any(isinstance(p, PersonProfile) and not full_names(p) for p in self.profiles(own))

    # --- events ---

    def events(
        self,
        start: Iterable[EventProfile],
        rulings: Sequence[Ruling],
        with_people: Callable[[EventProfile], EventProfile],
    ) -> dict[Occurrence, EventProfile]:
        """All events that may be one with those of `start`, by way of others too."""
        ruled = _ruled(rulings)
        known: dict[str, EventProfile | None] = {}
        found: dict[Occurrence, EventProfile] = {}
        waiting = list(start)

        def get(own: str) -> EventProfile | None:
            if own not in known:
                profile = next((p for p in self.profiles(own) if isinstance(p, EventProfile)), None)
                known[own] = with_people(profile) if profile else None
            return known[own]

        done: set[EventProfile] = set()
        while waiting:
            event = waiting.pop()
            if event in done:
                continue
            done.add(event)
            now = get(event.at.iri)
            if now is not None and now.at not in found:
                found[now.at] = now
                waiting.append(now)
            near = {own for key in index_keys(event) for own in self.with_key(key)}
            forced = ruled.get(event.at, set())
            for own in sorted(near | forced):
                other = get(own)
                apart = other is not None and other.at.graph == event.at.graph  # one article's events are two
                if other is not None and other.at not in found and not (apart and own not in forced):
                    score = compare(event, other)
                    if (score is not None and score[0] >= THRESHOLD) or own in forced:
                        found[other.at] = other
                        waiting.append(other)
        return found


def _keys(profile: Profile) -> list[str]:
    return index_keys(profile) if isinstance(profile, EventProfile) else keys_of(profile)


def _ruled(rulings: Sequence[Ruling]) -> dict[Occurrence, set[str]]:
    """For each occurrence of which people decided, the IRIs of all that the decision concerns."""
    out: dict[Occurrence, set[str]] = defaultdict(set)
    for ruling in rulings:
        concerned = {at.iri for at in (*ruling.first, *ruling.second)}
        for at in (*ruling.first, *ruling.second):
            out[at] |= concerned
    return out
