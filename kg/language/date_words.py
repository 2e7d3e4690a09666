"""What a language pack says about dates: the words that the date grammar of `kg.find.dates.dates` reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Base = Literal["published", "anchor"]
Unit = Literal["hour", "day", "week", "weekend", "fortnight", "month", "year", "decade", "season"]
"""Hours stay on the day; a week or weekend is as precise as its month, a season as its year."""


@dataclass(frozen=True, slots=True)
class Shift:
    """So many days, weeks, months or years from the day of publication or from the date last named.

    Of a season, `month` is the first: the last one (-1), the next (1), or the one begun last (0).
    """

    base: Base
    unit: Unit
    amount: int
    month: int = 0


@dataclass(frozen=True, slots=True)
class DateWords:
    """The words of one language. Names of months and weekdays are given capitalised.

    Fields that end in `_pattern` are regular expressions without capturing groups.
    """

    months: Mapping[str, int]
    """Names and abbreviations (without the full stop) of months, 1 to 12."""
    weekdays: Mapping[str, int]
    """Names of weekdays, Monday 0, that stand for a day on their own."""
    short_weekdays: Mapping[str, int]
    """Names that count only in front of a date ("Tue, 10 Sept."), since they are words of their own."""
    shifts: Mapping[str, Shift]
    """Fixed expressions, lower case: "yesterday", "next month", "the same day"."""
    counts: Mapping[str, int]
    """Numerals in words: "two days ago"."""
    joined_count: str
    """A prefix that means one and is written together with the unit ("se" in "sehari"), or ""."""
    units: Mapping[str, Unit]
    directions: Mapping[str, tuple[Base, int]]
    """What follows a counted unit: "ago" counts back from publication, "later" on from the anchor."""
    spans: Mapping[str, int]
    """What follows a counted unit before what it is counted from: "a day after he was recalled" is 1."""
    eves: Mapping[str, int]
    """What stands before what it is counted from as a span does: "on the eve of the summit" is -1."""
    vague_counts: frozenset[str]
    """Counts of hours, which need no number: "several hours later"."""
    definite_pattern: str
    """What a span is counted from, when the text told it before, with its noun: "the raid"."""
    noun_affix_pattern: str
    """What makes a noun of a verb: peng- and -an in "pengusiran", -ing in "signing"."""
    bare_noun_pattern: str
    """A noun of an act that needs no "the" to point back: "sehari sebelum pelantikan"."""
    span_lead_pattern: str
    """Verbs before a span that count it from what was told: "The attack came two days after ..."."""
    main_clause_pattern: str
    """What opens the clause behind one that a span opens, up to its verb: ", Menteri X terbang ", or ""."""
    aside_pattern: str
    """Words before a date that only dates a relative clause: "yang berakhir hari ini"."""
    same_before: str
    """Before a month of the year told last: that."""
    next_before: str
    previous_before: str
    since_pattern: str
    """Before when something began that goes on: the text does not tell of that time."""
    beginning_pattern: str
    """Before a month: its first days, "awal Maret lalu", which lie behind before the month is over."""
    ordinal_pattern: str
    """What may follow the number of a day: "st", "nd"."""
    months_first: bool
    """Whether "March 3" is written beside "3 March"."""
    bare_numeric: bool
    """Whether "(29/10)" in brackets is a date on its own; after a weekday it always is."""
    to_pattern: str
    """Words of a range."""
    and_pattern: str
    between_pattern: str
    """Words before a range that make its "and" a range: "between 2 and 5 May"."""
    of_pattern: str
    """A word between day and month or month and year."""
    day_part_pattern: str
    """What may stand between a weekday and its date: "Thursday evening (Dec. 7)"."""
    past_before: str
    past_after: str
    future_before: str
    future_after: str
    this_before: str
    this_after: str
    """Words that move a weekday or month: "last Friday", "Jumat lalu"."""
    starting_pattern: str
    """Of an event, before its weekday, which is then to come: "the summit opening on Wednesday"."""
    weeks: Mapping[str, int]
    """Whole weeks after a weekday: "Rabu pekan depan"."""
    same_year_pattern: str
    """Behind a month, the year of the date named last: "December of the same year"."""
    next_year_pattern: str
    """Behind a month, the year after that of the date named last: "June of the following year"."""
    previous_year_pattern: str
    same_month_pattern: str
    """Behind a number, the month of the date named last: "the 8th of that month"."""
    years: Mapping[str, int]
    """Years after a month: "in August last year"."""
    month_lead_pattern: str
    """Words that let a month stand on its own: "in September"."""
    shy_months: frozenset[str]
    """Months that are also words or names; they need `shy_lead_pattern` to stand on their own."""
    shy_lead_pattern: str
    year_lead_pattern: str
    """Words that make a number between 1500 and 2099 a year: "since 1998"."""
    year_span_after_pattern: str
    """Nouns that make "2023-2024" a period of time: "the 2023-2024 fiscal year"."""
    counted_pattern: str
    """Nouns that a number counts, so that it is no year: "in 2000 homes"."""
    not_after_pattern: str
    """Words before a weekday or date that make a name of it: "Good Friday", "Jalan 17 Agustus"."""
    shy_weekdays: frozenset[str]
    """Weekdays that are also words; they need `shy_weekday_lead_pattern` to stand on their own."""
    shy_weekday_lead_pattern: str
    shift_not_after_pattern: str
    """Words that make a span of a shift: "the last year", "beberapa tahun lalu"."""
    weekday_not_before_pattern: str
    """Words after a weekday that make a name of it: "Friday prayers"."""
    date_not_before_pattern: str
    """Words after a day and month without a year that make a name of it: "Sept. 11 attacks"."""
    exact_before_pattern: str
    """Before a counted unit, to the day: "exactly 30 years ago"."""
    exact_after_pattern: str
    """Behind one: "30 years ago today"."""
    vague_before_pattern: str
    """Before a counted unit, not to the day: "more than two weeks later"."""
    deadline_pattern: str
    """Before a day by which something is wanted, from which nothing is counted: "leave by March 15, a day after"."""
    alone_directions: Mapping[str, tuple[Base, int]]
    """Directions that are other words too, unless a comma follows: "two weeks on, ..."."""
    stretch_pattern: str
    """Before a shift, what makes a stretch of time of it: "over the next month"."""
    span_alone_pattern: str = ""
    """What may follow a span that counts from what was told: "had flown in the day before on a visit"."""
    season_not_before_pattern: str = ""
    """What makes a name or a kind of a season: "in the summer residence"."""
    counted_apart_pattern: str = ""
    """Words behind a year with which a new phrase begins: "Pada 1998 kedua negara"."""
    in_time: frozenset[str] = frozenset()
    """Before a span from today, behind which something is planned: "in two weeks"."""
    by_then: frozenset[str] = frozenset()
    """Before a span from today, by the end of which something is planned: "within ten days"."""
    last_year_not_before: frozenset[str] = frozenset()
    """Words between "last year's" and a month that make the month one to come: "expires in June"."""
    deed_verbs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Parts of the verbs that tell what a noun of another root names: kudeta of "menggulingkan"."""
    bare_day_lead_pattern: str = ""
    """Before a day that has no month at all: "on the 19th"."""
    numbered_pattern: str = ""
    """Before the year of a law or decree, which dates nothing that is told: "Nomor 37 Tahun 1999"."""
    feasts: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Days with a name of their own, as month and day, each word as it is written: "Christmas Eve"."""
    place_leads: tuple[str, ...] = ()
    """Before a number in a capital letter, which is a city then: "ke Lima pekan lalu" is last week."""
    feast_lead_pattern: str = ""
    """What stands before such a name where it tells a day: "on Christmas Eve", not "the Christmas Eve raid"."""
