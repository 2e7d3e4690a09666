"""What one promises where two meet is toward the other: "received X and promised to reopen a road"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from kg.extract.drafts import Draft, Part, add_part, state_of
from kg.extract.passage import Telling
from kg.language.traits import Trait
from kg.model import EntityKey, Kind, Plover, Role, Status

MEETINGS = frozenset({Kind.MEETING, Kind.VISIT, Kind.CALL})

SAID_THERE = frozenset({Plover.AGREE, Plover.THREATEN, Plover.CONCEDE})
"""Types of what is said to whom one meets, as an apology is; blame and praise may be of anybody."""


def promised_there(here: Sequence[tuple[int, Draft]], speaks: Mapping[EntityKey, EntityKey]) -> None:
    """Give a promise without a recipient the one other state that the same sentence has its maker meet."""
    for _, said in here:
        # "received X and invited him to Lima", "offered his condolences"
        there = said.plover in SAID_THERE or not {Trait.INVITES, Trait.COURTESY}.isdisjoint(said.traits)
        gives = said.kind is Kind.MEASURE and said.plover is Plover.AID  # "met X and announced a grant"
        if not gives and (said.kind is not Kind.STATEMENT or not there or said.about):
            continue
        if said.entities(Role.RECIPIENT) or said.deed is not None:
            continue
        own = _states(said, speaks)
        if len(own) != 1:
            continue  # "met and agreed to meet again": of both
        for _, other in here:
            toward = _toward(other, own, speaks) if other is not said else []
            if len({state_of(part, speaks) for part in toward}) == 1:
                named = [
                    k for part in toward for k in ([state_of(part, speaks)] if gives else _named(part, other))
                ]
                for key in dict.fromkeys(named):
                    add_part(said, Part(key, Role.RECIPIENT, said.evidence[0]))
                break


VISITED = 9
"""Most nodes between a promise and the journey that it is about."""


def promised_to_come(here: Sequence[tuple[int, Draft]], speaks: Mapping[EntityKey, EntityKey]) -> None:
    """ "accepted an invitation to visit Madrid": toward those whom one is to visit, and not what he is on."""
    for (at, said), (behind, visit) in pairwise(here):
        promise = said.kind is Kind.STATEMENT and said.plover is Plover.AGREE and behind - at <= VISITED
        ahead = visit.kind is Kind.VISIT and visit.status is Status.PLANNED
        invites = Trait.INVITES in said.traits and behind - at <= VISITED
        visit.further = visit.further or (ahead and (promise or invites))
        if not promise or not ahead or said.entities(Role.RECIPIENT):
            continue
        own = _states(said, speaks)
        hosts = {p.entity for p in visit.parts if p.role is Role.HOST and p.entity.startswith("country/")}
        hosts = hosts or ({visit.venue_country} if visit.venue_country is not None else set())
        if len(own) == 1 and len(hosts) == 1 and not own & hosts and said.entities() & visit.entities():
            for key in hosts:
                add_part(said, Part(key, Role.RECIPIENT, said.evidence[0]))


OFFERED = 6
"""Most nodes between an offer and the talks that are offered: "offered on Friday to mediate between"."""


def offered(telling: Telling, here: list[tuple[int, Draft]]) -> None:
    """ "Kenya offered to mediate between Chad and Libya", "is ready to talk to Chad": no talks yet."""
    for (at, said), (behind, talks) in list(pairwise(here)):
        offer = said.kind is Kind.STATEMENT and Trait.OFFERS in said.traits and behind - at <= OFFERED
        between = talks.kind in TALKS and talks.status in AHEAD and talks.sentence == said.sentence
        own = said.entities(Role.ACTOR)
        others = [p for p in talks.parts if p.role is Role.ATTENDEE and p.entity not in own]
        leading = own & talks.entities(Role.MEDIATOR, Role.HOST) and len(others) > 1
        any_day = (
            bool(own & talks.entities(Role.ATTENDEE, Role.HOST)) and bool(others) and talks.start is None
        )
        if offer and between and (leading or any_day) and talks in telling.drafts:
            for part in others:
                add_part(said, Part(part.speaks_for or part.entity, Role.RECIPIENT, said.evidence[0]))
            telling.drafts.remove(talks)
            here.remove((behind, talks))


TALKS = frozenset({Kind.MEETING, Kind.NEGOTIATION})
AHEAD = frozenset({Status.PLANNED, Status.DENIED})  # "is open to talks": there are none


def _states(draft: Draft, speaks: Mapping[EntityKey, EntityKey]) -> set[EntityKey]:
    return {state_of(p, speaks) for p in draft.parts}


def _named(part: Part, other: Draft) -> list[EntityKey]:
    """Whom one meets in person, and the state; of whom one only thanks or visits the state."""
    person = other.kind in (Kind.MEETING, Kind.CALL)
    return [k for k in (part.entity if person else None, part.speaks_for or part.entity) if k is not None]


def _toward(other: Draft, own: set[EntityKey], speaks: Mapping[EntityKey, EntityKey]) -> list[Part]:
    """Whom the makers of a promise meet in another event of the sentence, or thank or congratulate in it."""
    meets = other.kind in MEETINGS and other.status is Status.HELD
    thanks = other.kind is Kind.STATEMENT and other.plover is Plover.SUPPORT
    hosting = other.kind is Kind.VISIT and not other.entities(
        Role.HOST
    )  # "agreed to lend money on a visit by X"
    if not (meets or thanks) or not (hosting or own & _states(other, speaks)):
        return []
    others = [p for p in other.parts if state_of(p, speaks) not in own]
    country = other.venue_country
    if hosting and not others and country is not None and country not in own:
        others = [Part(country, Role.HOST, other.evidence[0])]  # "visited Kyiv and promised weapons"
    return [p for p in others if p.role is Role.RECIPIENT] if thanks else others
