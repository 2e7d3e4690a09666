"""Single names across articles: "Menlu Retno" is who bears the name and holds the office at that time.

A single name without an office stays with its article: there are too many people called Retno.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kg.resolve.dates import days_apart
from kg.resolve.model import PersonProfile, Reasons
from kg.resolve.placing import SAME_TIME_DAYS, Person, days_outside, join, single_keys


def single_clusters(profiles: Iterable[PersonProfile], people: Iterable[Person]) -> list[Reasons]:
    """Join single names to `people`, in place; what joins nobody comes back as clusters of its own."""
    profiles = list(profiles)
    listed = {profile.at.iri: _listed(profile) for profile in profiles if profile.listed}
    people = [*people, *listed.values()]
    profiles = [profile for profile in profiles if not profile.listed]
    waiting: dict[tuple[str, str, str], list[PersonProfile]] = defaultdict(list)
    out: list[Reasons] = []
    keyed = [(profile, single_keys(profile)) for profile in profiles]
    wanted = {key for _, keys in keyed for key in keys}
    holders: dict[tuple[str, str, str], list[Person]] = defaultdict(list)
    for person in people:
        for key in person.keys & wanted:
            holders[key].append(person)
    joined: list[tuple[Person, PersonProfile]] = []
    for profile, keys in keyed:
        holder = _holder(profile, keys, holders) or _namesake(profile, listed)
        if holder is not None:
            joined.append((holder, profile))
        elif keys:
            waiting[keys[0]].append(profile)
        else:
            out.append({profile.at: (1.0, "person:single")})
    for holder, profile in joined:
        holder.members[profile.at] = (0.85, "person:part:office")
    for alike in waiting.values():
        out += _mononyms(alike)
    return out + [person.members for person in listed.values()]


def _listed(profile: PersonProfile) -> Person:
    person = Person(listed=True)
    join(person, [profile], 1.0, "person:listed")
    return person


def _namesake(profile: PersonProfile, listed: dict[str, Person]) -> Person | None:
    """The one whom the reference lists under this single name, unless the office is another country's."""
    person = listed.get(profile.at.iri)
    countries = {tenure.country for tenure in profile.tenures if tenure.country}
    return None if person is None or (countries and not countries & person.countries) else person


def _holder(
    profile: PersonProfile,
    keys: Sequence[tuple[str, str, str]],
    holders: dict[tuple[str, str, str], list[Person]],
) -> Person | None:
    found: dict[int, tuple[int, Person]] = {}
    for key in keys:
        for person in holders.get(key, ()):
            away = min(days_outside(profile.day, tenure) for tenure in person.offices[key[1:]])
            if away <= SAME_TIME_DAYS:
                found[id(person)] = (away, person)
    nearest = sorted(found.values(), key=lambda each: each[0])
    if len(nearest) > 1 and nearest[1][0] == nearest[0][0]:
        return None
    return nearest[0][1] if nearest else None


def _mononyms(profiles: Sequence[PersonProfile]) -> list[Reasons]:
    """People of one single name in one office, apart where years lie between them."""
    out: list[Reasons] = []
    last = ""
    for profile in sorted(profiles, key=lambda each: (each.day, each.at)):
        if not out or not (last and profile.day) or days_apart(last, profile.day) > SAME_TIME_DAYS:
            out.append({})
        out[-1][profile.at] = (0.8, "person:single:office")
        last = profile.day
    return [
        members if len(members) > 1 else dict.fromkeys(members, (1.0, "person:single")) for members in out
    ]
