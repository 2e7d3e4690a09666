"""Overlaps removed: boxes that share room are pushed apart, a little at a time."""

from __future__ import annotations

from collections.abc import Sequence

from kg.view.style import Box

MARGIN = 7
"""Pixels that stay free between two boxes."""

_ROUNDS = 200
_TOUCH = 0.5

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
    if across <= _TOUCH or upright <= _TOUCH:
        return False
    axis, push = (0, across) if across < upright else (1, upright)
    direction = 1 if one[axis] <= other[axis] else -1
    shares = (0.0, 1.0) if first == fixed else (1.0, 0.0) if second == fixed else (0.5, 0.5)
    one[axis] -= direction * push * shares[0]
    other[axis] += direction * push * shares[1]
    return True


def _near(found: Sequence[Sequence[float]], boxes: Sequence[Box]) -> list[tuple[int, int]]:
    """Pairs whose boxes overlap now, found by a sweep from left to right."""
    order = sorted(range(len(found)), key=lambda n: (found[n][0] - boxes[n].left, n))
    lefts = [found[n][0] - boxes[n].left for n in order]
    tops = [found[n][1] - boxes[n].top - MARGIN for n in order]
    bottoms = [found[n][1] + boxes[n].bottom for n in order]
    rights = [found[n][0] + boxes[n].right + MARGIN for n in order]
    pairs = []
    for place, left_one in enumerate(order):
        right, top, bottom = rights[place], tops[place], bottoms[place]
        for later in range(place + 1, len(order)):
            if lefts[later] >= right:
                break
            if tops[later] < bottom and bottoms[later] > top:
                pairs.append((left_one, order[later]))
    return pairs
