"""A person so far, and how well an occurrence goes with that: by name, office, country and time."""

from __future__ import annotations

import functools
from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from kg.resolve.dates import FAR, days_apart
from kg.resolve.model import Fit, Occurrence, PersonProfile, Reasons, Tenure
from kg.resolve.names import Words, fit, is_full, is_written_out, of_other_generation, person_words, words_of
from kg.resolve.near import Near

Office = tuple[str, str]
"""An office and what it is of."""

_BY_NAME: Final = {Fit.SAME: 0.9, Fit.SHORTENED: 0.85, Fit.NEAR: 0.75, Fit.WEAK: 0.65}
_SHARED_OFFICE: Final = 0.08
_SHARED_COUNTRY: Final = 0.04
_MIDDLE_NAME: Final = 0.02  # three words and all of them the same
_PLAIN_NAME: Final = -0.05  # two words and nothing else to go by

_LISTED: Final = 0.06
"""A name without an office is rather an office holder's than a namesake's."""

SAME_TIME_DAYS: Final = 3 * 365
"""An office that two articles so far apart give to people of like names is perhaps held by two people."""


@dataclass(slots=True)
class Unit:
    """Occurrences with the same names, offices and countries."""

    names: tuple[Words, ...]
    offices: frozenset[Office]
    countries: frozenset[str]
    listed: bool
    profiles: list[PersonProfile]
    written_out: bool = field(init=False)
    """Whether a name has more than a surname and initials."""

    def __post_init__(self) -> None:
        self.written_out = any(map(is_written_out, self.names))


@dataclass(slots=True, eq=False)
class Person:
    """A person so far: the members, `first` of them in order, and what is known from all of them together.

    `termed` are the offices of which the reference knows the terms.
    """

    members: Reasons = field(default_factory=dict)
    names: dict[Words, None] = field(default_factory=dict)
    keys: set[tuple[str, str, str]] = field(default_factory=set)
    offices: dict[Office, list[Tenure]] = field(default_factory=dict)
    termed: set[Office] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    days: list[str] = field(default_factory=list)
    listed: bool = False
    first: Occurrence | None = None

    def days_from(self, day: str) -> int:
        """How far the nearest day is on which an article tells of the person."""
        if not day or not self.days:
            return FAR
        at = bisect_left(self.days, day)
        return min(days_apart(day, other) for other in self.days[max(0, at - 1) : at + 1])


class Match(NamedTuple):
    """How surely a unit is a person, why, and whether that is enough without nearness in time."""

    confidence: float
    rule: str
    firm: bool
    person: Person


class Index:
    """People by the keys of their names."""

    def __init__(self) -> None:
        self._people: Near[Person] = Near()

    def add(self, person: Person, names: Sequence[Words]) -> None:
        """Find the person under these names too."""
        for words in names:
            self._people.add(words, person)

    def matches(self, unit: Unit) -> list[Match]:
        """Everyone whom the unit may be, the surest first."""
        candidates = self._people.to(unit.names)
        found = [match for person in candidates if (match := compare(unit, person)) is not None]
        return sorted(found, key=lambda match: (-match.confidence, match.person.first))


def full_names(profile: PersonProfile) -> tuple[Words, ...]:
    """The names of two words and more, each once and in order."""
    return _full_of(profile.names)


@functools.lru_cache(maxsize=1 << 16)  # each step of resolution asks
def _full_of(names: tuple[str, ...]) -> tuple[Words, ...]:
    return tuple(sorted({words for words in map(person_words, names) if is_full(words)}))


def single_keys(profile: PersonProfile) -> list[tuple[str, str, str]]:
    """Name, office and what it is of, for each office that a single name is given: "Menlu Retno"."""
    words = {word for name in profile.names for word in words_of(name) if len(word) > 1}
    return sorted((word, t.office, t.of) for word in words for t in profile.tenures if not t.former)


def office_keys(profile: PersonProfile) -> list[str]:
    """Keys under which single names and those who may bear them find each other, as text."""
    return [f"s|{'|'.join(key)}" for key in single_keys(profile)]


def compare(unit: Unit, person: Person) -> Match | None:
    """How surely the unit is this person, and why; None when it is not."""
    shared = unit.offices & person.offices.keys()
    if not shared and unit.countries and person.countries and unit.countries.isdisjoint(person.countries):
        return None  # namesakes
    best = _best_fit(unit.names, person.names)
    if best < Fit.WEAK:
        return None
    if not unit.written_out:
        best = Fit.WEAK
    at_once = any(_near_in_time(unit, person.offices[office]) for office in shared)
    if not at_once and best is Fit.WEAK and _is_relative(unit.names, person.names):
        return None
    home = bool(unit.countries & person.countries)
    firm = best > Fit.NEAR or (best is Fit.NEAR and bool(shared or home))
    if best is Fit.WEAK:
        firm = at_once or (home and _is_subset(unit.names, person.names))
    confidence = _BY_NAME[best] + _SHARED_OFFICE * at_once + _SHARED_COUNTRY * home
    if best < Fit.NEAR and at_once:
        confidence += _SHARED_OFFICE
    if not (shared or home) and all(len(words) < 3 for words in unit.names):
        confidence += _PLAIN_NAME
    if best is Fit.SAME and any(len(words) > 2 and words in person.names for words in unit.names):
        confidence += _MIDDLE_NAME
    if person.listed and best is Fit.SAME and not unit.offices:
        confidence += _LISTED
    why = "office" if shared else "country" if home else "name"
    return Match(round(confidence, 2), f"person:{best.name.lower()}:{why}", firm, person)


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


def _is_relative(names: Iterable[Words], others: Iterable[Words]) -> bool:
    """Whether the names would fit but for "Jr.": Donald Trump and his son."""
    return all(fit(n, o) < Fit.WEAK or of_other_generation(n, o) for n in names for o in others)


def _is_subset(names: Iterable[Words], others: Iterable[Words]) -> bool:
    """Whether a name is another without some of its words, but with its given name; initials aside.

    Without the given name it may be a relative's: Boris María Figueroa and María Figueroa of one country.
    """
    return any(
        one[0] == other[0]
        and len(set(one) & set(other)) > 1
        and all(len(word) > 1 for word in (*one, *other))
        for one in names
        for other in others
    )


def _near_in_time(unit: Unit, tenures: Sequence[Tenure]) -> bool:
    days = [profile.day for profile in unit.profiles if profile.day]
    return not days or any(
        days_outside(day, tenure) <= SAME_TIME_DAYS for day in (min(days), max(days)) for tenure in tenures
    )


def days_outside(day: str, tenure: Tenure) -> int:
    """How many days before or after a tenure a day is; 0 inside it or where nothing is known."""
    if not day or not (tenure.since or tenure.until):
        return 0
    if tenure.since and day < tenure.since:
        return days_apart(day, tenure.since)
    if tenure.until and day > tenure.until and not day.startswith(tenure.until):
        return days_apart(day, tenure.until)
    return 0


def join(person: Person, profiles: Iterable[PersonProfile], confidence: float, rule: str) -> None:
    """Make occurrences the person's, and learn from them."""
    for profile in profiles:
        if person.first is None or profile.at < person.first:
            person.first = profile.at
        person.members[profile.at] = (confidence if confidence == 1 else min(confidence, 0.99), rule)
        person.keys.update(single_keys(profile))
        for tenure in profile.tenures:
            _note_tenure(person, tenure, profile.listed)
        if profile.day:
            insort(person.days, profile.day)


def _note_tenure(person: Person, tenure: Tenure, listed: bool) -> None:
    """Keep the reference's terms of an office; of articles the first and the last day together.

    Whatever the order is in which articles come: also of a listed person's offices that the reference lacks.
    """
    if tenure.country:
        person.countries.add(tenure.country)
    office = tenure.office, tenure.of
    known = person.offices.setdefault(office, [])
    if listed:
        person.termed.add(office)
        known.append(tenure)
    elif not known:
        known.append(tenure)
    elif office not in person.termed:
        before = known[0]
        since = min(filter(None, (before.since, tenure.since)), default="")
        until = max(before.until, tenure.until)
        former = before.former and tenure.former
        known[0] = Tenure(tenure.office, tenure.of, max(before.country, tenure.country), since, until, former)
