"""Dates in the text, as precise as the text and no more.

A date begins with a number, a month, a weekday, a fixed expression ("yesterday") or a counted one ("two
days later"); `date_grammar` finds such beginnings in one pass, and a reader for each reads on.
What the words leave out comes from the day of publication or from the date named last before.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise

from kg.document import DateMention
from kg.find.dates.absolute import read_feast, read_month, read_number
from kg.find.dates.arithmetic import as_day, from_day, missing_year, partial, season
from kg.find.dates.grammar import date_grammar
from kg.find.dates.relative import read_count, read_shift, read_span, read_weekday
from kg.find.dates.scope import Scope
from kg.model import PartialDate
from kg.records import replace


def find_dates(
    text: str,
    begin: int,
    end: int,
    language: str,
    published: PartialDate | None,
    anchor: PartialDate | None = None,
    told: PartialDate | None = None,
    news: PartialDate | None = None,
    latest: PartialDate | None = None,
    era: PartialDate | None = None,
    goes_on: bool = True,
) -> list[DateMention]:
    """The dates between two offsets of a text, in order, none overlapping.

    `anchor` is the date named last before (see `next_anchor`), for "the same day" and "two days
    later"; inside one call it moves along. `told` is the date of what a span counted from last (see
    `next_told`), for "a day after the raid"; `news` is the first day that the body names, for "a day
    before the" unnamed "inauguration"; `latest` is the date named last, whatever its precision, for "that
    year", of the same story if it `goes_on`; `era` is the date, years ago, of which the text tells, for a
    later "7 April" without a year. What cannot be resolved or is no date of the calendar
    is left out. A weekday is read as the last such day; `as_future` gives the other reading.
    """
    grammar = date_grammar(language)
    trigger = grammar.trigger.search(text, begin, end)
    if trigger is None:  # most sentences
        return []
    scope = Scope(text, begin, end, grammar, published, anchor, news, told, latest, era, goes_on)
    found: list[DateMention] = []
    counts: list[re.Match[str]] = []
    position = begin
    while trigger:
        mentions = READERS[trigger.lastgroup or ""](scope, trigger)
        mentions = [m for m in mentions if not _of_a_law(scope, m)]
        position = trigger.end()
        if mentions:
            found += mentions
            position = max(position, mentions[-1].end)
            scope = replace(
                scope,
                anchor=next_anchor(scope.anchor, mentions)
                if not scope.before(grammar.since, mentions[0].begin)
                else scope.anchor,
                latest=mentions[-1].start,
                goes_on=True,
                era=next_era(scope.era, text, mentions, language, published),
            )
        elif trigger.lastgroup == "count":
            counts.append(trigger)
        trigger = grammar.trigger.search(text, position, end)
    scope = replace(scope, anchor=anchor)
    for trigger in counts:
        if span := read_span(scope, trigger, found):
            found = sorted([*found, span], key=lambda mention: mention.begin)
    return _of_that_year(text, found, published, language)


NUMBERED = 40
"""Characters before the year of a law in which its number stands."""


def _of_a_law(scope: Scope, mention: DateMention) -> bool:
    """ "Undang-Undang Nomor 37 Tahun 1999", "Keppres Nomor 17/P Tahun 2019": a name, and no day."""
    pattern = scope.grammar.words.numbered_pattern
    if not pattern or mention.start.month is not None or mention.until is not None:
        return False
    before = scope.text[max(scope.begin, mention.begin - NUMBERED) : mention.begin]
    return re.search(rf"(?<!\w)(?:{pattern})\s*$", before) is not None


YEAR_REACH = 14
"""Words from "last year's" to the month that is of that year."""


def _of_that_year(
    text: str, found: list[DateMention], published: PartialDate | None, language: str
) -> list[DateMention]:
    """ "Last year's summit was hosted by Fiji in November": the November of that year.

    Not "last year's deal expires in June", nor "next year's budget was passed in June".
    """
    words = date_grammar(language).words
    if len(found) < 2 or published is None or not words.last_year_not_before:
        return found
    out = list(found)
    for year, month in pairwise(found):
        shift = words.shifts.get(" ".join(text[year.begin : year.end].lower().split()))
        if shift is None or shift.unit != "year" or shift.amount not in (-1, 1):
            continue
        between, name = text[year.end : month.begin].split(), text[month.begin : month.end]
        ahead = not words.last_year_not_before.isdisjoint(between)
        months = month.start.month is not None and month.until is None and not re.search(r"\d{4}", name)
        if len(between) > YEAR_REACH or not months or ahead != (shift.amount > 0):
            continue
        moved = partial(year.start.year, month.start.month, month.start.day)
        if moved is not None and any(known in name for known in words.months):
            out[out.index(month)] = replace(month, start=moved)
    return out


MOST_WORDS = 100_000
"""Words that are kept as marking no date; beyond, the set starts afresh."""

_UNMARKED: dict[str, set[str]] = {}
"""By language the words met, in lower case, that are in no date: nearly all."""


def may_hold_dates(words: frozenset[str], language: str) -> bool:
    """Whether a sentence, by its words in lower case, may have a date; in doubt it may."""
    unmarked = _UNMARKED.setdefault(language, set())
    if words <= unmarked:
        return False
    marks = date_grammar(language).marks
    more = [word for word in words - unmarked if not marks.search(word)]
    if len(unmarked) > MOST_WORDS:
        unmarked.clear()
    unmarked.update(more)
    return not words <= unmarked


def next_anchor(anchor: PartialDate | None, mentions: list[DateMention]) -> PartialDate | None:
    """The date that "the same day" goes back to after these: the last full day, else the last date.

    A day that lies before another of the same sentence is an aside: "arrived on Saturday from Jeddah,
    where he had spoken the day before".
    """
    told = [m for m in mentions if not m.behind]
    days = [m for m in told if m.start.day is not None]
    asides = [m for n, m in enumerate(days) if any(d.start > m.start for d in days[:n])]
    for mention in reversed(days):
        if mention not in asides:
            return mention.start
    if told and (anchor is None or anchor.day is None):
        return told[-1].start
    return anchor


QUOTES = '"“”'


def in_quotes(text: str, begin: int, position: int) -> bool:
    """Whether a position is between quotation marks of a sentence that begins at `begin`."""
    return sum([text.count(mark, begin, position) for mark in QUOTES]) % 2 == 1


def from_day_to_year(words: str) -> bool:
    """Whether the words of a date begin with its day and end with its year: "24 April 1915"."""
    return words[:1].isdigit() and words[-4:].isdigit()


def main_dates(
    text: str, begin: int, language: str, mentions: list[DateMention], published: PartialDate | None
) -> list[DateMention]:
    """The dates of a sentence to which another goes back with "the day before".

    Left out are those of relative clauses ("yang berakhir hari ini"), of quoted words and of what is to come.
    `begin` is where the sentence begins.
    """
    aside = date_grammar(language).aside
    return [
        m
        for m in mentions
        if not aside.search(text, max(0, m.begin - 40), m.begin)
        and not in_quotes(text, begin, m.begin)
        and (published is None or m.start.iso <= published.iso)
    ]


def next_told(told: PartialDate | None, mentions: list[DateMention]) -> PartialDate | None:
    """The date of what a span counted from last, until a sentence names a day without one."""
    behind = [m.start for m in mentions if m.behind]
    return behind[-1] if behind else None if mentions else told


def as_future(
    mention: DateMention, text: str, language: str, published: PartialDate | None, *, surely: bool = False
) -> DateMention:
    """The reading of a relative date in a sentence about what is to come.

    A bare weekday becomes the next such day ("will meet on Friday"), a day or month without a year the
    next one if that is near, or if `surely` says that it is ahead ("will visit Japan in October", told in
    January); everything else, such as "yesterday", stays as it is.
    """
    today = as_day(published)
    start = as_day(mention.start)
    if not mention.relative or published is None or today is None:
        return mention
    words, grammar = text[mention.begin : mention.end], date_grammar(language)
    past, before = grammar.words.past_after, grammar.words.past_before
    if past and re.search(rf"\b(?:{past})$", words):
        return mention  # "sedianya digelar Oktober lalu": said to lie behind
    if before and re.match(rf"(?i:{before})\s", words):
        return mention  # "had agreed to a truce last July"
    shift = grammar.words.shifts.get(" ".join(words.lower().split()))
    if shift is not None and shift.unit == "season" and shift.amount == 0:
        return replace(mention, start=season(shift.month, published, 1) or mention.start)
    if start is not None and start <= today and re.fullmatch(r"\D+", words):
        last = as_day(mention.until)
        bare = words.split()[0] in grammar.weekdays and (len(words.split()) == 1 or last is not None)
        if not bare or start == today:
            return mention
        until = from_day(last + timedelta(days=7)) if last is not None else None
        return replace(mention, start=from_day(start + timedelta(days=7)), until=until)
    month = mention.start.month
    if month is None or re.search(r"\d{4}|/\d\d$", words):
        return mention
    if (mention.start.year, month, mention.start.day or 31) >= (today.year, today.month, today.day):
        return mention
    if start is not None and grammar.bare_day.fullmatch(words):
        return _a_month_on(mention)
    names = any(name in words for name in grammar.months)
    year = missing_year(month, mention.start.day, published, "future") if names else None
    moved = partial(year, month, mention.start.day) if year else None
    months_ahead = (moved.year - today.year) * 12 + month - today.month if moved else 99
    if moved is None or months_ahead > (YEAR if surely else NEAR):
        return mention
    return replace(mention, start=moved, until=_years_on(mention.until, moved.year - mention.start.year))


def _a_month_on(mention: DateMention) -> DateMention:
    """ "will meet on the 3rd", told on the 14th: of the month after the one that lies nearest."""
    moved = [
        partial(day.year + day.month // 12, day.month % 12 + 1, day.day) if day and day.month else None
        for day in (mention.start, mention.until)
    ]
    return replace(mention, start=moved[0] or mention.start, until=moved[1])


def _years_on(day: PartialDate | None, years: int) -> PartialDate | None:
    """ "will meet from October 21 to 26": the last day, so many years later than it was read."""
    return day if day is None else partial(day.year + years, day.month, day.day)


NEAR, YEAR = 8, 11
"""Months ahead to which a month without a year is moved: the later ones are rather those just past."""


READERS: dict[str, Callable[[Scope, re.Match[str]], list[DateMention]]] = {
    "number": read_number,
    "month": read_month,
    "weekday": read_weekday,
    "short": read_weekday,
    "shift": read_shift,
    "count": read_count,
    "feast": read_feast,
}
"""By the group of the trigger that matched."""


def as_past(mention: DateMention, text: str, language: str, published: PartialDate | None) -> DateMention:
    """The reading of a month without a year in a sentence about what is past: the last such month."""
    words, start = text[mention.begin : mention.end], mention.start
    if published is None or start.month is None or not (mention.relative or start.day is not None):
        return mention
    if start.day is not None:
        return _a_year_before(mention, words, language, published)
    ahead = (start.year, start.month) > (published.year, published.month or 12)
    named = any(name in words for name in date_grammar(language).months)
    if not ahead or not named or re.search(r"\d{4}", words):
        return mention
    until = _years_on(mention.until, -1)  # "Earlier sessions, in May and June"
    return replace(mention, start=PartialDate(start.year - 1, start.month), until=until)


def _a_year_before(mention: DateMention, words: str, language: str, published: PartialDate) -> DateMention:
    """ "signed a memorandum on Jan. 1", told in December: the day without a year that was."""
    named = any(name in words for name in date_grammar(language).months)
    today, day = as_day(published), as_day(mention.start)
    years = date_grammar(language).words.years  # "takes over on May 2 next year"
    if not named or re.search(r"\d{4}|/\d\d$", words) or any(year in words.lower() for year in years):
        return mention
    if today is None or day is None or (day - today).days <= SOON:
        return mention
    before = partial(mention.start.year - 1, mention.start.month, mention.start.day)
    until = _years_on(mention.until, -1)
    return replace(mention, start=before, until=until) if before is not None else mention


SOON = 2
"""Days ahead of publication that a dateline or another clock accounts for."""


LASTING = 80
"""Characters before a date in which "since" opens its clause."""


def next_era(
    era: PartialDate | None,
    text: str,
    mentions: list[DateMention],
    language: str,
    published: PartialDate | None,
) -> PartialDate | None:
    """The date from before last year that the text told last; none once it tells of today.

    Not since when something has lasted: "at odds since a raid in October 2020, held talks in February".
    """
    since = date_grammar(language).since_clause
    for mention in mentions:
        if mention.behind or since.search(text[max(0, mention.begin - LASTING) : mention.begin]):
            continue
        old = published is not None and mention.start.year < published.year - 1
        era = mention.start if old else None
    return era
