"""Whom a pronoun behind a verb of welcome cannot mean: whoever welcomes, as in "X and Y received him"."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kg.document import Phrase, PhraseKind
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait

TOWARD = ("object", "with", "to")
"""Slots of whom a verb is toward."""


def not_himself(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots without a doer toward himself: whom the sentence before was about is meant, if it is another.

    "Sadat's stay was short. It began when Katzir and Begin welcomed him": Sadat, and not Katzir.
    """
    doers = {phrase.entity for phrase in slots.get("subject", ()) if phrase.kind is PhraseKind.PERSON}
    welcomes = Trait.GREETS in trigger.frame.traits
    if not welcomes or trigger.noun or trigger.passive or not doers:
        return slots
    own = [slot for slot in TOWARD if any(p.entity in doers for p in slots.get(slot, ()))]
    pronouns = _pronouns(passage, trigger) if own else MappingProxyType({})
    if not pronouns:
        return slots
    meant = passage.before
    other = meant if meant is not None and meant.kind is PhraseKind.PERSON else None
    instead = [other] if other is not None and other.entity not in doers else []
    changed = {slot: list(slots[slot]) for slot in own}
    for slot, phrases in changed.items():
        himself = [p for p in phrases if p.entity in doers and id(p) in pronouns]
        if himself:
            changed[slot] = [*(p for p in phrases if p not in himself), *instead]
    return {**slots, **changed}


def _pronouns(passage: Passage, trigger: Trigger) -> Mapping[int, Phrase]:
    """The pronouns behind a verb, by the identity of their phrases."""
    persons = passage.language.persons
    behind = passage.nodes[trigger.last :]
    return {id(n.phrase): n.phrase for n in behind if n.phrase is not None and n.text.lower() in persons}
