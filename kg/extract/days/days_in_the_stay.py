"""The day of a visit by what is done there: "flew on to Brasilia, where she held talks on Monday"."""

from __future__ import annotations

from kg.document import DateMention
from kg.extract.passage import GATHERINGS, Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind


def in_the_stay(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "flew on to Brasilia, where she held talks on Monday": a visit is when something was done there."""
    units, opens = passage.nodes, passage.language.words.place.where
    if trigger.frame.kind is not Kind.VISIT or trigger.noun:
        return []
    where = next((n for n in range(trigger.last, len(units)) if units[n].low in opens), None)
    if where is not None and _where_it_began(passage, trigger, where):
        return []
    where = _for_talks(passage, trigger) if where is None else where
    sinces = passage.language.words.time.sinces  # "came for talks, a first since ties broke down in 1998"
    ends = next((n for n in range(where or 0, len(units)) if units[n].low in sinces), len(units))
    behind = units[where:ends] if where is not None else ()
    ahead = next((n for n in behind if n.low in passage.language.plans), None)  # "where he will meet X"
    return [n.date for n in behind if n.date is not None and not n.date.behind and ahead is None][:1]


def _where_it_began(passage: Passage, trigger: Trigger, where: int) -> bool:
    """ "flew to Berlin from Oslo, where he met X on Monday", "after a stop in Oslo, where": before.

    So "tiba di Kigali dari Lusaka, tempat ia sehari sebelumnya bertemu X".
    """
    pack = passage.language
    before = pack.words.place.whence | pack.words.clause.subordinators
    return not before.isdisjoint(passage.nodes.lows[trigger.last : where])


def _for_talks(passage: Passage, trigger: Trigger) -> int | None:
    """ "flew to Kingston for talks with X on Monday": where the talks are told for which somebody came."""
    units, pack = passage.nodes, passage.language
    for talks in (t for t in passage.triggers if t.noun and t.frame.kind in GATHERINGS):
        lead = talks.first - 1
        while lead > trigger.last and units[lead].low.isalpha() and units[lead].low not in pack.prepositions:
            lead -= 1
        if 0 <= lead - trigger.last <= NEAR and pack.prepositions.get(units[lead].low) == "for":
            return talks.last
    return None


NEAR = 6
"""Nodes behind a verb of coming among which "for" leads the talks."""
