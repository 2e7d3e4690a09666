"""Events across articles: which occurrences are one event.

Two occurrences are compared where they may meet: under one name and year, or under one day and two of their
participants. What speaks for one event and what against it adds up (`WEIGHTS`); pairs above the threshold
are joined, the surest first, where few of the tellings that come together contradict each other. Two events
that one article tells apart stay apart, and so do two meetings of the same countries on one day that
different people attended.
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from types import MappingProxyType
from typing import Final

from rapidfuzz import fuzz

from kg.resolve.dates import FAR, days_apart, is_day, span
from kg.resolve.model import EventProfile, Reasons
from kg.resolve.names import words_of

FAMILIES: Final = MappingProxyType(
    {
        "Meeting": "contact",
        "Negotiation": "contact",
        "Conference": "contact",
        "Summit": "contact",
        "Visit": "contact",
        "Call": "contact",
        "Signing": "contact",
        "Ceremony": "ceremony",
        "Appointment": "appointment",
        "Statement": "statement",
        "Measure": "measure",
    }
)
"""Kinds that two articles may give to one event: what one calls a meeting, another calls a visit."""

TALKS: Final = frozenset({"Meeting", "Negotiation", "Conference", "Summit"})
"""Kinds that differ in name more than in fact."""

WEIGHTS: Final = MappingProxyType(
    {
        "name:same": 4.0,
        "name:year": -0.5,  # but days apart: a series meets again, and dates are misread
        "date:day": 3.0,
        "date:overlap": 2.5,  # one gives a day, the other days around it
        "date:next": 1.5,  # one day apart: time zones, "yesterday"
        "date:vague": 1.5,  # a month that holds the day
        "date:published": 1.0,  # undated; told in the same days
        "people:two": 3.0,
        "people:one": 2.0,
        "people:mixed": 0.5,  # one whom both name, and others whom only one does
        "sides:same": 2.0,
        "sides:within": 1.5,
        "sides:most": 1.0,
        "sides:one": 0.5,  # one participant only: much happens to it on one day
        "sides:few": 0.0,  # two of the many who met that day
        "sides:other": -1.0,  # each names some of the many whom the other does not
        "place:same": 1.5,
        "place:within": 0.5,
        "place:other": -1.5,
        "kind:same": 0.5,
        "kind:talks": 0.0,
        "kind:other": -1.5,
        "type:other": -1.0,
    }
)
"""What each thing that two tellings have in common, or not, says about whether they tell of one event."""

THRESHOLD: Final = 4.5
_AMBIGUOUS: Final = 1.0
"""A telling joins neither of two events of which one is hardly likelier than the other."""

_OUTVOTED: Final = 5
"""Two clusters are one event although one in so many pairs of their tellings contradict each other."""

_SURE: Final = 9.0
_SAME_TEXT: Final = 2 * _SURE
_PUBLISHED_DAYS: Final = 3
_SAME_NAME_DAYS: Final = 200
_MANY: Final = 3
"""From so many sides on, that different people are named says little: each article names its own."""

_NUMBER: Final = re.compile(r"\d+(?:st|nd|rd|th)?|\b[IVXL]{1,6}\b")
_ORDINAL: Final = re.compile(r"^(\d+)(?:st|nd|rd|th)$")
_ROMAN: Final = MappingProxyType({"I": 1, "V": 5, "X": 10, "L": 50})
_TOP_LEVEL: Final = re.compile(r"\bkonferensi tingkat tinggi\b|\bKTT\b", re.IGNORECASE)
_ENGLISH: Final = MappingProxyType(
    {"konferensi": "conference", "pertemuan": "meeting", "dialog": "dialogue", "sidang": "session"}
)
"""What the two languages call events of one name: "KTT ke-35 ASEAN", "the 35th ASEAN Summit"."""

_PAIRED: Final = 5
"""At most so many participants are paired to look for the same event; the rest is named in any order."""


# --- where to look -------------------------------------------------------------------------------------


def event_keys(event: EventProfile) -> tuple[str, ...]:
    """Keys under which the same event may be found; two that match have at least one in common."""
    family = FAMILIES.get(event.kind, event.kind)
    names = tuple(_name_keys(event)) if event.names or event.abbreviations or event.text else ()
    return _keys(family, event.begin, event.end, event.day, event.place, event.sides, event.people, names)


@functools.lru_cache(maxsize=1 << 15)
def _keys(
    family: str,
    begin: str,
    end: str,
    day: str,
    place: str,
    sides: frozenset[str],
    people: frozenset[str],
    names: tuple[str, ...],
) -> tuple[str, ...]:
    # The same event is asked about with each load, and nothing here depends on who else there is.
    parties = _parties_of(sides, people, place)
    timed = (f"{family}|{when}|{who}" for when in _times(begin, end, day) for who in parties)
    return tuple(sorted({*names, *timed}))


def _name_keys(event: EventProfile) -> Iterator[str]:
    year = (event.begin or event.day)[:4]
    for name in event.names:
        words = _plain_name(name)
        if words:
            yield f"n|{year}|{words}"
    for short in event.abbreviations:
        yield f"a|{year}|{short.casefold()}"
    if event.text:
        yield f"t|{event.text}|{event.kind}|{event.begin}"


def _parties_of(sides: frozenset[str], people: frozenset[str], place: str) -> list[str]:
    parties = sorted(sides)[:_PAIRED]
    pairs = [f"{a}+{b}" for a, b in combinations(parties, 2)]
    if len(parties) == 1:
        pairs = [f"{parties[0]}@{place}"]
    return pairs + sorted(people)[:_PAIRED]


def _times(begin: str, end: str, day: str) -> Iterator[str]:
    """Two days that a neighbour's two days meet; the month for what is not dated to the day."""
    if begin and is_day(begin):
        first = span(begin)
        if first:
            last = span(end) or first
            yield from (f"d{each}" for each in range(first[0], min(last[1], first[0] + 10) + 2))
            yield f"m{begin[:7]}"
    elif begin:
        yield f"m{begin[:7]}"
    if day:
        published = span(day)
        if published:
            weeks = {(published[0] + shift) // 7 for shift in (-_PUBLISHED_DAYS, 0, _PUBLISHED_DAYS)}
            yield from (f"w{week}" for week in sorted(weeks))


@functools.lru_cache(maxsize=1 << 16)
def _plain_name(name: str) -> str:
    words = words_of(_TOP_LEVEL.sub("summit", name))
    kept = (_ORDINAL.sub(r"\1", _ENGLISH.get(word, word)) for word in words)
    return " ".join(word for word in kept if word not in ("the", "of", "on", "for", "ke"))


# --- two tellings --------------------------------------------------------------------------------------


def compare(one: EventProfile, other: EventProfile) -> tuple[float, str] | None:
    """How much speaks for one event, and what most; None when they cannot be one."""
    if one.text and one.text == other.text and one.at.graph != other.at.graph and _same(one, other):
        return _SAME_TEXT, "text"
    if _are_apart(one, other):
        return None
    named = _names(one, other)
    if named is None or _differ(one, other, named):
        return None
    when = _dates(one, other, named)
    if when is None:
        return None
    found = [named, when, *_parties(one, other), _place(one, other), _kind(one, other)]
    found.append("type:other" if one.plover and other.plover and one.plover != other.plover else "")
    found = [each for each in found if each]
    score = sum(WEIGHTS[each] for each in found)
    return score, "+".join(each.partition(":")[0] for each in found[:3])


def contradicts(one: EventProfile, other: EventProfile) -> bool:
    """Whether two tellings cannot be of one event, whatever else they have in common."""
    if _are_apart(one, other):
        return True
    named = _names(one, other)
    return named is None or _differ(one, other, named)


def _are_apart(one: EventProfile, other: EventProfile) -> bool:
    """Whether two tellings are one article's, of two kinds, or of two who did it to each other."""
    if one.at.graph == other.at.graph:
        return True
    family = FAMILIES.get(one.kind, one.kind)
    if family != FAMILIES.get(other.kind, other.kind):
        return True
    if family != "contact" and one.plover and other.plover and one.plover != other.plover:
        return True
    return _reversed(one, other)


def _differ(one: EventProfile, other: EventProfile, named: str) -> bool:
    """Whether the days, the sides or the people of two tellings, `named` alike or not, cannot go together."""
    if not named and one.begin and other.begin:
        apart = days_apart_of(one, other)
        if apart > (1 if is_day(one.begin) and is_day(other.begin) else 0):
            return True
    few = len(one.sides | other.sides) <= _MANY
    if few and not named and len(one.sides) == len(other.sides) == 2 and one.sides != other.sides:
        return True
    return few and len(one.people & other.people) < 2 and _other_people(one, other)


def _kind(one: EventProfile, other: EventProfile) -> str:
    if one.kind == other.kind:
        return "kind:same"
    return "kind:talks" if one.kind in TALKS and other.kind in TALKS else "kind:other"


def _same(one: EventProfile, other: EventProfile) -> bool:
    """Whether two tellings say the same, whenever they were published."""
    return replace(one, at=other.at, day=other.day) == other


def _reversed(one: EventProfile, other: EventProfile) -> bool:
    """Whether who acted in one telling is acted upon in the other."""
    crossed = one.actors & other.recipients or one.recipients & other.actors
    return bool(crossed) and not (one.actors & other.actors or one.recipients & other.recipients)


def _names(one: EventProfile, other: EventProfile) -> str | None:
    """ "name:same", "" where a name is missing or says little, None for two names of two events."""
    if not (one.names or one.abbreviations) or not (other.names or other.abbreviations):
        return ""
    short = _folded(one.abbreviations) & _folded(other.abbreviations)
    near = max((_name_likeness(a, b) for a in one.names for b in other.names), default=0.0)
    if near >= 90 or (short and near != -1.0):
        return "name:same"
    return None if near < 60 and one.names and other.names else ""


@functools.lru_cache(maxsize=1 << 12)
def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)


@functools.lru_cache(maxsize=1 << 16)
def _name_likeness(one: str, other: str) -> float:
    """0 to 100; -1 where the names differ in a number: the 34th and the 35th summit."""
    if _numbers(one) != _numbers(other):
        return -1.0
    a, b = _plain_name(one), _plain_name(other)
    return 100.0 if a == b else fuzz.token_sort_ratio(a, b)


def _numbers(name: str) -> set[str]:
    """The numbers in a name, in figures: the 29th, XXIX, ke-29."""
    found = (_ORDINAL.sub(r"\1", number) for number in _NUMBER.findall(name))
    return {number if number.isdigit() else str(_of_roman(number)) for number in found}


def _of_roman(number: str) -> int:
    values = [_ROMAN[letter] for letter in number]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


def _dates(one: EventProfile, other: EventProfile, named: str) -> str | None:
    """How the dates go together; None when they cannot be one event's."""
    if one.begin and other.begin:
        apart = days_apart_of(one, other)
        if apart == 0:
            if is_day(one.begin) and is_day(other.begin):
                return "date:day" if one.begin == other.begin else "date:overlap"
            return "date:vague"
        if apart == 1 and is_day(one.begin) and is_day(other.begin):
            return "date:next"
        return (
            "name:year" if named and apart <= _SAME_NAME_DAYS and one.begin[:4] == other.begin[:4] else None
        )
    if not one.begin and not other.begin:
        apart = days_apart(one.day, other.day)
    else:
        apart = min(days_apart(one.begin or one.day, other.begin or other.day), FAR)
    if apart <= _PUBLISHED_DAYS:
        return "date:published"
    return "name:year" if named and apart <= _SAME_NAME_DAYS else None


def days_apart_of(one: EventProfile, other: EventProfile) -> int:
    """Days between two events; 0 where they overlap."""
    a, b = _whole(one), _whole(other)
    return FAR if a is None or b is None else max(a[0] - b[1], b[0] - a[1], 0)


def _whole(event: EventProfile) -> tuple[int, int] | None:
    begin = span(event.begin)
    end = span(event.end)
    return begin and (begin[0], max(begin[1], end[1]) if end else begin[1])


def _parties(one: EventProfile, other: EventProfile) -> Iterator[str]:
    people = len(one.people & other.people)
    if people == 1 and one.people - other.people and other.people - one.people:
        yield "people:mixed"
    elif people:
        yield "people:two" if people > 1 else "people:one"
    shared = len(one.sides & other.sides)
    less, more = sorted((len(one.sides), len(other.sides)))
    if one.sides - other.sides and other.sides - one.sides:
        yield "sides:most" if 2 * shared >= len(one.sides | other.sides) else "sides:other"
    elif shared == 1:
        yield "sides:one"
    elif shared and one.sides == other.sides:
        yield "sides:same"
    elif shared and (less > 2 or more <= _MANY):
        yield "sides:within"
    elif shared:
        yield "sides:few"


def _other_people(one: EventProfile, other: EventProfile) -> bool:
    """Whether both name people of one side, and none of them is the same."""
    for side in one.sides & other.sides:
        here = {person for person, of in one.seats if of == side}
        there = {person for person, of in other.seats if of == side}
        if here and there and not here & there:
            return True
    return False


def _place(one: EventProfile, other: EventProfile) -> str:
    if not one.place or not other.place:
        return ""
    if one.place == other.place:
        return "place:same"
    return "place:within" if one.country == other.place or other.country == one.place else "place:other"


# --- all tellings --------------------------------------------------------------------------------------


def event_clusters(events: Iterable[EventProfile]) -> list[Reasons]:
    """Occurrences event by event; the order of the profiles does not matter."""
    told = sorted(events, key=lambda event: event.at)
    pairs = sorted(_pairs(told), key=lambda pair: (-pair[0], pair[1], pair[2]))
    near: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for score, a, b, _ in pairs:
        near[a].append((score, b))
        near[b].append((score, a))
    group = list(range(len(told)))
    members: dict[int, list[int]] = {number: [number] for number in group}
    why: dict[int, tuple[float, str]] = {}
    for score, a, b, rule in pairs:
        one, other = group[a], group[b]
        if one == other or not _may_join([told[n] for n in members[one]], [told[n] for n in members[other]]):
            continue
        unlike = score < _SAME_TEXT  # of one text, the first goes with the first
        if unlike and any(_has_rival(*pair, score, near, told, group) for pair in ((a, b), (b, a))):
            continue
        confidence = round(min(0.99, 0.5 + 0.5 * (score - THRESHOLD + 1) / (_SURE - THRESHOLD + 1)), 2)
        for number in (a, b):
            why.setdefault(number, (confidence, f"event:{rule}"))
        small, large = sorted((one, other), key=lambda n: (len(members[n]), n))
        for number in members.pop(small):
            group[number] = large
            members[large].append(number)
    return [{told[n].at: why.get(n, (1.0, "event:alone")) for n in found} for found in members.values()]


def _has_rival(
    a: int,
    b: int,
    score: float,
    near: dict[int, list[tuple[float, int]]],
    told: Sequence[EventProfile],
    group: Sequence[int],
) -> bool:
    """Whether a telling fits another event about as well, which is not the one that it is about to join.

    A telling of its own event is no rival: whether that contradicts too many is for `_may_join` to say.
    """
    return any(
        rival != b and group[rival] != group[a] and contradicts(told[rival], told[b])
        for other, rival in near[a]
        if other > score - _AMBIGUOUS
    )


def _pairs(told: Sequence[EventProfile]) -> Iterator[tuple[float, int, int, str]]:
    blocks: dict[str, list[int]] = defaultdict(list)
    for number, event in enumerate(told):
        near: set[int] = set()
        for key in event_keys(event):
            near.update(blocks[key])
            blocks[key].append(number)
        for earlier in sorted(near):
            found = compare(told[earlier], event)
            if found is not None and found[0] >= THRESHOLD:
                yield found[0], earlier, number, found[1]


def _may_join(one: Sequence[EventProfile], other: Sequence[EventProfile]) -> bool:
    """Whether no article tells two of both clusters apart, and few of their tellings contradict each other.

    A single wrong date among many tellings must not keep all the others from each other.
    """
    graphs = {event.at.graph for event in one}
    if any(event.at.graph in graphs for event in other):
        return False
    left = len(one) * len(other) // _OUTVOTED
    for a in one:
        for b in other:
            if contradicts(a, b):
                if not left:
                    return False
                left -= 1
    return True
