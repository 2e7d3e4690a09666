"""A small connected part as rings: the central event in the middle, its participants around it.

Members of a group that take part by inference stand beyond the group, in its sector. The order around
the rings is the one, of those tried, with the shortest lines and the fewest crossings.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from kg.view.cost import cost_function, polished
from kg.view.picture import Line, Picture, centre_of
from kg.view.style import Box

WIDE = 1.45
"""How much wider than high the rings are, as windows are and labels make them."""

FIRST_RING = 190
NEXT_RING = 130
SLOT = 58
"""Pixels of a ring's upright radius: of the first, of each further one; and of arc for each leaf."""

_WIDE_SLOT = 2.0  # an event's label is long
_TRIALS = 700

Point = tuple[float, float]
Children = dict[int, list[int]]


def ringed(drawn: Picture, members: Sequence[int], boxes: Sequence[Box]) -> list[Point]:
    """Positions for `members`, the central event at the origin."""
    root = centre_of(drawn, members)
    lines = [line for line in drawn.lines if line.source in set(members)]
    children = _tree(root, lines, drawn)
    cost = cost_function(members, lines, boxes)
    wide = {m: _WIDE_SLOT if drawn.nodes[m].family == "Event" else 1.0 for m in members}

    def placed() -> list[Point]:
        points = _placed(root, children, groups, wide)
        return [points[member] for member in members]

    groups = {r.via for line in lines for r in line.relations if r.via is not None and line.inferred}
    _improve(children, lambda: cost(placed()))
    return polished(placed(), cost, members.index(root))


def _tree(root: int, lines: Sequence[Line], drawn: Picture) -> Children:
    """Each node under the one that it hangs on: stated lines lead before inferred and background ones."""
    children: Children = {root: []}
    stated = [line for line in lines if not line.inferred and not line.background]
    _grow(children, [root], stated)
    for line in lines:
        via = line.relations[0].via
        for end in (line.source, line.target):
            if line.inferred and via in children and end not in children and via is not None:
                children[via].append(end)
                children[end] = []
    _grow(children, list(children), [line for line in lines if not line.background])
    _grow(children, list(children), lines)
    for below in children.values():
        below.sort(key=lambda node: drawn.nodes[node].iri)
    return children


def _grow(children: Children, reached: list[int], lines: Sequence[Line]) -> None:
    neighbours: dict[int, list[int]] = {}
    for line in lines:
        neighbours.setdefault(line.source, []).append(line.target)
        neighbours.setdefault(line.target, []).append(line.source)
    for node in reached:  # grows while it is read: breadth first
        for other in sorted(neighbours.get(node, ())):
            if other not in children:
                children[other] = []
                children[node].append(other)
                reached.append(other)


def _placed(root: int, children: Children, groups: set[int], wide: Mapping[int, float]) -> dict[int, Point]:
    weights = _weights(root, children, groups, wide)
    radius = max(FIRST_RING, weights[root] * SLOT / (2 * math.pi) - NEXT_RING / 2)
    found: dict[int, Point] = {root: (0.0, 0.0)}

    def place(node: int, depth: int, begin: float, end: float) -> None:
        below = children[node]
        step = (end - begin) / max(1e-9, weights[node])
        angle = begin
        middle = len(below) // 2 if node in groups else -1
        for number, child in enumerate(below):
            if number == middle:  # the group's own slot, or a member's line would run through it
                angle += step
            width = weights[child] * step
            at = _angle_of(child, children, groups, weights, angle, width)
            length = radius + NEXT_RING * depth
            found[child] = (length * WIDE * math.cos(at), length * math.sin(at))
            place(child, depth + 1, angle, angle + width)
            angle += width

    place(root, 0, -math.pi / 2, 1.5 * math.pi)
    return found


def _angle_of(
    node: int, children: Children, groups: set[int], weights: dict[int, float], begin: float, width: float
) -> float:
    if node not in groups or not children[node]:
        return begin + width / 2
    before = sum(weights[child] for child in children[node][: len(children[node]) // 2])
    return begin + width * (before + 0.5) / weights[node]


def _weights(root: int, children: Children, groups: set[int], wide: Mapping[int, float]) -> dict[int, float]:
    """How many slots of the outermost ring each node needs."""
    order = [root]
    for node in order:  # grows while it is read
        order.extend(children[node])
    weights: dict[int, float] = {}
    for node in reversed(order):
        below = sum(weights[child] for child in children[node])
        weights[node] = max(wide[node], below + (1.0 if node in groups else 0.0))
    return weights


def _improve(children: Children, cost: Callable[[], float]) -> None:
    """Swap siblings as long as that makes the drawing better, a bounded number of times."""
    best, trials = cost(), 0
    better = True
    while better and trials < _TRIALS:
        better = False
        for below in children.values():
            for first in range(len(below)):
                for second in range(first + 1, len(below)):
                    trials += 1
                    if trials > _TRIALS:
                        return
                    below[first], below[second] = below[second], below[first]
                    tried = cost()
                    if tried < best - 0.5:
                        best, better = tried, True
                    else:
                        below[first], below[second] = below[second], below[first]
