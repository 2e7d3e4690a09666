"""Group arithmetic: who "ten ASEAN countries", "the E3", "nine members minus Myanmar" are on a day."""

from __future__ import annotations

from kg.extract.drafts import Part
from kg.find.knowledge import Knowledge
from kg.model import EntityKey


def members(known: Knowledge, part: Part, day: str, notes: list[str]) -> list[EntityKey]:
    """The members that a group's participation stands for.

    A stated count that does not fit the memberships of that day gives no members and a note: the
    graph keeps what was said and never pads it.
    """
    if not day:
        return []
    valid = [m.member for m in known.reference.members_on(part.entity, day)]
    present = [m for m in valid if m not in part.without]
    if part.count is not None and part.count != len(present):
        notes.append(
            f"{part.entity}: the text counts {part.count}, the memberships of {day} give {len(present)}"
        )
        return []
    return sorted(present)
