"""Who is at a summit that is told as what he is there for: "X, in Dili for the summit of Y, said ..."."""

from __future__ import annotations

from kg.extract.clauses.coordination import coordinated
from kg.extract.days.dating import STAYING
from kg.extract.drafts import Draft
from kg.extract.gatherings.staying import staying_at
from kg.extract.passage import GREAT, Passage, Telling, forget
from kg.model import Kind, Role, Status

TOWARD = Role.RECIPIENT
"""What whom they speak of is, who need not be there."""

REACH = 8
"""Most nodes from "for" to the noun of the gathering: "for the annual summit of leaders of the bloc"."""


def there_for_it(telling: Telling, passage: Passage, here: list[tuple[int, Draft]]) -> None:
    """ "X and Y, both in Dili for the summit of Z, agreed ...": they attend it, and that is their visit."""
    nodes, pack = passage.nodes, passage.language
    if pack.nouns_after or "," not in nodes.words:
        return
    for at, draft in [told for told in here if told[1].kind in GREAT]:
        lead = at - 1
        while lead > max(0, at - REACH) and nodes[lead].low not in pack.words.place.toward:
            if nodes[lead].low == ",":
                break
            lead -= 1
        person = staying_at(nodes, lead, pack) if nodes[lead].low in pack.words.place.toward else None
        if person is None or draft.status not in (Status.HELD, Status.PLANNED):
            continue
        people = coordinated(nodes, person, 0, pack)
        named = {p.entity for _, d in here if d.kind is Kind.STATEMENT for p in d.parts if p.role is TOWARD}
        draft.parts = [p for p in draft.parts if p.role is not Role.ATTENDEE or p.entity not in named]
        draft.add([p for p in people if not p.modifier], Role.ATTENDEE, draft.evidence[0])
        if pack.plans.isdisjoint(nodes.lows[lead : at + 3]):
            draft.status = Status.HELD
        there = {p.entity for p in people}
        for told in [t for t in here if t[1].kind is Kind.VISIT and t[1].frame == STAYING]:
            if told[1].entities(Role.VISITOR) & there:
                here.remove(told)
                forget(telling, [told[1]])
