"""Overlaps removed: boxes that share room are pushed apart, a little at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from kg.view.style import Box

MARGIN = 7
"""Pixels that stay free between two boxes."""

_ROUNDS = 200
_CELL = 160

Point = tuple[float, float]


def spread(points: Sequence[Point], boxes: Sequence[Box], fixed: int | None = None) -> list[Point]:
    """The points moved so that no two boxes overlap, each as little as it takes; `fixed` stays.

    A crowd that 200 rounds do not dissolve keeps what overlap is left.
    """
    found = [list(point) for point in points]
    for _ in range(_ROUNDS):
        moved = False
        for first, second in _near(found, boxes):
            moved |= _part(found, boxes, first, second, fixed)
        if not moved:
            break
    return [(x, y) for x, y in found]


def overlap(one: Sequence[float], box: Box, other: Sequence[float], its: Box) -> tuple[float, float]:
    """How far two boxes reach into each other sideways and upright; negative when they do not."""
    across = min(one[0] + box.right, other[0] + its.right) - max(one[0] - box.left, other[0] - its.left)
    upright = min(one[1] + box.bottom, other[1] + its.bottom) - max(one[1] - box.top, other[1] - its.top)
    return across, upright


def _part(found: list[list[float]], boxes: Sequence[Box], first: int, second: int, fixed: int | None) -> bool:
    one, other = found[first], found[second]
    across, upright = (side + MARGIN for side in overlap(one, boxes[first], other, boxes[second]))
    if across <= 0.01 or upright <= 0.01:
        return False
    axis, push = (0, across) if across < upright else (1, upright)
    direction = 1 if one[axis] <= other[axis] else -1
    shares = (0.0, 1.0) if first == fixed else (1.0, 0.0) if second == fixed else (0.5, 0.5)
    one[axis] -= direction * push * shares[0]
    other[axis] += direction * push * shares[1]
    return True


def _near(found: Sequence[Sequence[float]], boxes: Sequence[Box]) -> Iterator[tuple[int, int]]:
    """Pairs whose boxes touch a common cell of a grid."""
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, ((x, y), box) in enumerate(zip(found, boxes, strict=True)):
        for column in range(int((x - box.left) // _CELL), int((x + box.right + MARGIN) // _CELL) + 1):
            for row in range(int((y - box.top) // _CELL), int((y + box.bottom + MARGIN) // _CELL) + 1):
                cells[column, row].append(number)
    pairs = {
        (first, second)
        for members in cells.values()
        for place, first in enumerate(members)
        for second in members[place + 1 :]
    }
    return iter(sorted(pairs))
