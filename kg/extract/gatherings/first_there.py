"""Whoever is told, beside his name, to be the first of his kind in a country: he is on a visit there."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.passage import Passage
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

OFFICE = 6
"""Most nodes from "the first" to "in": "the first serving Japanese prime minister in Iran"."""


def first_there(passage: Passage, at: int) -> Phrase | None:
    """The place in "X, the first European leader in Moscow since the war, told": of the person at a node."""
    nodes, pack = passage.nodes, passage.language
    first = at + 3
    if first + 3 >= len(nodes) or nodes[at + 1].low != "," or nodes[at + 2].low not in pack.determiners:
        return None
    if pack.words.time.nth_days.get(nodes[first].low) != 1:
        return None
    for inside in range(first + 2, min(first + 1 + OFFICE, len(nodes) - 2)):
        low = nodes[inside].low
        if low in pack.words.place.inside and _since(nodes, inside + 2, pack):
            place = nodes[inside + 1].phrase
            return place if place is not None and place.kind is not PhraseKind.PERSON else None
        if low in pack.prepositions or low in pack.relatives or low in pack.words.clause.infinitives:
            return None
    return None


def _since(nodes: Nodes, at: int, pack: Language) -> bool:
    """Whether the aside says since when nobody like him was there, and closes."""
    behind = nodes.lows[at : at + LENGTH]
    return "," in behind and behind[0] in pack.words.time.lapses


LENGTH = 12
"""Most nodes from the place to the comma: "since the two broke off relations in 2011"."""
