"""Whom somebody met on a journey that has been made: "singgah di Lome, 4 Juni 2019, untuk menemui X"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.model import Kind, Status

MET = frozenset({Kind.MEETING, Kind.NEGOTIATION})
"""What one may come for."""


def came_to_meet(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """A meeting for which somebody came on an earlier day was held, though only "untuk" leads to it."""
    pack, today = passage.language, telling.article.day
    if not pack.nouns_after or today is None or pack.words.status.purposes.isdisjoint(passage.nodes.words):
        return
    for at, draft in here:
        led = at > 0 and passage.nodes[at - 1].low in pack.words.status.purposes
        if draft.kind not in MET or draft.status is not Status.PLANNED or not led:
            continue
        visits = [d for n, d in here if n < at and d.kind is Kind.VISIT and d.status is Status.HELD]
        visit = next((d for d in visits if d.involved() & draft.involved()), None)
        said = visit.said if visit is not None else None  # not "terbang ke X untuk menemui Y pada Rabu"
        before = said is not None and said.end <= passage.nodes[at - 1].begin
        if before and visit is not None and visit.start is not None and visit.start.iso < today.iso:
            draft.status = Status.HELD
            draft.start, draft.end = draft.start or visit.start, draft.end or visit.end
