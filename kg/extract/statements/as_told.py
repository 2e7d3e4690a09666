"""Who tells an act in an insertion: "seperti diumumkan Menlu X", "as announced by Foreign Minister X"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Evidence, Kind, Role

REACH = 3
"""Nodes behind "seperti diumumkan" among which whoever tells stands: "oleh"."""


def as_told(passage: Passage) -> list[int]:
    """The nodes at which such insertions begin; none in most sentences."""
    words, lows = passage.language.words.statement, passage.nodes.lows
    if words.as_leads.isdisjoint(passage.nodes.words):
        return []
    return [
        at
        for at in range(len(lows) - 1)
        if lows[at] in words.as_leads and lows[at + 1] in words.as_told and (at == 0 or lows[at - 1] == ",")
    ]


def retold(passage: Passage, trigger: Trigger) -> bool:
    """Whether a trigger is only the word of telling in such an insertion."""
    return trigger.first - 1 in as_told(passage)


def told_by(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Whoever tells for his state or body what it did takes part in that."""
    for at in as_told(passage):
        behind = [n.phrase for n in passage.nodes[at + 2 : at + 2 + REACH] if n.phrase is not None]
        teller = behind[0] if behind and behind[0].kind is PhraseKind.PERSON else None
        before = [d for n, d in here if n < at and d.kind in (Kind.MEASURE, Kind.STATEMENT)]
        if teller is None or not before:
            continue
        act = before[-1]
        act.parts = [p for p in act.parts if p.entity != teller.entity or p.role is Role.ACTOR]
        if teller.speaks_for in act.entities(Role.ACTOR):
            act.add([teller], Role.ACTOR, Evidence(teller.begin, teller.end, "saying:as-told", 0.7))
