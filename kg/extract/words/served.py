"""Asides that tell whom somebody serves: "X, penasihat Presiden Y, bertemu Z" is read as "X bertemu Z"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import PhraseKind
from kg.extract.words.nodes import Node, Nodes
from kg.language.pack import Language

LONGEST = 12
"""Most nodes of such an aside."""


def without_the_served(nodes: Nodes, language: Language) -> Nodes:
    """Indonesian: the nodes without asides that end with whom somebody serves, who does nothing there."""
    if not language.nouns_after or not any(_is_served(node) for node in nodes):
        return nodes
    out: list[Node] = []
    at = 0
    while at < len(nodes):
        out.append(nodes[at])
        at = (_behind_the_aside(nodes, at + 1, language) if nodes[at].actor else None) or at + 1
    return Nodes(out)


def _is_served(node: Node) -> bool:
    phrase = node.phrase
    return phrase is not None and phrase.kind is PhraseKind.PERSON and phrase.modifier


def _behind_the_aside(nodes: Sequence[Node], comma: int, language: Language) -> int | None:
    """The node behind an aside that a comma opens, where it holds an office and whom it serves, no more."""
    if comma >= len(nodes) or nodes[comma].low != ",":
        return None
    for at in range(comma + 1, min(comma + LONGEST, len(nodes) - 1)):
        node = nodes[at]
        if _is_served(node):
            return at + 2 if _closes(nodes, at + 1, language) else None
        if node.actor or node.low in {",", ".", ";"} or node.low in language.relatives:
            return None
    return None


def _closes(nodes: Sequence[Node], comma: int, language: Language) -> bool:
    """Whether the sentence goes on behind a comma, with nobody else: not "menemui utusan X, Y, di Z"."""
    if comma + 1 >= len(nodes) or nodes[comma].low != ",":
        return False
    return not nodes[comma + 1].actor and nodes[comma + 1].low not in language.coordinators
