"""The regular expressions of dates, compiled from the words of a language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from kg.language.date_words import DateWords


def _english() -> DateWords:
    from kg.language.en.dates import DATES

    return DATES


def _indonesian() -> DateWords:
    from kg.language.id.dates import DATES

    return DATES


DATE_WORDS: dict[str, Callable[[], DateWords]] = {"en": _english, "id": _indonesian}

_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_YEAR = r"(?:1[5-9]|20)\d\d(?![\d/%]|[.,:]\d)"
_DASH = r"\s?[-–—‑]\s?"
_NEVER = r"(?!)"


@dataclass(frozen=True, slots=True)
class DateGrammar:
    """The compiled expressions of one language, and the words they came from.

    `marks` is found in the words, in lower case, of which every date has one.
    `trigger` finds where a date may begin; its last group says by what (`number`, `month`,
    `weekday`, `short`, `shift`, `count`, `feast`). The others are matched there.
    """

    words: DateWords
    marks: re.Pattern[str]
    trigger: re.Pattern[str]
    day_first: re.Pattern[str]
    month_first: re.Pattern[str]
    same_month: re.Pattern[str]
    bare_day: re.Pattern[str]
    bare_day_lead: re.Pattern[str]
    month_year: re.Pattern[str]
    slashes: re.Pattern[str]
    dots: re.Pattern[str]
    iso: re.Pattern[str]
    year_span: re.Pattern[str]
    join: re.Pattern[str]
    weekday: re.Pattern[str]
    after_weekday: re.Pattern[str]
    to_date: re.Pattern[str]
    before_weekday: re.Pattern[str]
    starting: re.Pattern[str]
    between: re.Pattern[str]
    pointed: re.Pattern[str]
    since: re.Pattern[str]
    since_clause: re.Pattern[str]
    beginning: re.Pattern[str]
    month_lead: re.Pattern[str]
    shy_lead: re.Pattern[str]
    year_lead: re.Pattern[str]
    counted: re.Pattern[str]
    span_noun: re.Pattern[str]
    feast_lead: re.Pattern[str]
    feast_year: re.Pattern[str]
    not_after: re.Pattern[str]
    weekday_not_before: re.Pattern[str]
    date_not_before: re.Pattern[str]
    shy_weekday_lead: re.Pattern[str]
    shift_not_after: re.Pattern[str]
    shift_not_before: re.Pattern[str]
    season_not_before: re.Pattern[str]
    numbered: re.Pattern[str]
    definite: re.Pattern[str]
    bare: re.Pattern[str]
    stop: re.Pattern[str]
    span_lead: re.Pattern[str]
    aside: re.Pattern[str]
    main_clause: re.Pattern[str]
    exact_before: re.Pattern[str]
    exact_after: re.Pattern[str]
    vague_before: re.Pattern[str]
    deadline: re.Pattern[str]
    stretch: re.Pattern[str]
    months: dict[str, int]
    weekdays: dict[str, int]


def _either(names: Iterable[str]) -> str:
    """An alternation, longest first."""
    return "(?:" + "|".join(re.escape(n) for n in sorted(names, key=lambda n: (-len(n), n))) + ")"


def _cased(names: Iterable[str]) -> list[str]:
    """Each name as it is and in capitals, for headlines."""
    return [form for name in names for form in (name, name.upper())]


def _phrases(names: Iterable[str]) -> str:
    """Lower-case expressions, their first letter in either case, any white space between words."""
    forms = []
    for name in sorted(names, key=lambda n: (-len(n), n)):
        for form in (name, name[0].upper() + name[1:]):
            forms.append(re.escape(form).replace(r"\ ", r"\s+"))
    return "(?:" + "|".join(forms) + ")"


_LOOK_AHEAD = 4
"""Letters by which most words are told from those that begin a date."""


def _marks(words: DateWords) -> re.Pattern[str]:
    """Found in one word at least, in lower case, of every date, though it be run together with others.

    Of "the same day" that is "same", and what is counted has its unit: "two days ago".
    """
    names = [*words.months, *words.weekdays, *words.short_weekdays, *words.shifts, *words.units, *words.eves]
    marks = {max(re.split(r"[\s-]", name.lower()), key=len) for name in names}
    marks |= {feast.lower().split()[-1] for feast in words.feasts}
    if words.joined_count:  # "sehari"
        marks |= {words.joined_count + unit for unit in words.units}
    return re.compile(rf"\d|(?<!\w){_either(marks)}(?!\w)")


def _openings(words: DateWords) -> str:
    """The first letters of whatever begins a date in words, so that most of a text costs one look at them."""
    names = _cased([*words.months, *words.weekdays, *words.short_weekdays])
    names += words.feasts
    hours = [unit for unit, kind in words.units.items() if kind == "hour"]
    counted = [*words.counts, *words.vague_counts, *hours, *filter(None, [words.joined_count])]
    for name in (*words.shifts, *words.eves, *counted):
        names += [name, name[0].upper() + name[1:]]
    return _beginnings({re.sub(r"\s.*", " ", name[:_LOOK_AHEAD]) for name in names})


def _beginnings(names: set[str]) -> str:
    """An expression that matches where one of the names stands, letter by letter."""
    if "" in names:
        return ""
    rests: dict[str, set[str]] = {}
    for name in names:
        rests.setdefault(name[0], set()).add(name[1:])
    letters = [
        (r"\s" if first == " " else re.escape(first)) + _beginnings(rest)
        for first, rest in sorted(rests.items())
    ]
    return f"(?:{'|'.join(letters)})"


def _feasts(words: DateWords) -> str:
    """Names of days, with either apostrophe."""
    return _either(words.feasts).replace("'", "['’]") if words.feasts else _NEVER


def _or_never(pattern: str) -> str:
    return f"(?:{pattern})" if pattern else _NEVER


def _lead(pattern: str, *, last: str = r"\s+") -> re.Pattern[str]:
    """Matches words that end exactly where a slice of text ends."""
    return re.compile(rf"(?<![\w-])(?i:{_or_never(pattern)}){last}$")


def _counted_span(words: DateWords) -> str:
    """ "two days ago", "sehari kemudian"."""
    counts = f"(?:{_no_city(words)}{_phrases(words.counts)}|\\d{{1,3}})\\s+"
    if words.joined_count:
        joined = words.joined_count
        counts = f"(?:{counts}|{joined}|{joined.capitalize()})"
    vague = f"(?:{_phrases(words.vague_counts)}\\s+)?"
    hours = _either(unit for unit, kind in words.units.items() if kind == "hour")
    days = _either(unit for unit, kind in words.units.items() if kind == "day")
    some = rf"{_phrases(words.vague_counts)}\s+{days}(?=\s+{_directions(words.directions)})"
    directions = _directions([*words.directions, *words.spans])
    if words.alone_directions:
        directions = rf"(?:{directions}|{_directions(words.alone_directions)}(?=\s*,))"
    spans = f"(?:{counts}{_either(words.units)}|{vague}{hours}|{some})\\s+{directions}"
    return f"(?:{spans}|{_phrases(words.eves)})" if words.eves else spans


def _no_city(words: DateWords) -> str:
    """Not at the city that is written like a number: "ke Lima pekan lalu" was last week."""
    leads = "|".join(rf"(?<=\b{lead} )" for lead in words.place_leads)
    return rf"(?!(?:{leads})[A-Z])" if leads else ""


def _directions(words: Iterable[str]) -> str:
    return "(?:" + "|".join(d.replace(" ", r"\s+") for d in sorted(words, key=len, reverse=True)) + ")"


def _years_ago(words: DateWords) -> str:
    """ "two years ago", "setahun lalu": behind a month or its day."""
    units = [unit for unit, kind in words.units.items() if kind == "year"]
    back = [name for name, (base, sign) in words.directions.items() if base == "published" and sign < 0]
    joined = f"|{words.joined_count}" if words.joined_count else ""
    return rf"(?:(?:{_phrases(words.counts)}|\d{{1,2}})\s+{joined}){_either(units)}\s+{_directions(back)}"


def _days(words: DateWords) -> dict[str, re.Pattern[str]]:
    """Dates told by day, month or year."""
    month = _either(_cased(words.months)) + r"(?:\.(?=\s*[,\d]))?(?![\w])"
    to = rf"(?:{_DASH}|\s+(?:{words.to_pattern})\s+)"
    join = rf"(?:{to}|\s*,\s*(?:(?:{words.and_pattern})\s+)?|\s+(?:{words.and_pattern})\s+)"
    tight_join = rf"(?:{to}|\s+(?:{words.and_pattern})\s+)"  # "May 3, 4 people" is no list of days
    ordinal = f"(?:{words.ordinal_pattern})?" if words.ordinal_pattern else ""
    day = rf"{_DAY}{ordinal}"
    no_more = r"(?![\d/%]|[.,:]\d|\s*(?:percent|per cent|persen|million|billion|juta|miliar))"
    sides = "|".join(p for p in (words.past_after, words.future_after) if p) or _NEVER
    tail = (
        rf"(?:(?:,?\s+|-)(?:(?:{words.of_pattern})\s+)?(?P<year>{_YEAR})"
        rf"|,?\s+(?:(?:{words.of_pattern})\s+)?(?P<years>{_phrases(words.years)})(?!\w)"
        rf"|,?\s+(?:(?P<again>{words.same_year_pattern})|(?P<after>{words.next_year_pattern})"
        rf"|(?P<before>{words.previous_year_pattern})|(?P<ago>{_years_ago(words)}))(?!\w)|\s+(?P<side>{sides})(?!\w))"
    )
    return {
        "day_first": re.compile(
            rf"(?P<days>{day}(?:{join}{day}){{0,9}})(?:\s+(?:{words.of_pattern}\s+)?|-)(?P<month>{month}){tail}?(?!\w)"
        ),
        "month_first": re.compile(
            rf"(?P<month>{month})\s+(?P<days>{day}(?:{tight_join}{day}){{0,9}})(?!\w){no_more}{tail}?"
        )
        if words.months_first
        else re.compile(_NEVER),
        "same_month": re.compile(rf"(?P<day>{day})\s+(?:{words.same_month_pattern})(?!\w)"),
        "bare_day": re.compile(
            rf"(?P<day>{_DAY})(?:{words.ordinal_pattern})(?:{tight_join}(?P<day2>{_DAY})(?:{words.ordinal_pattern}))?"
            rf"(?!-)(?=\s*(?:[^\w\s\"“]|$)|\s+{_or_never(words.span_alone_pattern)}(?!\w))"
        ),
        "month_year": re.compile(rf"(?P<month>{month})(?:{tight_join}(?P<month2>{month}))?{tail}?"),
        "slashes": re.compile(
            rf"(?P<d>{_DAY})(?:{_DASH}(?P<d2>{_DAY}))?\s?/\s?(?P<m>\d\d?)(?:\s?/\s?(?P<y>\d{{4}}|\d\d))?(?![\w/])"
            rf"(?:{to}(?P<e>{_DAY})/(?P<em>\d\d?)(?:/(?P<ey>\d{{4}}|\d\d))?(?![\w/]))?"
        ),
        "dots": re.compile(
            r"(?P<d>\d\d?)(?P<sep>[.-])(?P<m>\d\d?)(?P=sep)(?P<y>(?:1[5-9]|20)\d\d)(?![\w]|[.-]\d)"
        ),
        "iso": re.compile(r"(?P<y>(?:1[5-9]|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?!\d|-)"),
        "year_span": re.compile(
            rf"(?P<year>{_YEAR})(?:{join}(?P<year2>{_YEAR})|[-–](?P<short>\d\d)(?!\d))?(?!\w|-)"
        ),
        "join": re.compile(
            rf"{_DASH}|\s*,\s*(?:(?:{words.and_pattern})\s+)?|\s+(?:{words.to_pattern}|{words.and_pattern})\s+"
        ),
    }


def _weekdays(words: DateWords) -> dict[str, re.Pattern[str]]:
    """Days of the week, and what may stand around them."""
    weekday = _either(_cased(words.weekdays))
    short = _either(_cased(words.short_weekdays))
    return {
        "weekday": re.compile(rf"(?:{weekday}|{short})(?!\w)"),
        "after_weekday": re.compile(
            rf"(?:\s+(?:{words.day_part_pattern}))*(?:\s+(?P<week>{_phrases(words.weeks)})|\s+(?P<past>{_or_never(words.past_after)})"
            rf"|\s+(?P<future>{_or_never(words.future_after)})|\s+(?P<this>{_or_never(words.this_after)}))?(?!\w)"
            rf"(?:\s+(?:{words.day_part_pattern}))*"
        ),
        "to_date": re.compile(r"(?:[,.]?\s+|,)?(?P<open>\()?\s*(?:tanggal\s+|tgl\.?\s+|the\s+)?"),
        "before_weekday": re.compile(
            rf"(?<!\w)(?i:(?P<past>{_or_never(words.past_before)})|(?P<future>{_or_never(words.future_before)})"
            rf"|(?P<this>{_or_never(words.this_before)}))\s+$"
        ),
        "starting": re.compile(rf"(?<!\w)(?:{_or_never(words.starting_pattern)})\s+$"),
        "weekday_not_before": re.compile(rf"\s+(?:{words.weekday_not_before_pattern})(?!\w)"),
        "shy_weekday_lead": re.compile(rf"{_or_never(words.shy_weekday_lead_pattern)}\s+$"),
    }


def _around(words: DateWords) -> dict[str, re.Pattern[str]]:
    """What tells before or behind a date how it is meant."""
    month = _either(_cased(words.months)) + r"(?:\.(?=\s*[,\d]))?(?![\w])"
    ordinal = f"(?:{words.ordinal_pattern})?" if words.ordinal_pattern else ""
    sides = "|".join(p for p in (words.past_after, words.future_after) if p) or _NEVER
    return {
        "between": _lead(words.between_pattern),
        "pointed": re.compile(
            rf"(?<!\w)(?i:(?P<same>{_or_never(words.same_before)})|(?P<next>{_or_never(words.next_before)})"
            rf"|(?P<before>{_or_never(words.previous_before)}))\s+$"
        ),
        "since": _lead(words.since_pattern),
        # "warm since Ruto paid a visit in December 2021": what has lasted from then on
        "since_clause": re.compile(rf"(?<!\w)(?i:{words.since_pattern})\s[^,;:.]*$"),
        "beginning": _lead(words.beginning_pattern),
        "bare_day_lead": _lead(words.bare_day_lead_pattern),
        "month_lead": _lead(words.month_lead_pattern, last=r"(?:\s+|-)"),
        "shy_lead": _lead(words.shy_lead_pattern, last=r"(?:\s+|-)"),
        "year_lead": _lead(words.year_lead_pattern, last=r"(?:\s+(?:the\s+)?|-)"),
        "counted": re.compile(
            rf"\s+(?:(?!{_or_never(words.counted_apart_pattern)}\b)\w+\s+)?(?:{words.counted_pattern})(?!\w)"
        ),
        "span_noun": re.compile(rf"\s+{_or_never(words.year_span_after_pattern)}(?!\w)"),
        "feast_lead": _lead(words.feast_lead_pattern),
        "feast_year": re.compile(rf",?\s+(?:(?:{words.of_pattern})\s+)?(?P<year>{_YEAR})"),
        "not_after": re.compile(rf"(?<!\w)(?:{words.not_after_pattern})\.?\s+$"),
        "date_not_before": re.compile(rf"\s+{_or_never(words.date_not_before_pattern)}(?!\w)"),
        "shift_not_after": re.compile(
            rf"(?<!\w)(?:(?i:{_or_never(words.shift_not_after_pattern)}|\d+)"
            rf"|{_no_city(words)}(?i:{_either(words.counts)}))\s+$"
        ),
        "shift_not_before": re.compile(
            rf"\s+(?:(?:{words.of_pattern})\s+)?(?:\d{{4}}|(?:{sides}|{month})(?!\w))"
        ),
        "season_not_before": re.compile(
            rf"\s+(?:\d{{4}}|(?i:{words.of_pattern}|{sides}|{_or_never(words.season_not_before_pattern)})(?!\w))"
        ),
        # a number before a month was no day of it: 30 February is not February
        "numbered": re.compile(rf"(?<!\d)\d\d?{ordinal}(?:\s+(?:{words.of_pattern}\s+)?|-)$"),
        "definite": re.compile(rf"\s+(?i:{words.definite_pattern})(?!\w)"),
        "bare": re.compile(rf"\s+(?P<noun>{_or_never(words.bare_noun_pattern)})(?!\w)"),
        "span_lead": _lead(words.span_lead_pattern),
        "main_clause": re.compile(_or_never(words.main_clause_pattern)),
        "aside": _lead(words.aside_pattern),
        "exact_before": _lead(words.exact_before_pattern),
        "exact_after": re.compile(rf"\s+(?:{words.exact_after_pattern})(?!\w)"),
        "vague_before": _lead(words.vague_before_pattern),
        "deadline": _lead(words.deadline_pattern),
        "stretch": _lead(words.stretch_pattern),
        "stop": re.compile(rf"\s*(?:[^\w\s\"“]|$)|\s+{_or_never(words.span_alone_pattern)}(?!\w)"),
    }


@cache
def date_grammar(language: str) -> DateGrammar:
    """The grammar of a language by its ISO 639-1 code; KeyError if there is none."""
    words = DATE_WORDS[language]()
    month = _either(_cased(words.months)) + r"(?:\.(?=\s*[,\d]))?(?![\w])"
    weekday = _either(_cased(words.weekdays))
    short = _either(_cased(words.short_weekdays))
    return DateGrammar(
        words=words,
        marks=_marks(words),
        trigger=re.compile(
            rf"(?<![\w/$€£#])(?=\d|{_openings(words)})(?:(?P<feast>{_feasts(words)})(?![\w'’])|(?<!-)(?P<shift>{_phrases(words.shifts)})(?!\w)"
            rf"|(?P<count>{_counted_span(words)})(?!\w)|(?P<number>(?<!\d[.,:])\d{{1,4}}(?!\d))"
            rf"|(?P<month>{month})|(?P<weekday>{weekday})(?!\w)|(?P<short>{short})(?![\w-]))"
        ),
        months={f: n for k, n in words.months.items() for f in (k, k.upper())},
        weekdays={
            f: n for k, n in {**words.short_weekdays, **words.weekdays}.items() for f in (k, k.upper())
        },
        **_days(words),
        **_weekdays(words),
        **_around(words),
    )
