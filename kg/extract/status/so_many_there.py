"""Gatherings of which it is told how many states were there, and none of them by name."""

from __future__ import annotations

from kg.extract.drafts import Draft
from kg.extract.passage import GREAT, Passage, Telling, place_key
from kg.extract.triggers.triggers import Trigger
from kg.model import Role


def so_many_there(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "Perwakilan 40 negara menghadiri konferensi di Jenewa", "40 negara berkumpul dalam konferensi"."""
    nodes, pack = passage.nodes, passage.language
    if not (trigger.noun and pack.nouns_after) or draft.kind not in GREAT or draft.parts:
        return False
    came = next((b for b in passage.bonds if b.tie.role is Role.ATTENDEE and b.last <= trigger.first), None)
    if came is None or any(n.actor for n in nodes[: trigger.first]):
        return False
    counted = range(1, came.first)
    return any(nodes[n].low in pack.members and _many(nodes.lows[n - 1], passage) for n in counted)


def _many(low: str, passage: Passage) -> bool:
    pack = passage.language
    return low.isdecimal() or pack.numbers.get(low, 0) > FEW or low in pack.quantities


FEW = 3
"""Most states that meet without holding a conference."""


def where_they_met(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "40 negara berkumpul di Jenewa dalam konferensi": the city before the noun is the conference's."""
    if draft.place is not None or not so_many_there(passage, trigger, draft):
        return
    for node in passage.nodes[: trigger.first]:
        if node.phrase is not None and node.phrase.place is not None:
            place_key(telling, draft, node.phrase.place)
