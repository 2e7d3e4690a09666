""" "Kemlu Italia menyatakan tiga diplomat Rusia diusir": a state does what its ministry says was done."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.nodes import Nodes
from kg.extract.passage import Passage
from kg.extract.reading_on import Slots
from kg.extract.triggers import Trigger
from kg.language import speech
from kg.language.pack import Language
from kg.language.speech_words import Saying
from kg.model import Kind, Plover
from kg.records import replace

OF_STATES = frozenset({"expel", "persona", "summon", "order-out", "visa-ban", "blacklist", "freeze-assets"})
"""Frames of acts that only a state does, so that the one who tells of them does them."""


def by_who_announces(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots with the state whose official or ministry says so as the doer of a passive without an agent.

    Not where the state tells of its own envoys: those were expelled by another.
    """
    pack = passage.language
    act = trigger.frame.kind is Kind.MEASURE and trigger.frame.plover in (Plover.SANCTION, Plover.ACCUSE)
    if not (act and trigger.passive and pack.nouns_after and trigger.frame.id in OF_STATES):
        return slots
    if slots.get("subject") or not slots.get("object") or slots.get("from") or slots.get("at"):
        return slots
    speaker = _speaker(passage.nodes, trigger, pack)
    state = (speaker.speaks_for or speaker.entity) if speaker is not None else ""
    hurt = {key for p in slots["object"] for key in (p.entity, p.speaks_for)}
    if speaker is None or not state.startswith("country/") or state in hurt:
        return slots
    return {**slots, "subject": [replace(speaker, modifier=False)]}


def _speaker(nodes: Nodes, trigger: Trigger, language: Language) -> Phrase | None:
    """Whoever says what the passive tells: before a verb of saying, or behind one that a comma parts."""
    verbs = speech(language.code).verbs
    if any(n.low in language.relatives for n in nodes[max(0, trigger.first - 1) : trigger.first]):
        return None
    for at in range(trigger.first - 1, 0, -1):
        if nodes[at].low == ";":
            break
        if Saying.ACTIVE in verbs.get(nodes[at].low, Saying(0)) and nodes[at - 1].actor:
            return nodes[at - 1].phrase
    for at in range(trigger.last, len(nodes) - 1):
        if nodes[at].low in language.sayings and nodes[at - 1].low == "," and nodes[at + 1].actor:
            return nodes[at + 1].phrase
    return None
