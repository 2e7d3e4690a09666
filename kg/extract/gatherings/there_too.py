"""Who was at the gathering or signing told before, in a sentence that does not name it: "X looked on"."""

from __future__ import annotations

from collections.abc import Set

from kg.extract.drafts import Draft
from kg.extract.passage import GREAT, Passage, Telling
from kg.model import Kind, Status, ZoneKind

REACH = 5
"""Sentences over which "X looked on" reaches back to what was signed."""

REACH_OF_GREAT = 12
"""Sentences over which "X came as a guest" reaches back to a summit."""


def told_last(telling: Telling, passage: Passage, kinds: Set[Kind]) -> Draft | None:
    """The event of one of `kinds` told last that was held; of plans also one that is yet to be.

    What a caption tells is meant in captions only.
    """
    ahead: Draft | None = None
    plans = not passage.language.plans.isdisjoint(passage.nodes.words)
    for draft in reversed(telling.drafts):
        back = passage.index - draft.sentence
        if back > REACH_OF_GREAT:
            break
        pictured = draft.zone is ZoneKind.CAPTION and passage.sentence.zone is not ZoneKind.CAPTION
        near = back <= (REACH_OF_GREAT if draft.kind in GREAT else REACH)
        beside = back == 0 and draft.kind is Kind.APPOINTMENT  # "Turut menyaksikan X, yang dilantik"
        if draft.kind not in kinds or not near or pictured or beside:
            continue
        if draft.status is Status.HELD and not draft.earlier:
            return draft
        ahead = ahead or (draft if plans and draft.status is Status.PLANNED else None)
    return ahead
