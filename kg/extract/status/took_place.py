"""What was only the purpose of a journey, and took place: "to meet X. At that meeting, she said ..."."""

from __future__ import annotations

from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.model import Status

OPENING = 3
"""Nodes at a sentence's beginning in which the noun stands that points back."""


def took_place(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "terbang ke Accra untuk menemui X. Dalam pertemuan itu, ia mengecam Y": they have met by now."""
    pack, lows, day = passage.language, passage.nodes.lows, telling.article.day
    if draft.status is not Status.PLANNED or draft.kind not in GATHERINGS or not trigger.noun:
        return
    opens = 0 < trigger.first < OPENING and lows[0] in pack.words.place.at_event
    if not opens or "," not in lows[trigger.last :]:
        return
    words = pack.plans | pack.words.status.soon | pack.cancels | pack.conditions
    ahead = draft.start is not None and day is not None and draft.start.iso > day.iso[: len(draft.start.iso)]
    if not ahead and words.isdisjoint(lows):
        draft.status = Status.HELD
