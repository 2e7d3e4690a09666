"""Whose ally or neighbour a state is, behind its name: "dikecam Rusia, sekutu terdekat Suriah"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import STOPS, Nodes
from kg.language.pack import Language

CALLED = 4
"""Most words from the comma to whose ally it is: "mitra dagang terbesar Mali"."""


def without_kin_of_states(nodes: Nodes, language: Language) -> Nodes:
    """Indonesian: the nodes without the apposition; Syria does nothing in "dikecam Rusia, sekutu Suriah".

    So it is where nothing but the words of what the state is called stands between, and the sentence or the
    next comma ends it; "Qatar, sekutu Turki yang ..." is told of elsewhere.
    """
    kin = language.words.place.kin_states
    if not language.nouns_after or kin.isdisjoint(nodes.words) or "," not in nodes.words:
        return nodes
    for at in range(1, len(nodes) - 2):
        if nodes.lows[at] != "," or nodes.lows[at + 1] not in kin or not nodes[at - 1].actor:
            continue
        end = next((n for n in range(at + 2, min(at + 2 + CALLED, len(nodes))) if nodes[n].phrase), 0)
        phrase = nodes[end].phrase if end else None
        words = nodes.lows[at + 1 : end]
        plain = all(
            w.isalpha() and w not in language.prepositions and w not in language.relatives for w in words
        )
        if phrase is None or phrase.kind is not PhraseKind.COUNTRY or not plain or end + 1 >= len(nodes):
            continue
        closing = nodes.lows[end + 1]
        if closing == "," or closing in STOPS:
            return Nodes([*nodes[:at], *nodes[end + 1 + (closing == ",") :]])
    return nodes
