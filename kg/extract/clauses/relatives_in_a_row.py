"""Relative clauses that go on with the same pronoun: "Oman, which lost two ships and which blamed Iran"."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def first_of_its_row(nodes: Nodes, relative: int, language: Language) -> int:
    """The pronoun that begins a row: "X, who wore black and who thanked Y", "who left, but who met Y"."""
    if language.nouns_after or relative < 3 or nodes[relative - 1].low not in language.words.clause.joints:
        return relative
    low, lows = nodes[relative].low, nodes.lows
    if low not in language.relatives:
        return relative
    for at in range(relative - 2, 0, -1):
        if lows[at] == low:
            return first_of_its_row(nodes, at, language)
        if lows[at] in {";", ":"}:
            return relative
    return relative
