"""A text as its reader sees it: characters that look alike are one, and those that nobody sees are not there.

Pages and word processors write spaces, hyphens and apostrophes of many kinds, accents apart from letters,
soft hyphens, zero-width spaces and "&quot;". Whatever is read in the text as seen has its place as written.
"""

from __future__ import annotations

import re
import unicodedata
from html import unescape
from typing import Final

from kg.records import record

_SPACES: Final = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_HYPHENS: Final = "\u2010\u2011\ufe63\uff0d"
_APOSTROPHES: Final = "\u02bc\u02b9\u02bb\u2032\uff07\u00b4"
"""Letters, primes and accents that stand for an apostrophe: "Sanaʼa", "Moscow´s"."""

_OTHERS: Final = re.compile(rf"([{_SPACES}])|([{_HYPHENS}])|[{_APOSTROPHES}]|(?<=[^\W\d_])‘(?=[^\W\d_])")
"""Spaces, hyphens, and what is an apostrophe: also an opening mark between two letters, as in "Sana‘a"."""

_UNSEEN: Final = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
"""Soft hyphen, zero-width characters, marks of direction."""

_ESCAPED: Final = r"&(?:#\d{2,5}|#x[0-9a-fA-F]{2,4}|[a-zA-Z]{2,8});"
_APART: Final = r"[^\W\d_][\u0300-\u036f]+"
"""A letter, and its accents as characters of their own."""

_TYPED: Final = r"(?<=[.!?:;,]) (?= \S)"
"""The first of two spaces behind a stop, as typewriters have it: "Feb.  17", "he left.  She stayed"."""

_DOUBLED: Final = r"(?<!\w)[‘’]{2}(?=\w)|(?<=[\w.,!?…])’’(?!\w)"
"""Two single marks for a double one: "’’Kita lihat nanti,’’ katanya"."""

_UNREAD: Final = re.compile(rf"[{_UNSEEN}]+|{_ESCAPED}|{_APART}|{_TYPED}|{_DOUBLED}")


_RARE: Final = re.compile(f"[{_UNSEEN}\u0300-\u036f‘’]")
"""Without one of these, an "&" or two spaces nothing of `_UNREAD` is there: asked first, 60 times as fast."""

_RARE_ALIKE: Final = re.compile(f"[{_SPACES}{_HYPHENS}{_APOSTROPHES}‘]")
"""The same for `_OTHERS`."""


@record
class Offsets:
    """For each character as seen, where it begins and ends in the text as written."""

    begins: list[int]
    ends: list[int]

    def begin(self, seen: int) -> int:
        """Where what begins at an offset of the text as seen does as written."""
        return self.begins[seen] if seen < len(self.begins) else self.ends[-1] if self.ends else 0

    def end(self, seen: int) -> int:
        """Where what ends before an offset of the text as seen does as written."""
        return self.ends[seen - 1] if seen else 0


def as_seen(text: str) -> tuple[str, Offsets | None]:
    """The text as it is seen, and the way back; None where all offsets are the same."""
    text = plain(text)
    may_differ = "&" in text or "  " in text or _RARE.search(text) is not None
    if not may_differ or _UNREAD.search(text) is None:
        return text, None
    parts: list[str] = []
    offsets = Offsets([], [])
    at = 0
    for match in _UNREAD.finditer(text):
        seen = _seen(match[0])
        if len(seen) > 1:
            continue  # no character of that name, or no letter with such accents
        _take(offsets, parts, text, at, match.start())
        if seen:
            parts.append(seen)
            offsets.begins.append(match.start())
            offsets.ends.append(match.end())
        at = match.end()
    _take(offsets, parts, text, at, len(text))
    return "".join(parts), offsets


def plain(text: str) -> str:
    """`text`, of the same length, with one kind of space, hyphen and apostrophe; the same if it has one.

    Quotation marks in pairs of angles are the curly ones: a lone "»" parts the sections of a page.
    """
    if "«" in text:
        text = text.translate(_ANGLED)
    return text if text.isascii() or _RARE_ALIKE.search(text) is None else _OTHERS.sub(_alike, text)


_ANGLED: Final = str.maketrans("«»", "“”")


def _alike(match: re.Match[str]) -> str:
    return " " if match[1] else "-" if match[2] else "’"


def _seen(written: str) -> str:
    """What is seen of an escape, of a letter with its accents, of a doubled mark, or of what nobody sees."""
    if written[0] == "&":
        return unescape(written)
    if written[0] in "‘’":
        return '"'
    return unicodedata.normalize("NFC", written) if written[0].isalpha() else ""


def _take(offsets: Offsets, parts: list[str], text: str, begin: int, end: int) -> None:
    """Read a stretch of the text as it is written."""
    parts.append(text[begin:end])
    offsets.begins.extend(range(begin, end))
    offsets.ends.extend(range(begin + 1, end + 1))
