"""Meetings that say how many sides they have: "pertemuan trilateral dengan X", "a three-way meeting"."""

from __future__ import annotations

from typing import Final

from kg.extract.drafts import Draft, Part, state_of
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.model import EntityKey, Evidence, Kind, Role, Status, ZoneKind

BACK: Final = 2
"""Sentences in which the two of them met whom a third joins."""

BEHIND: Final = 2
"""Words behind the noun among which the sides are counted: "pertemuan tiga arah"."""


def sides_told(passage: Passage, trigger: Trigger) -> int:
    """Between how many it is, by its own words: 3 of "pertemuan trilateral"; 0 where they do not say."""
    sides = passage.language.words.place.sides
    lows = passage.nodes.lows[max(0, trigger.first - 1) : trigger.last + BEHIND]
    pairs = (" ".join(lows[n : n + 2]) for n in range(len(lows)))
    return max((sides.get(words, 0) for words in (*lows, *pairs)), default=0)


def with_those_who_met(telling: Telling, passage: Passage, draft: Draft, evidence: Evidence) -> None:
    """ "X bertemu Y. Keduanya lalu menggelar pertemuan trilateral dengan Z": of X, Y and Z.

    Only where one side is missing to those that it names, and the two told before fill them up.
    """
    if draft.sides < FEWEST:
        return
    there = _states(telling, draft)
    if not 0 < len(there) < draft.sides:
        return
    for told in reversed(telling.drafts):
        if passage.index - told.sentence > BACK:
            return
        if told.kind is not Kind.MEETING or told.zone is ZoneKind.CAPTION or told.status is Status.CANCELLED:
            continue
        met = _states(telling, told)
        if len(met) == draft.sides - 1 and len(met | there) == draft.sides:
            named = draft.entities()
            draft.parts += [
                Part(p.entity, Role.ATTENDEE, evidence, p.speaks_for, group=p.group)
                for p in told.parts
                if p.entity not in named
            ]
        return


FEWEST: Final = 3
"""Sides of the smallest meeting that is more than one between two."""


def _states(telling: Telling, draft: Draft) -> set[EntityKey]:
    return {state_of(part, telling.speaks) for part in draft.parts}
