"""The day of an article's news: the one that its first paragraphs name, else that of publication."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.days.dating import month_of
from kg.extract.days.partial_days import days_between
from kg.extract.drafts import Draft
from kg.extract.passage import Telling
from kg.model import PartialDate, ZoneKind


def main_date(telling: Telling, drafts: Sequence[Draft]) -> PartialDate | None:
    """The first full date in the body near the day of publication, else that day.

    Of an article without one, a full date among the first that it tells: what stands far down ("apologized on
    March 22, 2013") is as a rule what was before.
    """
    if telling.article.day is not None:
        return named_day(telling) or telling.article.day
    told = [d for d in drafts if d.zone is not ZoneKind.CAPTION]
    first = told[0].paragraph if told else 0
    return next((d.start for d in told if d.start and d.start.day and d.paragraph <= first + LEAD), None)


LEAD = 1
"""Paragraphs behind the first that may name the day of an article that tells no day of publication."""


def named_day(telling: Telling) -> PartialDate | None:
    """The day near that of publication which the first paragraphs name."""
    day, opening = telling.article.day, telling.opening_dates
    if day is None:
        return None
    near = [
        (n, d) for n, d in opening if d.day is not None and 0 <= days_between(d, day) <= (6 if n == 0 else 2)
    ]
    if near and near[0][0] == 0 and not telling.known.language.nouns_after:
        return max((d for n, d in near if n == 0), key=lambda d: d.iso)  # the last of two
    return near[0][1] if near else None


def assume(undated: Sequence[Draft], telling: Telling, main: PartialDate | None) -> None:
    """Marks those of `undated` that only the day of publication dates by now, as the text names no other.

    "Niger recalls its ambassador", read in an article of 3 May: it happened some day before.
    """
    published = telling.article.day
    if published is None or main != published or named_day(telling) is not None:
        return
    for draft in undated:
        draft.assumed = draft.start is not None and draft.start in (main, month_of(main))
