"""The lines that zones are made of: printed lines, joined where a page is hard-wrapped, cut where a
page came as one long line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from kg.read import flattened
from kg.records import record

LONG: Final = 130
"""A line of so many characters is a paragraph, whatever it ends with."""

_WRAP: Final = range(45, 101)
_RAGGED: Final = 4
_PRINTED: Final = re.compile(r"[^\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_BREAKS: Final = re.compile(r"\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_ENDS_SENTENCE: Final = re.compile(r"[.!?:;…][\"'”’)\]]{0,3}$")
_SIGNED: Final = re.compile(r"[.!?][\"”’]?\s?[(\[][^()\[\]]{1,60}[)\]]$")
_GLUED: Final = re.compile(
    r"(?:BACA JUGA|Baca [Jj]uga)\s?:.{15,180}?(?:[a-z]{3}|[a-z]{2}[?!”\"’])(?=[“\"]?[A-Z][a-z]+[ ,])"
)
_GLUED_LEAST: Final = 160
_BULLET: Final = re.compile(r"(?:[-•*·▪‣–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s")


@record
class Line:
    """A stretch of the article's text without surrounding white space.

    `text` has one character for each of the article's; line ends inside it are spaces. `gap` tells
    whether an empty line (or the article's beginning) precedes it.
    """

    begin: int
    end: int
    text: str
    gap: bool

    @property
    def is_long(self) -> bool:
        """Whether it is a paragraph by its length alone."""
        return len(self.text) >= LONG


def lines_of(text: str) -> list[Line]:
    """The lines of a text in order; every non-space character is in exactly one."""
    printed = [part for line in _printed(text) for part in _unglued(line)]
    if _is_hard_wrapped(printed):
        printed = list(_joined(printed))
    lines: list[Line] = []
    for line in printed:
        if len(line.text) < flattened.MIN_CHARS:
            lines.append(line)
        else:
            at_head = not lines or (len(lines) < 3 and len(line.text) >= flattened.WHOLE_PAGE)
            lines += _cut(line, at_head=at_head)
    return lines


def is_list_item(text: str) -> bool:
    """Whether the line begins with a bullet or a number."""
    return _BULLET.match(text) is not None


def ends_sentence(text: str) -> bool:
    """Whether the line ends as a sentence does, quotation marks and a sign-off in parentheses aside."""
    if _ENDS_SENTENCE.search(text, max(0, len(text) - 6)):
        return True
    return text[-1] in ")]" and _SIGNED.search(text, max(0, len(text) - 70)) is not None


def _printed(text: str) -> Iterator[Line]:
    last = 0
    for match in _PRINTED.finditer(text):
        words = match[0].strip()
        if not words:
            continue
        begin = match.start() + len(match[0]) - len(match[0].lstrip())
        gap = last == 0 or len(_BREAKS.findall(text, last, begin)) > 1
        last = begin + len(words)
        yield Line(begin, last, words, gap)


def _unglued(line: Line) -> Iterator[Line]:
    """The parts of a line in which a pointer and the paragraph below it were run together.

    "BACA JUGA: Mesir Upayakan Gencatan Senjata di GazaTidak biasanya Sheikh Mohammed terlibat ...".
    """
    found = _GLUED.match(line.text) if line.text[:4].lower() == "baca" else None
    if found is None or len(line.text) < _GLUED_LEAST:
        yield line
        return
    at = line.begin + found.end()
    yield Line(line.begin, at, line.text[: found.end()], line.gap)
    yield Line(at, line.end, line.text[found.end() :], True)


def _is_hard_wrapped(lines: list[Line]) -> bool:
    """Whether paragraphs are broken over lines of like width, with empty lines between them."""
    if len(lines) < 8 or sum(line.gap for line in lines) < 2:
        return False
    broken = followed = 0
    for line, after in pairwise(lines):
        if not after.gap:
            followed += 1
            broken += (
                len(line.text) in _WRAP and not ends_sentence(line.text) and not is_list_item(after.text)
            )
    return followed >= len(lines) * 0.4 and broken >= followed * 0.6


def _joined(lines: list[Line]) -> Iterator[Line]:
    """Paragraphs of a hard-wrapped text: a line with room for the next word, or before a bullet, ends one."""
    width = max((len(line.text) for line in lines if len(line.text) in _WRAP), default=0) - _RAGGED
    block: list[Line] = []
    for line in lines:
        had_room = not block or len(block[-1].text) + len(line.text.split(maxsplit=1)[0]) < width
        fresh = line.gap or had_room or len(block[-1].text) not in _WRAP or is_list_item(line.text)
        if fresh and block:
            yield _one(block)
            block = []
        block.append(line)
    if block:
        yield _one(block)


def _one(block: list[Line]) -> Line:
    """The lines of a block as one, a space for each character between them, so that offsets hold."""
    parts: list[str] = []
    position = block[0].begin
    for line in block:
        parts += (" " * (line.begin - position), line.text)
        position = line.end
    return Line(block[0].begin, position, "".join(parts), block[0].gap)


def _cut(line: Line, *, at_head: bool) -> Iterator[Line]:
    """The pieces of a line that may be a whole page."""
    for begin, end in flattened.pieces(line.text, at_head=at_head):
        words = line.text[begin:end]
        lead = len(words) - len(words.lstrip())
        if words := words.strip():
            start = line.begin + begin + lead
            yield Line(start, start + len(words), words, line.gap or begin > 0)
