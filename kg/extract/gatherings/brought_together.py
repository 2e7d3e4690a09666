"""Who is at a gathering that bears a name: it "brought together X and Y", or they "met to attend" it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.arguments.met_for import named_met_for
from kg.extract.drafts import Draft, add_part
from kg.extract.passage import GATHERINGS, Passage, Telling, forget, place_key
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Role


def met_at_the_named(
    telling: Telling,
    passage: Passage,
    trigger: Trigger,
    here: Sequence[tuple[int, Draft]],
    told: Sequence[tuple[int, Draft]],
) -> bool:
    """Gives the gathering whose name is the verb's subject those who met at it, its place and its day.

    `told` is that they met: no meeting of its own.
    """
    if Trait.BRINGS_TOGETHER in trigger.frame.traits and not trigger.passive:
        node: int | None = _named_subject(passage, trigger.first)
    else:
        node = named_met_for(passage, trigger)
    there = (draft for at, draft in here if at == node and draft.name)
    named = next((draft for draft in there if draft.kind in GATHERINGS), None)
    if named is None:
        return False
    tied = any(b.first == trigger.first and b.tie.role is Role.ATTENDEE for b in passage.bonds)
    for _, met in told:
        for part in () if tied else met.parts:
            add_part(named, part)
        if met.place is not None:
            place_key(telling, named, met.place)
        if named.start is None:
            named.start, named.end, named.said = met.start, met.end, met.said
    forget(telling, [met for _, met in told])
    return True


def _named_subject(passage: Passage, verb: int) -> int:
    """Where the event stands that a verb is told of: before it, or before what commas put between."""
    lows = passage.nodes.lows
    if verb > 1 and lows[verb - 1] == "," and "," in lows[: verb - 1]:
        verb = verb - 2 - lows[verb - 2 :: -1].index(",")
    return verb - 1
