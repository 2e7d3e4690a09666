"""The canonical IRI of a cluster: a function of who is in it, never of the order in which they came."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from kg import iri
from kg.resolve.model import EventProfile, Occurrence, PersonProfile, Reasons, Resolved
from kg.resolve.names import Words, is_full, is_written_out, look_of, person_words
from kg.resolve.persons import most_common
from kg.resolve.placing import full_names

SINGLE: Final = "person:single"


def named(
    clusters: Iterable[Reasons], people: Mapping[Occurrence, PersonProfile], base: str = iri.BASE
) -> dict[Occurrence, Resolved]:
    """What every occurrence of a person or an organization stands for.

    A cluster has the IRI that most of its articles use for it, the reference's before all; of people of one
    IRI the one of whom most is told keeps it, and the others get their country, office or article besides.
    """
    claimed: dict[str, list[Reasons]] = defaultdict(list)
    for cluster in clusters:
        claimed[_usual_iri(cluster, people, base)].append(cluster)
    out: dict[Occurrence, Resolved] = {}
    for usual, rivals in claimed.items():
        rivals.sort(key=lambda each: _most_told_first(each, base))
        taken: set[str] = set()
        for cluster in rivals:
            canonical = _free(usual, cluster, people, taken, base)
            taken.add(canonical)
            out.update((at, Resolved(canonical, *why)) for at, why in cluster.items())
    return out | _flagged(out, people)


def _flagged(
    out: Mapping[Occurrence, Resolved], people: Mapping[Occurrence, PersonProfile]
) -> dict[Occurrence, Resolved]:
    """Those whose names only look like those of somebody else: a Cyrillic letter in a Latin name."""
    odd = {
        at: words
        for at, profile in people.items()
        for words in full_names(profile)
        if look_of(words) != words
    }
    if not odd:
        return {}
    looks = {look_of(words) for words in odd.values()}
    real: dict[Words, set[str]] = defaultdict(set)
    for at, profile in people.items():
        for words in full_names(profile):
            if words in looks:
                real[words].add(out[at].canonical)
    flagged = {}
    for at, words in odd.items():
        others = real[look_of(words)] - {out[at].canonical}
        if others:
            flagged[at] = replace(out[at], looks_like=min(others))
    return flagged


def named_events(
    clusters: Iterable[Reasons], events: Mapping[Occurrence, EventProfile]
) -> dict[Occurrence, Resolved]:
    """What every occurrence of an event stands for: the telling that was published first, and so on."""
    out: dict[Occurrence, Resolved] = {}
    for cluster in clusters:
        first = min(cluster, key=lambda at: (events[at].day or "9999", at.iri, at.graph))
        out.update((at, Resolved(first.iri, *why)) for at, why in cluster.items())
    return out


def _usual_iri(cluster: Reasons, people: Mapping[Occurrence, PersonProfile], base: str) -> str:
    reference = iri.graph("reference", base)
    listed = sorted(at.iri for at in cluster if at.graph == reference)
    if listed:
        return listed[0]
    counted = Counter(at.iri for at in cluster if at not in people or _is_full(people[at]))
    counted = counted or Counter(at.iri for at in cluster)
    return min(counted, key=lambda each: (-counted[each], -each.count("-"), -len(each), each))


def _is_full(profile: PersonProfile) -> bool:
    return any(is_full(words) and is_written_out(words) for words in map(person_words, profile.names))


def _most_told_first(cluster: Reasons, base: str) -> tuple[object, ...]:
    reference = iri.graph("reference", base)
    return (not any(at.graph == reference for at in cluster), -len(cluster), min(cluster))


def _free(
    usual: str, cluster: Reasons, people: Mapping[Occurrence, PersonProfile], taken: set[str], base: str
) -> str:
    """The usual IRI, or one made longer by what tells this cluster from others with that IRI."""
    first = min(cluster)
    listed = any(at.graph == iri.graph("reference", base) for at in cluster)
    single = not listed and all(at in people and not _is_full(people[at]) for at in cluster)
    if not taken and not single:
        return usual
    tenures = [tenure for at in cluster if at in people for tenure in people[at].tenures]
    country = most_common(tenure.country.rpartition("/")[2] for tenure in tenures)
    office = most_common(tenure.office.rpartition("/")[2] for tenure in tenures)
    article = iri.encode(iri.identifier_of(first.graph, base) or "reference")
    parts = [country, f"{country}-{office}" if country else office, article]
    parts = parts[1:] if single else parts
    parts = parts[-1:] if single and len(cluster) == 1 else parts
    names = (f"{usual}/{part}" for part in parts if part)
    return next((name for name in names if name not in taken), f"{usual}/{article}/{len(taken)}")
