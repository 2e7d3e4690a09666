"""What is planned because its sentence is about a plan: "akan bertemu X, lalu terbang ke Y"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.document import DateMention
from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal
from kg.model import Kind, Status

GOING = GATHERINGS | {Kind.VISIT, Kind.SIGNING, Kind.CEREMONY, Kind.CALL}
"""Kinds that a programme tells one after the other."""


def plan_goes_on(
    passage: Passage,
    trigger: Trigger,
    first: int,
    dates: Sequence[DateMention],
    here: Sequence[tuple[int, Draft]],
) -> bool:
    """Whether an event without a word of planning is part of what the sentence plans."""
    pack = passage.language
    near = passage.nodes.lows[max(0, trigger.first - NEAR) : trigger.first]
    if not pack.nouns_after or trigger.frame.kind not in GOING or any(d.behind for d in dates):
        return False
    if not pack.words.time.perfects.isdisjoint(near):
        return False
    if _for_which(passage, trigger, here):
        return True
    if trigger.noun:
        return False
    if _joined(passage, trigger):
        return True
    return _as_planned(passage, trigger) or _then(passage, trigger, here) or _when(passage, trigger, first)


NEAR = 3
"""Nodes before a verb in which "telah" says that it is done."""


def _joined(passage: Passage, trigger: Trigger) -> bool:
    """ "dijadwalkan berbicara tentang pangan dan bertemu X": the second verb of what is planned."""
    units, pack = passage.nodes, passage.language
    joint = trigger.first - 1
    if joint < 2 or units[joint].low not in pack.words.clause.joints:
        return False
    closing = pack.relatives | pack.complementizers | {",", ";", ":", "."}
    for at in range(joint - 1, max(0, joint - JOINED), -1):
        if units[at].low in closing:
            return False
        if units[at].low in pack.plans:
            return looks_verbal(units[at + 1].low, pack)
    return False


JOINED = 9
"""Nodes from a word of planning to the "and" before its second verb."""


def _as_planned(passage: Passage, trigger: Trigger) -> bool:
    """ "Menurut jadwal, X berangkat ke Y", "Rencananya, X bertemu Y": the sentence is a programme."""
    planned = passage.language.words.status.as_planned
    if planned.keys().isdisjoint(passage.nodes.words):
        return False
    opening = passage.nodes.lows[: min(OPENING, trigger.first)]
    return any(two in planned.get(one, ()) for one, two in pairwise(opening))


OPENING = 6
"""Nodes at a sentence's beginning in which it says that it tells a programme."""


def _then(passage: Passage, trigger: Trigger, here: Sequence[tuple[int, Draft]]) -> bool:
    """ "dijadwalkan bertemu X di Jakarta, lalu terbang ke Hanoi": the plan goes on behind "then"."""
    units, pack = passage.nodes, passage.language
    at, then = trigger.first - 1, False
    while at > 0 and (units[at].low in pack.auxiliaries or units[at].date is not None):
        then = then or units[at].low in pack.words.time.then
        at -= 1
    if not then:
        return False
    told = [d for n, d in here if n < at and d.kind in GOING]
    if told:
        return told[-1].status is Status.PLANNED
    return _led_by_a_plan(passage, 0, at)


def _for_which(passage: Passage, trigger: Trigger, here: Sequence[tuple[int, Draft]]) -> bool:
    """ "akan terbang ke Sydney guna mengikuti dialog dengan Y": what a planned journey is for."""
    at, visit = here[-1] if here else (0, None)
    if visit is None or visit.kind is not Kind.VISIT or visit.status is not Status.PLANNED:
        return False
    units, pack = passage.nodes, passage.language
    near = range(trigger.first - 1, max(at, trigger.first - PURPOSE), -1)
    lead = next((n for n in near if units[n].low in pack.words.status.purposes), None)
    apart = pack.relatives | {",", ";"}
    return lead is not None and apart.isdisjoint(units.lows[lead : trigger.first])


PURPOSE = 5
"""Most nodes from "for" to what a journey is for: "guna mengikuti dialog"."""


def _when(passage: Passage, trigger: Trigger, first: int) -> bool:
    """ "akan ditandatangani saat X mengunjungi Y", "Saat mengunjungi Y, X akan ...": planned, too."""
    units, pack = passage.nodes, passage.language
    at = first - 1
    if at < 0 or units[at].low not in pack.words.time.whens:
        return False
    if at > 0:
        return _led_by_a_plan(passage, 0, at)
    comma = next((n for n in range(trigger.last, len(units)) if units[n].low == ","), None)
    if comma is None or any(n.date is not None and n.date.behind for n in units[:comma]):
        return False
    verb = next((n for n in range(comma + 1, len(units)) if looks_verbal(units[n].low, pack)), 0)
    return verb > comma + 1 and units[verb - 1].low in pack.words.status.ahead


def _led_by_a_plan(passage: Passage, begin: int, end: int) -> bool:
    """Whether a word of planning leads the last verb between two nodes: "dijadwalkan berpidato"."""
    units, pack = passage.nodes, passage.language
    leads = pack.words.status.ahead | (pack.plans & pack.auxiliaries)
    apart = pack.relatives | pack.complementizers | {";", ":", '"'}
    for at in range(end - 1, begin - 1, -1):
        low = units[at].low
        if low in apart:
            return False
        if looks_verbal(low, pack) and low not in leads:
            before = units.lows[max(begin, at - NEAR) : at]
            return not leads.isdisjoint(before)
    return False
