"""The day before which something is asked: "urged Chad to pay before parliament sits on 25 March"."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal
from kg.model import Kind

NAMED = 2
"""Fewest words, but for those of a day, of what comes then: "parliament sits", "pemilu digelar"."""


def before_what_comes(passage: Passage, trigger: Trigger, at: int) -> bool:
    """Whether the date at node `at` is of what comes behind what is asked, and not of who asks.

    So "mendesak Chad membayar sebelum pemilu digelar pada 25 Maret"; not "urged Chad to pay before Tuesday",
    nor "told reporters before the talks on Tuesday", which may be of both.
    """
    pack, lows = passage.language, passage.nodes.lows
    if trigger.noun or trigger.frame.kind is not Kind.STATEMENT or at <= trigger.last:
        return False
    if pack.words.time.ahead.isdisjoint(lows):
        return False
    lead = next((n for n in range(at - 1, trigger.last, -1) if lows[n] in pack.words.time.ahead), 0)
    if not lead:
        return False
    days = pack.words.time.parts | pack.words.verb.before_days | pack.prepositions.keys() | pack.determiners
    named = sum(n.low not in days for n in passage.nodes[lead + 1 : at])
    asks = pack.words.clause.infinitives | pack.complementizers
    asked = any(
        n.low in asks or looks_verbal(n.low, pack) for n in passage.nodes[trigger.last : lead] if n.low
    )
    return asked and named >= NAMED
