"""Who signs what one of two signs with the other: "X met Y in Tbilisi and signed a defence agreement"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, Part, add_part
from kg.extract.passage import Passage
from kg.model import EntityKey, Kind, Role

OBJECT = 8
"""Most words from the verb to the paper: "signed a comprehensive strategic partnership agreement"."""

TALKS = frozenset({Kind.MEETING, Kind.NEGOTIATION})


def met_and_signed(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "X met Y and signed a trade pact": Y signed it as well, if nobody else is said to."""
    pack, nodes = passage.language, passage.nodes
    papers = pack.words.name.pacts | pack.words.place.deals
    for at, draft in here:
        if draft.kind is not Kind.SIGNING or draft.name:
            continue
        signing = {_state(p) for p in draft.parts if p.role is Role.SIGNATORY}
        on_visit = len(signing) == 1 and _signed_on_a_visit(draft, signing, [d for n, d in here if n < at])
        if on_visit or papers.isdisjoint(nodes.lows[at : at + OBJECT]):
            continue
        met = next((d for n, d in reversed(here) if n < at and d.kind in TALKS), None)
        talking = [p for p in met.parts if p.role in (Role.ATTENDEE, Role.HOST)] if met is not None else []
        states = {_state(p) for p in talking}
        if len(states) != 2 or len(signing) != 1 or not signing < states:
            continue
        for part in talking:
            if _state(part) not in signing:
                add_part(draft, Part(part.entity, Role.SIGNATORY, draft.evidence[0], part.speaks_for))
        same_day = met is not None and (met.start is None or met.start == draft.start)
        if met is not None and same_day and met.place is None:  # "met Y and signed a pact in Lome"
            met.place, met.venue_country = draft.place, draft.venue_country
            if met.start is None and met.status is draft.status:
                met.start, met.end, met.said = draft.start, draft.end, draft.said


def _signed_on_a_visit(draft: Draft, signing: set[EntityKey], before: Sequence[Draft]) -> bool:
    """ "X of Fiji paid a visit to Lima, where five documents were signed with Peru": Fiji signs, too."""
    visit = before[-1] if before and before[-1].kind is Kind.VISIT else None
    hosts = {_state(p) for p in visit.parts if p.role is Role.HOST} if visit is not None else set()
    if visit is None or not signing <= hosts | {visit.venue_country}:
        return False
    for part in visit.parts:
        if part.role is Role.VISITOR:
            state = _state(part)
            add_part(draft, Part(state, Role.SIGNATORY, draft.evidence[0], state))
    return True


def _state(part: Part) -> EntityKey:
    return part.speaks_for or part.entity
