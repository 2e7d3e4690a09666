"""What somebody says "ketika berkunjung ke Amman pada Mei": on that day, and there."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.model import Kind, Role, Status

LED = 3
"""Most nodes from "ketika" to the verb of the visit: "ketika ia berkunjung"."""


def said_on_the_visit(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Give an undated statement the day and place of the visit during which its speaker said it."""
    whens = passage.language.words.time.whens
    if not passage.language.nouns_after or whens.isdisjoint(passage.nodes.words):
        return
    visits = [(at, d) for at, d in here if d.kind is Kind.VISIT and d.status is Status.HELD]
    for at, visit in visits:
        if whens.isdisjoint(passage.nodes.lows[max(0, at - LED) : at]):
            continue
        guests = {k for k in visit.entities(Role.VISITOR) if k.startswith("person/")}
        for _, said in here:
            statement = said.kind is Kind.STATEMENT and said.status is Status.HELD
            if not statement or not guests & said.entities(Role.ACTOR):
                continue
            if said.start is None and visit.start is not None:
                said.start, said.said = visit.start, visit.said
            if said.place is None and visit.place is not None and said.start == visit.start:
                said.is_where(visit)
