"""Talks for which somebody came, with those whom he visits: "visited Lome for the fifth round of talks"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, Part
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Evidence, Kind, Role

ROUND = 7
"""Most nodes before the noun of the talks in which "for" and "round" stand."""


def came_for_a_round(
    passage: Passage, trigger: Trigger, draft: Draft, here: Sequence[tuple[int, Draft]], evidence: Evidence
) -> None:
    """The visitor and the state that he visits hold the round of talks for which he comes, on those days.

    Not so "visited Lome for talks with Chad", nor talks for which nobody counts rounds.
    """
    pack = passage.language
    if draft.kind is not Kind.NEGOTIATION or not trigger.noun or draft.parts or pack.nouns_after:
        return
    near = passage.nodes.lows[max(0, trigger.first - ROUND) : trigger.last]
    rounds = pack.words.place.round_nouns
    led = next((n for n, low in enumerate(near) if pack.prepositions.get(low) == "for"), None)
    if led is None or rounds.isdisjoint(near[led:]):
        return
    visit = next((d for at, d in reversed(here) if d.kind is Kind.VISIT and at < trigger.first), None)
    host = visit.venue_country if visit is not None else None
    if visit is None or host is None or host in visit.states(Role.VISITOR):
        return
    for part in list(visit.parts):
        if part.role is Role.VISITOR:
            draft.parts.append(Part(part.entity, Role.ATTENDEE, evidence, part.speaks_for))
    draft.parts.extend(Part(host, role, evidence) for role in (Role.HOST, Role.ATTENDEE))
    draft.start, draft.end, draft.said = visit.start, visit.end, visit.said
    draft.place, draft.venue_country = visit.place, visit.venue_country
    draft.status = visit.status
