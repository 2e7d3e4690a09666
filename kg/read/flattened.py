"""Pages that came as one long line: cut at the by-lines, times, datelines and teasers inside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from kg.read.times import WEEKDAYS, PageTime, find_times

MIN_CHARS: Final = 400
"""A shorter line is never cut."""

WHOLE_PAGE: Final = 600
"""A line below a title is a flattened page only when it is so long."""

HEAD_REACH: Final = 1500
"""By-lines and the dateline stand within so many characters of a flattened page's beginning."""

_NOT_IN_NAMES: Final = "|".join(
    [word.capitalize() for word in WEEKDAYS]
    + ["Reporter", "Editor", "Penulis", "Pewarta", "Presiden", "Menteri", "Perdana", "Wakil", "Duta", "Menlu"]
)
_NAME: Final = rf"[A-Z][\w.'’-]*(?: (?!(?:{_NOT_IN_NAMES})\b)[A-Z][\w.'’-]*){{0,3}}"
SITE: Final = r"[A-Z][\w-]{1,20}\.(?:com|co|id|net|tv|COM|CO|ID|NET|TV)(?:\.id|\.ID)?"
"""An outlet called by its address."""

OF_TWO_WORDS: Final = (
    "Abu|Addis|Banda|Bandar|Buenos|Cape|Dar|Den|Hong|Kuala|Labuan|Los|New|Nusa|Phnom|Port|Rio de|San|Sao"
    "|Tanjung|Tel|United"
)
"""What names of cities of two words begin with."""

_CITY: Final = rf"(?:(?:{OF_TWO_WORDS})\s)?[A-Z][a-z]{{2,20}}(?: DC)?|[A-Z]{{3,20}}(?: [A-Z]{{3,20}}){{0,2}}"
"""A place before a dash; behind a headline in capitals only the last word can be told to be one."""
_DASH: Final = r" ?(?:--|[-–—])(?=[\s\"“A-Z])"


@dataclass(frozen=True, slots=True)
class Cue:
    """Something that starts a line of its own on the printed page; letters are as they are."""

    name: str
    pattern: str
    example: str


CUES: Final = (
    Cue(
        "label",
        rf"\b(?:Reporter|Penulis|Pewarta|Editor|Redaktur|Rep|Red|Wartawan|Penyunting|By"
        rf"|Oleh)\s?[:/]\s?{_NAME}",
        "Reporter: Dewi Sari",
    ),
    Cue("dateline", rf"(?<![\w/(.]){SITE},? (?:{_CITY}){_DASH}", "Liputan6.com, Jakarta - "),
    Cue(
        "dateline",
        rf"(?<![\w/(.])(?:{_CITY}), (?:CN[NB]C? Indonesia|{SITE}){_DASH}",
        "Jakarta, CNN Indonesia -- ",
    ),
    Cue("dateline", rf"(?<![\w/(.])(?:{_CITY}) \([A-Z][\w ]{{1,25}}\){_DASH}", "Jakarta (ANTARA) - "),
    Cue(
        "dateline",
        r"(?<![\w/(.])[A-Z]{3,20}(?: [A-Z]{3,20})?, [A-Z][a-z]{2,8}\.? \d{1,2} \([A-Z]\w{1,20}\) ?-{1,2} ",
        "OSLO, March 3 (Reuters) - ",
    ),
    Cue(
        "teaser",
        r"\b(?:(?:Baca|Lihat|Simak) [Jj]uga|BACA JUGA|READ ALSO|Read (?:also|more))\s?:\s?",
        "Baca juga: ",
    ),
    Cue("teaser", r"(?<=[.!?\"”] )Baca ?: ", "Baca: "),
    Cue("noise", r"\[(?:Gambas|GAMBAS|gambas|Video|video)[^\[\]]{0,80}\]", "[Gambas:Video]"),
    Cue(
        "noise",
        r"\bADVERTISEMENT\b|\bSCROLL TO [A-Z ]{5,40}\b|Lanjutkan Membaca ↓",
        "SCROLL TO CONTINUE WITH CONTENT",
    ),
)


def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for the cues of these names; each match tells its cue by its group."""
    chosen = [(number, cue) for number, cue in enumerate(CUES) if cue.name in names]
    return re.compile("|".join(f"(?P<{cue.name}{number}>{cue.pattern})" for number, cue in chosen))


_AT_HEAD: Final = _pattern(("label", "dateline", "teaser", "noise"))
_ANYWHERE: Final = _pattern(("teaser", "noise"))
_SENTENCE_END: Final = re.compile(r"[.?!](?=\s|$)")
_TEASER_REACH: Final = 200


def pieces(text: str, *, at_head: bool) -> list[tuple[int, int]]:
    """The stretches that a long line is cut into; by-lines and datelines are looked for at a page's head."""
    points = {0, len(text)}
    for match in (_AT_HEAD if at_head else _ANYWHERE).finditer(text):
        name = (match.lastgroup or "").rstrip("0123456789")
        begin, end = match.span()
        if name in ("label", "dateline") and begin > HEAD_REACH:
            continue
        if name == "teaser":
            stop = _SENTENCE_END.search(text, end, end + _TEASER_REACH)
            end = stop.end() if stop else begin
        points |= {begin} if name == "dateline" else {begin, end}
    if at_head:
        points |= _around_times(text[: HEAD_REACH // 2])
    return list(pairwise(sorted(points)))


def _around_times(head: str) -> set[int]:
    """The ends of each time that is printed and not told: with a clock or a label, or a day amid capitals."""
    times = (time for time in find_times(head) if _is_printed(head, time))
    return {point for time in times for point in (time.begin, time.end)}


def _is_printed(head: str, time: PageTime) -> bool:
    if "T" in time.iso or time.updated is not None or _CLOCK.search(head, time.begin, time.end):
        return True
    before, after = head[: time.begin].split()[-1:], head[time.end :].split(maxsplit=1)[:1]
    apart = bool(before and after) and before[0][0].isupper() and after[0][0].isupper()
    return apart and len(time.iso) == len("2019-09-10") and not before[0].endswith(_GOES_ON)


_CLOCK: Final = re.compile(r"\d[:.]\d\d")
_GOES_ON: Final = (",", ";", "(", "-", "–")
