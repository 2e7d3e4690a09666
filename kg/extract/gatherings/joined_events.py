"""Gatherings joined to the one before: "menghadiri KTT A di Lima, Peru, dan KTT B di Rio de Janeiro"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.extract.passage import GREAT, Passage

LISTED = 14
"""Nodes back in which day and place of the event before may stand."""


def event_before(passage: Passage, at: int) -> int | None:
    """The node of the event to which that at node `at` is joined, with only its day and place between."""
    pack, units = passage.language, passage.nodes
    joints = pack.coordinators | pack.words.likewise.sequels
    counted = pack.determiners | pack.words.name.ordinals.keys()
    begin = at  # "the 19th ASEAN Summit and the first East Asia Summit"
    while begin > 2 and not pack.nouns_after and units[begin - 1].low in counted:
        begin -= 1
    if begin < 2 or units[begin - 1].low not in joints:
        return None
    passed = counted | joints | {"(", ")", "/"} | pack.words.verb.before_days
    for before in range(begin - 1, max(-1, begin - LISTED), -1):
        node = units[before]
        if node.event is not None:
            return before if before < begin - 1 else None
        between = node.low in passed or pack.prepositions.get(node.low) == "at"
        if not (between or node.phrase is not None or node.date is not None):
            return None
    return None


def past_joined(passage: Passage, at: int) -> int:
    """ "the ASEAN Summit and the East Asia Summit in Vientiane": behind what is joined at `at`, or `at`."""
    pack, units = passage.language, passage.nodes
    if at >= len(units) or units[at].low not in pack.words.clause.joints:
        return at
    counted = pack.determiners | pack.words.name.ordinals.keys()
    behind = next((n for n in range(at + 1, len(units)) if units[n].low not in counted), None)
    return behind + 1 if behind is not None and units[behind].event is not None else at


def joined_to(passage: Passage, draft: Draft, here: Sequence[tuple[int, Draft]]) -> list[Draft]:
    """The gatherings of a sentence that are joined to one of it: whoever attends that attends them."""
    if draft.kind not in GREAT:
        return []
    reached = {at for at, d in here if d is draft}
    out: list[Draft] = []
    for at, other in here:
        if other.kind in GREAT and other is not draft and event_before(passage, at) in reached:
            reached.add(at)
            out.append(other)
    return out
