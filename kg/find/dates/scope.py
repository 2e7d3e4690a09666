"""What the readers of dates share: the stretch of text that they look at, and incomplete dates made whole."""

from __future__ import annotations

import re

from kg.find.dates.arithmetic import Side, as_day, missing_year, partial
from kg.find.dates.grammar import DateGrammar
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
    era: PartialDate | None = None  # the date, years ago, of which the paragraph tells just before
    goes_on: bool = True  # whether `latest` is of the same story, not of another paragraph of today's news

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
    if year is None and side == "near" and weekday is None and 1 <= month <= 12:
        year = _year_told(scope, month, day)
    if year is None and scope.published is not None:
        year = missing_year(month, day, scope.published, side, weekday) if 1 <= month <= 12 else None
    elif year is None and scope.anchor is not None:
        year = scope.anchor.year
    return partial(year, month, day) if year is not None else None


YEARS_AGO = 2
"""Years before the article from which a text that names a month goes on in the year of that month."""

MONTHS_ON = 3
"""Months between a month of years ago and one without a year that is of that year too."""


def _year_told(scope: Scope, month: int, day: int | None) -> int | None:
    """ "In late May 1955 X flew to Peru. In Lima, on 3 June, he signed": the year of what was told last."""
    latest, published = scope.latest, scope.published
    if latest is None or latest.month is None or published is None or day is None:
        return None
    last_year = latest.year == published.year - 1 and not _is_of_these_days(scope, month, day)
    if abs(month - latest.month) > MONTHS_ON or (latest.year > published.year - YEARS_AGO and not last_year):
        return None
    # "a war that began in November 2020 ... \n\n The talks opened on Oct. 25": those of these days
    return None if not scope.goes_on and _is_of_these_days(scope, month, day) else latest.year


def side_of(match: re.Match[str]) -> Side:
    """Which of the groups `past`, `future`, `this` matched."""
    groups = match.groupdict()
    return (
        "past" if groups["past"] else "future" if groups["future"] else "this" if groups["this"] else "near"
    )


def is_name(scope: Scope, position: int) -> bool:
    """Whether the word before makes a name of the date: "Good Friday"."""
    return scope.before(scope.grammar.not_after, position) is not None


NEAR_PUBLICATION = 45
"""Days around publication in which a day without a year is of today's news, whatever was told before."""


def year_told(scope: Scope, month: int, day: int | None) -> int | None:
    """ "Kofi Annan's plan came in 2004. Papadopoulos rejected it on 7 April": the year of what is told.

    A month alone takes it only from a month: "signed in March 2004 and ratified in May".
    """
    era = scope.era
    if era is None or scope.published is None or (day is None and era.month is None):
        return None
    today = partial(scope.published.year, scope.published.month or 7, scope.published.day or 15)
    normal = complete(scope, month, day, None)
    if normal is None or today is None or _days(today, normal) <= NEAR_PUBLICATION:
        return None
    later = era.month is not None and month < era.month and (month - era.month) % 12 <= 6
    return era.year + later


def _is_of_these_days(scope: Scope, month: int, day: int) -> bool:
    """Whether a day without a year lies just before publication, or just ahead."""
    published = scope.published
    year = missing_year(month, day, published) if published is not None else None
    told, today = partial(year, month, day) if year is not None else None, as_day(published)
    then = as_day(told)
    return then is not None and today is not None and abs((then - today).days) <= NEAR_PUBLICATION


def _days(one: PartialDate, other: PartialDate) -> int:
    """Days between two dates; a month counts from its middle."""
    first, last = ((d.year * 12 + (d.month or 7)) * 30 + (d.day or 15) for d in (one, other))
    return abs(first - last)
