"""Envoys who are told to be received where they hand over their credentials: at that ceremony."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, add_part
from kg.find.knowledge import Knowledge
from kg.language.traits import Trait
from kg.link.walk import Linked
from kg.model import Kind, Role

HANDED_OVER = "credentials"
"""The first word of the frames that tell of credentials."""


def received_with_credentials(drafts: list[Draft], linked: Linked, known: Knowledge) -> list[Draft]:
    """ "X menerima surat kepercayaan. Dubes yang diterima X ialah A dan B": who came to the ceremony."""
    ceremonies = [d for d in drafts if d.kind is Kind.CEREMONY and d.frame.startswith(HANDED_OVER)]
    if not ceremonies:
        return drafts
    envoys = {p.person for p in linked.positions if known.level(p.office) == "ambassadorial"}
    gone: list[Draft] = []
    for draft in drafts:
        ceremony = _of_these(draft, ceremonies)
        guests = draft.entities(Role.ATTENDEE)
        people = {key for key in guests if key.startswith("person/")}
        home = {linked.speaks.get(host) for host in draft.entities(Role.HOST)} - {None}
        people -= {p for p in people if linked.speaks.get(p) in home}  # the host's minister looks on
        if ceremony is not None and people and 2 * len(people & envoys) >= len(people):  # most of them
            for part in draft.parts:
                if part.role is Role.ATTENDEE:
                    add_part(ceremony, part)
            gone.append(draft)
    return [d for d in drafts if d not in gone]


def _of_these(meeting: Draft, ceremonies: Sequence[Draft]) -> Draft | None:
    """The ceremony of the same host, as far as days are told of the same day, told before a reception.

    Of what envoys hand over, the text need not tell again to whom.
    """
    received = meeting.kind is Kind.MEETING and Trait.RECEIVES in meeting.traits
    if not received and meeting not in ceremonies:
        return None
    hosts = meeting.entities(Role.HOST)
    for ceremony in ceremonies:
        one_day = None in (meeting.start, ceremony.start) or meeting.start == ceremony.start
        told_before = ceremony.sentence < meeting.sentence and ceremony.status is meeting.status
        unnamed = not ceremony.entities(Role.ATTENDEE)  # else those envoys are others
        of_it = hosts & ceremony.entities(Role.HOST) if received else unnamed and not hosts
        if told_before and one_day and of_it and ceremony.entities(Role.HOST):
            return ceremony
    return None
