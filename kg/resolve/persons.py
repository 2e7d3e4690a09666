"""People across articles: which occurrences are one person.

Full names are compared inside their family (`kg.resolve.families`), the best described first: an
occurrence joins the one person whom its name, its offices and its countries fit, or begins another. Where
two fit equally, or one only loosely, nearness in time decides; where that does not, the occurrence joins
neither, because a wrong merge costs more than a missing one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from kg.resolve.families import families
from kg.resolve.model import Occurrence, PersonProfile, Reasons
from kg.resolve.names import Words
from kg.resolve.placing import Index, Match, Office, Person, Unit, full_names, join
from kg.resolve.singles import single_clusters

_CLEARLY: Final = 0.05
"""How much better than the next the best must be."""

_OUTNUMBERS: Final = 20
"""A name alone means the one who is named so many times as often as all others of that name."""

_NEAR_DAYS: Final = 30
_APART_DAYS: Final = 90
"""Of people of one name, who is in the news within a month is meant if nobody else is for so much longer."""

_LOOSELY_NEAR_DAYS: Final = 10
"""The same, where the name fits loosely: a misspelt name, an initial."""


def person_clusters(profiles: Iterable[PersonProfile]) -> list[Reasons]:
    """Occurrences person by person; the order of the profiles does not matter."""
    named: dict[Occurrence, tuple[Words, ...]] = {}
    by_occurrence: dict[Occurrence, PersonProfile] = {}
    single: list[PersonProfile] = []
    for profile in profiles:
        names = full_names(profile)
        if names:
            named[profile.at] = names
            by_occurrence[profile.at] = profile
        else:
            single.append(profile)
    people = [
        person
        for family in families(named)
        for person in _family([by_occurrence[at] for at in family], named)
    ]
    singles = single_clusters(single, people)
    return [person.members for person in people] + singles


def _family(profiles: Sequence[PersonProfile], named: dict[Occurrence, tuple[Words, ...]]) -> list[Person]:
    units: dict[tuple[object, ...], Unit] = {}
    for profile in profiles:
        offices: frozenset[Office] = frozenset((tenure.office, tenure.of) for tenure in profile.tenures)
        countries = frozenset(tenure.country for tenure in profile.tenures if tenure.country)
        key = (named[profile.at], offices, countries, profile.listed and profile.at)
        unit = units.get(key)
        if unit is None:
            unit = units[key] = Unit(named[profile.at], offices, countries, profile.listed, [])
        unit.profiles.append(profile)
    people: list[Person] = []
    index = Index()
    unsure = [u for u in sorted(units.values(), key=_best_described_first) if not _place(u, people, index)]
    for unit in unsure:
        _place_one_by_one(unit, people, index)
    return people


def _best_described_first(unit: Unit) -> tuple[object, ...]:
    longest = max(unit.names, key=lambda words: (sum(map(len, words)), words))
    return (
        not unit.listed,
        not unit.offices,
        not unit.written_out,
        -len(unit.profiles),
        -len(longest),
        -sum(map(len, longest)),
        unit.names,
        sorted(unit.offices),
        sorted(unit.countries),
        min(profile.at for profile in unit.profiles),
    )


def _place(unit: Unit, people: list[Person], index: Index) -> bool:
    """Join the unit to the person whom it fits, or begin one; False where time has to decide."""
    matches = [] if unit.listed else index.matches(unit)
    firm = [match for match in matches if match.firm]
    if not firm:
        if matches or not (unit.listed or unit.offices or unit.written_out):
            return False
        _begin(unit, unit.profiles, people, index)
        return True
    if len(firm) > 1 and firm[0].confidence - firm[1].confidence < _CLEARLY:
        return False
    best = firm[0]
    join(best.person, unit.profiles, best.confidence - 0.1 * (len(firm) > 1), best.rule)
    _name(best.person, unit, index)
    return True


def _begin(unit: Unit, profiles: Sequence[PersonProfile], people: list[Person], index: Index) -> None:
    person = Person(listed=unit.listed)
    people.append(person)
    known = any(len(words) > 2 for words in unit.names)
    rule = "person:listed" if unit.listed else "person:same:office" if unit.offices else "person:same:name"
    alone = unit.listed or len(profiles) == 1
    confidence = 1.0 if alone else 0.97 if unit.offices else 0.9 if known else 0.85
    join(person, profiles, confidence, rule)
    _name(person, unit, index)


def _name(person: Person, unit: Unit, index: Index) -> None:
    new = [words for words in unit.names if words not in person.names]
    person.names.update(dict.fromkeys(new))
    index.add(person, new)


def _place_one_by_one(unit: Unit, people: list[Person], index: Index) -> None:
    """Each occurrence means the one in the news at the time, if one is."""
    matches = index.matches(unit)
    firm = [match for match in matches if match.firm]
    best = [match for match in firm if firm[0].confidence - match.confidence < _CLEARLY]
    if len(best) == 1:  # the others turned out to be somebody else
        join(best[0].person, unit.profiles, best[0].confidence - 0.1, best[0].rule)
        _name(best[0].person, unit, index)
        return
    left: list[PersonProfile] = []
    choices: list[tuple[Match, PersonProfile]] = []
    for profile in sorted(unit.profiles, key=lambda each: each.at):
        chosen = _in_the_news(profile.day, best or matches, _NEAR_DAYS if best else _LOOSELY_NEAR_DAYS)
        if chosen is None and best:
            chosen = _far_better_known(best)
        if chosen is None:
            left.append(profile)
        else:
            choices.append((chosen, profile))
    for match, profile in choices:
        join(match.person, [profile], 0.6, f"{match.rule}:time")
    if left and not best and unit.written_out and _is_rare_form(left, matches):
        join(matches[0].person, left, 0.65, f"{matches[0].rule}:rare")
        return
    if left and not best and (unit.offices or unit.written_out):
        _begin(unit, left, people, index)
    else:
        people += [Person(members={profile.at: (0.5, "person:unsure")}) for profile in left]


def _is_rare_form(left: Sequence[PersonProfile], matches: Sequence[Match]) -> bool:
    """Whether a form of a name is met so seldom, and like one person's only, that it is no other's."""
    return len(matches) == 1 and len(matches[0].person.members) >= _OUTNUMBERS * len(left)


def _in_the_news(day: str, matches: Sequence[Match], within: int) -> Match | None:
    """Who of several is told of within so many days of a day, with nobody else near."""
    nearest = sorted((match.person.days_from(day), n) for n, match in enumerate(matches))
    if not nearest or nearest[0][0] > within:
        return None
    if len(nearest) > 1 and nearest[1][0] - nearest[0][0] < _APART_DAYS:
        return None
    return matches[nearest[0][1]]


def _far_better_known(matches: Sequence[Match]) -> Match | None:
    counts = [len(match.person.members) for match in matches]
    return (
        matches[counts.index(max(counts))]
        if max(counts) >= _OUTNUMBERS * (sum(counts) - max(counts))
        else None
    )


def most_common(values: Iterable[str]) -> str:
    """The value that comes most often; of equals the smallest; "" of none."""
    counted = Counter(value for value in values if value)
    return min(counted, key=lambda value: (-counted[value], value), default="")
