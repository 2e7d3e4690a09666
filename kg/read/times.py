"""Times of publication as news pages print them: "Selasa, 10 Sep 2019, 11:26 WIB"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

MONTHS: Final[dict[str, int]] = {
    name: number
    for number, names in enumerate(
        (
            "january januari jan djanuari",
            "february februari feb peb pebruari februeri",
            "march maret mar mac",
            "april apr",
            "may mei",
            "june juni jun djuni",
            "july juli jul julai djuli",
            "august agustus agu agt agust agus aug ogos",
            "september sept sep",
            "october oktober oct okt",
            "november nopember nov nop",
            "december desember disember dec des dis",
        ),
        start=1,
    )
    for name in names.split()
}
"""Months in English, Indonesian and Malay, long and short."""

WEEKDAYS: Final[dict[str, int]] = {
    name: number
    for number, names in enumerate(
        (
            "monday senin mon sen isnin",
            "tuesday selasa tue tues sel",
            "wednesday rabu wed rab",
            "thursday kamis thu thur thurs kam khamis",
            "friday jumat jum'at jum’at fri jum jumaat",
            "saturday sabtu sat sab",
            "sunday minggu sun min ahad",
        )
    )
    for name in names.split()
}

OFFSETS: Final[dict[str, str]] = {
    "WIB": "+07:00",
    "WITA": "+08:00",
    "WIT": "+09:00",
    "GMT": "+00:00",
    "UTC": "+00:00",
    "Z": "+00:00",
    "SGT": "+08:00",
    "MYT": "+08:00",
    "HKT": "+08:00",
    "PHT": "+08:00",
    "JST": "+09:00",
    "KST": "+09:00",
    "ICT": "+07:00",
    "AEST": "+10:00",
    "AEDT": "+11:00",
    "BST": "+01:00",
    "CET": "+01:00",
    "CEST": "+02:00",
    "MSK": "+03:00",
    "EST": "-05:00",
    "EDT": "-04:00",
    "CDT": "-05:00",
    "PST": "-08:00",
    "PDT": "-07:00",
}
"""Zones that mean one offset; IST and CST mean several, and ET and PT change with the season."""

UPDATED_WORDS: Final = "diperbarui|diperbaharui|perbarui|updated|update|modified|revised|dimutakhirkan"
PUBLISHED_WORDS: Final = (
    "diterbitkan|terbit|dipublikasikan|published|posted|tayang|ditayangkan|diposting|diunggah|issued|created"
    "|dirilis"
)


@dataclass(frozen=True, slots=True)
class PageTime:
    """A time on a page: ISO 8601 date, or date-time with offset where the page states the zone.

    `updated` is true for a time of revision or of the page itself ("Today: 4 May 2024"), false for one
    that says it is the first publication, None where the page does not tell.
    """

    begin: int
    end: int
    iso: str
    updated: bool | None = None


def _alternatives(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


MONTH: Final = _alternatives(list(MONTHS))
WEEKDAY: Final = _alternatives(list(WEEKDAYS))
_ZONE: Final = (
    r"(?:(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d\d)?|[+-]\d\d:?\d\d|(?:"
    + _alternatives([*OFFSETS, "IST", "CST", "ET", "PT"])
    + "))"
)
_SHORT: Final = r"\s?['’‘](?P<s{}>\d\d)"
"""A year without its century: "2 Oct.'06"."""

_DATE: Final = re.compile(
    rf"(?<![\w/])(?:"
    rf"(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:\sof\s|[\s.,-]{{1,2}})(?P<m1>{MONTH})\.?(?:[\s,-]{{1,2}}(?P<y1>\d{{4}})|{_SHORT.format(1)})"
    rf"|(?P<m2>{MONTH})\.?\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?:(?:,?\s|,)(?P<y2>\d{{4}})|,?{_SHORT.format(2)})"
    rf"|(?P<y3>\d{{4}})[-/.](?P<m3>\d{{1,2}})[-/.](?P<d3>\d{{1,2}})"
    rf"|(?P<d4>\d{{1,2}})[-/.](?P<m4>\d{{1,2}})[-/.](?:(?P<y4>\d{{4}})|(?P<s4>\d\d)(?=[)\s]*$))"
    rf")(?=T\d|\b(?!/))",
    re.IGNORECASE,
)
_CLOCK: Final = (
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.]\d\d(?:\.\d{1,6})?)?(?!\d)"
    rf"(?:\s?(?P<half>[ap]\.?m\b\.?))?(?:\s?\(?(?P<zone>{_ZONE})\b\)?|(?P<zulu>Z)\b)?"
)
_CLOCK_AFTER: Final = re.compile(
    rf"(?:T|[\s,|•·/@-]*[–—]?[\s,|•·/@-]*(?:(?:pukul|pkl\.?|jam|at)\s)?){_CLOCK}", re.IGNORECASE
)
_CLOCK_BEFORE: Final = re.compile(
    rf"(?<![\d:.]){_CLOCK}[\s,|•·-]*(?:on\s|pada\s)?(?:(?:{WEEKDAY})\.?[\s,]*)?$", re.IGNORECASE
)
_WEEKDAY_BEFORE: Final = re.compile(rf"\b(?:{WEEKDAY})\b[.]?[\s,/|-]*(?:the\s|tanggal\s)?$", re.IGNORECASE)
_MARK_BEFORE: Final = re.compile(
    rf"(?:(?:last|first|terakhir)\s)?\b"
    rf"(?:(?P<updated>{UPDATED_WORDS}|(?:today|hari ini)(?=\s?:))|(?:{PUBLISHED_WORDS}))\b"
    r"(?:\s(?:on|at|pada|tanggal|date))?\s?[:\-|]?\s*$",
    re.IGNORECASE,
)
_YEARS: Final = range(1900, 2100)
_HAS_YEAR: Final = re.compile(r"\d{4}|['’‘]\d\d|\d[-/.]\d{1,2}[-/.]\d\d")
_LAST_OF_THE_NEXT: Final = 49
"""Of years without a century, those up to this one are of this century: '06, but '89."""


def find_times(text: str) -> list[PageTime]:
    """The full dates of a short line, with the clock and the words that belong to each."""
    if not _HAS_YEAR.search(text):
        return []
    found = []
    taken = 0
    matches = list(_DATE.finditer(text))
    worded = {day_of(match) for match in matches if match["d4"] is None}
    for match in matches:
        day = day_of(match)
        if day is not None and match["d4"] is not None and _reversed(day) in worded:
            day = _reversed(day)  # "10/04/2024 October 4, 2024"
        if day is not None:
            found.append(_page_time(text, match, day, taken))
            taken = found[-1].end
    return found


def _reversed(day: date) -> date | None:
    """The day with its month as the day; None where there is no such month."""
    return date(day.year, day.day, day.month) if day.day <= 12 else None


AMERICAN: Final = re.compile(
    r"[\s,]{1,3}\d{1,2}:\d\d(?::\d\d)?\s?[ap]\.?m\.?\s\(?[ECMP][SD]?T\b", re.IGNORECASE
)
"""The clock of a time zone of the United States, where the month stands first: "04/07/2025 02:40 PM EDT"."""


def day_of(match: re.Match[str]) -> date | None:
    """The day of a `_DATE` match; None for an impossible one such as 31 February."""
    groups = match.groupdict()
    number = next(n for n in "1234" if groups[f"d{n}"])
    month, day = groups[f"m{number}"], groups[f"d{number}"]
    year = groups[f"y{number}"] or _with_century(groups[f"s{number}"])
    month_number = MONTHS.get(month.lower().rstrip(".")) or int(month)
    day_number = int(day)
    american = number == "4" and AMERICAN.match(match.string, match.end()) is not None
    if number == "4" and day_number <= 12 and (month_number > 12 or american):
        month_number, day_number = day_number, month_number
    if int(year) not in _YEARS:
        return None
    try:
        return date(int(year), month_number, day_number)
    except ValueError:
        return None


def _with_century(short: str) -> str:
    return f"{'20' if int(short) <= _LAST_OF_THE_NEXT else '19'}{short}"


def _page_time(text: str, match: re.Match[str], day: date, taken: int) -> PageTime:
    begin, end = match.span()
    before = text[max(taken, begin - 60) : begin]
    if weekday := _WEEKDAY_BEFORE.search(before):
        begin -= len(before) - weekday.start()
    clock = _CLOCK_AFTER.match(text, end)
    if clock:
        end = clock.end()
    else:
        window = text[max(taken, begin - 40) : begin]
        clock = _CLOCK_BEFORE.search(window)
        if clock:
            begin -= len(window) - clock.start()
    before = text[max(taken, begin - 40) : begin]
    mark = _MARK_BEFORE.search(before)
    if mark:
        begin -= len(before) - mark.start()
    iso = day.isoformat() + (_clock_iso(clock) if clock else "")
    return PageTime(begin, end, iso, None if mark is None else mark["updated"] is not None)


def _clock_iso(clock: re.Match[str]) -> str:
    """`T11:26+07:00`, or nothing without a zone: such a time cannot be placed."""
    offset = _offset(clock["zone"] or clock["zulu"])
    hour, minute = int(clock["hour"]), int(clock["minute"])
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"][0] in "pP" else 0)
    if offset is None or hour > 23 or minute > 59:
        return ""
    return f"T{hour:02d}:{minute:02d}{offset}"


def _offset(zone: str | None) -> str | None:
    if not zone:
        return None
    named = OFFSETS.get(zone.upper())
    if named:
        return named
    stated = re.search(r"([+-])(\d{1,2}):?(\d\d)?$", zone)
    if stated is None or int(stated[2]) > 14:
        return None
    return f"{stated[1]}{int(stated[2]):02d}:{stated[3] or '00'}"


def publication(times: list[PageTime]) -> str | None:
    """The time of first publication: one that says so, else an unmarked one, else a revision."""
    for wanted in (False, None, True):
        for time in times:
            if time.updated is wanted:
                return time.iso
    return None
