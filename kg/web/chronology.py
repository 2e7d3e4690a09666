"""Events on a line of time, counted by decades, years, months, weeks or days."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import Final

from kg.errors import QueryError
from kg.literals import first_day, last_day
from kg.web.catalogue import Catalogue, Entry
from kg.web.filters import Filters, events_of
from kg.web.shapes import Json, brief

_LENGTH: Final = {"decade": 4, "year": 4, "month": 7, "week": 10, "day": 10}
"""How many characters a date must have to be counted by this unit."""

_SPAN_DAYS: Final = (("day", 62), ("week", 500), ("month", 3_700), ("year", 40_000))
"""The finest unit for spans of at most so many days; decades for longer ones."""


def timeline(
    known: Catalogue,
    asked: Filters,
    unit: str,
    page: tuple[int, int],
    language: str,
    *,
    largest: bool = False,
) -> Json:
    """Bins, and a page of the events themselves. `vague` have a date that the unit is too fine for.

    With `largest` the page has the events of which most is known, in the order of their dates too.

    Raises:
        QueryError: there is no such unit.
    """
    if unit and unit not in _LENGTH:
        raise QueryError(f"unit={unit!r} is none of {', '.join(_LENGTH)}")
    events = list(events_of(known, asked))
    dated = [event for event in events if event.start or event.end]
    chosen = unit or _unit(dated, asked)
    precise = [event for event in dated if len(event.start or event.end) >= _LENGTH[chosen]]
    count, offset = page
    shown = _largest(known, dated, count) if largest else dated[offset : offset + count]
    return {
        "unit": chosen,
        "first": first_day(dated[0].start or dated[0].end) if dated else None,
        "last": max((last_day(e.end or e.start) for e in dated), default=None),
        "bins": _bins(precise, chosen),
        "vague": len(dated) - len(precise),
        "undated": len(events) - len(dated),
        "shown": len(shown),
        "offset": offset,
        "total": len(dated),
        "events": [brief(known, event, language) for event in shown],
    }


def _largest(known: Catalogue, dated: list[Entry], count: int) -> list[Entry]:
    best = {e.iri for e in heapq.nlargest(count, dated, lambda event: known.degree(event.iri))}
    return [event for event in dated if event.iri in best]


def _unit(dated: list[Entry], asked: Filters) -> str:
    if not dated:
        return "year"
    first = max(asked.since, first_day(dated[0].start or dated[0].end))
    last = max(last_day(event.end or event.start) for event in dated)
    last = min(asked.until or "9999", last)
    days = (_date(last) - _date(first)).days
    return next((unit for unit, most in _SPAN_DAYS if days <= most), "decade")


def _bins(events: Iterable[Entry], unit: str) -> list[Json]:
    begin = _BEGINS[unit]
    counts: dict[str, Counter[str]] = {}
    for event in events:
        counts.setdefault(begin(event.start or event.end), Counter())[event.cls] += 1
    return [
        {"start": start, "end": _end(start, unit), "count": found.total(), "kinds": dict(found.most_common())}
        for start, found in sorted(counts.items())
    ]


def _week(day: str) -> str:
    found = _date(day)
    return (found - timedelta(days=found.weekday())).isoformat() if found > date(1, 1, 7) else day


_BEGINS: Final[Mapping[str, Callable[[str], str]]] = {
    "decade": lambda day: f"{day[:3]}0",
    "year": lambda day: day[:4],
    "month": lambda day: day[:7],
    "week": _week,
    "day": lambda day: day[:10],
}
"""The first day, month or year of the bin that a date falls into."""


def _end(start: str, unit: str) -> str:
    """The last day of a bin."""
    if unit == "decade":
        return f"{start[:3]}9-12-31"
    if unit == "week":
        return (_date(start) + timedelta(days=6)).isoformat() if start < "9999-12-25" else start
    return last_day(start)


def _date(day: str) -> date:
    """The day, or the nearest that the calendar has."""
    year, month, number = (int(part) for part in first_day(day).split("-"))
    for last in (number, 30, 29, 28):
        try:
            return date(min(max(year, 1), 9999), month, min(number, last))
        except ValueError:
            continue
    return date(1, 1, 1)
