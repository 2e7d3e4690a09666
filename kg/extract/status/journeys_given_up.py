"""Journeys that somebody does not make, and what was to be there: "will not go for planned talks"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase
from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage
from kg.extract.slots import Arguments, Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Status
from kg.records import replace

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


def made_elsewhere(
    trigger: Trigger, status: Status, slots: Slots, here: Sequence[tuple[int, Draft]]
) -> Status:
    """ "cancelled a trip to Accra to meet X in Lome": in the other city he plans to meet him."""
    if status is not Status.CANCELLED or not here or trigger.frame.kind not in GATHERINGS:
        return status
    _, draft = here[-1]
    if draft.kind is not Kind.VISIT or draft.status not in OFF or not _is_a_town(draft.place):
        return status
    towns = {p.place for p in slots.get("at", ())}
    others = [town for town in towns if _is_a_town(town) and town != draft.place]
    return Status.PLANNED if others else status


def not_where_he_went(trigger: Trigger, status: Status, found: Arguments) -> Arguments:
    """ "cancelled a trip to Accra to meet X in Lome": the journey given up was to the one city alone."""
    slots = found.slots
    if status not in OFF or trigger.frame.kind is not Kind.VISIT or not slots.get("at"):
        return found
    towns = [p for slot in ("to", "object") for p in slots.get(slot, ()) if _is_a_town(p.place)]
    return replace(found, slots={**slots, "at": [], "beyond": []}) if towns else found


def behind_its_purpose(passage: Passage, trigger: Trigger, phrase: Phrase, draft: Draft) -> bool:
    """ "cancelled a trip to Accra to meet X in Lome": the place of what the journey would make room for."""
    if draft.kind is not Kind.VISIT or draft.status not in OFF:
        return False
    to, nodes = passage.language.words.clause.infinitives, passage.nodes
    at = next((n for n in range(trigger.last, len(nodes)) if nodes[n].phrase is phrase), 0)
    return any(nodes.lows[n] in to and nodes[n + 1].phrase is None for n in range(trigger.last + 1, at))


def _is_a_town(place: str | None) -> bool:
    return place is not None and place.startswith("place/")


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
