"""Nodes that say where or when something was."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def stands_where(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a node is where or when something was, behind its preposition: a subject may stand next."""
    node, before = nodes[at], nodes[at - 1].low
    where = (
        node.phrase is not None
        and node.phrase.kind is PhraseKind.PLACE
        and before in language.words.place.within
    )
    return where or (node.date is not None and before in language.words.verb.before_days)
