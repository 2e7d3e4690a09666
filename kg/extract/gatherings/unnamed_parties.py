"""Talks of which one side has no name: "a third round of talks between Togo and the rebels"."""

from __future__ import annotations

from typing import Final

from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger

NEAR: Final = 4
"""Nodes from an event's noun to the preposition behind which its parties stand."""

SIDE: Final = 5
"""Nodes of the side without a name: "the two main rebel movements"."""


def with_the_unnamed(passage: Passage, trigger: Trigger) -> bool:
    """Whether one of two between whom the talks are is named and the other is not: they are no others."""
    pack, nodes = passage.language, passage.nodes
    if not trigger.noun or pack.nouns_after:
        return False
    for at in range(trigger.last, min(trigger.last + NEAR, len(nodes) - 2)):
        if pack.prepositions.get(nodes[at].low) != "between":
            continue
        first = at + 1 + (nodes[at + 1].low in pack.determiners)
        if not nodes[first].actor or nodes[first + 1].low not in pack.words.clause.joints:
            return False
        return not any(n.actor for n in nodes[first + 2 : first + 2 + SIDE])
    return False
