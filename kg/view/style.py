"""How nodes and lines look: shapes, colours, sizes, and labels broken into lines.

The colours are Okabe and Ito's, which people who see fewer colours can tell apart, darkened where white
letters stand on them; each class also has a shape of its own.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from kg.terminal import plain
from kg.view.picture import Line, Shape

FONT_PIXELS: Final = 13
LINE_PIXELS: Final = 15
LABEL_GAP: Final = 4
PILL_PADDING: Final = (9, 6)
"""Room left and right of, above and below an event's label, which stands inside its shape."""

_BOLD = 1.06  # bold letters are wider
_ELLIPSIS = "…"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONGEST_ABBREVIATION = 10
_SHORT_COLUMNS = 20


@dataclass(frozen=True, slots=True)
class Look:
    """A class's shape (as vis-network calls it), colour, plural for the legend, and its labels' measure."""

    shape: str
    colour: str
    plural: str
    columns: int
    rows: int


FAMILIES: Final[Mapping[str, Look]] = MappingProxyType(
    {
        "Event": Look("box", "#a63d00", "Events", 24, 3),
        "Person": Look("dot", "#0072b2", "People", 16, 2),
        "Country": Look("square", "#00855f", "Countries", 16, 2),
        "Organization": Look("triangle", "#a3588a", "Organizations", 18, 2),
        "Platform": Look("star", "#d08700", "Platforms", 16, 2),
        "Place": Look("triangleDown", "#3f8fc0", "Places", 16, 2),
    }
)
"""Every class that a picture shows, in the order of the legend."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line's meaning in the legend, its colour on light and on dark ground, and its width in pixels."""

    meaning: str
    light: str
    dark: str
    width: float


STROKES: Final[Mapping[str, Stroke]] = MappingProxyType(
    {
        "part": Stroke("takes part in an event", "#6b7280", "#9aa4b2", 1.5),
        "position": Stroke("holds or held an office", "#0072b2", "#5fb3e6", 1.5),
        "quotation": Stroke("speaks of", "#b36b00", "#e8a33d", 1.5),
        "event": Stroke("between events, and where they are", "#a63d00", "#f0834a", 1.5),
        "background": Stroke("background, said by no article", "#c3c8cf", "#4b5563", 1.0),
    }
)
"""What lines there are; a dashed line of any kind is inferred."""

_STROKE_OF = {
    "position": "position",
    "quotation": "quotation",
    "place": "event",
    "followsUp": "event",
    "partOf": "event",
}


def stroke_of(line: Line) -> str:
    """The kind of stroke: that of the line's first relation."""
    return "background" if line.background else _STROKE_OF.get(line.relations[0].name, "part")


def size_of(shape: Shape) -> int:
    """Half of a node's height in pixels: it grows with the number of its neighbours."""
    return round(min(24.0, 7 + 3 * math.sqrt(shape.degree)))


def look_of(shape: Shape) -> Look:
    """The look of a node's class."""
    return FAMILIES[shape.family]


# --- labels --------------------------------------------------------------------------------------------


def label_lines(shape: Shape) -> tuple[str, ...]:
    """What is written at a node, broken into lines; marks that turn letters round are spelt out."""
    look, name = look_of(shape), shape.label.removesuffix(f" ({shape.start})")
    if shape.abbreviation and shape.family == "Event" and shape.abbreviation not in name:
        name = f"{name} ({shape.abbreviation})"
    elif shape.family == "Organization" and 0 < len(shape.abbreviation) <= _LONGEST_ABBREVIATION:
        name = shape.abbreviation
    return wrap(plain(name), look.columns, look.rows)


def short_label(shape: Shape) -> str:
    """An event's abbreviation or the beginning of its name, for when the picture is small."""
    return plain(shape.abbreviation) or "".join(wrap(plain(shape.label), _SHORT_COLUMNS, 1))


def day_line(shape: Shape) -> str:
    """When an event was, as one writes it: `10–11 Sep 2019`; empty for what has no day."""
    first, last = shape.start or shape.end, shape.end or shape.start
    if not first:
        return ""
    if first == last:
        return _day(first)
    one, other = _day(first).split(), _day(last).split()
    while len(one) == len(other) > 1 and one[-1] == other[-1]:
        one.pop()
        other.pop()
    dash = "–" if len(one) == 1 else " – "
    return f"{' '.join(one)}{dash}{_day(last)}"


def _day(partial: str) -> str:
    parts = partial.split("-")
    if not all(part.isdigit() for part in parts) or len(parts) > 3:
        return partial
    words = [parts[0]]
    if len(parts) > 1:
        words.insert(0, _MONTHS[(int(parts[1]) - 1) % 12])
    if len(parts) > 2:
        words.insert(0, str(int(parts[2])))
    return " ".join(words)


def wrap(text: str, columns: int, rows: int) -> tuple[str, ...]:
    """`text` in at most `rows` lines of at most `columns` characters, with an ellipsis if it is longer.

    The lines are made about equally long.
    """
    lines = _filled(text, columns)
    if len(lines) > rows:
        last = lines[rows - 1]
        return (*lines[: rows - 1], last[: columns - 1].rstrip(" ,.;:") + _ELLIPSIS)
    for narrower in range(columns - 1, 0, -1):
        tried = _filled(text, narrower)
        if len(tried) > len(lines) or any(len(word) > narrower for word in text.split()):
            break
        lines = tried
    return tuple(lines)


def _filled(text: str, columns: int) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= columns:
            lines[-1] += f" {word}"
        else:
            lines.extend(word[start : start + columns] for start in range(0, len(word), columns))
    return lines


def text_width(text: str) -> int:
    """About how many pixels a label's line takes, rather too many than too few."""
    return math.ceil(sum(_em(character) for character in text) * FONT_PIXELS * 1.04)


def _em(character: str) -> float:
    """Widths in Helvetica and its metric equals, in parts of the font's size."""
    if character in "iljI.,;:'|! ":
        return 0.27
    if character in "ftr()-[]":
        return 0.34
    if character in "mwMW%@…—":
        return 0.88
    if character.isascii():
        return 0.69 if character.isupper() else 0.55
    return 1.0 if ord(character) >= 0x1100 else 0.6


@dataclass(frozen=True, slots=True)
class Box:
    """Room that a node and its label take, as distances from the node's centre."""

    left: int
    right: int
    top: int
    bottom: int


def box_of(shape: Shape) -> Box:
    """The room of a node with its label beneath; an event's label stands in its middle."""
    lines = (*label_lines(shape), *filter(None, [day_line(shape)]))
    half = math.ceil(max(map(text_width, lines), default=0) / 2)
    height = LINE_PIXELS * len(lines)
    size = size_of(shape)
    if shape.family == "Event":
        half, tall = round(half * _BOLD) + PILL_PADDING[0], math.ceil(height / 2) + PILL_PADDING[1]
        return Box(half, half, tall, tall)
    return Box(max(half, size), max(half, size), size, size + LABEL_GAP + height)


def short_box(shape: Shape) -> Box:
    """The room of a node when an event bears a short name."""
    if shape.family != "Event":
        return box_of(shape)
    half = round(text_width(short_label(shape)) * _BOLD / 2) + PILL_PADDING[0]
    tall = math.ceil(LINE_PIXELS / 2) + PILL_PADDING[1]
    return Box(half, half, tall, tall)


def symbol_box(shape: Shape) -> Box:
    """The room of a node whose label is written only where there happens to be room."""
    size = size_of(shape)
    wide, high = (round(1.6 * size), size) if shape.family == "Event" else (size, size)
    return Box(wide + 3, wide + 3, high + 3, high + 3)
