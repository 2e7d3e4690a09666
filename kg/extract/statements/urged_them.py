"""Whom "them" means: "met Somali leaders and urged them to go"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import state_of
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import EntityKey, Kind, Role

MET = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.CALL})

JUST = 1
"""Sentences back to the meeting."""

PARTIES = frozenset({Role.ATTENDEE, Role.HOST})


def urged_them(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots with those whom the subject met as its object, where that is "them"."""
    pack, units = passage.language, passage.nodes
    subject = slots.get("subject") or []
    if pack.nouns_after or trigger.noun or trigger.passive or slots.get("object") or len(subject) != 1:
        return slots
    at = trigger.last
    if at >= len(units) or units[at].phrase is not None or units[at].low not in pack.plurals:
        return slots
    if trigger.frame.roles.get("object") is not Role.RECIPIENT or subject[0].others:
        return slots
    own = subject[0].speaks_for or subject[0].entity
    other = _whom_he_met(telling, passage, own)
    if other is None:
        return slots
    kind = PhraseKind(other.partition("/")[0])
    them = Phrase(units[at].begin, units[at].end, kind, other, False, other)
    return {**slots, "object": [them]}


def _whom_he_met(telling: Telling, passage: Passage, own: EntityKey) -> EntityKey | None:
    """The other state or body at the last meeting, if none of its people has a name."""
    for draft in reversed(telling.drafts):
        if passage.index - draft.sentence > JUST:
            return None
        if draft.kind not in MET:
            continue
        parts = [p for p in draft.parts if p.role in PARTIES]
        states = {state_of(p, telling.speaks) for p in parts}
        others = [
            p.entity for p in parts if own not in (p.entity, p.speaks_for, telling.speaks.get(p.entity))
        ]
        unnamed = len(others) == 1 and others[0].startswith(("country/", "organization/"))
        return others[0] if own in states and unnamed else None
    return None
