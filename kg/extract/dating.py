"""The first day of events that bear none of their own: from the news, the paragraph, the journey."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from kg.extract.drafts import Draft
from kg.extract.passage import Telling
from kg.model import Kind, PartialDate, Status, ZoneKind


def main_date(telling: Telling, drafts: Sequence[Draft]) -> PartialDate | None:
    """The day of the article's news: the first full date in the body near the day of publication."""
    day = telling.article.day
    if day is None:
        return next(
            (d.start for d in drafts if d.start and d.start.day and d.zone is not ZoneKind.CAPTION), None
        )
    near = (d for d in telling.opening_dates if d.day is not None and 0 <= _days(d, day) <= 6)
    return next(near, day)


def _days(earlier: PartialDate, later: PartialDate) -> int:
    if earlier.day is None or later.day is None:
        return 10_000
    return (
        date(later.year, later.month or 1, later.day) - date(earlier.year, earlier.month or 1, earlier.day)
    ).days


def default_date(draft: Draft, drafts: Sequence[Draft], main: PartialDate | None, telling: Telling) -> None:
    """A dateless statement has the day of what its paragraph tells, else of the article's news."""
    if draft.start is not None or draft.zone is ZoneKind.CAPTION or draft.status is Status.PLANNED:
        return
    near = next((d.start for d in reversed(_told_before(draft, drafts, telling))), None)
    if draft.kind is Kind.STATEMENT:
        draft.start = None if draft.earlier else near or main
    elif draft.kind in (Kind.MEETING, Kind.CALL, Kind.SIGNING, Kind.MEASURE) and not draft.name:
        draft.start = near or (main if draft.paragraph <= lead(drafts) + 4 and not draft.earlier else None)


def _told_before(draft: Draft, drafts: Sequence[Draft], telling: Telling) -> list[Draft]:
    """The dated events that the paragraph told before, those yet to come left out."""
    day = telling.article.day
    return [
        d
        for d in drafts
        if d.paragraph == draft.paragraph
        and d.sentence <= draft.sentence
        and d is not draft
        and d.zone is draft.zone
        and d.start is not None
        and d.start.day is not None
        and d.status is not Status.PLANNED
        and (day is None or d.start.iso <= day.iso)
    ]


def lead(drafts: Sequence[Draft]) -> int:
    """The paragraph of the first event in the body."""
    return min((d.paragraph for d in drafts if d.zone is not ZoneKind.CAPTION), default=0)


def last_day(draft: Draft) -> None:
    """The last day of an event whose days the text counts."""
    start = draft.start
    if draft.days and draft.days > 1 and start and start.day and start.month and draft.end is None:
        last = date(start.year, start.month, start.day) + timedelta(days=draft.days - 1)
        draft.end = PartialDate(last.year, last.month, last.day)
