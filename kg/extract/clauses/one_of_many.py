"""Indonesian: one of several that are counted and bear no name: "termasuk dalam 128 negara yang"."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

OF_WHICH = frozenset({"other", "between"})
"""Slots of what stands between one and the many that it is of: "termasuk dalam 128 negara"."""


def of_which(nodes: Nodes, at: int, language: Language) -> int:
    """The node of "termasuk" in "termasuk dalam 128 negara yang", if the number is right behind `at`."""
    low = nodes[at].low
    led = low not in language.words.clause.among and language.prepositions.get(low) in OF_WHICH
    return at - (at > 0 and led)


def one_among(language: Language) -> frozenset[str]:
    """Words before the many that somebody is one of: menjadi, merupakan, termasuk, satu."""
    return frozenset(language.copulas) | language.also | language.words.clause.among
