"""A large connected part laid out by forces: neighbours attract, all repel, and time runs out.

Nodes with one neighbour are set around it afterwards, so that the forces act on the few that hold the
part together.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy

from kg.view.picture import Picture, centre_of
from kg.view.style import Box

LENGTH = 110.0
"""Pixels between two neighbours that nothing else pulls or pushes."""

WIDE = 1.4
_AROUND = 18  # pixels that a box should have for itself
_EVENNESS = 0.6
_ROOMY = 2.6  # the room for a picture beside the room for its labels
_ROUNDS = 160
_PAIRS = 60_000_000  # bounds the time for a part of any size
_GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))

Point = tuple[float, float]


def forced(drawn: Picture, members: Sequence[int], boxes: Sequence[Box]) -> list[Point]:
    """Positions for `members`, the most connected event at the origin."""
    neighbours = _neighbours(drawn, members)
    core = [m for m in members if len(neighbours[m]) > 1] or list(members)
    inside = set(core)
    leaves = {m: [n for n in neighbours[m] if n not in inside] for m in core}
    centre = centre_of(drawn, core)
    order = _outwards(centre, neighbours, inside)
    room = numpy.array([_ring_of(len(leaves[m]), boxes[m]) for m in order])
    spots = _evened(_balanced(order, neighbours, room), sum(_area(boxes[m]) for m in members))
    spots -= spots[order.index(centre)]
    found = {m: (float(x), float(y)) for m, (x, y) in zip(order, spots, strict=True)}
    for hub in order:
        _surround(hub, leaves[hub], neighbours, found, _ring_of(len(leaves[hub]), boxes[hub]))
    return [found[member] for member in members]


def _area(box: Box) -> float:
    return (box.left + box.right + _AROUND) * (box.top + box.bottom + _AROUND)


def _evened(spots: numpy.ndarray, area: float) -> numpy.ndarray:
    """The same drawing lying on its longer side, less crowded in its middle, as large as its labels need."""
    spots = spots - spots.mean(axis=0)
    _, _, axes = numpy.linalg.svd(spots, full_matrices=False)
    axes *= numpy.sign(axes[:, :1]) + (axes[:, :1] == 0)  # either sign would do: take one
    spots = spots @ axes.T
    away = numpy.hypot(spots[:, 0], spots[:, 1])
    rank = numpy.empty(len(spots))
    rank[numpy.argsort(away, kind="stable")] = numpy.arange(len(spots)) + 0.5
    even = numpy.sqrt(rank / len(spots)) * away.max()
    spots *= ((even * _EVENNESS + away * (1 - _EVENNESS)) / numpy.maximum(away, 1e-9))[:, None]
    extent = numpy.maximum(numpy.ptp(spots, axis=0), 1.0)
    high = math.sqrt(area * _ROOMY / WIDE)
    lying: numpy.ndarray = spots / extent * numpy.array([high * WIDE, high])
    return lying


def _neighbours(drawn: Picture, members: Sequence[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {member: [] for member in members}
    for line in drawn.lines:
        if line.source in found:
            found[line.source].append(line.target)
            found[line.target].append(line.source)
    return found


def _outwards(centre: int, neighbours: dict[int, list[int]], inside: set[int]) -> list[int]:
    """The core breadth first from its centre, which gives the forces a start near their end."""
    order, seen = [centre], {centre}
    for node in order:  # grows while it is read
        for other in sorted(neighbours[node], key=lambda n: (-len(neighbours[n]), n)):
            if other in inside and other not in seen:
                seen.add(other)
                order.append(other)
    return order


def _ring_of(leaves: int, box: Box) -> float:
    """How far from a hub its leaves stand."""
    own = math.hypot(box.right, box.bottom)
    return max(own + 28, leaves * 34 / (2 * math.pi)) if leaves else own


def _balanced(order: Sequence[int], neighbours: dict[int, list[int]], room: numpy.ndarray) -> numpy.ndarray:
    """Fruchterman and Reingold's forces, with room for each hub's leaves, from a spiral."""
    count = len(order)
    place = {node: number for number, node in enumerate(order)}
    pairs = sorted(
        (place[node], place[other]) for node in order for other in neighbours[node] if other in place
    )
    first, second = numpy.array(pairs, dtype=int).reshape(-1, 2).T
    turn = numpy.arange(count) * _GOLDEN_ANGLE
    spots: numpy.ndarray = numpy.sqrt(numpy.arange(count) + 0.5)[:, None] * numpy.stack(
        [numpy.cos(turn), numpy.sin(turn)], 1
    )
    spots *= LENGTH * 0.8
    rest = LENGTH + room[:, None] * 0.7 + room[None, :] * 0.7
    rounds = max(20, min(_ROUNDS, _PAIRS // count**2))
    for heat in numpy.linspace(1.0, 0.02, rounds):
        step = _push(spots, rest)
        gap = spots[second] - spots[first]
        pull = gap * (numpy.hypot(gap[:, 0], gap[:, 1]) / rest[first, second])[:, None]
        numpy.add.at(step, first, pull)
        step -= spots * 0.06  # keeps the whole together
        length = numpy.maximum(numpy.hypot(step[:, 0], step[:, 1]), 1e-9)
        spots += step * (numpy.minimum(length, heat * LENGTH) / length)[:, None]
    return spots


def _push(spots: numpy.ndarray, rest: numpy.ndarray) -> numpy.ndarray:
    """Repulsion of every node from every other."""
    across = spots[:, None, 0] - spots[None, :, 0]
    upright = spots[:, None, 1] - spots[None, :, 1]
    strength = rest**2 / numpy.maximum(across**2 + upright**2, 1.0)
    return numpy.stack([(across * strength).sum(1), (upright * strength).sum(1)], 1)


def _surround(
    hub: int, leaves: Sequence[int], neighbours: dict[int, list[int]], found: dict[int, Point], radius: float
) -> None:
    """Set leaves evenly around their hub, starting in the widest gap between its other lines."""
    if not leaves:
        return
    x, y = found[hub]
    angles = sorted(
        math.atan2(found[other][1] - y, (found[other][0] - x) / WIDE)
        for other in neighbours[hub]
        if other in found
    )
    if not angles:
        begin, width = 0.0, 2 * math.pi
    else:
        gaps = [
            ((later - earlier) % (2 * math.pi) or 2 * math.pi, earlier)
            for earlier, later in zip(angles, [*angles[1:], angles[0]], strict=True)
        ]
        width, begin = max(gaps)
        if len(leaves) > 6 * width / math.pi:  # too many for one gap: all around
            width = 2 * math.pi
    for number, leaf in enumerate(leaves):
        angle = begin + width * (number + 1) / (len(leaves) + 1)
        found[leaf] = (x + radius * WIDE * math.cos(angle), y + radius * math.sin(angle))
