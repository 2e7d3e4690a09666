"""Days that may be known in part: how far apart two are, and whether they may be one."""

from __future__ import annotations

from datetime import date

from kg.model import PartialDate


def days_between(earlier: PartialDate | None, later: PartialDate | None) -> int:
    """Days from one day to another; very many where one of them is no day."""
    if earlier is None or later is None or earlier.day is None or later.day is None:
        return NO_DAY
    return (
        date(later.year, later.month or 1, later.day) - date(earlier.year, earlier.month or 1, earlier.day)
    ).days


NO_DAY = 10_000
"""What stands for the days between two of which one is no day."""


def dates_fit(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Equal, unknown, or one a coarser spelling of the other."""
    if one is None or other is None:
        return True
    return (
        one.year == other.year
        and (one.month is None or other.month is None or one.month == other.month)
        and (one.day is None or other.day is None or one.day == other.day)
    )
