"""Whom a gathering that bears a name brought together: "Pertemuan Tahunan ke-11 mempertemukan X dan Y"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, add_part
from kg.extract.passage import GATHERINGS, Passage, Telling, forget, place_key
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait


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
    if (
        Trait.BRINGS_TOGETHER not in trigger.frame.traits
        or trigger.passive
        or not passage.language.nouns_after
    ):
        return False
    before = (draft for at, draft in here if at == trigger.first - 1 and draft.name)
    named = next((draft for draft in before if draft.kind in GATHERINGS), None)
    if named is None:
        return False
    for _, met in told:
        for part in met.parts:
            add_part(named, part)
        if met.place is not None:
            place_key(telling, named, met.place)
        if named.start is None:
            named.start, named.end, named.said = met.start, met.end, met.said
    forget(telling, [met for _, met in told])
    return True
