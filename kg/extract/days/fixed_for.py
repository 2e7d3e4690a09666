"""A gathering that was called for a day: "has called a summit in Djibouti for Sunday"."""

from __future__ import annotations

import re

from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.model import Status


def fixed_for(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "has called a summit in Djibouti for Sunday": for a day that is yet to come."""
    day, today = draft.said, telling.article.day
    if draft.kind not in GATHERINGS or draft.status is not Status.HELD or day is None or today is None:
        return False
    units, pack = passage.nodes, passage.language
    at = next((n for n, node in enumerate(units) if node.date is day), 0)
    while at > 1 and units[at - 1].low in pack.words.verb.before_days:
        at -= 1
    led = at > trigger.first and units[at - 1].low in pack.words.time.fixed
    ahead = day.start.iso > today.iso or day.start.day is None or not re.search(r"\d", units[at].text)
    past = pack.words.verb.pluperfects.isdisjoint(units.lows[: trigger.first])
    return led and ahead and past
