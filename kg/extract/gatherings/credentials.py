"""Envoys who are told to be received where they hand over their credentials: at that ceremony."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, add_part
from kg.find.knowledge import Knowledge
from kg.language.traits import Trait
from kg.link.walk import Linked
from kg.model import Kind, Role

MOST = 20
"""Ceremonies that an article may tell of; time must not grow with the square of what tells more."""


def received_with_credentials(drafts: list[Draft], linked: Linked, known: Knowledge) -> list[Draft]:
    """ "X menerima surat kepercayaan. Dubes yang diterima X ialah A dan B": who came to the ceremony."""
    ceremonies = [d for d in drafts if Trait.ACCREDITS in d.traits][:MOST]
    if not ceremonies:
        return drafts
    envoys = {p.person for p in linked.positions if known.level(p.office) == "ambassadorial"}
    kept: list[Draft] = []
    for draft in drafts:
        if _comes_to_it(draft, ceremonies):
            continue
        kept.append(draft)
        ceremony = _of_these(draft, ceremonies)
        if ceremony is None:
            continue
        guests = draft.entities(Role.ATTENDEE)
        people = {key for key in guests if key.startswith("person/")}
        home = {linked.speaks.get(host) for host in draft.entities(Role.HOST)} - {None}
        people -= {p for p in people if linked.speaks.get(p) in home}  # the host's minister looks on
        if people and 2 * len(people & envoys) >= len(people):  # most of them
            for part in draft.parts:
                if part.role is Role.ATTENDEE:
                    add_part(ceremony, part)
            kept.pop()
    return kept


def _comes_to_it(visit: Draft, ceremonies: Sequence[Draft]) -> bool:
    """ "Prosesi dimulai dengan kedatangan para dubes di Istana": they come to the ceremony, on no visit."""
    people = {key for key in visit.entities() if key.startswith("person/")}
    return (
        visit.kind is Kind.VISIT
        and bool(people)
        and any(people <= c.entities() and visit.start in (None, c.start) for c in ceremonies)
    )


def _of_these(meeting: Draft, ceremonies: Sequence[Draft]) -> Draft | None:
    """The ceremony of the same host, as far as days are told of the same day, told before a reception."""
    if meeting.kind is not Kind.MEETING or Trait.RECEIVES not in meeting.traits:
        return None
    hosts = meeting.entities(Role.HOST)
    for ceremony in ceremonies:
        one_day = None in (meeting.start, ceremony.start) or meeting.start == ceremony.start
        told_before = ceremony.sentence < meeting.sentence and ceremony.status is meeting.status
        if told_before and one_day and hosts & ceremony.entities(Role.HOST):
            return ceremony
    return None
