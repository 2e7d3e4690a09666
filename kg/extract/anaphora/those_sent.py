""" "Uni Afrika mengutus panel ke Juba. Panel itu bertemu Kiir": those whom somebody has just sent act."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import EntityKey, Kind, Role

BACK = 2
"""Sentences back to where they were sent."""

OPENING = 4
"""Nodes at a sentence's beginning among which they are pointed at: "Delegasi tingkat tinggi itu"."""


def those_sent(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots with whoever sent the delegation, team or panel with which the sentence opens."""
    pack, nodes = passage.language, passage.nodes
    if not pack.nouns_after or nodes.lows[0] not in pack.words.deed.sent_out or slots.get("subject"):
        return slots
    points = next(
        (n for n in range(1, OPENING) if nodes.lows[n : n + 1] and nodes.lows[n] in pack.demonstratives), 0
    )
    if trigger.noun or not points or any(n.actor for n in nodes[: trigger.first]):
        return slots
    keys = _senders(telling, passage)
    begin, end = nodes[0].begin, nodes[points].end
    sent = [Phrase(begin, end, _kind(key), key, False, key) for key in keys]
    return {**slots, "subject": sent} if sent else slots


def _senders(telling: Telling, passage: Passage) -> list[EntityKey]:
    """The states or bodies that went on the journey told last; nobody where none was told near."""
    for draft in reversed(telling.drafts):
        if passage.index - draft.sentence > BACK:
            return []
        if draft.kind is Kind.VISIT:
            keys = [p.speaks_for or p.entity for p in draft.parts if p.role is Role.VISITOR]
            return list(dict.fromkeys(k for k in keys if not k.startswith("person/")))
    return []


def _kind(key: EntityKey) -> PhraseKind:
    return PhraseKind.COUNTRY if key.startswith("country/") else PhraseKind.ORGANIZATION
