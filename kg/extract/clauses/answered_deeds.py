"""What somebody reacts to: "Mali reacted on Monday to Chad's decision to recall its envoy"."""

from __future__ import annotations

from typing import Final

from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

TO_WHAT: Final = 6
"""Nodes behind "reacted" among which its "to" stands: "reacted angrily on Monday to"."""


def answering(nodes: Nodes, trigger: Trigger, language: Language) -> int | None:
    """The node of "reacted" in "Mali reacted on Monday to Chad's decision to recall", which is told of.

    Not of what is done in answer: "responded to Chad's decision by recalling its envoy".
    """
    words = language.words
    if language.nouns_after or words.deed.replying.isdisjoint(nodes.words):
        return None
    apart = (
        {",", ";", ":"}
        | language.relatives
        | language.complementizers
        | words.clause.subordinators
        | words.clause.joints
    )
    for at in range(1, trigger.first - 2):
        if nodes[at].low not in words.deed.replying:
            continue
        behind = range(at + 1, min(at + TO_WHAT, trigger.first))
        to = next((n for n in behind if language.prepositions.get(nodes[n].low) == "to"), 0)
        between = nodes[to : trigger.first]
        owned = any(n.actor for n in nodes[to : trigger.first + 1])
        by = any(n.low in words.clause.agents for n in between)
        if to and owned and not by and apart.isdisjoint(n.low for n in between):
            return at
    return None
