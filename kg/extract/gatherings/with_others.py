"""Talks of one with several others: "X left after talks in Lima with Y and Z"."""

from __future__ import annotations

from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger

WITH = 4
"""Nodes behind a noun in which "with" stands: "talks in the capital with"."""


def with_others(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "X left after talks in Lima with Y and Z": with whom it was, and X is a party beside them."""
    nodes, pack = passage.nodes, passage.language
    if any(p.group for p in draft.parts):
        return False
    for at in range(trigger.last - 1, min(trigger.last + WITH, len(nodes))):
        slot = pack.prepositions.get(nodes[at].low)
        if slot == "with":
            return True
        if slot not in (None, "at") or nodes[at].low in pack.coordinators | pack.relatives:
            return False
    return False
