"""Events whose parties what was told right before names: "A truce was signed", "urged X in a phone call"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kg.extract.drafts import Draft, Part, state_of
from kg.extract.passage import Passage, Telling
from kg.extract.triggers import Trigger
from kg.model import EntityKey, Evidence, Kind, Plover, Role

_NEAR: Final = 2
"""Sentences back to what the two did."""

_NOUN: Final = 5
"""Words before the verb among which the pact stands: "a truce between the two was later agreed"."""

_PARTIES: Final = frozenset({Role.ATTENDEE, Role.ACTOR, Role.RECIPIENT, Role.HOST, Role.VISITOR})


def between_the_two(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    """ "X and Y fought for days. A ceasefire was signed on 10 March": by the two told of just before."""
    agreed = draft.kind is Kind.SIGNING or draft.plover is Plover.AGREE
    if draft.parts or not trigger.passive or not agreed or passage.language.nouns_after:
        return
    before = passage.nodes.lows[max(0, trigger.first - _NOUN) : trigger.first]
    if passage.language.words.clause.pacts.isdisjoint(before):
        return
    role = Role.SIGNATORY if draft.kind is Kind.SIGNING else Role.ACTOR
    draft.parts.extend(Part(state, role, evidence) for state in _last_two(telling, passage))


def in_that_call(
    passage: Passage, trigger: Trigger, draft: Draft, here: Sequence[tuple[int, Draft]], evidence: Evidence
) -> None:
    """ "urged Netanyahu in a telephone call on Monday to": they talk, who asks and who is asked."""
    said = here[-1][1] if here else None
    if draft.kind is not Kind.CALL or not trigger.noun or said is None or said.kind is not Kind.STATEMENT:
        return
    if draft.parts or passage.language.nouns_after or said.sentence != passage.index:
        return
    within = passage.language.words.place.within
    led = not within.isdisjoint(passage.nodes.lows[max(0, trigger.first - 2) : trigger.first])
    heard = [p for p in said.parts if p.role is Role.RECIPIENT and p.entity.startswith("person/")]
    if led and heard:
        draft.parts.extend(Part(p.entity, Role.ATTENDEE, evidence, p.speaks_for) for p in said.parts)


def _last_two(telling: Telling, passage: Passage) -> list[EntityKey]:
    """The states of whatever was told last, if they are two; of nobody else."""
    for told in reversed(telling.drafts):
        if passage.index - told.sentence > _NEAR:
            break
        if told.plover is None or not told.parts:
            continue
        parties = dict.fromkeys(state_of(p, telling.speaks) for p in told.parts if p.role in _PARTIES)
        states = [key for key in parties if key.startswith("country/")]
        if len(states) > 1:
            return states if len(states) == len(parties) == _PAIR else []
    return []


_PAIR: Final = 2
"""Parties of a pact between two."""
