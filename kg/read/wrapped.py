"""Paragraphs that are broken over lines of like width, as mail and typewriters break them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from kg.read.bylines import parse_byline
from kg.read.datelines import parse_dateline
from kg.read.line import Line, ends_sentence, is_list_item

_WRAP: Final = range(45, 101)
_RAGGED: Final = 4


def is_hard_wrapped(lines: list[Line]) -> bool:
    """Whether paragraphs are broken over lines of like width: with empty lines between them, or, as most such
    lines go on in lower case, without."""
    if len(lines) < 8:
        return False
    broken = followed = goes_on = 0
    for line, after in pairwise(lines):
        if after.gap:
            continue
        followed += 1
        if len(line.text) in _WRAP and not ends_sentence(line.text) and not is_list_item(after.text):
            broken += 1
            goes_on += after.text[0].islower()
    if followed < len(lines) * 0.4:
        return False
    spaced = sum(line.gap for line in lines) > 1
    return broken >= followed * 0.6 if spaced else goes_on >= max(4, followed * 0.15)


def joined(lines: list[Line]) -> Iterator[Line]:
    """Paragraphs of a hard-wrapped text: a line with room for the next word, or before a bullet, ends one."""
    width = max((len(line.text) for line in lines if len(line.text) in _WRAP), default=0) - _RAGGED
    block: list[Line] = []
    at_head = True
    for line in lines:
        if block and (_parts(block[-1], line, width) or (at_head and _below_title(block, line))):
            at_head = at_head and _is_byline(line)
            yield _one(block)
            block = []
        block.append(line)
    if block:
        yield _one(block)


def _parts(above: Line, line: Line, width: int) -> bool:
    """Whether a paragraph ends above a line."""
    had_room = len(above.text) + len(line.text.split(maxsplit=1)[0]) < width
    unbroken = len(above.text) >= _WRAP.stop
    indented = line.indent > above.indent + 1
    opens = is_list_item(line.text) or _has_dateline(line)
    return line.gap or had_room or unbroken or indented or opens


def _below_title(block: list[Line], line: Line) -> bool:
    """Whether a by-line begins or ends here, at the head: no empty line need part it from the title."""
    return _is_byline(line) or (len(block) == 1 and _is_byline(block[0]))


def _is_byline(line: Line) -> bool:
    return parse_byline(line.text) is not None and not _has_dateline(line)


def _has_dateline(line: Line) -> bool:
    dateline = parse_dateline(line.text)
    return dateline is not None and dateline.strong


def _one(block: list[Line]) -> Line:
    """The lines of a block as one, a space for each character between them, so that offsets hold."""
    parts: list[str] = []
    position = block[0].begin
    for line in block:
        parts += (" " * (line.begin - position), line.text)
        position = line.end
    return Line(block[0].begin, position, "".join(parts), block[0].gap)
