"""The paragraphs of a PDF: its lines, joined by where they stand on the page.

A PDF knows lines and no paragraphs. A line begins a paragraph where it stands lower than the page's lines do,
where it is set in another size or further in, or where the line above it ended with room to spare.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from kg.read.line import ends_sentence, is_list_item
from kg.records import record

if TYPE_CHECKING:
    from pypdf import PageObject

_LOWER: Final = 1.3
"""How many times the spacing of lines below the line above a new paragraph stands at least."""

_OTHER_SIZE: Final = 0.1
"""Sizes of letters that differ by less of either are one: figures and raised letters."""

_INDENT: Final = 0.8
"""How many widths of a letter further in a first line begins at least."""

_ROOM: Final = 0.75
"""Of the longest line in letters of that size: a line that ends before it, as a sentence or with room for the
next word, ends its paragraph."""

_HYPHEN: Final = re.compile(r"[^\W\d_]{2,}-$")
_DIGITS: Final = re.compile(r"\d+")
_EDGE: Final = 2
"""Lines at a page's head and foot that may be the printer's."""


@record
class PdfLine:
    """A line: its words, where it begins (points from the left and the foot), and the size of its letters."""

    text: str
    x: float
    y: float
    size: float


def lines_of_page(page: PageObject) -> list[PdfLine]:
    """The lines of a page in the order in which the file has them, without empty ones."""
    lines: list[PdfLine] = []
    parts: list[str] = []
    begin: tuple[float, float, float] | None = None

    def end_line() -> None:
        nonlocal begin
        words = " ".join("".join(parts).split())
        if words and begin is not None:
            lines.append(PdfLine(words, *begin))
        parts.clear()
        begin = None

    def see(text: str, cm: Sequence[float], tm: Sequence[float], font: Any, size: float) -> None:
        nonlocal begin
        for number, piece in enumerate(text.split("\n")):
            if number:
                end_line()
            if begin is None and piece.strip():
                x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
                y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
                scale = abs(tm[3] * cm[3]) or abs(tm[1] * cm[1]) or 1.0
                begin = x, y, size * scale
            parts.append(piece)

    page.extract_text(visitor_text=see)
    end_line()
    return lines


def paragraphs_of(pages: list[list[PdfLine]]) -> list[str]:
    """The paragraphs of all pages, without what the printer puts at each page's head and foot."""
    printed = _repeated(pages)
    blocks: list[list[PdfLine]] = []
    for page in pages:
        lines = [
            line
            for at, line in enumerate(page)
            if _EDGE <= at < len(page) - _EDGE or _without_figures(line) not in printed
        ]
        fresh = _blocks(lines)
        if blocks and fresh and _goes_on(blocks[-1][-1], fresh[0][0]):
            blocks[-1] += fresh.pop(0)
        blocks += fresh
    words = Counter(word for page in pages for line in page for word in line.text.lower().split())
    return [_joined([line.text for line in block], words) for block in blocks]


def _repeated(pages: list[list[PdfLine]]) -> set[str]:
    """What stands at the head or foot of two pages or more, figures aside."""
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_without_figures(line) for line in (*page[:_EDGE], *page[-_EDGE:])})
    return {words for words, times in seen.items() if times > 1}


def _without_figures(line: PdfLine) -> str:
    return _DIGITS.sub("", line.text)


def _blocks(lines: list[PdfLine]) -> list[list[PdfLine]]:
    spacing = _spacing(lines)
    widest: dict[int, int] = {}
    for line in lines:
        widest[round(line.size)] = max(widest.get(round(line.size), 0), len(line.text))
    blocks: list[list[PdfLine]] = []
    for line in lines:
        if blocks and not _begins(blocks[-1], line, spacing, _ROOM * widest[round(line.size)]):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _spacing(lines: list[PdfLine]) -> float:
    """The least step from line to line that comes more than once, in sizes of letters; 0 if none does."""
    pairs = [(one, other) for one, other in pairwise(lines) if one.y > other.y and _same_size(one, other)]
    steps = Counter(round((one.y - other.y) / (one.size or 1), 1) for one, other in pairs)
    return min((step for step, times in steps.items() if times > 1), default=0)


def _begins(block: list[PdfLine], line: PdfLine, spacing: float, width: float) -> bool:
    """Whether a line begins a paragraph below the block so far."""
    above = block[-1]
    if not _same_size(above, line) or is_list_item(line.text):
        return True
    step = above.y - line.y
    if step < 0:  # the next column
        return not _goes_on(above, line)
    indented = len(block) > 1 and line.x - above.x > _INDENT * line.size
    apart = 0 < _LOWER * spacing * line.size < step
    had_room = len(above.text) + len(line.text.split(maxsplit=1)[0]) < width
    return apart or indented or had_room or (ends_sentence(above.text) and len(above.text) < width)


def _same_size(one: PdfLine, other: PdfLine) -> bool:
    return abs(one.size - other.size) <= _OTHER_SIZE * max(one.size, other.size)


def _goes_on(above: PdfLine, line: PdfLine) -> bool:
    """Whether a sentence runs over a page's or a column's end."""
    return _same_size(above, line) and not ends_sentence(above.text) and line.text[0].islower()


def _joined(lines: list[str], words: Counter[str]) -> str:
    """Lines as one: a word that was parted is whole again, one with a hyphen of its own keeps that."""
    text = lines[0]
    for line in lines[1:]:
        parted = _HYPHEN.search(text)
        if parted is None:
            text += " " + line
            continue
        first, last = parted[0][:-1].lower(), line.split(maxsplit=1)[0].lower().rstrip('.,;:!?"”’)')
        own = words[f"{first}-{last}"] > words[first + last] or last.startswith(first)
        text = (text if own or not line[0].islower() else text[:-1]) + line
    return text
