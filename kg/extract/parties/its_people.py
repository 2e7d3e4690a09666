"""Whose people and missions an act is toward: "broke ties after Ecuadorean police stormed its embassy"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.parties.by_whom_left import acting_state
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Plover, Role

DONE_TO = frozenset({Plover.ASSAULT, Plover.COERCE})
"""Types of acts of one state toward what belongs to another."""

BESIDE = 2
"""Nodes behind a verb among which "its" or "-nya" stands: "menyerbu kedutaan besarnya"."""


def toward_its_people(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The state that the sentence is about, where another state acts toward what is its own."""
    frame = trigger.frame
    toward = frame.kind is Kind.MEASURE and frame.plover in DONE_TO
    if not toward or trigger.noun or trigger.passive or slots.get("object") or not slots.get("subject"):
        return slots
    if frame.roles.get("object") is not Role.RECIPIENT or not _owned_by_another(passage, trigger):
        return slots
    toward_others = [
        p for slot, phrases in slots.items() if frame.roles.get(slot) is Role.RECIPIENT for p in phrases
    ]
    if any(p.kind is not PhraseKind.PLACE for p in toward_others):
        return slots  # "closed its border with Togo": its own
    doing = {k for p in slots["subject"] for k in (p.entity, p.speaks_for)}
    about = next((n.phrase for n in passage.nodes[: trigger.first] if n.actor), None)
    state = acting_state(about) if about is not None else None
    if state is None or state.entity in doing:
        return slots  # "Chad recalled its envoys": its own
    return {**slots, "object": [state]}


def _owned_by_another(passage: Passage, trigger: Trigger) -> bool:
    pack = passage.language
    behind = passage.nodes.lows[trigger.last : trigger.last + BESIDE]
    if pack.nouns_after:
        return any(word and pack.bare(word) != word for word in behind)
    return not (pack.words.group.its | pack.words.group.their).isdisjoint(behind[:1])
