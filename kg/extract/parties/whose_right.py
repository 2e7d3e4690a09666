"""Whose right a deed broke: "found that Chad's raid broke Peru's sovereignty" does not blame Peru."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.find.scene import GENITIVES
from kg.model import Plover

NEAR = 3
"""Nodes behind a name's genitive among which the right stands: "Peru's territorial waters"."""


def not_whose_right(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots of an accusation without those whose right was broken."""
    rights, nodes = passage.language.words.deed.rights, passage.nodes
    if trigger.frame.plover is not Plover.ACCUSE or rights.isdisjoint(nodes.words):
        return slots
    wronged = {
        id(nodes[at].phrase)
        for at in nodes.names
        if at > trigger.first
        and nodes[at + 1].low in GENITIVES
        and not rights.isdisjoint(nodes.lows[at + 2 : at + 2 + NEAR])
    }
    return {name: [p for p in told if id(p) not in wronged] for name, told in slots.items()}
