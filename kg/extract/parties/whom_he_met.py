"""Whom the suffix of a verb means where whoever acts had met or called somebody in the sentence before."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Plover

TALKED = frozenset({Kind.CALL, Kind.MEETING})
"""Kinds of event in which one asks the other for something."""


def whom_he_met(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "X menelepon Y. Ia mendesaknya menahan diri": Y, the only other person in the call."""
    if trigger.frame.plover is not Plover.REQUEST or trigger.noun or slots.get("object"):
        return slots
    verb = passage.nodes[trigger.first : trigger.last]
    acting = {p.entity for p in slots.get("subject", ())}
    if not acting or not any(node.owns for node in verb):
        return slots
    talks = [d for d in telling.drafts if d.sentence == passage.index - 1 and d.kind in TALKED]
    if len(talks) != 1 or not acting & talks[0].entities():
        return slots
    people = {p.entity: p for p in talks[0].parts if p.entity.startswith("person/")}
    others = [part for key, part in people.items() if key not in acting]
    if len(others) != 1 or len(people) != TWO:
        return slots
    him = Phrase(
        verb[0].begin, verb[-1].end, PhraseKind.PERSON, others[0].entity, False, others[0].speaks_for
    )
    return {**slots, "object": [him]}


TWO = 2
"""Those who talked, each of whom can mean only the other."""
