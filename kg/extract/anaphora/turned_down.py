"""Whose request or offer a refusal turns down: "Kenya meminta jeda, tetapi Togo menolak": Kenya's."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, Part, add_part
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Plover, Role

ASKED = frozenset({Plover.REQUEST, Plover.AGREE})
"""Types of what somebody asks for or offers."""


def turned_down(passage: Passage, trigger: Trigger, draft: Draft, here: Sequence[tuple[int, Draft]]) -> None:
    """ "X asked for calm, but Y refused": toward X, who asked nobody by name, right before "but"."""
    refuses = draft.plover is Plover.REJECT and not trigger.noun and not trigger.passive
    if not refuses or not here or draft.entities(Role.RECIPIENT):
        return
    at, asked = here[-1]
    buts = passage.language.words.status.buts
    if at >= trigger.first or buts.isdisjoint(passage.nodes.lows[at : trigger.first]):
        return
    own = draft.states()
    parts = [p for p in asked.parts if p.role is Role.ACTOR]
    theirs = own.isdisjoint(p.speaks_for or p.entity for p in parts)
    anybody = not asked.entities(Role.RECIPIENT)
    if asked.kind is Kind.STATEMENT and asked.plover in ASKED and own and theirs and anybody:
        for part in parts:
            add_part(draft, Part(part.entity, Role.RECIPIENT, draft.evidence[0], part.speaks_for))
