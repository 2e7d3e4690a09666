"""What a crowd that takes to the streets says there: part of its protest, and no statement of a state."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, add_part
from kg.extract.passage import Telling
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Plover, Role

VOICED = frozenset({Plover.ACCUSE, Plover.REQUEST, Plover.REJECT})
"""Types of what a crowd shouts."""


def voiced(
    telling: Telling, trigger: Trigger, here: Sequence[tuple[int, Draft]], told: Sequence[tuple[int, Draft]]
) -> bool:
    """ "Warga Armenia turun ke jalan memprotes Rusia": the protest is toward Russia, and tells all of it."""
    after = telling.known.language.nouns_after
    if not after or trigger.noun or trigger.passive or not here or len(told) != 1:
        return False
    said, protest = told[0][1], here[-1][1]
    if protest.plover is not Plover.PROTEST or said.kind is not Kind.STATEMENT or said.plover not in VOICED:
        return False
    crowd, speakers = protest.entities(Role.ACTOR), said.entities(Role.ACTOR)
    if protest.sentence != said.sentence or not crowd or speakers != crowd:
        return False
    for part in said.parts:
        if part.role is Role.RECIPIENT and part.entity not in crowd:
            add_part(protest, part)
    telling.drafts.remove(said)
    return True
