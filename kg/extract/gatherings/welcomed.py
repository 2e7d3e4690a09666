"""Guests who are only welcomed where the text tells what they came for: no meeting beside that."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.days.partial_days import dates_fit
from kg.extract.drafts import Draft, add_part
from kg.extract.passage import GREAT
from kg.language.pack import Language
from kg.model import Kind, Role, Status

COME_FOR = GREAT | {Kind.SIGNING, Kind.NEGOTIATION}
"""Kinds of what guests come for, and hosts welcome them to."""


def only_welcomed(drafts: Sequence[Draft], language: Language) -> None:
    """Takes each welcome into what the guest came for: "X menyambut Y di Lima", where both sign a treaty.

    The host of a visit that the text tells is whoever welcomed the guest; of all else nothing is added.
    """
    words = language.words.place.welcomes
    for draft in drafts:
        if draft.word not in words or draft.kind is not Kind.MEETING or _in_a_hall(draft):
            continue
        guests = {k for k in draft.entities(Role.ATTENDEE) if k.startswith("person/")}
        told = (d for d in drafts if d.status is Status.HELD and d.word not in words)
        fitting = [d for d in told if dates_fit(d.start, draft.start)]
        visit = next(
            (d for d in fitting if d.kind is Kind.VISIT and guests <= d.entities(Role.VISITOR)), None
        )
        if not guests or (visit is None and not any(_came_for(d, draft) for d in fitting)):
            continue
        if visit is not None:
            for part in (p for p in draft.parts if p.role is Role.HOST):
                add_part(visit, part)
        draft.parts.clear()


def _came_for(told: Draft, welcome: Draft) -> bool:
    """Whether both of them, or their states, are in something that guests come for."""
    return told.kind in COME_FOR and welcome.states() <= told.involved()


def _in_a_hall(welcome: Draft) -> bool:
    """Whether a building is named in which the guest was welcomed: "menyambut Y di Istana Negara"."""
    return welcome.city is not None and welcome.place != welcome.city
