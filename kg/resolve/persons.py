"""People across articles: which occurrences are one person.

Full names are compared inside their family (`kg.resolve.families`), the best described first: an
occurrence joins the one person whom its name, its offices and its countries fit, or begins another. Where
two fit equally it joins neither, because a wrong merge costs more than a missing one. Single names join
whoever bears the name and holds the same office at that time ("Menlu Retno"); without an office they stay
with their article.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from kg.resolve.dates import days_apart
from kg.resolve.families import families
from kg.resolve.model import Fit, Occurrence, PersonProfile, Reasons, Tenure
from kg.resolve.names import Words, all_keys, fit, is_full, words_of

Office = tuple[str, str]
"""An office and what it is of."""

_BY_NAME: Final = {Fit.SAME: 0.9, Fit.SHORTENED: 0.85, Fit.NEAR: 0.75, Fit.WEAK: 0.65}
_SHARED_OFFICE: Final = 0.08
_SHARED_COUNTRY: Final = 0.04
_PLAIN_NAME: Final = -0.05  # two words and nothing else to go by
_LISTED: Final = 0.06
"""A name without an office is rather an office holder's than a namesake's."""

_CLEARLY: Final = 0.05
"""How much better than the next the best must be."""

_SAME_TIME_DAYS: Final = 3 * 365
"""An office that two articles so far apart give to people of like names is perhaps held by two people."""

_OUTNUMBERS: Final = 20
"""A name alone means the one who is named so many times as often as all others of that name."""

_NAMED_NEAR_DAYS, _NAMED_FAR_DAYS = 30, 365


@dataclass(slots=True)
class _Unit:
    """Occurrences with the same names, offices and countries."""

    names: tuple[Words, ...]
    offices: frozenset[Office]
    countries: frozenset[str]
    listed: bool
    profiles: list[PersonProfile]


@dataclass(slots=True)
class Person:
    """A person so far: the members, and what is known from all of them together."""

    members: Reasons = field(default_factory=dict)
    names: dict[Words, None] = field(default_factory=dict)
    keys: set[tuple[str, str, str]] = field(default_factory=set)
    offices: dict[Office, list[Tenure]] = field(default_factory=dict)
    countries: set[str] = field(default_factory=set)
    days: list[str] = field(default_factory=list)
    listed: bool = False


def full_names(profile: PersonProfile) -> tuple[Words, ...]:
    """The names of two words and more, each once and in order."""
    found = {words for words in map(words_of, profile.names) if is_full(words)}
    return tuple(sorted(found))


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
    return [person.members for person in people] + _singles(single, people)


# --- full names ----------------------------------------------------------------------------------------


def _family(profiles: Sequence[PersonProfile], named: dict[Occurrence, tuple[Words, ...]]) -> list[Person]:
    units: dict[tuple[object, ...], _Unit] = {}
    for profile in profiles:
        offices = frozenset((tenure.office, tenure.of) for tenure in profile.tenures)
        countries = frozenset(tenure.country for tenure in profile.tenures if tenure.country)
        key = (named[profile.at], offices, countries, profile.listed and profile.at)
        unit = units.get(key)
        if unit is None:
            unit = units[key] = _Unit(named[profile.at], offices, countries, profile.listed, [])
        unit.profiles.append(profile)
    people: list[Person] = []
    index: dict[str, list[Person]] = defaultdict(list)
    unsure: list[_Unit] = []
    for unit in sorted(units.values(), key=_best_described_first):
        if not _place(unit, people, index):
            unsure.append(unit)
    for unit in unsure:
        _place_one_by_one(unit, people, index)
    return people


def _best_described_first(unit: _Unit) -> tuple[object, ...]:
    longest = max(unit.names, key=lambda words: (sum(map(len, words)), words))
    return (
        not unit.listed,
        not unit.offices,
        -len(longest),
        -sum(map(len, longest)),
        unit.names,
        sorted(unit.offices),
        sorted(unit.countries),
        min(profile.at for profile in unit.profiles),
    )


def _place(unit: _Unit, people: list[Person], index: dict[str, list[Person]]) -> bool:
    """Join the unit to the person whom it fits, or begin one; False where several fit."""
    fitting = [] if unit.listed else list(_fitting(unit, index))
    if not fitting:
        _begin(unit, people, index)
        return True
    fitting.sort(key=lambda found: -found[0])
    if len(fitting) > 1 and fitting[0][0] - fitting[1][0] < _CLEARLY:
        return False
    confidence, rule, person = fitting[0]
    if len(fitting) > 1:
        confidence -= 0.1
    _join(person, unit.names, unit.profiles, confidence, rule, index)
    return True


def _fitting(unit: _Unit, index: dict[str, list[Person]]) -> Iterator[tuple[float, str, Person]]:
    candidates: dict[int, Person] = {}
    for key in all_keys(unit.names):
        for person in index.get(key, ()):
            candidates[id(person)] = person
    for person in candidates.values():
        found = _compare(unit, person)
        if found is not None:
            yield (*found, person)


def _compare(unit: _Unit, person: Person) -> tuple[float, str] | None:
    """How surely the unit is this person, and why; None when it is not."""
    best = _best_fit(unit.names, person.names)
    if best < Fit.WEAK:
        return None
    shared = unit.offices & person.offices.keys()
    if not shared and unit.countries and person.countries and not unit.countries & person.countries:
        return None  # namesakes
    at_once = any(_near_in_time(unit, person.offices[office]) for office in shared)
    home = bool(unit.countries & person.countries)
    if best is Fit.WEAK and not (at_once or (home and _is_subset(unit.names, person.names))):
        return None
    if best is Fit.NEAR and not (shared or home):
        return None
    confidence = _BY_NAME[best] + _SHARED_OFFICE * bool(shared) + _SHARED_COUNTRY * home
    if best < Fit.NEAR and at_once:
        confidence += _SHARED_OFFICE
    if not (shared or home) and all(len(words) < 3 for words in unit.names):
        confidence += _PLAIN_NAME
    if person.listed and best is Fit.SAME and not unit.offices:
        confidence += _LISTED
    why = "office" if shared else "country" if home else "name"
    return min(round(confidence, 2), 0.99), f"person:{best.name.lower()}:{why}"


def _best_fit(names: Iterable[Words], others: Iterable[Words]) -> Fit:
    """The best fit of all names; a middle name that all known ones contradict rules everything out."""
    best = Fit.NONE
    for one in names:
        fits = {other: fit(one, other) for other in others}
        told = [found for other, found in fits.items() if len(other) > 2]
        if Fit.CONTRADICTED in told and max(told) < Fit.SHORTENED:
            return Fit.CONTRADICTED
        best = max(best, *fits.values())
    return best


def _is_subset(names: Iterable[Words], others: Iterable[Words]) -> bool:
    """Whether a name is another without some of its words, initials aside."""
    return any(
        len(set(one) & set(other)) > 1 and all(len(word) > 1 for word in (*one, *other))
        for one in names
        for other in others
    )


def _near_in_time(unit: _Unit, tenures: Sequence[Tenure]) -> bool:
    days = [profile.day for profile in unit.profiles if profile.day]
    return not days or any(
        _days_outside(day, tenure) <= _SAME_TIME_DAYS for day in (min(days), max(days)) for tenure in tenures
    )


def _days_outside(day: str, tenure: Tenure) -> int:
    """How many days before or after a tenure a day is; 0 inside it or where nothing is known."""
    if not day or not (tenure.since or tenure.until):
        return 0
    if tenure.since and day < tenure.since:
        return days_apart(day, tenure.since)
    if tenure.until and day > tenure.until and not day.startswith(tenure.until):
        return days_apart(day, tenure.until)
    return 0


def _begin(unit: _Unit, people: list[Person], index: dict[str, list[Person]]) -> None:
    person = Person(listed=unit.listed)
    people.append(person)
    known = bool(unit.offices) or any(len(words) > 2 for words in unit.names)
    rule = "person:listed" if unit.listed else "person:same:office" if unit.offices else "person:same:name"
    alone = len(unit.profiles) == 1
    confidence = 1.0 if unit.listed or alone else 0.97 if unit.offices else 0.9 if known else 0.85
    _join(person, unit.names, unit.profiles, confidence, rule, index)


def _join(
    person: Person,
    names: Sequence[Words],
    profiles: Iterable[PersonProfile],
    confidence: float,
    rule: str,
    index: dict[str, list[Person]],
) -> None:
    new = [words for words in names if words not in person.names]
    person.names.update(dict.fromkeys(new))
    for key in all_keys(new):
        if person not in index[key]:
            index[key].append(person)
    for profile in profiles:
        person.members[profile.at] = (confidence, rule)
        person.keys.update(single_keys(profile))
        for tenure in profile.tenures:
            _note_tenure(person, tenure, profile.listed)
        if profile.day:
            person.days.append(profile.day)


def _note_tenure(person: Person, tenure: Tenure, listed: bool) -> None:
    """Keep the reference's terms of an office; of articles the first and the last day together."""
    if tenure.country:
        person.countries.add(tenure.country)
    known = person.offices.setdefault((tenure.office, tenure.of), [])
    if listed or not known:
        known.append(tenure)
    elif not person.listed:
        before = known[0]
        since = min(filter(None, (before.since, tenure.since)), default="")
        until = max(before.until, tenure.until)
        former = before.former and tenure.former
        known[0] = Tenure(tenure.office, tenure.of, max(before.country, tenure.country), since, until, former)


def _place_one_by_one(unit: _Unit, people: list[Person], index: dict[str, list[Person]]) -> None:
    """Of several people of one name, each occurrence means the one in the news at the time, if one is."""
    alone: list[PersonProfile] = []
    choices: list[tuple[Person, PersonProfile]] = []
    fitting = sorted(_fitting(unit, index), key=lambda found: (-found[0], min(found[2].members)))
    best = [each for each in fitting if fitting[0][0] - each[0] < _CLEARLY]
    days = [sorted(person.days) for _, _, person in best]
    counts = [len(person.members) for _, _, person in best]
    for profile in sorted(unit.profiles, key=lambda each: each.at):
        chosen = _in_the_news(profile.day, days)
        if chosen is None and max(counts) >= _OUTNUMBERS * (sum(counts) - max(counts)):
            chosen = counts.index(max(counts))
        if chosen is None:
            alone.append(profile)
        else:
            choices.append((best[chosen][2], profile))
    for person, profile in choices:
        _join(person, unit.names, [profile], 0.6, "person:same:time", index)
    for profile in alone:
        person = Person(members={profile.at: (0.5, "person:unsure")})
        people.append(person)


def _in_the_news(day: str, days: Sequence[Sequence[str]]) -> int | None:
    """Which of several people is told of within a month of a day, and no other within a year."""
    if not day:
        return None
    nearest = [min((days_apart(day, other) for other in each), default=10**6) for each in days]
    first, second = sorted(nearest)[:2]
    return nearest.index(first) if first <= _NAMED_NEAR_DAYS and second >= _NAMED_FAR_DAYS else None


# --- single names --------------------------------------------------------------------------------------


def single_keys(profile: PersonProfile) -> list[tuple[str, str, str]]:
    """Name, office and what it is of, for each office that a single name is given: "Menlu Retno"."""
    words = {word for name in profile.names for word in words_of(name) if len(word) > 1}
    return sorted((word, t.office, t.of) for word in words for t in profile.tenures if not t.former)


def office_keys(profile: PersonProfile) -> list[str]:
    """Keys under which single names and those who may bear them find each other, as text."""
    return [f"s|{'|'.join(key)}" for key in single_keys(profile)]


def _singles(profiles: Iterable[PersonProfile], people: Iterable[Person]) -> list[Reasons]:
    """Join single names to people, in place; what joins nobody comes back as clusters of its own."""
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
        holder = _holder(profile, keys, holders)
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
    return out


def _holder(
    profile: PersonProfile,
    keys: Sequence[tuple[str, str, str]],
    holders: dict[tuple[str, str, str], list[Person]],
) -> Person | None:
    found: dict[int, tuple[int, Person]] = {}
    for key in keys:
        for person in holders.get(key, ()):
            away = min(_days_outside(profile.day, tenure) for tenure in person.offices[key[1:]])
            if away <= _SAME_TIME_DAYS:
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
        if not out or not (last and profile.day) or days_apart(last, profile.day) > _SAME_TIME_DAYS:
            out.append({})
        out[-1][profile.at] = (0.8, "person:single:office")
        last = profile.day
    return [
        members if len(members) > 1 else dict.fromkeys(members, (1.0, "person:single")) for members in out
    ]


def most_common(values: Iterable[str]) -> str:
    """The value that comes most often; of equals the smallest; "" of none."""
    counted = Counter(value for value in values if value)
    return min(counted, key=lambda value: (-counted[value], value), default="")
