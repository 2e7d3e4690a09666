"""What somebody has to do before a measure ends: "suspended talks until the troops left Mali"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Plover, Status

REACH = 6
"""Most nodes from "until" to the verb of what is wanted."""

HARD = frozenset({Plover.SANCTION, Plover.COERCE, Plover.REJECT})
"""What one does until another gives way."""

YIELDS = frozenset({Plover.RETREAT, Plover.CONCEDE, Plover.COOPERATE})
"""What the other has to do."""


def until_they_yield(
    passage: Passage, trigger: Trigger, status: Status, here: Sequence[tuple[int, Draft]]
) -> Status:
    """ "froze aid until the troops left Mali": nobody says that they did; "stayed until they left" does."""
    if status is not Status.HELD or trigger.frame.plover not in YIELDS or not here:
        return status
    lows = passage.nodes.lows[max(0, trigger.first - REACH) : trigger.first]
    untils = passage.language.words.status.untils
    at = next((n for n in range(len(lows) - 1, -1, -1) if lows[n] in untils), None)
    if at is None or "," in lows[at:]:
        return status
    _, draft = here[-1]
    hard = draft.plover in HARD or (draft.kind is not Kind.MEASURE and draft.status is Status.CANCELLED)
    return Status.CONDITIONAL if hard else status
