"""Datelines: "Liputan6.com, Jakarta - ", "ISTANBUL, July 22 (Reuters) - ", "BANGKOK: "."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from kg.read.flattened import OF_TWO_WORDS, SITE
from kg.read.outlets import PRESS_WORDS, outlet
from kg.read.rules import word_set
from kg.read.times import MONTH, MONTHS, WEEKDAY, WEEKDAYS, find_times
from kg.records import replace

REACH: Final = 110
"""A dateline ends within so many characters of its paragraph."""

EXAMPLES: Final = (
    # the paragraph's beginning up to and including its dateline, the outlet that signs
    ("Liputan6.com, Jakarta - ", "Liputan6.com"),
    ("SEMARANG, KOMPAS.com - ", "Kompas.com"),
    ("Jakarta, CNN Indonesia -- ", "CNN Indonesia"),
    ("Jakarta (ANTARA) - ", "ANTARA News"),
    ("REPUBLIKA.CO.ID, DEN HAAG -- ", "Republika"),
    ("TEMPO.CO, Jakarta-", "Tempo"),
    ("KONTAN.CO.ID - JAKARTA. ", "KONTAN.CO.ID"),
    ("BANDUNG, (PR).- ", "Pikiran Rakyat"),
    ("New York, Amerika Serikat (23/09/2021) – ", None),
    ("Jakarta, 12 Mei 2023 – ", None),
    ("Ras al-Khaimah, 12 Mei 2023 – ", None),
    ("OSLO/HELSINKI, March 3 (Reuters) - ", "Reuters"),
    ("SEOUL, Dec. 20 (Yonhap) -- ", "Yonhap"),
    ("ABU DHABI, 12th July, 2023 (WAM) -- ", "WAM"),
    ("KUALA LUMPUR: ", None),
    ("KUALA LUMPUR, Tues. – ", None),
    ("AVARUA, Tuesday: ", None),
    ("JAKARTA, Senin - ", None),
    ("WASHINGTON (AP) — ", "Associated Press"),
    ("Jakarta - ", None),
    ("TEMPO Interaktif, Jakarta: ", "Tempo"),
    ("OSLO/RIGA (Reuters / Courier News - 3rd March, 2021) ", "Reuters"),
    ("VIVA – ", "VIVA"),
    ("Liputan6.com, Jakarta ", "Liputan6.com"),
    ("YEREVAN, September 4, 2012. /ARKA/. ", "ARKA"),
    ("BAKU, SEPTEMBER 4, ARMENPRESS. ", "ARMENPRESS"),
    ("4 March, Minsk /Corr. BELTA/. ", "Corr. BELTA"),
    ("OSH. June 12, 2023. /24.kg/. ", "24.kg"),
    ("GANJA, Azerbaijan, May 12. Trend: ", "Trend"),
    ("Dhaka [Bangladesh], May 12 (ANI): ", "Asian News International"),
    ("New Delhi, May 12 (PTI) ", "Press Trust of India"),
    ("PERTH, February 21. ", None),
    ("PERTH, May 3 (AAP). ", "Australian Associated Press"),
    ("(N.Z.P.A.-Reuter) PERTH, February 21. ", "N.Z.P.A.-Reuter"),
)
"""Datelines that open a paragraph."""

_DASHES: Final = re.compile(r"[-–—]{1,3}|(?<= )_(?= )")
_PARENTHESIS: Final = re.compile(r"\(([^()]{1,60})\)")
_ORDINAL: Final = r"\d{1,2}(?:st|nd|rd|th)?"
_DAY_MONTH: Final = re.compile(
    rf"{_ORDINAL}\s(?P<m1>{MONTH})\.?|(?P<m2>{MONTH})\.?\s{_ORDINAL}|\d{{1,2}}/\d{{1,2}}", re.IGNORECASE
)
_WEEKDAY: Final = re.compile(rf"({WEEKDAY})\.?", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\d{1,2}")
_UPPER: Final = "A-ZÀ-ÖØ-Þ"
_PARTICLE: Final = "al|am|and|da|dan|de|del|do|el|en|es|la|las|le|los|of|the"
_PLACE: Final = re.compile(
    rf"[{_UPPER}][\w.'’`-]*(?:[ /](?:(?:(?:{_PARTICLE})-)?[{_UPPER}][\w.'’`-]*|{_PARTICLE})){{0,5}}"
)
_COLON: Final = re.compile(rf"[{_UPPER}][{_UPPER} './-]{{2,40}}:\s")
_DAY_COLON: Final = re.compile(rf"([{_UPPER}][^:\n]{{4,60}}):\s(?=\S)")
"""A city and a day, closed by a colon: "AVARUA, Tuesday: "."""

_SIGNED_COLON: Final = re.compile(
    rf"([{_UPPER}][\w.]+(?: [{_UPPER}][\w.]+){{0,2}}), [{_UPPER}][\w'’-]+(?: [{_UPPER}][\w'’-]+)?:\s"
)
"""An outlet and a city before a colon: "TEMPO Interaktif, Jakarta: Menteri ..."."""
_PLACE_AFTER: Final = re.compile(
    rf"[{_UPPER}][{_UPPER} ]{{2,25}}\.\s(?=[{_UPPER}])"
    rf"|[{_UPPER}][^\W\d_]{{2,20}}(?: [{_UPPER}][^\W\d_]{{2,20}})?\s[-\u2013\u2014]{{1,2}}\s(?=[{_UPPER}])"
)
"""Behind an outlet's own dash: "KONTAN.CO.ID - TAIPEI. ", "Krjogja.com - JAKARTA - "."""
_RUN_ON: Final = re.compile(rf"({SITE}), (?:(?:{OF_TWO_WORDS}) )?[A-Z][a-z]{{2,20}} (?=[A-Z])")
"""A dateline without a dash: "Liputan6.com, Jakarta Menteri ..."."""

_STOP: Final = re.compile(rf"(?<=\d)\.\s(?=[{_UPPER}])")
"""A full stop behind a year, which ends a dateline as a dash does."""

_STOP_OR_SIGNED: Final = re.compile(rf"(?<=[\d)])\.\s(?=[{_UPPER}])")
"""The same behind a day or who signs, in old papers: "PERTH, May 3 (AAP). "."""

_IN_CAPITALS: Final = re.compile(rf"(?:\([^()]{{2,40}}\) )?[{_UPPER}]{{2}}[{_UPPER} .'’-]+, (?!\d{{4}})")
"""A city in capitals, behind which old papers set a day and a full stop: "PERTH, May 3. "."""

_CLOSED: Final = re.compile(rf"[{_UPPER}][{_UPPER} ./'’-]+ \([^()]{{2,60}}\) (?=[{_UPPER}])")
"""A city in capitals and who signs in parentheses, which ends a dateline as a dash does."""

_CITY: Final = rf"[{_UPPER}][\w.'’-]*(?:[ /][{_UPPER}][\w.'’-]*){{0,3}}?"
_DAY: Final = rf"(?i:{_ORDINAL}\s(?:{MONTH})|(?:{MONTH})\.?\s{_ORDINAL})(?:,? \d{{4}})?"
_WIRE: Final = re.compile(
    rf"(?:(?P<place>{_CITY})(?:, {_CITY}| \[{_CITY}\])?[.,] (?P<day>{_DAY})"
    rf"|(?P<day2>{_DAY})[.,] (?P<place2>{_CITY}))"
    rf"[.,]? (?:/(?P<slashed>[^/\n]{{2,30}})/[.:]?|(?P<signed>[{_UPPER}][{_UPPER}.]{{2,20}})[.:]?"
    rf"|\((?P<closed>[{_UPPER}]{{2,8}})\):?|(?P<named>[{_UPPER}]\w{{2,20}}):) "
    rf"(?:[-–—] )?(?=[\"“]?[{_UPPER}])"
)
"""A dateline of Eurasia's agencies: "YEREVAN, September 4. /ARKA/. ", "Moscow. 16 March. INTERFAX - "; or the
day before the city: "4 March, Minsk /Corr. BELTA/. ", or the country behind it: "GANJA, Azerbaijan, May 12.
Trend: "; or of South Asia's: "Dhaka [Bangladesh], May 12 (ANI): ", "New Delhi, May 12 (PTI) "."""

_BETWEEN: Final = re.compile(r"\s[-–/]\s|,")
"""Between the agencies and the day inside parentheses."""

_MAX_PLACE: Final = 45

NO_PLACE: Final = word_set(
    "A ALSO ANALYSIS ANSWER ARSIP BACA BREAKING CATATAN COMMENTARY CORRECTION EDITOR EXCLUSIVE EXPLAINER",
    "FACTBOX FAKTA FILE FOTO HIGHLIGHTS INFOGRAFIS ISSUED JAWAB JAWABAN KRONOLOGI LATEST LIVE MODERATOR NOTE",
    "OPINION PERTANYAAN PHOTO PHOTOS Q QUESTION QUOTE READ REDAKSI REPORTER SOURCE SUMBER SUMMARY TANYA",
    "TIMELINE UPDATE UPDATES VIDEO WATCH",
    "Ambassador Chairman Chairperson Commissioner Director Duta Menteri Minister President Presiden Premier",
    "Secretary Sekretaris Speaker",
)
"""Words before a colon or dash that are no place: "Deputy Prime Minister - Minister of Foreign Affairs X"."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """The first `length` characters of a paragraph.

    `outlet` signs in it; `full_day` is an ISO date, `month` and `day` a day without its year, `weekday` the
    day before that of the paper mostly, from which "today" is told.
    `strong` is false for a bare place, which means something at an article's beginning only.
    """

    length: int
    outlet: str | None = None
    full_day: str | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    strong: bool = False


def parse_dateline(text: str) -> Dateline | None:
    """The dateline that the paragraph begins with, if it does."""
    head = text[:REACH]
    for dash in _DASHES.finditer(head):
        begin, end = dash.span()
        spaced = end == len(head) or head[end].isspace()
        prefix = head[:begin].rstrip(" .\u00a0")
        # a hyphen inside a word is a dash only behind an outlet: "TEMPO.CO, Jakarta-Presiden"
        loose = dash[0] != "-" or (spaced and begin > 0) or head[begin - 1].isspace()
        if found := _parse(prefix, end + spaced * (end < len(head)), loose=loose):
            place = _PLACE_AFTER.match(head, found.length) if found.outlet else None
            return replace(found, length=place.end()) if place else found
        if loose and len(dash[0]) > 1 and spaced:
            break
    if (run_on := _RUN_ON.match(head)) and (signed := outlet(run_on[1])):
        return Dateline(run_on.end(), signed, strong=True)
    for stop in _STOP.finditer(head):  # "Riga/Tallinn (Courier), 24 January 2023. Latvia has ..."
        dated = _parse(head[: stop.start()], stop.end(), loose=True)
        if dated is not None and dated.full_day is not None:
            return dated
    if closed := _CLOSED.match(head):  # "OSLO/RIGA (Courier News / Reuters - 3rd March, 2021) Latvia has ..."
        signed_in_it = _parse(closed[0].rstrip(), closed.end(), loose=True)
        if signed_in_it is not None and signed_in_it.strong:
            return signed_in_it
    day = _DAY_COLON.match(head)  # "AVARUA, Tuesday: Eight governments ..."
    told = _parse(day[1], day.end(), loose=True) if day is not None else None
    if told is not None and (told.weekday is not None or told.month is not None or told.full_day):
        return told
    if (signed_place := _SIGNED_COLON.match(head)) and outlet(signed_place[1]):
        return Dateline(signed_place.end(), outlet(signed_place[1]), strong=True)
    if wire := _WIRE.match(head):
        agency = wire["slashed"] or wire["signed"] or wire["closed"] or wire["named"]
        city, on = wire["place"] or wire["place2"], wire["day"] or wire["day2"]
        dated = _parse(f"{city}, {on} ({agency})", wire.end(), loose=True)
        if dated is not None:
            return dated
    if (colon := _COLON.match(head)) and NO_PLACE.isdisjoint(colon[0][:-2].split()):
        return Dateline(colon.end())
    return _of_an_old_paper(head)


def _of_an_old_paper(head: str) -> Dateline | None:
    """ "PERTH, May 3. Mr Bevin has left": a city in capitals and a day, up to a full stop."""
    for stop in _STOP_OR_SIGNED.finditer(head) if _IN_CAPITALS.match(head) else ():
        dated = _parse(head[: stop.start()], stop.end(), loose=True)
        if dated is not None and dated.month is not None:
            return dated
    return None


_WRITER: Final = re.compile(r"(?:From|By|Dari|Oleh) [^,:|]{3,60}, (?=[^,|]{2,40}, [^,|]{3,12}$)")
"""Before the city and the day of a by-line that is a dateline too."""


def dateline_of_byline(text: str) -> tuple[int, Dateline] | None:
    """ "From Our Own Correspondent, PARIS, Sunday": where its dateline begins, and what that says."""
    match = _WRITER.match(text)
    found = _parse(text[match.end() :], len(text) - match.end(), loose=True) if match is not None else None
    if match is None or found is None or not (found.weekday is not None or found.month):
        return None
    return match.end(), found


def _parse(prefix: str, length: int, *, loose: bool) -> Dateline | None:
    """A dateline when every part before the dash is a place, an outlet or a day."""
    if len(prefix) < 3 or not (prefix[0].isalnum() or prefix[0] in "(["):
        return None
    if prefix[0].islower() and "." not in prefix:
        return None
    times = find_times(prefix)
    for time in times:
        prefix = prefix[: time.begin] + "," * (time.end - time.begin) + prefix[time.end :]
    signed: str | None = None
    month = day = weekday = None
    places = 0
    for part, bracketed in _parts(prefix):
        if match := _DAY_MONTH.fullmatch(part):
            month, day = _month_day(match)
        elif not bracketed and (match := _WEEKDAY.fullmatch(part)):
            weekday = WEEKDAYS[match[1].lower()]
        elif found := outlet(part) or (part if (bracketed and _is_agency(part)) or _is_paper(part) else None):
            signed = signed or found
        elif not bracketed and _is_place(part):
            places += 1
        else:
            return None
    strong = bool(signed or times or month or (weekday is not None and places))
    if places > 3 or not (signed or loose) or not (strong or places):
        return None
    return Dateline(length, signed, times[0].iso[:10] if times else None, month, day, weekday, strong)


def _parts(prefix: str) -> list[tuple[str, bool]]:
    """The parts between commas, and whether each stands in parentheses."""
    signed = [part for inside in _PARENTHESIS.findall(prefix) for part in _BETWEEN.split(inside)]
    inside = [(part.strip(" .,-–"), True) for part in signed]
    outside = [(part.strip(" ."), False) for part in _PARENTHESIS.sub(",", prefix).split(",")]
    return [(part, bracketed) for part, bracketed in outside + inside if part]


def _month_day(match: re.Match[str]) -> tuple[int | None, int | None]:
    name = match["m1"] or match["m2"]
    number = _NUMBER.search(match[0])
    if name is None or number is None:  # (12/5): the body says it again
        return None, None
    return MONTHS[name.lower()], int(number[0])


def _is_agency(part: str) -> bool:
    """Whether words in parentheses after a place could be an agency's name."""
    named = part[0].isupper() or _SITE_NAME.fullmatch(part) is not None
    return named and len(part) <= 30 and len(part.split()) <= 4


_SITE_NAME: Final = re.compile(r"\w+\.[a-z]{2,4}")
"""An agency that is called as its site: "24.kg"."""


def _is_paper(part: str) -> bool:
    """ "JABAR EKSPRES": a newspaper named after where it appears."""
    words = part.split()
    return len(words) == PAPER and words[0][0].isupper() and words[-1].lower() in PRESS_WORDS


PAPER = 2
"""Words of such a name."""


def _is_place(part: str) -> bool:
    if len(part) > _MAX_PLACE or not _PLACE.fullmatch(part):
        return False
    return NO_PLACE.isdisjoint(part.replace("/", " ").split())
