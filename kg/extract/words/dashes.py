"""What dashes put in behind a name, and names that a hyphen pairs: "US-Chinese talks"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from kg.document import PhraseKind, Sentence
from kg.language.pack import Language
from kg.records import replace

if TYPE_CHECKING:  # `nodes` asks this module while it makes its nodes
    from kg.extract.words.nodes import Node

LONG: Final = frozenset({"–", "—"})
SPACED: Final = LONG | {"-", "--"}
ENDS: Final = frozenset({".", "?", "!", ":", ";", "…", '"', "“", "”", "«", "»"})
INSIDE: Final = 14
"""Most nodes between the two dashes."""


def set_off_by_commas(made: list[Node], language: Language | None) -> list[Node]:
    """The nodes with commas for the two dashes around what is told of a name, which all rules know."""
    at = [n for n in range(1, len(made) - 1) if made[n].low in SPACED and _is_dash(made, n)]
    if len(at) == 1 and language is not None and _apposed(made, at[0], language):
        return [replace(node, low=",") if n == at[0] else node for n, node in enumerate(made)]
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


def _apposed(made: Sequence[Node], at: int, language: Language) -> bool:
    """ "accused Chad of arming rebels - a claim that Chad denied": what was said, told of behind a dash."""
    words = language.words
    named = made[at + 1].low in words.clause.indefinite and len(made) > at + 3
    return named and made[at + 2].low in words.clause.theirs


def _is_dash(made: Sequence[Node], at: int) -> bool:
    """Whether a mark parts words, and is no hyphen: "Franco-German", "Chad - a member - left"."""
    apart = made[at - 1].end < made[at].begin and made[at].end < made[at + 1].begin
    return apart or (made[at].low == "—" and not made[at - 1].text[-1:].isdigit())


HYPHENS: Final = frozenset({"-", "\u2010", "\u2011", "–"})
"""Marks between two names that stand for both."""

PAIRED: Final = frozenset({PhraseKind.COUNTRY, PhraseKind.ORGANIZATION, PhraseKind.GROUP})
"""What is named in a pair: no people, whose names have hyphens of their own."""


def paired(made: list[Node], sentence: Sentence, language: Language | None) -> list[Node]:
    """ "the US-China meeting": two names before a noun that has the form of a verb, and is none of theirs."""
    if language is None or HYPHENS.isdisjoint(sentence.words):
        return made
    at = [n for n in range(1, len(made) - 2) if made[n].low in HYPHENS and _pairs(made, n)]
    nouns = [n for n in at if made[n + 2].low.endswith(language.gerund)] if language.gerund else []
    if not nouns:
        return made
    beside = {n + step for n in nouns for step in (-1, 1)}
    return [_as_modifier(node) if n in beside else node for n, node in enumerate(made)]


def is_hyphened(nodes: Sequence[Node], at: int) -> bool:
    """Whether a hyphen joins whoever is named at a node with whoever is named before: "Chad-Mali talks"."""
    if at < 2 or nodes[at - 1].low not in HYPHENS or not (nodes[at].actor and nodes[at - 2].actor):
        return False
    return nodes[at - 2].end == nodes[at - 1].begin and nodes[at - 1].end == nodes[at].begin


def _pairs(made: Sequence[Node], at: int) -> bool:
    """Whether a hyphen joins two states or bodies, and is no dash: not "Chad - Niger said"."""
    kinds = [n.phrase.kind for n in (made[at - 1], made[at + 1]) if n.phrase is not None]
    return is_hyphened(made, at + 1) and PAIRED.issuperset(kinds)


def _as_modifier(node: Node) -> Node:
    return node if node.phrase is None else replace(node, phrase=replace(node.phrase, modifier=True))
