"""What is drawn: nodes, the lines between them, and the claims behind each line.

All relations between the same two nodes are one line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

BACKGROUND: Final = frozenset({"operatedBy", "inCountry"})
"""Relations that describe a node and come from the reference tables; no article is their evidence."""


@dataclass(frozen=True, slots=True)
class Relation:
    """One claim that connects two nodes.

    `forward` when it leads from the line's source to its target; `via` is the place in `Picture.nodes` of
    the group from whose membership it is inferred.
    """

    name: str
    label: str
    claim: str | None
    inferred: bool
    forward: bool
    via: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """All relations between two nodes, by their places in `Picture.nodes`."""

    source: int
    target: int
    relations: tuple[Relation, ...]

    @property
    def inferred(self) -> bool:
        """Nothing but inference stands behind it."""
        return all(relation.inferred for relation in self.relations)

    @property
    def background(self) -> bool:
        """No article says it."""
        return all(relation.name in BACKGROUND for relation in self.relations)

    @property
    def label(self) -> str:
        """The relations in words, each once."""
        return ", ".join(dict.fromkeys(relation.label for relation in self.relations))


@dataclass(frozen=True, slots=True)
class Shape:
    """A node: `family` is its broad class, `cls` its class in the ontology, dates as the graph has them."""

    iri: str
    label: str
    family: str
    cls: str
    names: tuple[str, ...]
    degree: int
    abbreviation: str = ""
    start: str = ""
    end: str = ""
    status: str = ""
    plover: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """The nodes and lines drawn, of `total` nodes that there would be without the cap."""

    nodes: tuple[Shape, ...]
    lines: tuple[Line, ...]
    total: int

    @property
    def capped(self) -> bool:
        """Some nodes were left out because there are too many."""
        return len(self.nodes) < self.total


def centre_of(drawn: Picture, members: Sequence[int]) -> int:
    """The most connected event; without events the most connected node. The first among equals."""
    return min(
        members, key=lambda n: (drawn.nodes[n].family != "Event", -drawn.nodes[n].degree, drawn.nodes[n].iri)
    )
