"""What ministers are ministers of: "the ministers of transport of Chad and Mali" are ministers of theirs."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

PORTFOLIO = 6
"""Most nodes of a portfolio: "of trade, industry and foreign affairs"."""


def without_portfolios(nodes: Nodes, language: Language) -> Nodes:
    """The nodes without the portfolio between several who hold an office and whose they are; English.

    "The ministers of transport of Chad and Mali signed" is "The ministers of Chad and Mali signed".
    """
    several = language.words.office.of_several
    if language.nouns_after or several.isdisjoint(nodes.words):
        return nodes
    dropped: set[int] = set()
    for at in range(len(nodes) - 3):
        if nodes[at].low in several and nodes[at + 1].low in language.of_words:
            dropped.update(range(at + 1, _end(nodes, at + 2, language)))
    return Nodes([node for at, node in enumerate(nodes) if at not in dropped]) if dropped else nodes


def _end(nodes: Nodes, begin: int, language: Language) -> int:
    """Where "of Chad" stands behind "of transport"; 0 where nothing but words that name a portfolio does."""
    joints = language.words.clause.joints | {","}
    for at in range(begin, min(begin + PORTFOLIO, len(nodes) - 1)):
        low = nodes[at].low
        if low in language.of_words and at > begin:
            owner = at + 1 + (nodes[at + 1].low in language.determiners)
            return at if owner < len(nodes) and nodes[owner].actor else 0
        plain = low.isalpha() and low not in language.prepositions and low not in language.determiners
        if not (plain or low in joints):
            return 0
    return 0
