"""Meetings of three beside those of two of them."""

from __future__ import annotations

from kg.extract.drafts import Draft
from kg.model import Kind


def of_more_sides(one: Draft, other: Draft) -> bool:
    """ "X bertemu Y. Keduanya lalu mengadakan pertemuan trilateral dengan Z": not the meeting of the two."""
    first, second = len(one.states()), len(other.states())
    return one.kind is other.kind is Kind.MEETING and (
        (one.sides > second == PAIR and first >= one.sides and not other.sides)
        or (other.sides > first == PAIR and second >= other.sides and not one.sides)
    )


PAIR = 2
"""States that meet by themselves."""
