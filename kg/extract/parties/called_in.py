"""Who summons an envoy, where the passive does not say so."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.implied import named_first
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.records import replace


def summoned(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Dubes X dipanggil ke Kemlu Jerman": by the ministry to which the envoy must come.

    Else by the state that the clause or the sentence before is about: "Mali condemned the film. The French
    ambassador was summoned", "Mali reacted at once, and the French ambassador was summoned".
    """
    called = trigger.passive and Trait.SUMMONS in trigger.frame.traits
    if not called or slots.get("subject") or not slots.get("object"):
        return slots
    to = [p for p in slots.get("to", ()) if p.kind is not PhraseKind.PLACE]
    if passage.language.nouns_after and to:
        return {**slots, "subject": slots["to"], "to": []}
    state = None if to or slots.get("by") else _state_before(passage, trigger, slots)
    return slots if state is None else {**slots, "subject": [state]}


def _state_before(passage: Passage, trigger: Trigger, slots: Slots) -> Phrase | None:
    """The state of which is told before, unless the envoy is its own."""
    theirs = {key for p in slots["object"] for key in (p.entity, p.speaks_for)}
    at = named_first(passage.nodes, 0, trigger.first, passage.language)
    for phrase in (passage.nodes[at].phrase if at is not None else None, passage.before):
        key = None if phrase is None else phrase.speaks_for or phrase.entity
        if phrase is not None and key is not None and key.startswith("country/") and key not in theirs:
            return replace(phrase, kind=PhraseKind.COUNTRY, entity=key, speaks_for=None, named=False)
    return None
