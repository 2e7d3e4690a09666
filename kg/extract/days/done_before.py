"""The day of what was done before a plan: "arrived in Accra on Wednesday and will meet X"."""

from __future__ import annotations

from kg.document import DateMention
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.model import Status

LED = 9
"""Nodes before a verb among which the word stands that makes a plan of it."""


def of_what_was_done(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, date: DateMention
) -> bool:
    """Whether a day before a plan is that of another event of the sentence, which has been held.

    So where a conjunction or a relative pronoun parts both: not "flew to Hanoi on Friday to meet X".
    """
    if draft.status is not Status.PLANNED or date.end > passage.nodes[trigger.first].begin:
        return False
    here = (d for d in reversed(telling.drafts) if d.sentence == passage.index)
    if not any(d.said is date and d.status is Status.HELD for d in here):
        return False
    pack, lows = passage.language, passage.nodes.lows
    plans = pack.plans - pack.words.clause.infinitives
    at = next(n for n in range(trigger.first - 1, -1, -1) if passage.nodes[n].begin <= date.begin)
    begin = max(at + 1, trigger.first - LED)
    plan = next((n for n in range(begin, trigger.first) if lows[n] in plans), None)
    joints = pack.coordinators | pack.relatives | pack.words.place.where
    return plan is not None and not joints.isdisjoint(lows[at + 1 : plan])
