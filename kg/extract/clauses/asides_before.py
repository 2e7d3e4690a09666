"""What is told of a subject between it and its verb: ", who met Y on 3 June," has days of its own."""

from __future__ import annotations

from typing import Final

from kg.extract.clauses.edges import PARTING, aside_ends
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

REACH: Final = 45
"""Most nodes of such an aside."""


def aside_before(nodes: Nodes, verb: int, language: Language) -> tuple[int, int] | None:
    """Where in the text the relative clause lies that ends with the comma right before a verb."""
    aside = aside_of(nodes, verb, language)
    return (nodes[aside[0]].begin, nodes[aside[1]].begin) if aside is not None else None


def aside_of(nodes: Nodes, verb: int, language: Language) -> tuple[int, int] | None:
    """The nodes of its pronoun and of its closing comma."""
    lows, close = nodes.lows, verb - 1
    if language.nouns_after or "," not in nodes.words:
        return None
    while close > 2 and (language.before_verbs(lows[close]) or lows[close] in language.passive_auxiliaries):
        close -= 1
    if close < 4 or lows[close] != ",":
        return None
    opens = language.relatives | language.words.office.whose
    for at in range(close - 1, max(1, close - REACH), -1):
        if lows[at] in PARTING:
            return None
        if lows[at] in opens and lows[at - 1] == ",":
            ends = aside_ends(nodes, at, language)
            return (at, close) if ends is None or ends <= close else None
    return None
