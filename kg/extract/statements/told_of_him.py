"""Who is told not to do something has not refused it: another says so of him."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.statements.voices import voice
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait


def another_says_so(passage: Passage, trigger: Trigger, slots: Slots) -> bool:
    """ "The president of Peru will not fly to Quito, Ecuador said": no refusal of his."""
    if Trait.DECLINES not in trigger.frame.traits or trigger.noun or not slots.get("subject"):
        return False
    speaker = voice(passage, trigger.first)
    if speaker is None:
        return False
    states = {phrase.speaks_for or phrase.entity for phrase in slots["subject"]}
    own = speaker.speaks_for or speaker.entity
    return own.startswith("country/") and own not in states and speaker.entity not in states
