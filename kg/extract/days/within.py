"""When planned events are that a span from today dates: "will meet again within ten days", "in two weeks"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from kg.extract.drafts import Draft
from kg.extract.passage import PLANNABLE, Telling
from kg.find.dates.grammar import date_grammar
from kg.model import Kind, PartialDate, Status

DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 30}
"""Days of the units that such a span counts."""


LATER = PLANNABLE | {Kind.MEASURE, Kind.CEREMONY, Kind.APPOINTMENT}
"""Kinds that are planned for so many days ahead."""

FEW = 6
"""Most days that somebody counts who means that very day: "in two days", but not "in ten days"."""

LONGEST = 9
"""Years of the longest span that the pattern finds, 99 months: behind the last ones there is no calendar."""

NEAR = 250
"""Characters behind a plan in which its sentence may tell such a span."""


def within(draft: Draft, telling: Telling) -> None:
    """The month of a planned event without a day; only the year where the span ends in another month."""
    day = telling.article.day
    fits = draft.status is Status.PLANNED and draft.start is None and draft.kind in LATER
    pattern = _spans(telling.known.language.code)
    if not fits or pattern is None or day is None or day.day is None:
        return
    today = date.fromisoformat(day.iso)
    text, told = telling.article.text, draft.evidence[0]
    end = text.find(".", told.end, told.end + NEAR)
    span = pattern.search(text, told.begin, end if end >= 0 else told.end + NEAR)
    span = span or _in_front(text, told.begin, pattern)
    if span is None or today.year >= date.max.year - LONGEST:
        return
    words = date_grammar(telling.known.language.code).words
    counted = span["count"].lower()
    amount = words.counts.get(counted) or int(counted)
    there = today + timedelta(days=amount * DAYS[words.units[span["unit"].lower()]])
    by_then = span["lead"].lower() in words.by_then
    by_then = by_then and (
        draft.kind not in PLANNABLE or (there.year, there.month) != (today.year, today.month)
    )
    if not by_then:
        few = DAYS[words.units[span["unit"].lower()]] == 1 and amount <= FEW
        draft.start = PartialDate(there.year, there.month, there.day if few else None)
    elif there.year == today.year and draft.kind in PLANNABLE:
        draft.start = PartialDate(there.year)


def _in_front(text: str, begin: int, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """ "In three weeks, the two will sign": the span with which the sentence opens."""
    opens = max(text.rfind(mark, max(0, begin - NEAR), begin) for mark in (". ", "\n")) + 1
    while opens < begin and text[opens].isspace():
        opens += 1
    return pattern.match(text, opens, begin)


@cache
def _spans(code: str) -> re.Pattern[str] | None:
    """ "within the next ten days", "in two weeks"; None for a language without such words."""
    words = date_grammar(code).words
    leads = [*words.by_then, *words.in_time]
    if not leads:
        return None
    counts, units = "|".join(words.counts), "|".join(u for u, unit in words.units.items() if unit in DAYS)
    lead = rf"\b(?P<lead>{'|'.join(sorted(leads, key=len, reverse=True))})"
    return re.compile(
        rf"{lead} (?P<count>{counts}|\d{{1,2}}) (?P<unit>{units})\b(?!['’](?! time))",
        re.IGNORECASE,
    )
