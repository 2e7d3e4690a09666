"""How good a small drawing is, and small moves that make it better."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from typing import Final

import numpy

from kg.view.picture import Line
from kg.view.spread import MARGIN
from kg.view.style import Box

_LENGTH = 0.5
_AWAY = 1.1  # a pixel away from where the rings put a node
_CROSSING = 150.0
_TRODDEN = 260.0
_OVERLAP = 500.0
_CLEAR = 5.0  # pixels between a node and a line that passes it
_SEEN = 60.0  # pixels of a line that should be seen
_HIDDEN = 5.0

_MOVES: Final = tuple(
    (length * math.cos(turn * math.pi / 4), length * math.sin(turn * math.pi / 4))
    for length in (60.0, 25.0)
    for turn in range(8)
)
_MOST_MOVES = 2_500

Point = tuple[float, float]


def polished(points: Sequence[Point], cost: Callable[[Sequence[Point]], float], fixed: int) -> list[Point]:
    """Points moved a little where that makes the drawing better; the fixed one stays."""
    found = list(points)
    tried, better = 0, True
    best = cost(found)
    while better and tried < _MOST_MOVES:
        better = False
        for number, (across, upright) in itertools.product(range(len(found)), _MOVES):
            if number == fixed:
                continue
            tried += 1
            before, home = found[number], points[number]
            found[number] = (before[0] + across, before[1] + upright)
            farther = math.dist(found[number], home) - math.dist(before, home)
            now = cost(found)
            if now + _AWAY * farther < best - 0.5:
                best, better = now, True
            else:
                found[number] = before
    return found


def cost_function(
    members: Sequence[int], lines: Sequence[Line], boxes: Sequence[Box]
) -> Callable[[Sequence[Point]], float]:
    """What a placing costs: long and hidden lines, crossings, overlaps, and nodes on which a line treads."""
    place = {member: number for number, member in enumerate(members)}
    first = numpy.array([place[line.source] for line in lines], dtype=int)
    second = numpy.array([place[line.target] for line in lines], dtype=int)
    sides = numpy.array([(boxes[m].left, boxes[m].right, boxes[m].top, boxes[m].bottom) for m in members])
    reach = numpy.array([(boxes[m].right + _CLEAR, boxes[m].bottom + _CLEAR) for m in members], dtype=float)

    def cost(points: Sequence[Point]) -> float:
        spots = numpy.array(points)
        a, b = spots[first], spots[second]
        length = numpy.hypot(*(b - a).T)
        hidden = numpy.maximum(_SEEN - _visible(a, b, length, reach[first], reach[second]), 0)
        return float(
            _LENGTH * length.sum()
            + _HIDDEN * hidden.sum()
            + _CROSSING * _crossings(a, b)
            + _OVERLAP * _overlaps(spots, sides)
            + _TRODDEN * _trodden(spots, reach, first, second)
        )

    return cost


def _visible(
    a: numpy.ndarray, b: numpy.ndarray, length: numpy.ndarray, its: numpy.ndarray, others: numpy.ndarray
) -> numpy.ndarray:
    """How much of each line is seen between the boxes at its ends."""
    way = numpy.maximum(numpy.abs(b - a), 1e-6) / numpy.maximum(length, 1e-6)[:, None]
    seen: numpy.ndarray = length - (its / way).min(axis=1) - (others / way).min(axis=1)
    return seen


def _overlaps(spots: numpy.ndarray, sides: numpy.ndarray) -> int:
    """How many pairs of boxes share room."""
    low, high = spots - sides[:, ::2] - MARGIN / 2, spots + sides[:, 1::2] + MARGIN / 2
    shared = numpy.minimum(high[:, None], high[None]) - numpy.maximum(low[:, None], low[None])
    return (int(numpy.count_nonzero((shared > 0).all(axis=2))) - len(spots)) // 2


def _crossings(a: numpy.ndarray, b: numpy.ndarray) -> int:
    def side(p: numpy.ndarray, q: numpy.ndarray, r: numpy.ndarray) -> numpy.ndarray:
        along, to = q - p, r - p
        turn: numpy.ndarray = along[..., 0] * to[..., 1] - along[..., 1] * to[..., 0]
        return turn

    start, stop = a[:, None], b[:, None]
    other, its_end = a[None, :], b[None, :]
    parted = side(start, stop, other) * side(start, stop, its_end) < -1e-6
    return int(numpy.count_nonzero(parted & parted.T) // 2)


def _trodden(spots: numpy.ndarray, reach: numpy.ndarray, first: numpy.ndarray, second: numpy.ndarray) -> int:
    """How often a line runs over a node or its label."""
    a, b = spots[first], spots[second]
    along = b - a
    squared = numpy.maximum((along**2).sum(axis=1), 1e-9)
    offset = spots[None, :, :] - a[:, None, :]
    share = numpy.clip((offset * along[:, None, :]).sum(axis=2) / squared[:, None], 0, 1)
    away = numpy.abs(offset - share[:, :, None] * along[:, None, :])
    near = (away < reach[None, :, :]).all(axis=2)
    rows = numpy.arange(len(a))
    near[rows, first] = False
    near[rows, second] = False
    return int(numpy.count_nonzero(near))
