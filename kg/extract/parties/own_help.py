"""Whose help is promised: in "promised German help in clearing mines" Germany gets none."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Plover


def own_help(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots without the adjective that tells whose help it is, right behind the promise."""
    slots = _not_those_fought(passage, trigger, slots)
    nodes, helping = passage.nodes, passage.language.words.deed.own_help
    offers = {Trait.OFFERS, Trait.PROMISES} & trigger.frame.traits and not trigger.noun
    if not offers or helping.isdisjoint(nodes.words) or trigger.last + 1 >= len(nodes):
        return slots
    whose = nodes[trigger.last].phrase
    if whose is None or not whose.modifier or nodes[trigger.last + 1].low not in helping:
        return slots
    return {**slots, "object": [p for p in slots.get("object", ()) if p is not whose]}


def _not_those_fought(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "mengirim senjata ke X untuk melawan invasi Y", "membantu X melawan Y": Y gets no help."""
    nodes, fighting = passage.nodes, passage.language.words.deed.fighting
    helps = trigger.frame.plover in HELP and bool(slots.get("against"))
    if not helps or fighting.isdisjoint(nodes.lows[trigger.last :]):
        return slots
    at = next(n for n in range(trigger.last, len(nodes)) if nodes.lows[n] in fighting)
    fought = [node.phrase for node in nodes[at:] if node.phrase is not None]
    return {**slots, "against": [p for p in slots["against"] if p not in fought]}


HELP = frozenset({Plover.AID, Plover.SUPPORT, Plover.AGREE, Plover.COOPERATE})
"""Types of acts for the good of somebody."""
