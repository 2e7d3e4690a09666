"""A gathering that is told by who is asked to it: "invited the rebels to a summit in Nairobi"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, Part
from kg.extract.passage import GATHERINGS, Passage
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Evidence, Kind, Role, Status

REACH = 5
"""Most nodes from "to" to the noun: "to a second round of talks"."""


def invited_to(
    passage: Passage, trigger: Trigger, draft: Draft, here: Sequence[tuple[int, Draft]], evidence: Evidence
) -> None:
    """Those who are asked to a gathering are to attend it, and it is still to come."""
    pack, nodes = passage.language, passage.nodes
    if draft.parts or not trigger.noun or draft.kind not in GATHERINGS or pack.nouns_after or not here:
        return
    asked = here[-1][1]
    if asked.kind is not Kind.STATEMENT or Trait.INVITES not in asked.traits:
        return
    at = trigger.first - 1
    while at > trigger.first - REACH and nodes[at].low not in pack.words.clause.infinitives:
        if nodes[at].phrase is not None or not nodes[at].low:
            return
        at -= 1
    if nodes[at].low not in pack.words.clause.infinitives or at < 2:
        return
    guests = [p for p in asked.parts if p.role is Role.RECIPIENT]
    for part in guests:
        draft.parts.append(Part(part.entity, Role.ATTENDEE, evidence, part.speaks_for, group=part.group))
    if guests and draft.status is Status.HELD:
        draft.status = Status.PLANNED
