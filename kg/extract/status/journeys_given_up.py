"""Journeys that somebody does not make, and what was to be there: "will not go for planned talks"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Status

OFF = frozenset({Status.DENIED, Status.CANCELLED})
"""What is told of a journey that is not made."""

PURPOSE = 9
"""Most nodes from such a journey's verb to the noun of what it was for."""


def not_made_after_all(passage: Passage, trigger: Trigger, status: Status) -> Status:
    """ "will not go to Accra for a scheduled summit": what was planned and is not done is called off."""
    denied = trigger.frame.kind is Kind.VISIT and status is Status.DENIED
    return Status.CANCELLED if denied and _for_what_was_planned(passage, trigger.last) else status


def held_on_no_journey(
    passage: Passage, trigger: Trigger, status: Status, here: Sequence[tuple[int, Draft]]
) -> Status:
    """ "cancelled a visit to Accra for talks with X": the talks are as little held as the visit is made."""
    visit = here[-1] if here else None
    if visit is None or not trigger.noun or trigger.frame.kind not in GATHERINGS:
        return status
    at, draft = visit
    if draft.kind is not Kind.VISIT or draft.status not in OFF or trigger.first - at > PURPOSE:
        return status
    between = passage.nodes.lows[at + 1 : trigger.first]
    aimed = any(passage.language.prepositions.get(low) == "for" for low in between)
    return draft.status if aimed and MARKS.isdisjoint(between) else status


MARKS = frozenset({",", ";", ".", ":"})
"""What parts a journey from what is told behind it."""


def _for_what_was_planned(passage: Passage, last: int) -> bool:
    """Whether "for" and a word like "scheduled" stand behind a node, and no mark before them."""
    pack, led = passage.language, False
    for low in passage.nodes.lows[last : last + PURPOSE]:
        if low in MARKS:
            return False
        led = led or pack.prepositions.get(low) == "for"
        if led and low in pack.plans and low.endswith(pack.past):
            return True
    return False
