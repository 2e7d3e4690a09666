"""What the reference tables list, ready to be compared with what articles name."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from kg import iri
from kg.reference import load_reference
from kg.resolve.model import Occurrence, OrganizationProfile, PersonProfile
from kg.resolve.names import all_keys
from kg.resolve.organizations import organization_keys
from kg.resolve.placing import full_names, office_keys
from kg.resolve.profiles import listed_organizations, listed_people


@dataclass(frozen=True, slots=True)
class Listed:
    """The listed people and organizations, by IRI and by key."""

    people: Mapping[str, PersonProfile]
    organizations: Mapping[str, OrganizationProfile]
    by_key: Mapping[str, tuple[str, ...]]
    labels: Mapping[str, frozenset[str]]

    def profile(self, at: Occurrence) -> PersonProfile | OrganizationProfile | None:
        """The profile of a listed occurrence."""
        return self.people.get(at.iri) or self.organizations.get(at.iri)


def keys_of(profile: PersonProfile | OrganizationProfile) -> list[str]:
    """Under which keys the same person or organization is found."""
    if isinstance(profile, OrganizationProfile):
        return [f"o|{key}" for key in organization_keys(profile)]
    return [f"p|{key}" for key in all_keys(full_names(profile))] + office_keys(profile)


@functools.cache
def listed() -> Listed:
    """All that the reference tables list; made once a process.

    Raises:
        ReferenceDataError: a table is missing or malformed.
    """
    reference = load_reference()
    people = {profile.at.iri: profile for profile in listed_people(reference)}
    bodies = {profile.at.iri: profile for profile in listed_organizations(reference)}
    by_key: dict[str, dict[str, None]] = defaultdict(dict)
    named: list[PersonProfile | OrganizationProfile] = [*people.values(), *bodies.values()]
    for profile in named:
        for key in keys_of(profile):
            by_key[key][profile.at.iri] = None
    labels = {
        iri.entity(key): frozenset(known.name.values()) for key, known in reference.organizations.items()
    }
    for holder in reference.holders:
        labels[iri.entity(iri.entity_key("person", holder.person))] = frozenset((holder.person,))
    return Listed(people, bodies, {key: tuple(found) for key, found in by_key.items()}, labels)
