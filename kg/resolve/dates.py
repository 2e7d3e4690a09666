"""Dates as precise as a text gives them, compared: a year holds each of its days."""

from __future__ import annotations

import functools
from calendar import monthrange
from datetime import date

FAR = 10**6
"""Days between two dates of which one is unknown."""


@functools.lru_cache(maxsize=1 << 16)
def span(iso: str) -> tuple[int, int] | None:
    """The first and the last day, as numbers, of an ISO year, month or day; None for what is no date."""
    try:
        numbers = [int(part) for part in iso[:10].split("-")]
        if len(numbers) == 1:
            return date(numbers[0], 1, 1).toordinal(), date(numbers[0], 12, 31).toordinal()
        if len(numbers) == 2:
            year, month = numbers
            return date(year, month, 1).toordinal(), date(year, month, monthrange(year, month)[1]).toordinal()
        day = date(*numbers).toordinal()
    except (TypeError, ValueError):
        return None
    return day, day


def days_apart(one: str, other: str) -> int:
    """The least number of days between two dates; 0 where they overlap, `FAR` where one is none."""
    a, b = span(one), span(other)
    if a is None or b is None:
        return FAR
    return max(a[0] - b[1], b[0] - a[1], 0)


def is_day(iso: str) -> bool:
    """Whether a date is known to the day."""
    return len(iso) >= 10
