"""Days of the stops of a journey that one sentence tells: "is in London on Thursday and will then fly on"."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind


def of_stop_before(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "is expected in London on Thursday and will then travel to Madrid": some day after it.

    But "will travel to London, and on Thursday he will fly to Madrid" has the day at its own beginning.
    """
    if at >= trigger.first or stop_before(passage, trigger, at) is None:
        return False
    units, pack = passage.nodes, passage.language
    lead = at - 1
    while lead > 0 and units[lead].low in pack.words.verb.before_days:
        lead -= 1
    if pack.nouns_after and units[lead].low in pack.words.likewise.sequels and units[lead - 1].low == ",":
        return False  # "mengunjungi Lome, lalu pada Sabtu mengunjungi Cotonou"
    if pack.nouns_after and units[lead].low in pack.words.clause.subordinators:
        return False  # "tiba di Lome pada Selasa setelah sehari sebelumnya berkunjung ke Cotonou"
    return lead >= at - 1 or units[lead].low not in pack.coordinators


def of_the_way_back(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "flew to Lome and returned home on Friday": when he was back; English, as "kembali" is "again"."""
    units, pack = passage.nodes, passage.language
    if trigger.frame.kind is not Kind.VISIT or at <= trigger.last or pack.nouns_after:
        return False
    back = pack.words.place.returning | pack.words.time.leaving
    small = pack.auxiliaries | pack.words.likewise.sequels | pack.words.clause.infinitives
    for joint in range(trigger.last + 1, at - 1):
        if units[joint].low in pack.words.clause.joints:
            verb = next(n for n in range(joint + 1, at + 1) if n == at or units[n].low not in small)
            if units[verb].low in back:
                return True
    return False


def stop_before(passage: Passage, trigger: Trigger, before: int) -> Trigger | None:
    """The verb of the journey's earlier stop that the sentence tells before a node."""
    if trigger.frame.kind is not Kind.VISIT or trigger.noun:
        return None
    for other in passage.triggers:
        journey = other.frame.kind is Kind.VISIT and not other.noun
        if journey and other.last <= before and other.first < trigger.first:
            return other
    return None
