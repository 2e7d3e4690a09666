"""Where everything stands: computed beforehand, so that the page draws at once and always the same.

A connected part with few nodes is laid out as rings around its most connected event; a large one by
forces, with its most connected event in the middle. The parts are then set side by side, the largest in the
middle, and whatever still overlaps is pushed apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.view.forces import forced
from kg.view.packing import packed
from kg.view.picture import Picture
from kg.view.rings import ringed
from kg.view.spread import spread
from kg.view.style import Box, box_of, short_box, symbol_box

MOST_IN_RINGS = 90
"""Above this many nodes the rings would grow wider than any window."""

MOST_WITH_LABELS = 400
"""Above this many nodes room is kept for the symbols only; the page shows labels where there is room."""

Point = tuple[float, float]


def layout(drawn: Picture) -> list[tuple[int, int]]:
    """A position in pixels for each node, in the order of `drawn.nodes`; x grows to the right, y down."""
    boxes = boxes_of(drawn)
    parts = []
    for members in _parts(drawn):
        place = ringed if len(members) <= MOST_IN_RINGS else forced
        points = place(drawn, members, boxes)
        parts.append((members, spread(points, [boxes[member] for member in members])))
    found = packed(parts, boxes)
    return [(round(x), round(y)) for x, y in (found[number] for number in range(len(drawn.nodes)))]


def boxes_of(drawn: Picture) -> list[Box]:
    """The room of each node: with its label, with a short one, or in a large picture of its symbol only."""
    room = box_of if in_full(drawn) else short_box if len(drawn.nodes) <= MOST_WITH_LABELS else symbol_box
    return [room(node) for node in drawn.nodes]


def in_full(drawn: Picture) -> bool:
    """Whether events are drawn as large as their whole names."""
    return len(drawn.nodes) <= MOST_IN_RINGS


def _parts(drawn: Picture) -> list[list[int]]:
    """The connected parts, the largest first, members in order."""
    neighbours: list[list[int]] = [[] for _ in drawn.nodes]
    for line in drawn.lines:
        neighbours[line.source].append(line.target)
        neighbours[line.target].append(line.source)
    seen: set[int] = set()
    parts = []
    for start in range(len(drawn.nodes)):
        if start not in seen:
            parts.append(_reached(start, neighbours, seen))
    return sorted(parts, key=lambda part: (-len(part), part[0]))


def _reached(start: int, neighbours: Sequence[Sequence[int]], seen: set[int]) -> list[int]:
    seen.add(start)
    part = [start]
    for node in part:  # grows while it is read
        for other in neighbours[node]:
            if other not in seen:
                seen.add(other)
                part.append(other)
    return sorted(part)
