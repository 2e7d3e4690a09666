"""Envoys who are sworn in or appointed in number, and whom the words do not name."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind

NEAR = 5
"""Nodes beside a verb in which the envoys stand: "melantik enam orang duta besar"."""


def several_appointed(passage: Passage, trigger: Trigger) -> bool:
    """ "Presiden Ruto melantik 31 duta besar", "Lima dubes dilantik Presiden Ruto": so many of them."""
    if trigger.frame.kind is not Kind.APPOINTMENT or trigger.noun:
        return False
    pack, nodes = passage.language, passage.nodes
    near = nodes[max(0, trigger.first - NEAR) : trigger.first]
    if not trigger.passive:
        near = nodes[trigger.last : trigger.last + NEAR]
    words = [word for node in near for word in node.text.lower().split()]
    counted = (pack.numbers, pack.collectives, pack.words.office.several)
    led = any(word.isdecimal() or any(word in table for table in counted) for word in words[:-1])
    return led and not pack.words.name.envoys.isdisjoint(words)
