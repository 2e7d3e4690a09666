"""Readers of dates that are written out: days, months and years, in words and in numbers."""

from __future__ import annotations

import re

from kg.document import DateMention
from kg.find.dates.arithmetic import Side, as_day, from_day, partial
from kg.find.dates.scope import Scope, complete, is_name, side_of, year_told
from kg.language.date_words import DateWords
from kg.model import PartialDate
from kg.records import record, replace


@record
class _Day:
    """A number of a day and where it stands."""

    begin: int
    end: int
    number: int
    ranged: bool  # whether a word of range stands before it


@record
class _Dated:
    """Days of a month as written, before its year is settled."""

    begin: int
    end: int
    days: tuple[_Day, ...]
    month: int
    year: int | None
    side: Side
    relative: bool


def read_number(scope: Scope, trigger: re.Match[str]) -> list[DateMention]:
    """ "10 September 2019", "10/9/2019", "2019-09-10", "in 2009"."""
    position = trigger.start()
    glued = scope.text[position - 1 : position] == "-" and scope.text[position - 2 : position - 1].isalnum()
    if not glued and (dated := absolute(scope, position)):
        return dated
    if not glued and (same := _of_that_month(scope, position) or _of_no_month(scope, position)):
        return same
    return read_year(scope, position) if trigger.end() - position == 4 else []


def read_feast(scope: Scope, trigger: re.Match[str]) -> list[DateMention]:
    """ "on Christmas Eve", "pada Hari Buruh 1998": the day of that name; not "the Christmas Eve raid"."""
    if not scope.before(scope.grammar.feast_lead, trigger.start()):
        return []
    month, number = scope.grammar.words.feasts[trigger.group().replace("’", "'")]
    year = scope.at(scope.grammar.feast_year, trigger.end())
    day = complete(scope, month, number, int(year["year"]) if year else None)
    if day is None:
        return []
    return [DateMention(trigger.start(), (year or trigger).end(), day, None, year is None)]


def _of_that_month(scope: Scope, position: int) -> list[DateMention]:
    """ "Tanggal 8 bulan itu", "on the 8th of that month": a day of the month named last."""
    match, base = scope.at(scope.grammar.same_month, position), scope.latest
    if match is None or base is None or base.month is None:
        return []
    number = int(re.sub(r"\D", "", match["day"]))
    day = partial(base.year, base.month, number)
    return [DateMention(position, match.end(), day)] if day is not None else []


def _of_no_month(scope: Scope, position: int) -> list[DateMention]:
    """ "They meet on the 19th": the day of that number nearest to publication; not "the 19th floor".

    Where the text has just told of another time, its month is not known.
    """
    today = as_day(scope.published)
    match = scope.at(scope.grammar.bare_day, position)
    if match is None or today is None or scope.before(scope.grammar.bare_day_lead, position) is None:
        return []
    told, here = scope.latest, today.year * 12 + today.month
    if told is not None and told.year != today.year and abs(told.year * 12 + (told.month or 7) - here) > 1:
        return []
    months = [today.year * 12 + today.month - 1 + step for step in (-1, 0, 1)]
    days = [as_day(partial(month // 12, month % 12 + 1, int(match["day"]))) for month in months]
    day = min((d for d in days if d is not None), key=lambda d: abs((d - today).days), default=None)
    if day is None:
        return []
    until = partial(day.year, day.month, int(match["day2"])) if match["day2"] else None
    return [DateMention(position, match.end(), from_day(day), until, True)]


def absolute(
    scope: Scope, position: int, weekday: int | None = None, bare: bool = False
) -> list[DateMention]:
    """Days with their month at a position; `bare` allows day/month without a year."""
    first = _written(scope, position)
    if first is None:
        return _numeric(scope, position, weekday, bare)
    joined = scope.at(scope.grammar.join, first.end)
    second = _written(scope, joined.end()) if joined else None
    if is_name(scope, position) or (
        first.year is None and scope.at(scope.grammar.date_not_before, first.end)
    ):
        return []
    if joined is None or second is None:
        return _settled(scope, _of_the_era(scope, first, weekday), weekday)
    if not _is_range(scope, joined.group(), position):
        if first.year is None and first.side == "near":
            first = replace(first, year=second.year, relative=second.relative)
        return _settled(scope, first, weekday) + _settled(scope, second, None)
    return _ranged(scope, first, second, weekday)


def _of_the_era(scope: Scope, dated: _Dated, weekday: int | None) -> _Dated:
    """The days with the year of what the text tells, if they have none of their own."""
    if dated.year is not None or dated.side != "near" or weekday is not None:
        return dated
    year = year_told(scope, dated.month, dated.days[0].number)
    return replace(dated, year=year, relative=False) if year is not None else dated


def _written(scope: Scope, position: int) -> _Dated | None:
    """Days and a month in words, as written at a position."""
    grammar = scope.grammar
    match = scope.at(grammar.day_first, position) or scope.at(grammar.month_first, position)
    if match is None:
        return None
    days: list[_Day] = []
    end = 0
    for number in re.finditer(r"\d+", match["days"]):
        ranged = bool(days) and not is_and(scope, match["days"][end : number.start()])
        end = number.end()
        begin = match.start("days")
        days.append(_Day(begin + number.start(), begin + number.end(), int(number.group()), ranged))
    year, side, relative = _tail(scope, match)
    opened = scope.before(YEAR_FIRST, match.start()) if year is None else None
    if opened is not None:
        year, side, relative = int(opened["year"]), "near", False
    month = grammar.months[match["month"].rstrip(".")]
    return _Dated(match.start(), match.end(), tuple(days), month, year, side, relative)


YEAR_FIRST = re.compile(r"^\W*(?P<year>1[89]\d\d|20\d\d)\s?[,:–-]\s*$")
"""The year that opens an entry of a chronology: "1998, 25 March: President X meets Y in Lima"."""


def _tail(scope: Scope, match: re.Match[str]) -> tuple[int | None, Side, bool]:
    """The year after a month, the side on which it lies, and whether publication settled it."""
    words = scope.grammar.words
    if match["year"]:
        return int(match["year"]), "near", False
    if match["years"] and scope.published:
        years = " ".join(match["years"].lower().split())
        return scope.published.year + words.years[years], "near", True
    if match["ago"] and scope.published:  # "in May two years ago"
        return scope.published.year - _how_many(match["ago"], words), "near", True
    named = scope.latest or scope.anchor
    if named is not None and (match["again"] or match["after"] or match["before"]):
        return named.year + bool(match["after"]) - bool(match["before"]), "near", False
    if match["side"]:
        return None, "past" if re.fullmatch(words.past_after, match["side"]) else "future", True
    return None, "near", True


def _how_many(said: str, words: DateWords) -> int:
    """The number that counts what follows it; one where it is part of the word: "setahun lalu"."""
    said = " ".join(said.lower().split())
    number = re.match(r"\d+", said)
    named = [name for name in words.counts if said.startswith(f"{name} ")]
    return int(number.group()) if number else words.counts[max(named, key=len)] if named else 1


def is_and(scope: Scope, joint: str) -> bool:
    """Whether a joint lists ("and", a comma) and does not span."""
    return bool(re.fullmatch(rf"\s*,?\s*(?:{scope.grammar.words.and_pattern})?\s*", joint))


def _is_range(scope: Scope, joint: str, position: int) -> bool:
    return not is_and(scope, joint) or scope.before(scope.grammar.between, position) is not None


AHEAD = 2
"""Months ahead in which "sejak 1 April" may be the day from which something will hold."""


def _since_then(scope: Scope, dated: _Dated, begin: int) -> _Dated:
    """ "sejak 26 Juli", written in March: of the year before."""
    named = dated.year is not None or dated.side != "near" or scope.published is None
    if named or scope.before(scope.grammar.since, begin) is None:
        return dated
    day = complete(scope, dated.month, dated.days[0].number, None, "near", None)
    if day is None or scope.published is None or day.month is None or scope.published.month is None:
        return dated
    months = 12 * (day.year - scope.published.year) + day.month - scope.published.month
    return replace(dated, side="past") if months > AHEAD else dated


def _settled(scope: Scope, dated: _Dated, weekday: int | None) -> list[DateMention]:
    """One mention for one day or a range of days, several for a list with gaps."""
    days = list(dated.days)
    while len(days) > 1 and days[-1].number <= days[-2].number:  # "21-15 May" is a score and a day
        days = days[-1:]
    begin = dated.begin if dated.begin < dated.days[0].begin else days[0].begin
    dated = _since_then(scope, dated, begin)
    dates = [complete(scope, dated.month, d.number, dated.year, dated.side, weekday) for d in days]
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


def _ranged(scope: Scope, first: _Dated, second: _Dated, weekday: int | None) -> list[DateMention]:
    """ "30 December 2019 to 2 January", the year on either side or on none."""
    start = complete(scope, first.month, first.days[0].number, first.year or second.year, first.side, weekday)
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


def _numeric(scope: Scope, position: int, weekday: int | None, bare: bool) -> list[DateMention]:
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
    scope: Scope, day: int, month: int, year: int | None, weekday: int | None
) -> PartialDate | None:
    """Day before month; the other way round where only that is a date and the language writes it."""
    if month > 12 and day <= 12 and scope.grammar.words.months_first:
        day, month = month, day
    return complete(scope, month, day, year, "near", weekday)


def _long_year(digits: str | None) -> int | None:
    """Four digits from two: 00 to 69 are of this century."""
    if not digits:
        return None
    year = int(digits)
    return year if year > 99 else year + (2000 if year < 70 else 1900)


def read_year(scope: Scope, position: int) -> list[DateMention]:
    """ "since 1998", "tahun 2005", "from 2014 to 2019", "the 2023-2024 fiscal year"."""
    grammar = scope.grammar
    match = scope.at(grammar.year_span, position)
    if match is None or scope.at(grammar.counted, match.end()):
        return []
    between = bool(scope.before(grammar.between, position))
    span = bool(match["year2"]) and _is_range(
        scope, scope.text[match.end("year") : match.start("year2")], position
    )
    # "pada 2021 dan 2022": years on end are one span, as days are
    span = span or bool(match["year2"] and int(match["year2"]) == int(match["year"]) + 1)
    short = match["short"]  # "the 2023-24 financial year"
    if short and not scope.at(grammar.span_noun, match.end()):
        return []
    lead = scope.before(grammar.year_lead, position)
    if not (short or lead is not None or (span and (between or scope.at(grammar.span_noun, match.end())))):
        return []
    start = PartialDate(int(match["year"]))
    until = PartialDate(int(match["year2"])) if span else None
    if until is not None and until <= start:
        return []
    end = match.end() if span or short else match.end("year")
    whole = lead is not None and lead.groupdict().get("whole") is not None  # "as recently as 2022"
    begin = position - len(lead.group()) if lead is not None and whole else match.start()
    return [DateMention(begin, end, start, until)]


def read_month(scope: Scope, trigger: re.Match[str]) -> list[DateMention]:
    """ "March 3, 2022", "July 2023", "in September", "last September"."""
    position = trigger.start()
    if dated := absolute(scope, position):
        return dated
    grammar = scope.grammar
    match = scope.at(grammar.month_year, position)
    if match is None or is_name(scope, position) or scope.before(grammar.numbered, position):
        return []
    year, side, relative = _tail(scope, match)
    if side == "past" and _has_just_begun(scope, position, grammar.months[match["month"].rstrip(".")]):
        side = "this"
    begin = position
    if year is None and side == "near":
        moved = scope.before(grammar.before_weekday, position)
        following = scope.before(grammar.pointed, position) if scope.latest is not None else None
        if following is not None and following["next"]:
            moved = None  # "the next August" is of the years told of
        shy = match["month"].rstrip(".") in grammar.words.shy_months
        lead = scope.before(grammar.shy_lead if shy else grammar.month_lead, position)
        pointed = scope.before(grammar.pointed, position) if moved is None else None
        if pointed is not None and shy and pointed["same"]:
            pointed = None  # "said that May would go"
        alone = moved is None and lead is None and pointed is None
        if alone or scope.text[match.end() : match.end() + 2] in ("'s", "’s"):
            return []
        number = grammar.months[match["month"].rstrip(".")]
        if moved is not None:
            side, begin = side_of(moved), position - len(moved.group())
        elif pointed is not None:
            year, begin = _year_pointed_at(scope, pointed, number), position - len(pointed.group())
        else:
            year = year_told(scope, number, None)
        relative = relative and year is None
    start = complete(scope, grammar.months[match["month"].rstrip(".")], None, year, side)
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


BEGUN = 8
"""The day of a month from which its beginning lies behind."""


def _has_just_begun(scope: Scope, position: int, month: int) -> bool:
    """ "awal Maret lalu", written on 24 March: of this year."""
    today = scope.published
    here = today is not None and today.month == month and (today.day or 0) >= BEGUN
    return here and scope.before(scope.grammar.beginning, position) is not None


def _year_pointed_at(scope: Scope, pointed: re.Match[str], month: int) -> int | None:
    """ "in February 2019 ... that November", "the following May": counted from the date named last."""
    base = scope.latest or scope.anchor
    if base is None:
        return None
    if pointed["next"]:
        return base.year + (base.month is not None and month <= base.month)
    if pointed["before"]:
        return base.year - (base.month is None or month >= base.month)
    return base.year
