"""What a pair of dashes puts in behind a name: "Chad – a founding member – expelled the envoy"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from kg.records import replace

if TYPE_CHECKING:  # `nodes` asks this module while it makes its nodes
    from kg.extract.words.nodes import Node

LONG: Final = frozenset({"–", "—"})
SPACED: Final = LONG | {"-", "--"}
ENDS: Final = frozenset({".", "?", "!", ":", ";", "…", '"', "“", "”", "«", "»"})
INSIDE: Final = 14
"""Most nodes between the two dashes."""


def set_off_by_commas(made: list[Node]) -> list[Node]:
    """The nodes with commas for the two dashes around what is told of a name, which all rules know."""
    at = [n for n in range(1, len(made) - 1) if made[n].low in SPACED and _is_dash(made, n)]
    if len(at) != 2:
        return made
    opening, closing = at
    inside = made[opening + 1 : closing]
    told = made[opening - 1].actor and 0 < len(inside) <= INSIDE
    if not told or inside[0].actor:  # "the six powers - Britain, China, France ... - signed": they themselves
        return made
    if any(node.low in ENDS for node in inside):
        return made
    return [replace(node, low=",") if n in at else node for n, node in enumerate(made)]


def _is_dash(made: Sequence[Node], at: int) -> bool:
    """Whether a mark parts words, and is no hyphen: "Franco-German", "Chad - a member - left"."""
    apart = made[at - 1].end < made[at].begin and made[at].end < made[at + 1].begin
    return apart or (made[at].low == "—" and not made[at - 1].text[-1:].isdigit())


def is_hyphened(nodes: Sequence[Node], at: int) -> bool:
    """Whether a hyphen joins whoever is named at a node with whoever is named before: "Chad-Mali talks"."""
    if at < 2 or nodes[at - 1].low not in HYPHENS or not (nodes[at].actor and nodes[at - 2].actor):
        return False
    return nodes[at - 2].end == nodes[at - 1].begin and nodes[at - 1].end == nodes[at].begin


HYPHENS: Final = frozenset({"-", "–"})
"""What joins two names without a space."""
