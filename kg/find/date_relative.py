"""Readers of dates that depend on another: weekdays, "yesterday", "two days later"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from kg.document import DateMention
from kg.find.date_absolute import absolute, is_and
from kg.find.date_arithmetic import Side, as_day, from_day, shifted, weekday_date, weekday_of_week
from kg.find.date_scope import Scope, is_name, side_of


def read_weekday(scope: Scope, trigger: re.Match[str]) -> list[DateMention]:
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
    dated = absolute(scope, glue.end(), days[0], bare=True) if glue and glue.end() > end else []
    if glue and dated and dated[0].start.day is not None:
        last = dated[-1].end
        closed = bool(glue["open"]) and scope.text[last : last + 1] == ")"
        first = replace(dated[0], begin=position)
        dated = [first, *dated[1:]]
        return [*dated[:-1], replace(dated[-1], end=last + closed)]
    if is_name(scope, position) or scope.at(grammar.weekday_not_before, end):
        return []
    return _bare_weekday(
        scope, trigger, days, after, end, bool(joined and second and not is_and(scope, joined.group()))
    )


def _bare_weekday(
    scope: Scope,
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
            side, begin = side_of(before), begin - len(before.group())
        elif after is not None and moved:
            side, end = side_of(after), after.end(after.lastgroup or 0)
        start = weekday_date(days[0], published, side)
    if len(days) == 1:
        return [DateMention(begin, end, from_day(start), None, True)]
    until = start + timedelta(days=(days[1] - start.weekday()) % 7 or 7)
    if ranged or (until - start).days == 1 or scope.before(grammar.between, begin):
        return [DateMention(begin, end, from_day(start), from_day(until), True)]
    return [
        DateMention(begin, trigger.end(), from_day(start), None, True),
        DateMention(trigger.end() + 1, end, from_day(until), None, True),
    ]


def read_shift(scope: Scope, trigger: re.Match[str]) -> list[DateMention]:
    """ "yesterday", "bulan depan", "the same day"."""
    grammar = scope.grammar
    shift = grammar.words.shifts[" ".join(trigger.group().lower().split())]
    if scope.before(grammar.shift_not_after, trigger.start()):
        return []
    base = scope.published if shift.base == "published" else scope.anchor or scope.published
    start = shifted(base, shift.unit, shift.amount) if base else None
    return [DateMention(trigger.start(), trigger.end(), start, None, True)] if start else []


def read_count(scope: Scope, trigger: re.Match[str]) -> list[DateMention]:
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
