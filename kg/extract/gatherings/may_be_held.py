"""Which events a noun tells though it names nobody: a tie may bring their people."""

from __future__ import annotations

from kg.extract.anaphora.between_two import opens_with_a_call
from kg.extract.drafts import Draft
from kg.extract.gatherings.bound import comes_to_it
from kg.extract.passage import GATHERINGS, GREAT, Passage
from kg.extract.status.plans import takes_place
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role


def may_be_held(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """Whether a tie may bring the people of an event that its noun names without them."""
    if not passage.bonds or draft.kind in GATHERINGS or draft.kind in (Kind.CALL, Kind.SIGNING):
        led = bool(passage.bonds) or takes_place(passage, trigger, draft)
        led = led or opens_with_a_call(passage, trigger)
        return led or (draft.kind in GREAT and comes_to_it(passage, trigger.first))
    if Trait.RESTORES in draft.traits:  # "mengumumkan pemulihan hubungan"
        return any(b.tie.announces and not b.passive for b in passage.bonds)
    if draft.kind is Kind.CEREMONY and any(b.tie.role in ATTENDED and not b.tie.holds for b in passage.bonds):
        return True  # "Pemakaman X di Roma, Sabtu, akan dihadiri Y"
    return draft.plover is Plover.COOPERATE or (draft.kind is Kind.VISIT and passage.language.nouns_after)


ATTENDED = (Role.ATTENDEE, Role.CHAIR)
"""What ties make of those who are at a ceremony."""
