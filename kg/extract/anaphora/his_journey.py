"""A visit spoken of by a noun is the journey of that guest told before."""

from __future__ import annotations

from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Arguments
from kg.extract.triggers.triggers import Trigger
from kg.find.scene import GENITIVES
from kg.model import Kind, Role


def of_his_journey(telling: Telling, passage: Passage, trigger: Trigger, found: Arguments) -> Draft | None:
    """ "X is to visit Lima on Friday. X's visit comes amid a row": the one that was told."""
    nodes = passage.nodes
    whose = trigger.noun and trigger.frame.kind is Kind.VISIT and not passage.language.nouns_after
    if not whose or found.dates or found.places or any(map(found.slots.get, WHERE)):
        return None
    at = next(
        (n for n in range(trigger.first - 1, max(0, trigger.first - OWNED), -1) if nodes[n].low in GENITIVES),
        0,
    )
    owner = nodes[at - 1].phrase if at else None
    if owner is None:
        return None
    return next((d for d in reversed(telling.drafts) if owner.entity in d.entities(Role.VISITOR)), None)


WHERE = ("to", "at", "object")
"""Slots of the places of a visit."""

OWNED = 5
"""Most nodes from "'s" to the visit: "the president's two-day state visit"."""
