"""Who is meant in each slot of a trigger, once the sentence around it has been read."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.anaphora.subject_ahead import subject_ahead
from kg.extract.clauses.no_relative import signed_by_it
from kg.extract.drafts import Draft
from kg.extract.gatherings.that_was_paid import paid_by
from kg.extract.parties.open_slots import guest, owned
from kg.extract.passage import Passage
from kg.extract.places.by_place import by_another
from kg.extract.slots import Slots
from kg.extract.statements.announcing import blamed_for, blames_another, who_tested
from kg.extract.statements.gifts import given, thanked_for
from kg.extract.status.asked import of_the_sayer, on_behalf
from kg.extract.triggers.triggers import Trigger


def who_is_meant(
    passage: Passage, trigger: Trigger, slots: Slots, here: Sequence[tuple[int, Draft]]
) -> Slots:
    """The slots with owners, guests, givers and those blamed in their places.

    `here` are the sentence's drafts before the trigger, each with the node of its first word.
    """
    slots = subject_ahead(passage, trigger, slots)
    slots = owned(passage, trigger, guest(passage, trigger, blamed_for(passage, trigger, slots)))
    slots = who_tested(passage, trigger, slots, here)
    slots = thanked_for(passage, trigger, given(passage, trigger, slots))
    slots = blames_another(trigger, paid_by(passage, trigger, by_another(trigger, slots)), here)
    slots = signed_by_it(passage, trigger, slots)
    return on_behalf(passage, trigger, of_the_sayer(passage, trigger, slots))
