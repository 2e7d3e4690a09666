"""Whom a verb that carries its object sends away: "menuduh dubes X menghasut massa dan mengusirnya"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind


def sent_away(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The envoy named last before a measure against envoys, whose verb carries him as a pronoun."""
    nodes = passage.nodes
    envoys = trigger.frame.kind is Kind.MEASURE and "diplomatic" in trigger.frame.contexts
    if not envoys or trigger.passive or slots.get("object") or not nodes[trigger.first].owns:
        return slots
    doing = {p.entity for p in slots.get("subject", ())}
    for node in reversed(nodes[: trigger.first]):
        phrase = node.phrase
        if phrase is None or phrase.kind is not PhraseKind.PERSON or phrase.entity in doing:
            continue
        return {**slots, "object": [phrase]} if phrase.accredited is not None else slots
    return slots
