"""When planned events are that a span from today dates: "will meet again within ten days", "in two weeks"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from kg.extract.drafts import Draft
from kg.extract.passage import PLANNABLE, Telling
from kg.find.dates.grammar import date_grammar
from kg.model import PartialDate, Status

DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 30}
"""Days of the units that such a span counts."""


LONGEST = 9
"""Years of the longest span that the pattern finds, 99 months: behind the last ones there is no calendar."""

NEAR = 250
"""Characters behind a plan in which its sentence may tell such a span."""


def within(draft: Draft, telling: Telling) -> None:
    """The month of a planned event without a day; only the year where the span ends in another month."""
    day = telling.article.day
    fits = draft.status is Status.PLANNED and draft.start is None and draft.kind in PLANNABLE
    pattern = _spans(telling.known.language.code)
    if not fits or pattern is None or day is None or day.day is None:
        return
    today = date.fromisoformat(day.iso)
    text, told = telling.article.text, draft.evidence[0]
    end = text.find(".", told.end, told.end + NEAR)
    span = pattern.search(text, told.begin, end if end >= 0 else told.end + NEAR)
    if span is None or today.year >= date.max.year - LONGEST:
        return
    words = date_grammar(telling.known.language.code).words
    counted = span["count"].lower()
    amount = words.counts.get(counted) or int(counted)
    there = today + timedelta(days=amount * DAYS[words.units[span["unit"].lower()]])
    by_then = span["lead"].lower() in words.by_then and (there.year, there.month) != (today.year, today.month)
    if not by_then:
        draft.start = PartialDate(there.year, there.month)
    elif there.year == today.year:
        draft.start = PartialDate(there.year)


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
        rf"{lead} (?P<count>{counts}|\d{{1,2}}) (?P<unit>{units})\b(?!['’])",
        re.IGNORECASE,
    )
