"""Talks that follow what is yet to come: "will be received by X on Tuesday before talks with Y"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.model import Kind, Status

TALKS: Final = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.SIGNING})

LEAD: Final = 4
"""Nodes before the noun among which "before" stands: "before separate bilateral talks"."""

MADE: Final = frozenset({Kind.MEETING, Kind.VISIT, Kind.CEREMONY, *TALKS})
"""Kinds of event beside which talks are told as what comes next."""


def planned_with_it(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "will visit Suva on Tuesday before talks with Y": these are yet to come, on that day; English."""
    pack, nodes = passage.language, passage.nodes
    for at, gathering in here:
        _ahead_of_it(passage, at, gathering, here)
    if pack.nouns_after:
        return
    nouns = {t.first for t in passage.triggers if t.noun}
    for (at, first), (behind, talks) in pairwise(here):
        ahead = first.status is Status.PLANNED and first.kind in MADE and talks.kind in TALKS
        if not ahead or behind not in nouns or talks.status is not Status.HELD:
            continue
        near = range(max(at + 1, behind - LEAD), behind)
        lead = next((n for n in near if nodes[n].low in pack.words.time.ahead), None)
        if lead is None or any(not n.low.isalpha() for n in nodes[lead:behind]):
            continue
        talks.status = Status.PLANNED
        if talks.start is None and first.start is not None:
            talks.start, talks.said = first.start, first.said


def _ahead_of_it(passage: Passage, at: int, gathering: Draft, here: Sequence[tuple[int, Draft]]) -> None:
    """ "will meet X next week, two days before the summit in Lima", "akan bertemu X sebelum KTT": to come."""
    held = gathering.status is Status.HELD and gathering.start is None
    if not held or gathering.kind not in (Kind.CONFERENCE, Kind.SUMMIT):
        return
    nodes, leads = passage.nodes, passage.language.words.time.ahead | passage.language.words.time.ahead_of
    lead = next((n for n in range(at - 1, max(0, at - LEAD), -1) if nodes[n].low in leads), None)
    if lead is None or any(not n.low.isalpha() and n.phrase is None for n in nodes[lead:at]):
        return
    if any(first < lead and other.status is Status.PLANNED for first, other in here):
        gathering.status = Status.PLANNED
