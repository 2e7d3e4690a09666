"""Whose mission it is in which somebody got asylum: "arrested X, who had been granted asylum there"."""

from __future__ import annotations

from typing import Final

from kg.document import Phrase, PhraseKind
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import Role

ASYLUM: Final = "asylum"
"""The context of what a state does that takes people in."""

NEAR: Final = 2
"""Nodes behind the words of the asylum among which "there" stands: "di sana"."""


def sheltered_there(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "raided Peru's embassy and arrested X, who had been granted asylum there": it was granted by Peru.

    And not by whoever arrested him. Nothing is told in "flew to Peru, where X had been granted asylum".
    """
    roles = trigger.frame.roles
    if ASYLUM not in trigger.frame.contexts or trigger.noun:
        return slots
    behind = passage.nodes.lows[trigger.last : trigger.last + NEAR]
    if passage.language.words.place.there.isdisjoint(behind):
        return slots
    if any(phrases and roles.get(slot) is Role.ACTOR for slot, phrases in slots.items()):
        return slots
    owner = _owner_before(passage, trigger)
    acts = "subject" if roles.get("subject") is Role.ACTOR else "by"
    return slots if owner is None or roles.get(acts) is not Role.ACTOR else {**slots, acts: [owner]}


def _owner_before(passage: Passage, trigger: Trigger) -> Phrase | None:
    """The state of the mission that the sentence names last before the words of the asylum."""
    nodes, houses = passage.nodes, passage.language.words.place.houses
    for at in range(trigger.first - 1, -1, -1):
        phrase = nodes[at].phrase
        if phrase is None or not nodes[at].actor:
            continue
        named = phrase.kind is PhraseKind.COUNTRY and at + 1 < trigger.first and nodes[at + 1].low in houses
        body = (
            phrase.kind is PhraseKind.ORGANIZATION
            and phrase.speaks_for is not None
            and passage.language.nouns_after
        )
        if named or body:
            return phrase
    return None
