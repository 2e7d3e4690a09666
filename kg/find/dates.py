"""Dates in the text, as precise as the text and no more.

A date begins with a number, a month, a weekday, a fixed expression ("yesterday") or a counted one ("two
days later"); `date_grammar` finds such beginnings in one pass, and a reader for each reads on.
What the words leave out comes from the day of publication or from the date named last before.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from kg.document import DateMention
from kg.find.date_arithmetic import (
    Side,
    as_day,
    from_day,
    missing_year,
    partial,
    shifted,
    weekday_date,
    weekday_of_week,
)
from kg.find.date_grammar import DateGrammar, date_grammar
from kg.model import PartialDate

_LOOK_BACK = 40
"""Characters before a date in which a word that leads to it is looked for."""


@dataclass(frozen=True, slots=True)
class _Scope:
    """What a reader may look at."""

    text: str
    begin: int
    end: int
    grammar: DateGrammar
    published: PartialDate | None
    anchor: PartialDate | None

    def before(self, lead: re.Pattern[str], position: int) -> re.Match[str] | None:
        """The words right before a position, if they are such a lead."""
        return lead.search(self.text[max(self.begin, position - _LOOK_BACK) : position])

    def at(self, pattern: re.Pattern[str], position: int) -> re.Match[str] | None:
        """A match at a position, inside the scope."""
        return pattern.match(self.text, position, self.end)


@dataclass(frozen=True, slots=True)
class _Day:
    """A number of a day and where it stands."""

    begin: int
    end: int
    number: int
    ranged: bool  # whether a word of range stands before it


@dataclass(frozen=True, slots=True)
class _Dated:
    """Days of a month as written, before its year is settled."""

    begin: int
    end: int
    days: tuple[_Day, ...]
    month: int
    year: int | None
    side: Side
    relative: bool


def find_dates(
    text: str,
    begin: int,
    end: int,
    language: str,
    published: PartialDate | None,
    anchor: PartialDate | None = None,
) -> list[DateMention]:
    """The dates between two offsets of a text, in order, none overlapping.

    `anchor` is the date named last before (see `next_anchor`), for "the same day" and "two days
    later"; inside one call it moves along. What cannot be resolved or is no date of the calendar
    is left out. A weekday is read as the last such day; `as_future` gives the other reading.
    """
    grammar = date_grammar(language)
    scope = _Scope(text, begin, end, grammar, published, anchor)
    found: list[DateMention] = []
    position = begin
    while trigger := grammar.trigger.search(text, position, end):
        mentions = READERS[trigger.lastgroup or ""](scope, trigger)
        position = trigger.end()
        if mentions:
            found += mentions
            position = max(position, mentions[-1].end)
            scope = replace(scope, anchor=next_anchor(scope.anchor, mentions))
    return found


def next_anchor(anchor: PartialDate | None, mentions: list[DateMention]) -> PartialDate | None:
    """The date that "the same day" goes back to after these: the last full day, else the last date."""
    for mention in reversed(mentions):
        if mention.start.day is not None:
            return mention.start
    if mentions and (anchor is None or anchor.day is None):
        return mentions[-1].start
    return anchor


def as_future(mention: DateMention, text: str, language: str, published: PartialDate | None) -> DateMention:
    """The reading of a relative date in a sentence about what is to come.

    A bare weekday becomes the next such day ("will meet on Friday"), a day or month without a year the
    next one if that is near; everything else, such as "yesterday", stays as it is.
    """
    today = as_day(published)
    start = as_day(mention.start)
    if not mention.relative or published is None or today is None:
        return mention
    words, grammar = text[mention.begin : mention.end], date_grammar(language)
    if start is not None and start <= today and re.fullmatch(r"\D+", words):
        bare = words.split()[0] in grammar.weekdays and len(words.split()) == 1
        return (
            replace(mention, start=from_day(start + timedelta(days=7))) if bare and start < today else mention
        )
    month = mention.start.month
    if month is None or re.search(r"\d{4}|/\d\d$", words) or mention.until is not None:
        return mention
    if (mention.start.year, month, mention.start.day or 31) >= (today.year, today.month, today.day):
        return mention
    names = any(name in words for name in grammar.months)
    year = missing_year(month, mention.start.day, published, "future") if names else None
    moved = partial(year, month, mention.start.day) if year else None
    months_ahead = (moved.year - today.year) * 12 + month - today.month if moved else 99
    return replace(mention, start=moved) if moved and months_ahead <= 8 else mention


def _number(scope: _Scope, trigger: re.Match[str]) -> list[DateMention]:
    """ "10 September 2019", "10/9/2019", "2019-09-10", "in 2009"."""
    position = trigger.start()
    glued = scope.text[position - 1 : position] == "-" and scope.text[position - 2 : position - 1].isalnum()
    if not glued and (dated := _absolute(scope, position)):
        return dated
    return _year(scope, position) if trigger.end() - position == 4 else []


def _absolute(
    scope: _Scope, position: int, weekday: int | None = None, bare: bool = False
) -> list[DateMention]:
    """Days with their month at a position; `bare` allows day/month without a year."""
    first = _written(scope, position)
    if first is None:
        return _numeric(scope, position, weekday, bare)
    joined = scope.at(scope.grammar.join, first.end)
    second = _written(scope, joined.end()) if joined else None
    if _is_name(scope, position) or (
        first.year is None and scope.at(scope.grammar.date_not_before, first.end)
    ):
        return []
    if joined is None or second is None:
        return _settled(scope, first, weekday)
    if not _is_range(scope, joined.group(), position):
        if first.year is None and first.side == "near":
            first = replace(first, year=second.year, relative=second.relative)
        return _settled(scope, first, weekday) + _settled(scope, second, None)
    return _ranged(scope, first, second, weekday)


def _written(scope: _Scope, position: int) -> _Dated | None:
    """Days and a month in words, as written at a position."""
    grammar = scope.grammar
    match = scope.at(grammar.day_first, position) or scope.at(grammar.month_first, position)
    if match is None:
        return None
    days: list[_Day] = []
    end = 0
    for number in re.finditer(r"\d+", match["days"]):
        ranged = bool(days) and not _is_and(scope, match["days"][end : number.start()])
        end = number.end()
        begin = match.start("days")
        days.append(_Day(begin + number.start(), begin + number.end(), int(number.group()), ranged))
    year, side, relative = _tail(scope, match)
    month = grammar.months[match["month"].rstrip(".")]
    return _Dated(match.start(), match.end(), tuple(days), month, year, side, relative)


def _tail(scope: _Scope, match: re.Match[str]) -> tuple[int | None, Side, bool]:
    """The year after a month, the side on which it lies, and whether publication settled it."""
    words = scope.grammar.words
    if match["year"]:
        return int(match["year"]), "near", False
    if match["years"] and scope.published:
        years = " ".join(match["years"].lower().split())
        return scope.published.year + words.years[years], "near", True
    if match["side"]:
        return None, "past" if re.fullmatch(words.past_after, match["side"]) else "future", True
    return None, "near", True


def _is_and(scope: _Scope, joint: str) -> bool:
    """Whether a joint lists ("and", a comma) and does not span."""
    return bool(re.fullmatch(rf"\s*,?\s*(?:{scope.grammar.words.and_pattern})?\s*", joint))


def _is_range(scope: _Scope, joint: str, position: int) -> bool:
    return not _is_and(scope, joint) or scope.before(scope.grammar.between, position) is not None


def _complete(
    scope: _Scope,
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


def _settled(scope: _Scope, dated: _Dated, weekday: int | None) -> list[DateMention]:
    """One mention for one day or a range of days, several for a list with gaps."""
    days = list(dated.days)
    while len(days) > 1 and days[-1].number <= days[-2].number:  # "21-15 May" is a score and a day
        days = days[-1:]
    begin = dated.begin if dated.begin < dated.days[0].begin else days[0].begin
    dates = [_complete(scope, dated.month, d.number, dated.year, dated.side, weekday) for d in days]
    if any(d is None for d in dates):
        return []
    first, last = days[0].number, days[-1].number
    spans = any(d.ranged for d in days) or last - first == len(days) - 1
    if len(days) == 1 or spans or scope.before(scope.grammar.between, begin):
        until = dates[-1] if len(days) > 1 else None
        return [DateMention(begin, dated.end, dates[0], until, dated.relative)]  # type: ignore[arg-type]
    edges = [d.begin for d in days], [d.end for d in days]
    edges[0][0] = begin
    edges[1][-1] = dated.end
    return [DateMention(b, e, d, None, dated.relative) for b, e, d in zip(*edges, dates, strict=True) if d]


def _ranged(scope: _Scope, first: _Dated, second: _Dated, weekday: int | None) -> list[DateMention]:
    """ "30 December 2019 to 2 January", the year on either side or on none."""
    start = _complete(
        scope, first.month, first.days[0].number, first.year or second.year, first.side, weekday
    )
    if start is None:
        return []
    until = partial(second.year or start.year, second.month, second.days[-1].number)
    if until is not None and until < start:
        if first.year is None and second.year is not None:
            start = partial(start.year - 1, start.month, start.day)
        elif second.year is None:
            until = partial(start.year + 1, second.month, second.days[-1].number)
    if start is None or until is None or until < start:
        return []
    relative = first.year is None and second.year is None
    return [
        DateMention(first.begin, second.end, start, until, relative or (second.relative and first.relative))
    ]


def _numeric(scope: _Scope, position: int, weekday: int | None, bare: bool) -> list[DateMention]:
    """ "10/9/2019" (day first), "12-13/5/2023", "(29/10)", "10.9.2019", "2019-09-10"."""
    grammar, text = scope.grammar, scope.text
    if match := scope.at(grammar.iso, position) or scope.at(grammar.dots, position):
        day = _day_first(scope, int(match["d"]), int(match["m"]), int(match["y"]), None)
        return [DateMention(match.start(), match.end(), day)] if day else []
    match = scope.at(grammar.slashes, position)
    if match is None or text[position - 1 : position] == "-":
        return []
    bracketed = text[position - 1 : position] == "(" and text[match.end() : match.end() + 1] == ")"
    year, end_year = _long_year(match["y"]), _long_year(match["ey"])
    if year is None and end_year is None and not (bare or (bracketed and grammar.words.bare_numeric)):
        return []
    start = _day_first(scope, int(match["d"]), int(match["m"]), year or end_year, weekday)
    if start is None:
        return []
    until = None
    if match["d2"]:
        until = partial(start.year, start.month, int(match["d2"]))
    elif match["e"]:
        until = partial(end_year or start.year, int(match["em"]), int(match["e"]))
    if (match["d2"] or match["e"]) and (until is None or until <= start):
        return []
    return [DateMention(match.start(), match.end(), start, until, year is None and end_year is None)]


def _day_first(
    scope: _Scope, day: int, month: int, year: int | None, weekday: int | None
) -> PartialDate | None:
    """Day before month; the other way round where only that is a date and the language writes it."""
    if month > 12 and day <= 12 and scope.grammar.words.months_first:
        day, month = month, day
    return _complete(scope, month, day, year, "near", weekday)


def _long_year(digits: str | None) -> int | None:
    """Four digits from two: 00 to 69 are of this century."""
    if not digits:
        return None
    year = int(digits)
    return year if year > 99 else year + (2000 if year < 70 else 1900)


def _year(scope: _Scope, position: int) -> list[DateMention]:
    """ "since 1998", "tahun 2005", "from 2014 to 2019", "the 2023-2024 fiscal year"."""
    grammar = scope.grammar
    match = scope.at(grammar.year_span, position)
    if match is None or scope.at(grammar.counted, match.end()):
        return []
    between = bool(scope.before(grammar.between, position))
    span = bool(match["year2"]) and _is_range(
        scope, scope.text[match.end("year") : match.start("year2")], position
    )
    if not (
        scope.before(grammar.year_lead, position)
        or (span and (between or scope.at(grammar.span_noun, match.end())))
    ):
        return []
    start = PartialDate(int(match["year"]))
    until = PartialDate(int(match["year2"])) if span else None
    if until is not None and until <= start:
        return []
    return [DateMention(match.start(), match.end() if span else match.end("year"), start, until)]


def _month(scope: _Scope, trigger: re.Match[str]) -> list[DateMention]:
    """ "March 3, 2022", "July 2023", "in September", "last September"."""
    position = trigger.start()
    if dated := _absolute(scope, position):
        return dated
    grammar = scope.grammar
    match = scope.at(grammar.month_year, position)
    if match is None or _is_name(scope, position) or scope.before(grammar.numbered, position):
        return []
    year, side, relative = _tail(scope, match)
    begin = position
    if year is None and side == "near":
        moved = scope.before(grammar.before_weekday, position)
        shy = match["month"].rstrip(".") in grammar.words.shy_months
        lead = scope.before(grammar.shy_lead if shy else grammar.month_lead, position)
        if (moved is None and lead is None) or scope.text[match.end() : match.end() + 2] in ("'s", "’s"):
            return []
        if moved is not None:
            side, begin = _side(moved), position - len(moved.group())
    start = _complete(scope, grammar.months[match["month"].rstrip(".")], None, year, side)
    if start is None:
        return []
    until = None
    if match["month2"]:
        until = partial(start.year, grammar.months[match["month2"].rstrip(".")])
        if until is not None and until <= start:
            start, until = (
                (start, partial(start.year + 1, until.month))
                if relative
                else (partial(start.year - 1, start.month), until)
            )
    return [DateMention(begin, match.end(), start, until, relative)] if start else []


def _side(match: re.Match[str]) -> Side:
    """Which of the groups `past`, `future`, `this` matched."""
    groups = match.groupdict()
    return (
        "past" if groups["past"] else "future" if groups["future"] else "this" if groups["this"] else "near"
    )


def _is_name(scope: _Scope, position: int) -> bool:
    return scope.before(scope.grammar.not_after, position) is not None


def _weekday(scope: _Scope, trigger: re.Match[str]) -> list[DateMention]:
    """ "Selasa (10/9/2019)", "Thursday evening (Dec. 7)", "last Friday", "Rabu pekan depan"."""
    grammar, position = scope.grammar, trigger.start()
    days = [grammar.weekdays[trigger.group()]]
    end = trigger.end()
    joined = scope.at(grammar.join, end)
    second = scope.at(grammar.weekday, joined.end()) if joined else None
    if joined and second:
        days.append(grammar.weekdays[second.group()])
        end = second.end()
    after = scope.at(grammar.after_weekday, end)
    glue = scope.at(grammar.to_date, after.end() if after else end)
    dated = _absolute(scope, glue.end(), days[0], bare=True) if glue and glue.end() > end else []
    if glue and dated and dated[0].start.day is not None:
        last = dated[-1].end
        closed = bool(glue["open"]) and scope.text[last : last + 1] == ")"
        first = replace(dated[0], begin=position)
        dated = [first, *dated[1:]]
        return [*dated[:-1], replace(dated[-1], end=last + closed)]
    if _is_name(scope, position) or scope.at(grammar.weekday_not_before, end):
        return []
    return _bare_weekday(
        scope, trigger, days, after, end, bool(joined and second and not _is_and(scope, joined.group()))
    )


def _bare_weekday(
    scope: _Scope,
    trigger: re.Match[str],
    days: list[int],
    after: re.Match[str] | None,
    end: int,
    ranged: bool,
) -> list[DateMention]:
    """Weekdays without a date."""
    grammar, published = scope.grammar, as_day(scope.published)
    begin = trigger.start()
    moved = after is not None and after.lastgroup is not None
    if published is None:
        return []
    if trigger.lastgroup == "short" and len(days) == 1:
        shy = trigger.group() in grammar.words.shy_weekdays and scope.before(grammar.shy_weekday_lead, begin)
        if not shy or moved:
            return []
    side: Side = "near"
    if after is not None and after["week"]:
        weeks = grammar.words.weeks[" ".join(after["week"].lower().split())]
        start = weekday_of_week(days[0], published, weeks)
        end = after.end("week")
    else:
        before = scope.before(grammar.before_weekday, begin)
        if before is not None:
            side, begin = _side(before), begin - len(before.group())
        elif after is not None and moved:
            side, end = _side(after), after.end(after.lastgroup or 0)
        start = weekday_date(days[0], published, side)
    if len(days) == 1:
        return [DateMention(begin, end, from_day(start), None, True)]
    until = start + timedelta(days=(days[1] - start.weekday()) % 7)
    if ranged or (until - start).days == 1 or scope.before(grammar.between, begin):
        return [DateMention(begin, end, from_day(start), from_day(until), True)]
    return [
        DateMention(begin, trigger.end(), from_day(start), None, True),
        DateMention(trigger.end() + 1, end, from_day(until), None, True),
    ]


def _shift(scope: _Scope, trigger: re.Match[str]) -> list[DateMention]:
    """ "yesterday", "bulan depan", "the same day"."""
    grammar = scope.grammar
    shift = grammar.words.shifts[" ".join(trigger.group().lower().split())]
    if scope.before(grammar.shift_not_after, trigger.start()):
        return []
    base = scope.published if shift.base == "published" else scope.anchor or scope.published
    start = shifted(base, shift.unit, shift.amount) if base else None
    return [DateMention(trigger.start(), trigger.end(), start, None, True)] if start else []


def _count(scope: _Scope, trigger: re.Match[str]) -> list[DateMention]:
    """ "three days ago", "sehari kemudian"."""
    words = scope.grammar.words
    said = " ".join(trigger.group().lower().split())
    direction = next(d for d in sorted(words.directions, key=len, reverse=True) if said.endswith(" " + d))
    counted, _, unit = said[: -len(direction) - 1].rpartition(" ")
    if not counted:
        counted, unit = "1", unit.removeprefix(words.joined_count)
    base_name, sign = words.directions[direction]
    base = scope.published if base_name == "published" else scope.anchor or scope.published
    amount = words.counts.get(counted) or int(counted)
    start = shifted(base, words.units[unit], sign * amount) if base and amount < 1500 else None
    return [DateMention(trigger.start(), trigger.end(), start, None, True)] if start else []


READERS: dict[str, Callable[[_Scope, re.Match[str]], list[DateMention]]] = {
    "number": _number,
    "month": _month,
    "weekday": _weekday,
    "short": _weekday,
    "shift": _shift,
    "count": _count,
}
"""By the group of the trigger that matched."""
