"""Which of two events came first, and whether they have the same parties."""

from __future__ import annotations

from collections.abc import Iterable

from kg.extract.drafts import Draft
from kg.model import EntityKey, Role, Status, ZoneKind

ASIDE = frozenset({Role.MEDIATOR, Role.HOST, Role.ORGANIZER, Role.CHAIR, Role.OPENER, Role.SPEAKER})
"""Roles of those who bring others together and are no party."""


def parties(draft: Draft) -> set[EntityKey]:
    """The states and bodies whose event it is: no people, and nobody who only brings others together."""
    own = {p.speaks_for or p.entity for p in draft.parts if p.role not in ASIDE}
    signing = draft.states(Role.SIGNATORY)  # beside those who sign, others look on
    return {key for key in signing or own if not key.startswith("person/")}


def everybody(draft: Draft) -> set[EntityKey]:
    """The states and bodies in an event, whatever their role."""
    return {key for key in draft.states() if not key.startswith("person/")}


def came_before(earlier: Draft, later: Draft) -> bool:
    """Whether an event was held before another, or may have been: days are compared as far as both go."""
    if earlier is later or earlier.zone is ZoneKind.CAPTION or earlier.status is not Status.HELD:
        return False
    if earlier.start is None or later.start is None:
        together = earlier.sentence == later.sentence or earlier.earlier
        return later.status is Status.PLANNED or earlier.start is not None or together
    one, other = earlier.start.iso, later.start.iso
    length = min(len(one), len(other))
    return one[:length] <= other[:length]


def latest(drafts: Iterable[Draft], later: Draft) -> Draft | None:
    """Of several forerunners, the last by its day; of those without a day, the one told nearest."""
    found = sorted(drafts, key=lambda d: (d.start.iso if d.start else "", -abs(d.sentence - later.sentence)))
    return found[-1] if found else None
