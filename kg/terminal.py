"""Text from articles made safe and straight to show on a terminal."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_ESCAPE_SEQUENCE = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_].*?(?:\x07|\x1b\\|$)|[ -/]*[0-~]?)|\x9b[0-?]*[ -/]*[@-~]", re.DOTALL
)
_SPACES = re.compile(r"[\t\r\n\x0b\x0c\x85\u2028\u2029]+")
# What moves, hides or turns round its neighbours: format characters (category Cf) and joiners.
_INVISIBLE = frozenset({"Cf", "Cc", "Cs", "Co", "Cn"})


def plain(text: str) -> str:
    """`text` on one line: escape sequences gone, control characters gone, invisible ones spelt out."""
    if text.isascii() and text.isprintable():
        return text
    text = _SPACES.sub(" ", _ESCAPE_SEQUENCE.sub("", text))
    return "".join(_shown(c) for c in text)


def _shown(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cc":
        return ""
    if category in _INVISIBLE and character != "\u00ad":
        return f"\\u{ord(character):04x}" if ord(character) < 0x10000 else f"\\U{ord(character):08x}"
    return character


def width(text: str) -> int:
    """How many columns `text` takes: East Asian wide characters two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(_columns(c) for c in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


_FLOORS = (16, 10, 6, 3)
"""Columns are narrowed to the first of these before any is narrowed to the next."""

_MOST_LINES = 12


def table(head: Sequence[str], rows: Sequence[Sequence[str]], columns: int | None = None) -> list[str]:
    """Lines of a table under a ruled head; cells are made plain.

    With `columns`, the widest cells are wrapped so that lines fit, and cut with an ellipsis after twelve
    lines; a row of very many columns may still be wider. Without, a row is one line.
    """
    cells = [[plain(cell) for cell in row] for row in (head, *rows)]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)] if head else []
    if columns is not None:
        _shrink(widths, columns - 2 * (len(widths) - 1))
    lines: list[str] = []
    for number, row in enumerate(cells):
        wrapped = [_wrap(cell, room) for cell, room in zip(row, widths, strict=True)]
        for level in range(max(map(len, wrapped), default=0)):
            parts = [cell[level] if level < len(cell) else "" for cell in wrapped]
            padded = (part + " " * (room - width(part)) for part, room in zip(parts, widths, strict=True))
            lines.append("  ".join(padded).rstrip())
        if number == 0 and widths:
            lines.append("  ".join("─" * room for room in widths))
    return lines


def _shrink(widths: list[int], room: int) -> None:
    """Take from the widest columns until all fit or none can give more."""
    for floor in _FLOORS:
        over = sum(widths) - room
        while over > 0 and max(widths) > floor:
            widths[widths.index(max(widths))] -= 1
            over -= 1


def _wrap(cell: str, room: int) -> list[str]:
    if width(cell) <= room:
        return [cell]
    lines: list[str] = []
    for word in cell.split(" "):
        if lines and width(lines[-1]) + 1 + width(word) <= room:
            lines[-1] += f" {word}"
        else:
            lines += _pieces(word, room)
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], f"{_pieces(lines[_MOST_LINES - 1], max(1, room - 1))[0]}…"]
    return lines


def _pieces(word: str, room: int) -> list[str]:
    """A word cut so that each piece takes at most `room` columns, one character at the least."""
    pieces = [""]
    for character in word:
        if pieces[-1] and width(pieces[-1] + character) > room:
            pieces.append("")
        pieces[-1] += character
    return pieces
