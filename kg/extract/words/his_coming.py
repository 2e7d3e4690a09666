"""Whoever calls off his own coming calls off no gathering: "cancelled his attendance at the summit"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

NEAR: Final = 5
"""Most nodes from the word for his coming to the gathering: "lawatannya ke pertemuan puncak"."""


def stays_away(nodes: Nodes, begin: int, language: Language) -> bool:
    """ "cancelled his trip to the summit": whether such words stand before the gathering at node `begin`."""
    if not _comes_to(nodes, begin, language):
        return False
    before = nodes.lows[max(0, begin - BACK) : begin]
    pairs = (" ".join(pair) for pair in pairwise(before))  # "called off"
    return not (language.cancels.isdisjoint(before) and language.cancel_phrases.isdisjoint(pairs))


def _comes_to(nodes: Nodes, begin: int, language: Language) -> bool:
    """ "his trip to the summit": whether a word for somebody's coming leads to the gathering at a node."""
    at = begin - 1
    inside = language.words.place.within | language.locatives
    while at > max(0, begin - NEAR) and nodes[at].low not in language.prepositions.keys() | inside:
        if nodes[at].low in language.words.clause.joints or nodes[at].low == ",":
            return False
        at -= 1
    leads = at > 0 and (nodes[at].low in inside or language.prepositions.get(nodes[at].low) in TOWARD)
    return leads and is_coming(nodes[at - 1].low, language)


BACK: Final = 10
"""Nodes before the gathering in which the coming is called off."""

TOWARD: Final = frozenset({"to", "at"})
"""Slots of what somebody comes to."""


def is_coming(low: str, language: Language) -> bool:
    """ "attendance", "kehadirannya": a word for somebody's coming, with or without "his"."""
    own, comings = language.words.title.own_suffix, language.words.status.comings
    return low in comings or (bool(own) and low.endswith(own) and low.removesuffix(own) in comings)
