"""Gatherings that the text says are going on: "a flight to the talks, now under way in Jakarta"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling, month_of
from kg.model import Status

NEAR = 9
"""Nodes behind a gathering's words among which it is told to be going on: "which is still under way"."""

BEFORE = 4
"""Nodes before those words among which the verb of the present stands: "are now well under way"."""


def under_way(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Such a gathering is held, whatever is called off, and in this month, if no day of it is told."""
    pack, lows = passage.language, passage.nodes.lows
    if pack.words.time.under_way.isdisjoint(passage.nodes.words):
        return
    for at, draft in here:
        if draft.kind not in GATHERINGS or draft.said is not None or draft.start is not None:
            continue
        if draft.status not in (Status.HELD, Status.CANCELLED):
            continue
        for n in range(at + 1, min(at + 1 + NEAR, len(lows) - 1)):
            if passage.nodes[n].date is not None or lows[n] == ";":
                break
            if " ".join(lows[n : n + 2]) in pack.words.time.going_on or lows[n] in pack.words.time.going_on:
                if not pack.words.time.these_days.isdisjoint(lows[max(at, n - BEFORE) : n]):  # no "was"
                    draft.status, draft.start = Status.HELD, month_of(telling.article.day)
                break
