"""Who looks on where somebody signs: "With X and Y as witnesses, Z signed"."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger

REACH = 14
"""Nodes back from "witnesses" to the preposition before those who are."""


def as_witnesses(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """The people between the preposition and the noun of what they are there as; whoever signs is none."""
    nodes, pack = passage.nodes, passage.language
    at = next((n for n, low in enumerate(nodes.lows) if low in pack.words.place.witnesses), None)
    if at is None or at < 3:
        return []
    near = range(at - 1, max(-1, at - 1 - REACH), -1)
    lead = next((n for n in near if pack.prepositions.get(nodes[n].low) == "with"), None)
    if lead is None or lead < trigger.first < at or any(nodes[n].low == "," for n in range(lead, at)):
        return []
    there = [n.phrase for n in nodes[lead + 1 : at] if n.actor and n.phrase is not None]
    return [p for p in there if not p.modifier]
