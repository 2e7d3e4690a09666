"""The day of a gathering from which somebody stayed away, and of the journey to it that he gave up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kg.extract.drafts import Draft, until
from kg.extract.passage import GREAT
from kg.model import Kind, PartialDate, Role, Status

BOYCOTT: Final = "boycott"
"""The mode of staying away."""

REACH: Final = 25
"""Sentences back to the beginning of the gathering that is meant by "the event"."""


def of_what_was_missed(draft: Draft, drafts: Sequence[Draft]) -> PartialDate | None:
    """ "The summit opened on Friday ... Two leaders boycotted the event; a third scrapped his trip".

    They did so on the day of that gathering. A journey told without its goal was to be to where it is.
    """
    off = draft.kind is Kind.VISIT and draft.status is Status.CANCELLED and draft.place is None
    off = off and not draft.entities(Role.HOST)
    if draft.mode != BOYCOTT and not off:
        return None
    before = until(draft, drafts)
    if off and any(d.kind is Kind.VISIT and d.entities() & draft.entities() for d in before):
        return None  # "cancelled both visits", of which it was told where they were to go
    for other in reversed(before):
        if draft.sentence - other.sentence > REACH:
            return None
        if other.kind not in GREAT or other.start is None or other.start.day is None:
            continue
        if off and other.place is not None and other.venue_country not in draft.entities():
            draft.place, draft.venue_country = other.place, other.venue_country
        return other.start if other.status is not Status.CANCELLED else None
    return None
