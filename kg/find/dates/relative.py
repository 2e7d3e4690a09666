"""Readers of dates that depend on another: weekdays, "yesterday", "two days later"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kg.document import DateMention
from kg.find.dates.absolute import absolute, is_and
from kg.find.dates.arithmetic import (
    Side,
    as_day,
    from_day,
    partial,
    season,
    shifted,
    weekday_date,
    weekday_of_week,
)
from kg.find.dates.scope import Scope, is_name, side_of
from kg.language.date_words import Unit
from kg.model import PartialDate
from kg.records import replace


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
        return _and_the_next(scope, [*dated[:-1], replace(dated[-1], end=last + closed)])
    if is_name(scope, position) or scope.at(grammar.weekday_not_before, end):
        return []
    return _bare_weekday(
        scope, trigger, days, after, end, bool(joined and second and not is_and(scope, joined.group()))
    )


def _and_the_next(scope: Scope, dated: list[DateMention]) -> list[DateMention]:
    """ "Sabtu (9/3) dan Minggu (10/3)", "Saturday (March 9) and Sunday (March 10)": both days together."""
    day = dated[0]
    joined = scope.at(scope.grammar.join, day.end) if len(dated) == 1 and day.until is None else None
    if joined is None or "," in joined.group() or not is_and(scope, joined.group()):
        return dated
    trigger = scope.grammar.trigger.match(scope.text, joined.end(), scope.end)
    if trigger is None or trigger.lastgroup not in ("weekday", "short"):
        return dated
    behind = read_weekday(scope, trigger)
    first, second = as_day(day.start), as_day(behind[0].start) if len(behind) == 1 else None
    follows = first is not None and second is not None and second - first == timedelta(1)
    return [replace(day, end=behind[0].end, until=behind[0].start)] if follows else dated


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
        parted = after is not None and after.group().strip()  # "Minggu malam"
        lead = parted or scope.before(grammar.shy_weekday_lead, begin)
        if trigger.group() not in grammar.words.shy_weekdays or not lead:
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
        elif days[0] != published.weekday() and scope.before(grammar.starting, begin):
            side = "future"
        start = _pointed_at(scope, days[0], begin) or weekday_date(days[0], published, side)
    if len(days) == 1:
        return [DateMention(begin, end, from_day(start), None, True)]
    until = start + timedelta(days=(days[1] - start.weekday()) % 7 or 7)
    if ranged or (until - start).days == 1 or scope.before(grammar.between, begin):
        return [DateMention(begin, end, from_day(start), from_day(until), True)]
    return [
        DateMention(begin, trigger.end(), from_day(start), None, True),
        DateMention(trigger.end() + 1, end, from_day(until), None, True),
    ]


def _pointed_at(scope: Scope, weekday: int, begin: int) -> date | None:
    """ "The following Monday", "that Friday": of the date named last."""
    pointed, anchor = scope.before(scope.grammar.pointed, begin), as_day(scope.anchor)
    if pointed is None or anchor is None:
        return None
    if pointed["same"]:
        return weekday_of_week(weekday, anchor, 0)
    return weekday_date(weekday, anchor, "future" if pointed["next"] else "past")


def read_shift(scope: Scope, trigger: re.Match[str]) -> list[DateMention]:
    """ "yesterday", "bulan depan", "the same day"."""
    grammar = scope.grammar
    said = " ".join(trigger.group().lower().split())
    shift = grammar.words.shifts[said]
    if scope.before(grammar.shift_not_after, trigger.start()):
        return []
    if trigger.start() > scope.begin and (day := _named_like_a_week(scope, trigger)):
        return day
    if shift.base == "anchor" and shift.amount > 0 and scope.before(grammar.stretch, trigger.start()):
        return []  # "over the next month"
    if shift.unit in ("month", "year") and scope.at(grammar.shift_not_before, trigger.end()):
        return []  # "akhir tahun 2019", "awal bulan Mei": of another year or month
    if shift.unit == "season":
        if scope.at(grammar.season_not_before, trigger.end()):
            return []  # "in the summer of 2020", "musim gugur tahun lalu", "since the fall of Kabul"
        start = season(shift.month, scope.published, shift.amount) if scope.published else None
        return [DateMention(trigger.start(), trigger.end(), start, None, True)] if start else []
    coarse = shift.unit in ("month", "year") and scope.latest is not None
    named = scope.latest if coarse else _anchor(scope, shift.amount)  # "joined in 1963. That year, ..."
    base = scope.published if shift.base == "published" else named
    start = shifted(base, shift.unit, shift.amount) if base else None
    if shift.base == "anchor" and base is not None and base.day is None and shift.unit in DAY_UNITS:
        start = base  # "In May 1972 he flew to Moscow. The next day": some day of that month
    return [DateMention(trigger.start(), trigger.end(), start, None, True)] if start else []


DAY_UNITS = frozenset({"hour", "day", "week"})
"""Units that lead from a month to some day of it, as far as the text tells."""


def _named_like_a_week(scope: Scope, trigger: re.Match[str]) -> list[DateMention]:
    """ "Moon berangkat Minggu depan": a capital inside a sentence makes Sunday of the week."""
    grammar = scope.grammar
    if trigger.group().split()[0] not in grammar.words.shy_weekdays:
        return []
    named = scope.at(grammar.weekday, trigger.start())
    return read_weekday(scope, named) if named is not None else []


def _anchor(scope: Scope, amount: int) -> PartialDate | None:
    """The date named last; without one nothing is later than publication."""
    return scope.anchor or (scope.published if amount <= 0 else None)


@dataclass(frozen=True, slots=True)
class _Count:
    """ "three days ago": how many units of what, and in which direction."""

    amount: int | None  # None for hours, which are not counted
    unit: Unit
    direction: str


def _count(scope: Scope, trigger: re.Match[str]) -> _Count:
    words = scope.grammar.words
    said = " ".join(trigger.group().lower().split())
    if said in words.eves:
        return _Count(abs(words.eves[said]), "day", said)
    directions = sorted((*words.directions, *words.spans, *words.alone_directions), key=len, reverse=True)
    direction = next(d for d in directions if said.endswith(" " + d))
    counted, _, unit = said[: -len(direction) - 1].rpartition(" ")
    if not counted and unit not in words.units:
        counted, unit = "1", unit.removeprefix(words.joined_count)
    if words.units[unit] == "hour":
        return _Count(0, "hour", direction)
    if counted in words.vague_counts:
        return _Count(None, words.units[unit], direction)
    return _Count(words.counts.get(counted) or int(counted), words.units[unit], direction)


SOME = 4
"""Days that "several days" are taken for, to tell the month."""


def _some_days(base: PartialDate | None, sign: int) -> PartialDate | None:
    """ "a few days earlier": some day of that month."""
    day = as_day(base)
    if base is None or base.month is None or day is None:
        return base if base is not None and base.month is not None else None
    there = day + timedelta(days=sign * SOME)
    return PartialDate(there.year, there.month)


def read_count(scope: Scope, trigger: re.Match[str]) -> list[DateMention]:
    """ "three days ago", "sehari kemudian", "several hours later"."""
    count, words, grammar = _count(scope, trigger), scope.grammar.words, scope.grammar
    counted_from = words.directions.get(count.direction) or words.alone_directions.get(count.direction)
    if counted_from is None:
        return []
    base_name, sign = counted_from
    base = scope.published if base_name == "published" else _anchor(scope, sign)
    if count.amount is None and count.unit == "day":
        month = _some_days(base, sign)
        return [DateMention(trigger.start(), trigger.end(), month, None, True)] if month else []
    if count.amount is None or count.amount >= 1500:
        return []
    latest = (
        scope.latest if count.unit in ("month", "year", "decade") else None
    )  # "in August 1990. Two months later"
    if base_name == "anchor" and latest is not None and (latest.month or count.unit != "month"):
        base = latest
    elif base_name == "anchor" and _month_told(scope) and count.unit in DAY_UNITS:
        base = scope.latest  # "in March she saw Boric and resigned three weeks later": of no day told before
    start = _counted_from(base, count.unit, sign * count.amount) if base else None
    if base_name == "anchor" and base is not None and base.day is None and count.unit in DAY_UNITS:
        start = base
    if start is not None and base_name == "published" and count.unit in ("week", "fortnight"):
        start = partial(start.year, start.month)  # "two weeks ago" is no day
    end = trigger.end()
    exact = scope.at(grammar.exact_after, end)
    if exact is not None or scope.before(grammar.exact_before, trigger.start()):
        end = exact.end() if exact is not None else end
        start = to_the_day(base, count.unit, sign * count.amount) or start if base else start
    elif start is not None and count.unit != "hour" and scope.before(grammar.vague_before, trigger.start()):
        start = partial(start.year, start.month)
    return [DateMention(trigger.start(), end, start, None, True)] if start else []


def _month_told(scope: Scope) -> bool:
    """Whether the date named last in this story is a month."""
    return scope.goes_on and scope.latest is not None and bool(scope.latest.month) and not scope.latest.day


def to_the_day(base: PartialDate, unit: Unit, amount: int) -> PartialDate | None:
    """ "Exactly 30 years ago", "two months ago to the day": the same day of another month or year."""
    if base.day is None or base.month is None or unit not in MONTHS:
        return None
    count = base.year * 12 + base.month - 1 + amount * MONTHS[unit]
    return partial(count // 12, count % 12 + 1, base.day)


MONTHS: dict[Unit, int] = {"month": 1, "year": 12, "decade": 120}


def _counted_from(base: PartialDate, unit: Unit, amount: int) -> PartialDate | None:
    """A week counted from a day is seven days."""
    return shifted(base, "day", 7 * amount) if unit == "week" else shifted(base, unit, amount)


def read_span(scope: Scope, trigger: re.Match[str], found: Sequence[DateMention]) -> DateMention | None:
    """The date of a span, which is no day where the words count vaguely: "more than two weeks after"."""
    span = _span(scope, trigger, found)
    if span is None or span.start.day is None or _count(scope, trigger).unit == "hour":
        return span
    if not scope.before(scope.grammar.vague_before, trigger.start()):
        return span
    return replace(span, start=PartialDate(span.start.year, span.start.month))


def _span(scope: Scope, trigger: re.Match[str], found: Sequence[DateMention]) -> DateMention | None:
    """ "on Tuesday, a day after he was recalled": the date on the other side of "after" or "before".

    `found` are all other dates of the stretch. With a date before the span, what follows "after" is
    dated; with one behind it, the sentence itself is; with neither, the span counts from what the
    text told before, if the words say so ("a day after the raid"; "he had spoken the day before.").
    """
    count, words, grammar = _count(scope, trigger), scope.grammar.words, scope.grammar
    sign = words.spans.get(count.direction)
    if (sign is None and count.direction not in words.eves) or count.amount is None or count.amount >= 1500:
        return None
    amount = words.eves[count.direction] if sign is None else sign * count.amount
    end = trigger.end()
    if sign is not None:
        end = trigger.start() + len(trigger.group().rstrip()[: -len(count.direction)].rstrip())
    before = _counting(scope, [d for d in found if d.end <= trigger.start() and not d.behind])
    after = [d for d in found if d.begin >= trigger.end()]
    begin = trigger.start()
    if scope.at(grammar.stop, trigger.end()):
        base = before[-1].start if before else scope.anchor
        if base is not None and trigger.group().lower().startswith(f"the {count.unit}"):
            start = shifted(base, count.unit, amount)  # "the week before" is that week, no day of it
        else:
            start = _counted_from(base, count.unit, amount) if base else None
        return DateMention(begin, trigger.end(), start, None, True) if start else None
    if not before and after and _is_of_the_main_clause(scope, trigger, after[0]):
        before = after[:1]
    if before:
        start = _counted_from(before[-1].start, count.unit, -amount)
        return DateMention(begin, end, start, None, True, True) if start else None
    if scope.anchor is not None and scope.before(grammar.span_lead, begin):
        told = _day_of_the_news(scope, scope.anchor)  # "The raid came a day before they meet"
        then = told.day is None and told.month is not None and count.unit == "day"  # in that month
        start = told if then else _counted_from(told, count.unit, -amount)
        return DateMention(begin, end, start, None, True, True) if start else None
    base = (
        after[0].start
        if after and not _of_who_says_so(scope, trigger, after[0], amount, count.unit)
        else None
    )
    definite = scope.at(grammar.definite, trigger.end())
    if base is None and (count.unit == "hour" or definite):
        again = definite is not None and _told_in_a_verb(scope, definite)
        base = scope.anchor if again else scope.told or scope.anchor
        counted_on = sign is not None and amount > 0
        base = None if counted_on and _ahead(scope, base, amount, count.unit) else base
    if base is None and (behind := _named_before(scope, trigger.end())) is not None:
        # "Sehari sebelum pelantikan, ...", in news of one sworn in
        base = (behind < _RECENT and (scope.told or scope.anchor)) or scope.news or scope.anchor
    counted = sign is not None and count.unit != "hour"
    if base is None and counted and _within(scope, begin):
        today = scope.news or scope.published
        start = _counted_from(today, count.unit, -amount) if today else None
        return DateMention(begin, end, start, None, True, True) if start else None
    start = _counted_from(base, count.unit, amount) if base else None
    return DateMention(begin, end, start, None, True) if start else None


def _day_of_the_news(scope: Scope, told: PartialDate) -> PartialDate:
    """What "came two days after" is counted from: the day told last, unless that is long past by now.

    Where the paragraph tells of years ago, then: "X cut ties in 2021. The step was taken a day after".
    """
    if scope.era is not None:
        return scope.era
    today, then = as_day(scope.published), as_day(told)
    past = today is not None and then is not None and (today - then).days > FRESH
    return scope.published if past and scope.published is not None else told


FRESH = 14
"""Days back to what may still be the news of which a sentence says that it came so long after another."""


def _counting(scope: Scope, before: list[DateMention]) -> list[DateMention]:
    """The days before a span without those by which something is wanted: "asked it to go by March 15"."""
    kept = [d for d in before if not scope.before(scope.grammar.deadline, d.begin)]
    return kept or before


def _of_who_says_so(
    scope: Scope, trigger: re.Match[str], behind: DateMention, amount: int, unit: Unit
) -> bool:
    """ "signed, two years after their armies clashed, officials said on Monday": no day of the clash.

    A comma parts it from what follows the span, which would count from it into the future.
    """
    parted = "," in scope.text[trigger.end() : behind.begin]
    return parted and _ahead(scope, behind.start, amount, unit)


def _ahead(scope: Scope, base: PartialDate | None, amount: int, unit: Unit) -> bool:
    """Whether a span counted from a date ends behind the article's own day: it counts from another."""
    today = as_day(scope.published)
    then = _counted_from(base, unit, amount) if base is not None and today is not None else None
    return then is not None and today is not None and then.iso > today.isoformat()[: len(then.iso)]


def _is_of_the_main_clause(scope: Scope, trigger: re.Match[str], day: DateMention) -> bool:
    """ "Sehari setelah menemui X di Y, Retno terbang ke Z, Selasa": X was met on the day before that day."""
    opens = not _within(scope, trigger.start())
    return opens and scope.grammar.main_clause.search(scope.text, trigger.end(), day.begin) is not None


OPENING = 3
"""Words before a span that begins its sentence: "Just a day after ..."."""


def _within(scope: Scope, begin: int) -> bool:
    """ "Iran fired missiles, five days after a drone had killed X": behind a clause that has no day."""
    return len(scope.text[scope.begin : begin].split()) > OPENING


def _named_before(scope: Scope, position: int) -> int | None:
    """How far back the text told the act that the bare noun at a position names, in whatever form."""
    bare = scope.at(scope.grammar.bare, position)
    if bare is None:
        return None
    words, noun = scope.grammar.words, bare["noun"].lower()
    root = re.sub(words.noun_affix_pattern, "", noun)
    least = 3 if bare["noun"].isupper() else 4  # "KTT"
    before = scope.text[:position].lower()
    roots = [root] if len(root) >= least else []
    if words.joined_count and len(root) > least and not bare["noun"].isupper():
        roots.append(root[1:])  # "serangan" of what "menyerang" told
    found = max([before.rfind(each) for each in (*roots, *words.deed_verbs.get(noun, ()))], default=-1)
    return position - found if found >= 0 else None


_RECENT = 400
"""Characters before a span in which the act that its noun names again is looked for."""


def _told_in_a_verb(scope: Scope, definite: re.Match[str]) -> bool:
    """ "X was expelled on Monday. A day after the expulsion": the noun names the act that was dated itself.

    Told by its root: the noun without what makes a noun of it stands in a verb before. Where the same
    noun stands before, it was no verb: "six days after the raid. A day after the raid, ...".
    """
    noun = definite.groupdict().get("noun") or ""
    words = scope.grammar.words
    root = re.sub(words.noun_affix_pattern, "", noun.lower())
    before = scope.text[max(0, definite.start() - _RECENT) : definite.start()].lower()
    return len(root) > 3 - bool(words.joined_count) and root in before and noun.lower() not in before
