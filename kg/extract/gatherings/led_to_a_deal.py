"""Talks told by how long they took, and by the deal that they led to: its parties talked."""

from __future__ import annotations

from typing import Final

from kg.extract.clauses.coordination import coordinated
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Evidence, Kind, Role

COUNTED: Final = 5
"""Nodes before "talks" in which it is told how many or how long: "30 hours of hard negotiations"."""


def of_the_deal(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "The deal between X and Y followed 30 hours of talks", "Rounds of talks led to a pact of X and Y"."""
    if draft.kind is not Kind.NEGOTIATION or not trigger.noun or draft.states(Role.ATTENDEE):
        return
    pack, nodes = passage.language, passage.nodes
    near = nodes.lows[max(0, trigger.first - COUNTED) : trigger.first]
    if not any(low.isdecimal() or low in pack.numbers or low in pack.words.gathering.rounds for low in near):
        return
    joints, deals = pack.words.clause.joints, pack.words.deed.pacts | pack.words.place.deals
    for at in range(3, len(nodes)):
        joined = nodes[at].actor and nodes[at - 1].low in joints and nodes[at - 2].actor
        lead = nodes.lows[at - 3]
        between = at > 3 and pack.prepositions.get(lead) == "between" and nodes[at - 4].low in deals
        deal = between or lead in deals
        if joined and deal:
            draft.add(coordinated(nodes, at, at - 2, pack), Role.ATTENDEE, evidence)
            return
