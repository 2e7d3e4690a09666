"""What the readers of dates share: the stretch of text that they look at, and incomplete dates made whole."""

from __future__ import annotations

import re

from kg.find.date_arithmetic import Side, as_day, missing_year, partial
from kg.find.date_grammar import DateGrammar
from kg.model import PartialDate
from kg.records import record

_LOOK_BACK = 40
"""Characters before a date in which a word that leads to it is looked for."""


@record
class Scope:
    """What a reader may look at."""

    text: str
    begin: int
    end: int
    grammar: DateGrammar
    published: PartialDate | None
    anchor: PartialDate | None
    news: PartialDate | None = None  # the first full day of the body
    told: PartialDate | None = None  # the date of what the last span counted from
    latest: PartialDate | None = None  # the date named last, however coarse
    story: PartialDate | None = None  # the date of long ago that the paragraph named last

    def before(self, lead: re.Pattern[str], position: int) -> re.Match[str] | None:
        """The words right before a position, if they are such a lead."""
        return lead.search(self.text[max(self.begin, position - _LOOK_BACK) : position])

    def at(self, pattern: re.Pattern[str], position: int) -> re.Match[str] | None:
        """A match at a position, inside the scope."""
        return pattern.match(self.text, position, self.end)


def complete(
    scope: Scope,
    month: int,
    day: int | None,
    year: int | None,
    side: Side = "near",
    weekday: int | None = None,
) -> PartialDate | None:
    """The date, its year found if need be; None if there is no such date or no year can be told."""
    if year is None and scope.published is not None:
        year = missing_year(month, day, scope.published, side, weekday) if 1 <= month <= 12 else None
    elif year is None and scope.anchor is not None:
        year = scope.anchor.year
    return partial(year, month, day) if year is not None else None


LONG_AGO = 12
"""Months before publication from which a date begins a story of the past."""


AROUND = 31
"""Days around publication in which a date without its year belongs to the news."""

MIDDLE = 15
"""The day that stands for a whole month."""


def story_year(scope: Scope, month: int, day: int | None) -> int | None:
    """ "On Sept. 17, 1948, X was shot. In January Y came": the first such month after what was told last.

    Not where the words may mean a day around publication.
    """
    last, today = scope.story, scope.published
    if last is None or last.month is None or today is None or not 1 <= month <= 12:
        return None
    if (today.year - last.year) * 12 + (today.month or 1) - last.month < LONG_AGO:
        return None
    near, now = missing_year(month, day, today), as_day(today)
    said = as_day(partial(near, month, day or MIDDLE)) if near is not None else None
    if said is None or now is None or abs((said - now).days) <= AROUND:
        return None
    return last.year + ((month, day or 31) < (last.month, last.day or 1))


def side_of(match: re.Match[str]) -> Side:
    """Which of the groups `past`, `future`, `this` matched."""
    groups = match.groupdict()
    return (
        "past" if groups["past"] else "future" if groups["future"] else "this" if groups["this"] else "near"
    )


def is_name(scope: Scope, position: int) -> bool:
    """Whether the word before makes a name of the date: "Good Friday"."""
    return scope.before(scope.grammar.not_after, position) is not None
