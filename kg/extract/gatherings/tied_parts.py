"""Who may have a part in an event by a tie, and who has none whatever the words."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft
from kg.extract.gatherings.ceremonies import CEREMONIAL
from kg.extract.gatherings.groups import absent
from kg.extract.gatherings.in_the_chair import PERSONAL
from kg.extract.passage import GATHERINGS, Passage, may_take_part
from kg.extract.triggers.triggers import Bond
from kg.model import Kind, Plover, Role
from kg.records import replace


def has_no_part(passage: Passage, bond: Bond, draft: Draft, role: Role) -> bool:
    """Whether nobody can have `role` in an event of that kind by those words."""
    mediates = role is Role.MEDIATOR and draft.plover in (Plover.AGREE, Plover.RETREAT)
    drills = role is Role.ACTOR and draft.plover is Plover.COOPERATE
    if draft.kind not in GATHERINGS | CEREMONIAL | {Kind.VISIT} and not (
        bond.tie.holds or mediates or drills
    ):
        return True
    if draft.kind is Kind.APPOINTMENT and (
        bond.tie.holds or any(t.first < bond.first < t.last for t in passage.triggers)
    ):
        return True  # "chosen to lead WHO"; "who was appointed in May, is scheduled to meet X"
    if bond.tie.holds and draft.kind is Kind.STATEMENT and _of_which(passage, bond):
        return True  # "mengecam serangan yang Chad lancarkan"
    # "arrived in Jakarta to attend the session": nobody attends a visit
    return draft.kind is Kind.VISIT and role in (Role.ATTENDEE, *PERSONAL)


def who_may(passage: Passage, bond: Bond, draft: Draft, people: Sequence[Phrase], role: Role) -> list[Phrase]:
    """Those of `people` who may have `role` in an event and are nothing else in it."""
    if draft.kind is Kind.VISIT and bond.tie.holds and draft.entities(Role.VISITOR):
        people = [p for p in people if p.kind is not PhraseKind.ORGANIZATION]  # the embassy calls it off
    apart = {Role.ATTENDEE: Role.SIGNATORY, Role.ACTOR: Role.RECIPIENT, Role.OPENER: Role.ORGANIZER}.get(role)
    elsewhere = draft.entities(apart) if apart is not None else set()
    counted = [replace(p, without=(*p.without, *absent(passage, p))) if p.count else p for p in people]
    return [p for p in counted if may_take_part(p, role) and p.entity not in elsewhere]


def _of_which(passage: Passage, bond: Bond) -> bool:
    """ "mengecam serangan yang Chad lancarkan", "the coup, which began in May": in a relative clause."""
    nodes, pack = passage.nodes, passage.language
    if not pack.nouns_after:
        return nodes[bond.first - 1].low in pack.relatives
    doer = bond.first > 1 and nodes[bond.first - 1].actor
    return doer and nodes[bond.first - 2].low in pack.relatives
