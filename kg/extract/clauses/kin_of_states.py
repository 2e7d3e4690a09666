"""States called somebody's neighbours or allies behind their names: "Qatar, sekutu Turki yang ...,"."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

APPOSED = 4
"""Most words of an apposition before its relative clause."""


def kin_of_a_state(nodes: Nodes, relative: int, language: Language) -> int | None:
    """ "Qatar, sekutu Turki yang menengahi, mengecam", "X dan Y, dua tetangga Niger yang": they do."""
    if nodes[relative - 1].phrase is None or not language.words.place.kin_states or "," not in nodes.words:
        return None
    for at in range(relative - 2, max(0, relative - 1 - APPOSED), -1):
        if nodes[at].low == ",":
            called = (*nodes.lows[at + 1 : relative - 1], *nodes[relative - 1].text.lower().split())
            kin = not language.words.place.kin_states.isdisjoint(called)
            return at - 1 if kin and nodes[at - 1].actor else None
        if nodes[at].phrase is not None:
            return None
    return None
