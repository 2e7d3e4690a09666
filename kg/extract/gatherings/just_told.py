"""Who attended, where the verb has no object: of the gathering that the sentence before told."""

from __future__ import annotations

from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Bond
from kg.model import Kind, Role, Status


def just_told(telling: Telling, passage: Passage, bond: Bond) -> tuple[Draft, bool] | None:
    """ "Brazil and Canada attended.": the gathering of the sentence before, which needs no noun."""
    units, told = passage.nodes, telling.topic
    words = passage.language.words.clause
    ends = bond.last >= len(units) or units[bond.last].low in ENDS | words.joining_in  # "Chad attended, too."
    if told is None or bond.tie.role is not Role.ATTENDEE or bond.tie.sends or not ends:
        return None
    near = passage.index - told.sentence == 1 and told.kind in (Kind.CONFERENCE, Kind.SUMMIT)
    return (told, False) if near and not passage.language.nouns_after else None


ENDS = frozenset({".", ",", ";"})
"""What stands behind a verb that has no object."""


def as_topic(telling: Telling, draft: Draft, local: bool) -> None:
    """ "The conference was called by Chad. Niger attended.": it is what the next is about."""
    held = draft.kind in (Kind.CONFERENCE, Kind.SUMMIT) and draft.status is Status.HELD
    if telling.topic is None and local and held and draft.entities(Role.ORGANIZER):
        telling.topic = draft
