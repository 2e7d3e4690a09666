"""Calendar arithmetic on partial dates: impossible dates, missing years, days counted from a date.

Everything here is about numbers; the words are read in `kg.find.dates.dates`.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from kg.language.date_words import Unit
from kg.model import PartialDate

Side = Literal["past", "future", "this", "near"]
"""Where an incomplete date lies: "last Friday", "next Friday", "this Friday", or just "Friday"."""

_FAR_AHEAD, _FAR_BACK = 183, 270
"""Days. News omits the year of its own calendar year; beyond these a neighbouring year is meant."""

_THE_NEWS = 7
"""Days from publication of what is the news: a weekday that does not fit it is a slip of the pen."""


def partial(year: int, month: int | None = None, day: int | None = None) -> PartialDate | None:
    """The date, or None if the calendar has no such month or day."""
    if month is not None and not 1 <= month <= 12:
        return None
    if day is not None:
        try:
            date(year, month or 0, day)
        except ValueError:
            return None
    return PartialDate(year, month, day)


def as_day(given: PartialDate | None) -> date | None:
    """The calendar day, or None if the date is less precise than a day."""
    if given is None or given.month is None or given.day is None:
        return None
    return date(given.year, given.month, given.day)


def from_day(day: date) -> PartialDate:
    """A full date."""
    return PartialDate(day.year, day.month, day.day)


def _distance(year: int, month: int, day: int | None, published: PartialDate) -> int | None:
    """Days from publication to the date; None if that year has no such day (29 February)."""
    if partial(year, month, day) is None:
        return None
    here = date(published.year, published.month or 7, published.day or 15)
    return (date(year, month, day or 15) - here).days


def missing_year(
    month: int, day: int | None, published: PartialDate, side: Side = "near", weekday: int | None = None
) -> int | None:
    """The year of a day or month whose year the text leaves out.

    "Past" and "future" take the nearest such date before or after publication. Otherwise the year
    of publication is meant unless that is far off, as around New Year. A weekday beside the date
    decides between the three years if it fits exactly one of them better than the first choice;
    beside a date of the same week it is a slip: "Rabu (28/8)", written on a Friday the 29th.
    """
    years = [y for y in (published.year, published.year - 1, published.year + 1)]
    distances = {y: d for y in years if (d := _distance(y, month, day, published)) is not None}
    if side in ("past", "future"):
        sign = 1 if side == "future" else -1
        here = published.month or 7
        apart = {y: 12 * (y - published.year) + month - here for y in distances}
        beyond = [
            y for y, d in distances.items() if (d * sign >= 0 if day is not None else apart[y] * sign > 0)
        ]  # "last September" in September is the year before
        return min(beyond, key=lambda y: abs(distances[y]), default=None)
    if side == "this":
        return published.year
    own = distances.get(published.year)
    if own is not None and -_FAR_BACK <= own <= _FAR_AHEAD:
        best: int | None = published.year
    else:
        best = min(distances, key=lambda y: abs(distances[y]), default=None)
    news = published.day is not None and best is not None and abs(distances[best]) <= _THE_NEWS
    if weekday is not None and day is not None and best is not None and not news:
        fitting = [y for y in distances if date(y, month, day).weekday() == weekday]
        if fitting and best not in fitting:
            return fitting[0]
    return best


def weekday_date(weekday: int, published: date, side: Side = "near") -> date:
    """The day that a weekday's name means: by default the last such day, publication included."""
    if side == "future":
        return published + timedelta(days=(weekday - published.weekday() - 1) % 7 + 1)
    if side == "past":
        return published - timedelta(days=(published.weekday() - weekday - 1) % 7 + 1)
    if side == "this":
        return weekday_of_week(weekday, published, 0)
    return published - timedelta(days=(published.weekday() - weekday) % 7)


def weekday_of_week(weekday: int, published: date, weeks: int) -> date:
    """That weekday of the week (from Monday) so many weeks after the one of publication."""
    return published + timedelta(days=weekday - published.weekday() + 7 * weeks)


def shifted(base: PartialDate, unit: Unit, amount: int) -> PartialDate | None:
    """So many units on, as precise as the unit; None if the base is less precise.

    A week is the calendar week, from Monday, and gives the month that it lies in, or None if that is two;
    of this week the days up to `base` count.
    """
    if unit in ("year", "decade"):
        return partial(base.year + amount * (10 if unit == "decade" else 1))
    if base.month is None:
        return None
    if unit == "month":
        count = base.year * 12 + base.month - 1 + amount
        return partial(count // 12, count % 12 + 1)
    day = as_day(base)
    if day is None:
        return None
    if unit in ("week", "weekend"):
        last = day + timedelta(days=6 - day.weekday() + 7 * amount)
        first = last - timedelta(days=6 if unit == "week" else 1)
        if unit == "week" and amount == 0:
            last = day  # of this week what has been so far
        return partial(last.year, last.month) if first.month == last.month else None
    return from_day(day + timedelta(days=amount * DAYS.get(unit, 0)))


DAYS = {"day": 1, "fortnight": 14}
"""Days of a unit; hours stay on the day."""


def season(month: int, published: PartialDate, amount: int) -> PartialDate | None:
    """The year of a season that begins in a month: the last, the next, or the one that began last.

    The next is the one that lasts, while it lasts.
    """
    here = published.month or 7
    if amount > 0:
        return partial(published.year + (here - month >= SEASON))
    begun = here - month >= (SEASON if amount < 0 else 0)
    return partial(published.year - (not begun))


SEASON = 3
"""Months of a season; while one lasts, "last spring" is that of the year before."""
