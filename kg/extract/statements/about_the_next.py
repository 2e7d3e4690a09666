"""Toward whom a statement about the event told next is: "welcomed the lifting of sanctions by X"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, Part
from kg.model import Kind, Plover, Role

NEXT = 3
"""Words between a statement and the noun of the event that it is about."""


DONE = (Kind.MEASURE, Kind.SIGNING)


REFUSED = (Kind.MEETING, Kind.NEGOTIATION, Kind.CALL)
"""Kinds that a refusal is toward the others in: "ruled out talks with X"."""


def about_the_next(here: Sequence[tuple[int, Draft]]) -> None:
    """ "menyambut baik pencabutan sanksi oleh AS": a statement about an event is toward whoever did it."""
    for at, draft in here:
        if draft.kind is not Kind.STATEMENT or draft.entities(Role.RECIPIENT) or draft.plover is Plover.AGREE:
            continue
        own = draft.states()
        for where, event in here:
            kinds = (*DONE, *REFUSED) if draft.plover is Plover.REJECT else DONE
            if not 0 < where - at <= NEXT or event.kind not in kinds:
                continue
            for part in list(event.parts):
                if (
                    part.role in (Role.ACTOR, Role.SIGNATORY, Role.ATTENDEE)
                    and (part.speaks_for or part.entity) not in own
                ):
                    draft.parts.append(
                        Part(
                            part.speaks_for or part.entity,
                            Role.RECIPIENT,
                            draft.evidence[0],
                            group=part.group,
                        )
                    )
