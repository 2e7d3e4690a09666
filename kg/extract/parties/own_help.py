"""Whose help is promised: in "promised German help in clearing mines" Germany gets none."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait


def own_help(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots without the adjective that tells whose help it is, right behind the promise."""
    nodes, helping = passage.nodes, passage.language.words.clause.own_help
    offers = {Trait.OFFERS, Trait.PROMISES} & trigger.frame.traits and not trigger.noun
    if not offers or helping.isdisjoint(nodes.words) or trigger.last + 1 >= len(nodes):
        return slots
    whose = nodes[trigger.last].phrase
    if whose is None or not whose.modifier or nodes[trigger.last + 1].low not in helping:
        return slots
    return {**slots, "object": [p for p in slots.get("object", ()) if p is not whose]}
