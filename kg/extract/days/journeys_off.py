"""What was to be done on a journey that is off: "membatalkan lawatannya. Ia sedianya bertemu X"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.model import Kind, Role, Status


def journey_is_off(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """ "membatalkan lawatannya ke Jepang. Ia sedianya bertemu X di Tokyo": what was to be on that journey."""
    going = draft.entities(Role.ATTENDEE, Role.VISITOR)
    return any(
        d.kind is Kind.VISIT
        and d.status is Status.CANCELLED
        and d is not draft
        and abs(d.sentence - draft.sentence) <= 1
        and not going.isdisjoint(d.entities(Role.VISITOR))
        for d in drafts
    )
