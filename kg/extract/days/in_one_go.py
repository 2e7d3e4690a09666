"""What somebody does in the same go as what was told before: "akan mengunjungi X sekaligus meresmikan Y"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal
from kg.model import Kind, Status

LEAD = 3
"""Nodes from the conjunction to what is told behind it: "sekaligus menghadiri KTT"."""


def in_one_go(passage: Passage, trigger: Trigger, draft: Draft, here: Sequence[tuple[int, Draft]]) -> None:
    """Gives it the status, and where the words tell none the day and the place, of what it goes with."""
    nodes, pack = passage.nodes, passage.language
    if not here or pack.words.time.in_one.isdisjoint(nodes.words):
        return
    at = next(
        (n for n in range(trigger.first - 1, max(0, trigger.first - 1 - LEAD), -1) if _joins(passage, n)), 0
    )
    told = here[-1][1]
    if not at or here[-1][0] > at:
        return
    if told.status is Status.PLANNED and draft.status is Status.HELD:
        draft.status = Status.PLANNED
    if draft.start is None:
        draft.start, draft.end, draft.said = told.start, told.end, told.said
    if draft.place is None and draft.kind is not Kind.CALL:
        draft.place, draft.venue_country = told.place, told.venue_country


def _joins(passage: Passage, at: int) -> bool:
    """ "sekaligus meresmikan", and not "Presiden sekaligus Ketua X"."""
    nodes, pack = passage.nodes, passage.language
    return nodes[at].low in pack.words.time.in_one and looks_verbal(nodes[at + 1].low, pack)
