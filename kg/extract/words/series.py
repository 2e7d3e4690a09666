"""A row whose members semicolons part, as communiques list who came: as if commas stood there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kg.language.pack import Language
from kg.records import replace

if TYPE_CHECKING:
    from kg.extract.words.nodes import Node

SEMICOLON: Final = ";"
OPENING: Final = 5
"""Most nodes of a member before its name: "and the Right Honourable"."""

MEMBER: Final = 16
"""Most nodes of a member."""


def with_commas(made: list[Node], language: Language) -> list[Node]:
    """ "attended by X, Minister of Peru; Y, Minister of Chile; and Z": the nodes with commas for semicolons.

    Not where a clause of its own stands between two of them.
    """
    marks = [at for at, node in enumerate(made) if node.low == SEMICOLON]
    if not marks or not (made[marks[0] - 1].actor or made[marks[0] - 1].low == ")"):
        return made
    ends = [*marks[1:], min(len(made), marks[-1] + MEMBER)]
    rows = [made[at + 1 : end] for at, end in zip(marks, ends, strict=True)]
    last = made[marks[-1] + 1 : marks[-1] + 2]
    closed = bool(last) and last[0].low in language.words.clause.joints
    if not closed or not all(_is_member(row, language) for row in rows):
        return made
    return [replace(node, low=",") if node.low == SEMICOLON else node for node in made]


def _is_member(row: list[Node], language: Language) -> bool:
    """Whether somebody is named there at once, of whom nothing is told but what he is."""
    named = next((at for at, node in enumerate(row) if node.actor), None)
    verbs = language.passive_auxiliaries | language.words.verb.perfects | language.relatives
    return (
        named is not None and named <= OPENING and len(row) <= MEMBER and not any(n.low in verbs for n in row)
    )
