"""From the text of a news page to an article: zones, title, time, publisher, author, language."""

from __future__ import annotations

import hashlib
import re
from datetime import date, timedelta
from typing import Final

from kg.alike import Offsets, as_seen
from kg.errors import ReadError
from kg.limits import limit
from kg.model import Article, Zone, ZoneKind
from kg.read.datelines import Dateline
from kg.read.language import language_of
from kg.read.layout import Layout
from kg.read.outlets import outlet_of_address
from kg.read.times import WEEKDAY, WEEKDAYS, find_times, publication
from kg.read.zones import layout_of
from kg.records import replace

_ISO: Final = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?$"
)
_WEEKDAY: Final = re.compile(rf"\b(?:{WEEKDAY})\b", re.IGNORECASE)


def article_from_text(
    text: str,
    identifier: str,
    *,
    language: str | None = None,
    title: str | None = None,
    published: str | None = None,
    publisher: str | None = None,
    author: str | None = None,
    source_url: str | None = None,
) -> Article:
    """The article that a page's text is. What the caller states wins over what the page says.

    Raises:
        ReadError: the text is empty, too long, or has lone surrogates.
        UnsupportedLanguage: it is in a language without a language pack.
    """
    _check(text)
    seen, offsets = as_seen(text)
    layout = layout_of(seen, title)
    found_title = seen[slice(*layout.title)] if layout.title else None
    day = _more_precise(stated_time(published), _published(seen, layout))
    return Article(
        identifier=identifier,
        text=text,
        language=language_of(seen, language),
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        zones=tuple(layout.zones if offsets is None else [_as_written(z, offsets) for z in layout.zones]),
        title=_words(title) or _words(found_title),
        published=day,
        publisher=_words(publisher) or _publisher(layout) or outlet_of_address(source_url),
        author=_words(author) or _author(layout),
        source_url=_words(source_url),
        written=_written(day, layout.dateline) if day else _day_of_opening(seen, layout),
    )


def _as_written(zone: Zone, offsets: Offsets) -> Zone:
    return replace(zone, begin=offsets.begin(zone.begin), end=offsets.end(zone.end))


def stated_time(words: str | None) -> str | None:
    """A time that a record or a page's metadata states, as ISO 8601 date or date-time with offset.

    A clock without an offset is dropped; words that are no possible date give None.
    """
    if not words:
        return None
    match = _ISO.match(words.strip())
    if match is None:
        return publication(find_times(words.strip()[:200]))
    year, month, day, clock, offset = match.groups()
    try:
        iso = date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
    if not clock or not offset or clock >= "24":
        return iso
    offset = "+00:00" if offset == "Z" else offset
    return f"{iso}T{clock}{offset if ':' in offset else offset[:3] + ':' + offset[3:]}"


def _more_precise(stated: str | None, found: str | None) -> str | None:
    """The stated time, or the page's own where that is the same day with its clock."""
    return found if stated is None or (found and found.startswith(stated)) else stated


def _check(text: str) -> None:
    if not text.strip():
        raise ReadError("there is no text: the input is empty or white space only.")
    if len(text) > limit("max_article_chars"):
        raise ReadError(f"the text has {len(text)} characters, more than max_article_chars allows.")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ReadError("the text has lone surrogates, which no encoding can store.") from None


def _words(stated: str | None) -> str | None:
    return " ".join(stated.split()) or None if stated else None


def _published(text: str, layout: Layout) -> str | None:
    """From the by-lines, else from the dateline: the text's full dates tell its year."""
    for foot in (False, True):
        times = [time for byline in layout.bylines if byline.foot is foot for time in byline.times]
        if times:
            return _of_its_own_day(publication(times), layout.dateline)
    wired = _day_of_wire(text)
    if wired is not None:
        return wired
    dateline = layout.dateline
    if dateline is None:
        return _day_of_lead(text, layout) or _day_of_notice(text, layout)
    return dateline.full_day or _day_of_dateline(text, layout, dateline) or _day_of_notice(text, layout)


LONG_BEFORE: Final = timedelta(days=30)
"""From a dateline's full date to a page's head, which then tells the day that it was printed or visited."""


def _of_its_own_day(published: str | None, dateline: Dateline | None) -> str | None:
    """ "Thursday, May 4, 2023" above "March 3, 2019 (ACCRA) - ...": of what was written in 2019."""
    if published is None or dateline is None or dateline.full_day is None:
        return published
    written = date.fromisoformat(dateline.full_day)
    return dateline.full_day if date.fromisoformat(published[:10]) - written > LONG_BEFORE else published


WRITTEN_BEFORE: Final = 3
"""Days from a dateline to the paper: Monday's paper has Saturday's reports."""


def _written(published: str, dateline: Dateline | None) -> str | None:
    """The day of a dateline ("KUALA LUMPUR, Tues.", "PARIS, May 4"), where it is before that of the paper."""
    if dateline is None:
        return None
    day = date.fromisoformat(published[:10])
    if day.year == date.min.year:
        return None
    for before in range(WRITTEN_BEFORE + 1):
        then = day - timedelta(days=before)
        said = (dateline.month, dateline.day) == (then.month, then.day)
        if said or dateline.weekday == then.weekday() or dateline.full_day == then.isoformat():
            return then.isoformat() if before else None
    return None


_WIRE: Final = re.compile(r"(?<![^\n\r\x85\u2028])AP-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) \d{4}[A-Z]{3}\W*\Z")
_WIRE_LINE: Final = 40


def _day_of_wire(text: str) -> str | None:
    """ "AP-WS-05-04-97 1931EDT": the line that closed what the agency sent by wire, month first."""
    match = _WIRE.search(text, max(0, len(text) - _WIRE_LINE))
    if match is None:
        return None
    month, day, year = (int(number) for number in match.groups())
    try:
        return date(year + (1900 if year > 50 else 2000), month, day).isoformat()
    except ValueError:
        return None


SHORT_LEAD = 90
"""Characters up to which a standfirst may be a line of place and date that no by-line shape fits."""


def _day_of_lead(text: str, layout: Layout) -> str | None:
    """ "BRIDGETOWN, Barbados, Dec 10, 2023 | Caribbean desk": the one date of a short line above the body."""
    for zone in layout.zones:
        if zone.kind is not ZoneKind.LEAD:
            continue
        for line in text[zone.begin : zone.end].splitlines():  # a letterhead is several lines in one zone
            if len(line) <= SHORT_LEAD and len(times := find_times(line)) == 1:
                return times[0].iso
    return None


def _day_of_notice(text: str, layout: Layout) -> str | None:
    """ "This article was first published on 4 May 2020.": the one full date of a notice below the body."""
    body = max((zone.end for zone in layout.zones if zone.kind is ZoneKind.BODY), default=0)
    for zone in layout.zones:
        if zone.kind is not ZoneKind.NOISE or zone.begin < body:
            continue
        for line in text[zone.begin : zone.end].splitlines():
            times = find_times(line) if len(line) <= SHORT_LEAD and _NOTICE.search(line) else []
            if len(times) == 1:
                return times[0].iso
    return None


_DAY_AND_DATE: Final = re.compile(rf"\b({WEEKDAY})\b[\s,]{{1,2}}\(?(?=\d)", re.IGNORECASE)
LONG_DATE: Final = 24
"""Characters within which a date ends: "30 September 2019"."""


def _day_of_opening(text: str, layout: Layout) -> str | None:
    """ "X tiba di Tunis, Jumat (1/3/2024)": weekday and date of the first paragraph, the day of the news.

    For a page that says nowhere when it was published; "pada Kamis" in it is the Thursday before.
    """
    body = next((zone for zone in layout.zones if zone.kind is ZoneKind.BODY), None)
    if body is None:
        return None
    opening = text[body.begin : body.end].partition("\n\n")[0]
    for match in _DAY_AND_DATE.finditer(opening):
        times = find_times(opening[match.end() : match.end() + LONG_DATE])
        if times and times[0].begin == 0:
            day = date.fromisoformat(times[0].iso[:10])
            if day.weekday() == WEEKDAYS[match[1].lower()]:
                return day.isoformat()
    return None


_NOTICE: Final = re.compile(r"©|\(c\)|\b(?:copyright|published|diterbitkan|tayang)\b", re.IGNORECASE)
"""What a line below the body says that bears the day of publication."""

YEARS_SINCE: Final = 5
"""Years up to which a report is written after a full date of its text: "an accord of July 26, 1990"."""


def _day_of_dateline(text: str, layout: Layout, dateline: Dateline) -> str | None:
    """`March 18` with the year of the full date in the text that is nearest to it.

    A year whose 18 March is none of the weekdays of the first paragraph is taken only where no other fits.
    """
    if dateline.month is None or dateline.day is None:
        return None
    days = [
        date.fromisoformat(time.iso[:10])
        for zone in layout.zones
        if zone.kind in (ZoneKind.CAPTION, ZoneKind.BODY, ZoneKind.LEAD)
        for time in find_times(text[zone.begin : zone.end])
    ]
    weekdays = _weekdays_after_dateline(text, layout)
    candidates = []
    for day in days:
        for year in range(day.year - 1, day.year + YEARS_SINCE + 1):
            try:
                candidate = date(year, dateline.month, dateline.day)
            except ValueError:
                continue
            strange = bool(weekdays) and candidate.weekday() not in weekdays
            candidates.append((strange, abs((candidate - day).days), candidate))
    return min(candidates)[2].isoformat() if candidates else None


def _weekdays_after_dateline(text: str, layout: Layout) -> set[int]:
    """The weekdays that the first paragraph names: the day of the dateline is mostly among them."""
    body = next((zone for zone in layout.zones if zone.kind is ZoneKind.BODY), None)
    if body is None:
        return set()
    return {WEEKDAYS[word.lower()] for word in _WEEKDAY.findall(text[body.begin : body.end])}


def _publisher(layout: Layout) -> str | None:
    """The outlet that signs at the head, in the dateline, or at the foot, else one named as a source."""
    bylines = layout.bylines
    head = [name for byline in bylines if not byline.foot for name in byline.outlets]
    dateline = [layout.dateline.outlet] if layout.dateline and layout.dateline.outlet else []
    foot = [name for byline in bylines if byline.foot for name in byline.outlets]
    sources = [name for byline in bylines for name in byline.sources]
    return next(iter([*head, *dateline, *foot, *sources]), None)


def _author(layout: Layout) -> str | None:
    """The reporters: labelled, else named beside an outlet, else of a note at the foot, else an office."""
    for attribute in ("author", "office", "named", "writing"):
        for byline in layout.bylines:
            found: str | None = getattr(byline, attribute)
            if found:
                return found
    return None
