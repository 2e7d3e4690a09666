"""The lines that zones are made of: printed lines, joined where a page is hard-wrapped, cut where a
page came as one long line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kg.read import flattened
from kg.read.line import Line
from kg.read.wrapped import is_hard_wrapped, joined

_PRINTED: Final = re.compile(r"[^\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_BREAKS: Final = re.compile(r"\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_GLUED: Final = re.compile(
    r"(?:BACA JUGA|Baca [Jj]uga)\s?:.{15,180}?(?:[a-z]{3}|[a-z]{2}[?!”\"’])(?=[“\"]?[A-Z][a-z]+[ ,])"
)
_GLUED_LEAST: Final = 160
_BRACKETED: Final = re.compile(
    r"[(\[]\s?(?:Baca|BACA|Lihat|LIHAT|Simak|SIMAK|(?:Also )?[Rr]ead|READ|See also|SEE ALSO)"
    r"(?: (?:[Jj]uga|JUGA|[Mm]ore|MORE|[Aa]lso|ALSO))?\s?:[^()\[\]]{10,300}[)\]]\.?"
)
"""A pointer to another article in brackets, inside a paragraph or behind it."""


def lines_of(text: str) -> list[Line]:
    """The lines of a text in order; every non-space character is in exactly one."""
    printed = [part for line in _printed(text) for whole in _unglued(line) for part in _unbracketed(whole)]
    if is_hard_wrapped(printed):
        printed = list(joined(printed))
    lines: list[Line] = []
    for line in printed:
        if len(line.text) < flattened.MIN_CHARS:
            lines.append(line)
        else:
            at_head = not lines or (len(lines) < 3 and len(line.text) >= flattened.WHOLE_PAGE)
            lines += _cut(line, at_head=at_head)
    return lines


def _printed(text: str) -> Iterator[Line]:
    last = 0
    for match in _PRINTED.finditer(text):
        words = match[0].strip()
        if not words:
            continue
        indent = len(match[0]) - len(match[0].lstrip())
        begin = match.start() + indent
        gap = last == 0 or len(_BREAKS.findall(text, last, begin)) > 1
        last = begin + len(words)
        yield Line(begin, last, words, gap, indent)


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


def _unbracketed(line: Line) -> Iterator[Line]:
    """The parts of a line with a pointer in brackets: "... di Suva. (Baca: Dua Menteri Bertemu)"."""
    found = _BRACKETED.search(line.text) if ":" in line.text else None
    if found is None or len(found[0]) == len(line.text):
        yield line
        return
    before, behind = line.text[: found.start()].rstrip(), line.text[found.end() :].lstrip()
    if before:
        yield Line(line.begin, line.begin + len(before), before, line.gap)
    yield Line(line.begin + found.start(), line.begin + found.end(), found[0], True)
    if behind:
        yield from _unbracketed(Line(line.end - len(behind), line.end, behind, True))


def _cut(line: Line, *, at_head: bool) -> Iterator[Line]:
    """The pieces of a line that may be a whole page."""
    for begin, end in flattened.pieces(line.text, at_head=at_head):
        words = line.text[begin:end]
        lead = len(words) - len(words.lstrip())
        if words := words.strip():
            start = line.begin + begin + lead
            yield Line(start, start + len(words), words, line.gap or begin > 0)
