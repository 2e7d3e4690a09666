"""Connected parts set side by side: the largest in the middle, the others where they lie nearest to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.view.style import Box

GAP = 40
"""Pixels between two parts."""

WIDE = 1.5
"""How much wider than high the whole should become, as windows are."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Rectangle:
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: _Rectangle) -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def moved(self, x: float, y: float) -> _Rectangle:
        return _Rectangle(self.left + x, self.top + y, self.right + x, self.bottom + y)


def packed(parts: Sequence[tuple[Sequence[int], Sequence[Point]]], boxes: Sequence[Box]) -> dict[int, Point]:
    """Positions of all nodes when the parts, the largest first, share one plane."""
    taken: list[_Rectangle] = []
    found: dict[int, Point] = {}
    for members, points in parts:
        around = _around(members, points, boxes)
        x, y = _free_place(around, taken)
        taken.append(around.moved(x, y))
        found |= {member: (px + x, py + y) for member, (px, py) in zip(members, points, strict=True)}
    return found


def _around(members: Sequence[int], points: Sequence[Point], boxes: Sequence[Box]) -> _Rectangle:
    return _Rectangle(
        min(x - boxes[m].left for m, (x, _) in zip(members, points, strict=True)) - GAP / 2,
        min(y - boxes[m].top for m, (_, y) in zip(members, points, strict=True)) - GAP / 2,
        max(x + boxes[m].right for m, (x, _) in zip(members, points, strict=True)) + GAP / 2,
        max(y + boxes[m].bottom for m, (_, y) in zip(members, points, strict=True)) + GAP / 2,
    )


def _free_place(part: _Rectangle, taken: Sequence[_Rectangle]) -> Point:
    """The shift that brings a part next to what is there, as near to the middle as it fits."""
    if not taken:
        return -(part.left + part.right) / 2, -(part.top + part.bottom) / 2
    columns = {side - part.left for r in taken for side in (r.right, r.left)}
    columns |= {side - part.right for r in taken for side in (r.left, r.right)}
    rows = {side - part.top for r in taken for side in (r.bottom, r.top)}
    rows |= {side - part.bottom for r in taken for side in (r.top, r.bottom)}
    ranked = sorted(((x, y) for x in columns for y in rows), key=lambda shift: _distance(part, shift))
    for x, y in ranked:
        moved = part.moved(x, y)
        if not any(moved.meets(each) for each in taken):
            return x, y
    return 0.0, max(each.bottom for each in taken) - part.top


def _distance(part: _Rectangle, shift: Point) -> tuple[float, float, float]:
    x = (part.left + part.right) / 2 + shift[0]
    y = (part.top + part.bottom) / 2 + shift[1]
    return (x / WIDE) ** 2 + y**2, y, x
