"""Who "spoke with" whom: by telephone, unless the text has them in one place."""

from __future__ import annotations

from kg.extract.drafts import Draft, state_of
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import EntityKey, Kind

TOGETHER = (Kind.MEETING, Kind.VISIT, Kind.NEGOTIATION, Kind.SUMMIT, Kind.CONFERENCE, Kind.CEREMONY)


def by_phone(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "Blinken spoke today with Ruto": a call, if no place, summit or meeting of theirs is told."""
    if Trait.SPEAKS in draft.traits and not _in_a_hall(passage, trigger):
        _spoke_with(telling, draft)
    if draft.kind is Kind.CALL and _is_that_call(telling, draft):
        draft.kind, draft.mode, draft.traits = Kind.MEETING, None, draft.traits | {Trait.CALLS_ON}
    if draft.kind is Kind.CALL:
        draft.place = draft.venue_country = None  # who calls is in two places


def _is_that_call(telling: Telling, draft: Draft) -> bool:
    """ "X called on Y at his office. During the call they discussed trade": face to face, as told before."""
    before = next((d for d in reversed(telling.drafts) if d.kind in (Kind.CALL, Kind.MEETING)), None)
    paid = before is not None and Trait.CALLS_ON in before.traits
    return paid and before is not None and _states(telling, draft) <= _states(telling, before)


def _spoke_with(telling: Telling, draft: Draft) -> None:
    if draft.place is not None or draft.beside_gathering:
        return
    states = _states(telling, draft)
    if len(states) < 2 or any(_met(telling, earlier, states) for earlier in telling.drafts):
        return
    draft.kind, draft.mode = Kind.CALL, "phone"


HALL = 12
"""Nodes behind the verb among which stands the house where the two talked."""


def _in_a_hall(passage: Passage, trigger: Trigger) -> bool:
    """ "talked to Dussey and to Bako in her hotel": face to face, in a house without a name."""
    nodes, pack = passage.nodes, passage.language
    halls, lows = pack.words.place.halls, nodes.lows
    if halls.isdisjoint(nodes.words):
        return False
    led = range(trigger.last + 2, min(trigger.last + HALL, len(lows)))
    return any(
        lows[n] in halls and lows[n - 1] in pack.possessives and pack.prepositions.get(lows[n - 2]) == "at"
        for n in led
    )


def _met(telling: Telling, earlier: Draft, states: set[EntityKey]) -> bool:
    return earlier.kind in TOGETHER and states <= _states(telling, earlier)


def _states(telling: Telling, draft: Draft) -> set[EntityKey]:
    """For whom those act who take part."""
    return {state_of(p, telling.speaks) for p in draft.parts}
