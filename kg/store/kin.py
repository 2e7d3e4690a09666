"""Which people and organizations of a store hang together, by their names, offices and abbreviations.

What was followed once is not followed again: what comes later is compared with what is there, and joins it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Protocol

from kg.resolve.families import Groups, may_be_one
from kg.resolve.listed import keys_of
from kg.resolve.model import OrganizationProfile, PersonProfile
from kg.resolve.names import Words, all_keys, look_of
from kg.resolve.near import Near
from kg.resolve.placing import full_names
from kg.resolve.profiles import Profile

Named = PersonProfile | OrganizationProfile


class Index(Protocol):
    """Where bearers are found. It is handed to each call and not kept: it has an open database."""

    def with_key(self, key: str) -> Iterable[str]:
        """The IRIs that have a key."""
        ...

    def profiles(self, own: str) -> Sequence[Profile]:
        """All bearers of an IRI."""
        ...


class Kin:
    """Groups of IRIs, made as far as they are asked for.

    An IRI, the full names of its bearers and what these look like are in one group, with all names that may
    be one person's. A group has an end: what is still to be followed in it is known (`_open`).
    """

    def __init__(self) -> None:
        self._groups: Groups[str | Words] = Groups()
        self._members: dict[str | Words, list[str]] = defaultdict(list)
        self._open: dict[str | Words, list[tuple[str, Named]]] = defaultdict(list)
        self._near: Near[Words] = Near()
        self._known: set[str] = set()
        self._single: set[str] = set()
        self._filed: set[Words] = set()
        self._followed: set[Words] = set()
        self._read: set[str] = set()

    def of(self, index: Index, start: Iterable[str]) -> set[str]:
        """All IRIs in the groups of these."""
        found: set[str] = set()
        for own in start:
            self.know(index, own)
            while waiting := self._open.pop(self._groups.find(own), None):
                for each, profile in waiting:
                    self._follow(index, each, profile)
        for root in {self._groups.find(own) for own in start}:
            found.update(self._members[root])
        return found

    def know(self, index: Index, own: str) -> None:
        """Take in an IRI with all its bearers."""
        if own not in self._known:
            self._known.add(own)
            self._members[self._groups.find(own)].append(own)
            for profile in index.profiles(own):
                self.take_in(own, profile)

    def take_in(self, own: str, profile: Profile) -> None:
        """Take in a bearer of a known IRI."""
        if not isinstance(profile, Named):
            return
        names = full_names(profile) if isinstance(profile, PersonProfile) else ()
        for words in names:
            if words not in self._filed:
                self._filed.add(words)
                self._near.add(words, words)
                self._join(words, look_of(words))
            self._join(own, words)
        if isinstance(profile, PersonProfile) and not names:
            self._single.add(own)
        self._open[self._groups.find(own)].append((own, profile))

    def _follow(self, index: Index, own: str, profile: Named) -> None:
        """Join a bearer's group with all that the bearer may be."""
        names = full_names(profile) if isinstance(profile, PersonProfile) else ()
        for words in names:
            if words not in self._followed:
                self._followed.add(words)
                self._follow_name(index, words)
        anyone = not names
        for key in keys_of(profile):
            if not key.startswith("p|"):
                for other in index.with_key(key):
                    self.know(index, other)
                    if anyone or other in self._single:
                        self._join(own, other)

    def _follow_name(self, index: Index, words: Words) -> None:
        for key in all_keys([words]):
            if key not in self._read:
                self._read.add(key)
                for own in index.with_key(f"p|{key}"):
                    self.know(index, own)
        find = self._groups.find
        for other in self._near.to([words]):
            if find(words) != find(other) and may_be_one(words, other):
                self._join(words, other)

    def _join(self, one: str | Words, other: str | Words) -> None:
        less, more = self._groups.find(one), self._groups.find(other)
        if less == more:
            return
        if len(self._members[less]) > len(self._members[more]):
            less, more = more, less
        self._groups.join(less, more)
        self._members[more] += self._members.pop(less)
        if less in self._open:
            self._open[more] += self._open.pop(less)
