"""Days of talks, and of what they are about: "Pada 5 Mei X akan menemui Y untuk membahas kunjungan Z"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Role, Status


def of_what_has_a_purpose(passage: Passage, trigger: Trigger, at: int) -> bool:
    """Whether the date at a node is of an act that is done to talk over what the trigger tells."""
    pack, lows = passage.language, passage.nodes.lows
    words = pack.words.status
    if not trigger.noun or at >= trigger.first:
        return False
    if _of_the_talks(passage, trigger, at):
        return True
    if not pack.nouns_after:
        return at < _prepared(passage, trigger)
    over = words.talking_over | words.preparing
    if over.isdisjoint(passage.nodes.words):
        return False
    verb = next((n for n in range(trigger.first - 1, at + 1, -1) if lows[n] in over), None)
    if verb is None or lows[verb - 1] not in words.purposes:
        return False
    return any(t.last < verb and not t.noun and t.frame.kind in DONE_FOR_IT for t in passage.triggers)


def _of_the_talks(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "discussed on Monday the visit of Y", "pada Senin membahas rencana kunjungan Y": when they talked."""
    pack, lows = passage.language, passage.nodes.lows
    over = pack.words.status.talking_over
    if trigger.frame.kind not in DISCUSSED or over.isdisjoint(passage.nodes.words):
        return False
    near = range(trigger.first - 1, max(-1, trigger.first - OBJECT), -1)
    verb = next((n for n in near if lows[n] in over), -1)
    if verb < 0:
        return False
    days = pack.words.verb.before_days
    behind = at > verb and all(low in days for low in lows[verb + 1 : at])  # "discussed on Monday the visit"
    between = lows[max(verb, at) + 1 : trigger.first]
    return (behind or at < verb) and (pack.prepositions.keys() | {","}).isdisjoint(between)


OBJECT = 9
"""Most nodes from a verb of talking over to the noun of what is talked over, the day between them."""

DISCUSSED = frozenset({Kind.VISIT, Kind.SUMMIT, Kind.CONFERENCE, Kind.MEETING})
"""Kinds of what is talked over before it comes about, or afterwards."""


def _prepared(passage: Passage, trigger: Trigger) -> int:
    """ "flew to Rome on Monday to prepare Y's visit": where its purpose begins, 0 where it has none; English.

    So with "to discuss Y's upcoming visit"; an act before it is done for a visit that is yet to come.
    """
    nodes, words = passage.nodes, passage.language.words
    if trigger.frame.kind is not Kind.VISIT or not trigger.noun:
        return 0
    near = range(trigger.first - 1, max(0, trigger.first - PURPOSE), -1)
    to = next((n for n in near if nodes[n].low in words.clause.infinitives), 0)
    ahead = words.status.preparing | words.status.soon
    if to == 0 or ahead.isdisjoint(nodes.lows[to : trigger.first]):
        return 0
    if not any(n.actor for n in nodes[to : trigger.last + HIS]):
        return 0  # "flew to Rome to prepare a visit": nobody else's
    done = any(t.last <= to and not t.noun and t.frame.kind in DONE_FOR_IT for t in passage.triggers)
    return to if done or not words.clause.are.isdisjoint(nodes.lows[:to]) else 0


PURPOSE = 14
"""Most nodes from "to" to the noun of the visit: "to finalise the details of the scheduled visit"."""

HIS = 3
"""Nodes behind a visit's noun in which it is told whose: "the visit of Y"."""


def yet_to_be_paid(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "flew to Rome on Monday to prepare Y's visit to Italy": Y's visit is yet to come."""
    visits = {t.first: t for t in passage.triggers if t.noun and t.frame.kind is Kind.VISIT}
    if passage.language.nouns_after or not visits:
        return
    for at, draft in here:
        trigger = visits.get(at)
        if trigger is None or draft.status is not Status.HELD or not _prepared(passage, trigger):
            continue
        before = [d for n, d in here if n < at and d.kind is Kind.VISIT]
        if any(
            draft.entities(Role.VISITOR) <= d.entities(Role.VISITOR) and _same_country(draft, d)
            for d in before
        ):
            continue  # "is in Rome to prepare his visit to Italy"
        draft.status = Status.PLANNED
        if any(draft.start == d.start for d in before):
            draft.start = None  # "arrived on Tuesday to discuss the upcoming visit of Y"


def _same_country(one: Draft, other: Draft) -> bool:
    """Whether two visits are to one country."""
    return one.venue_country is None or one.venue_country == other.venue_country


DONE_FOR_IT = frozenset({Kind.VISIT, Kind.MEETING, Kind.CALL, Kind.NEGOTIATION})
"""Kinds of acts that are done to talk over another."""


def of_what_is_talked_about(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "menelepon Y tentang (persiapan) KTT APEC yang akan digelar pada November": the day of the summit."""
    pack, units, words = passage.language, passage.nodes, passage.language.words.status
    if not pack.nouns_after or trigger.noun or trigger.frame.kind not in DONE_FOR_IT or at <= trigger.last:
        return False
    near = range(trigger.last, at - 2)
    event = next((n for n in near if units[n].event and units[n + 1].low in pack.relatives), None)
    if event is None or units[event + 2].low not in words.soon:
        return False
    slots, lead = pack.prepositions, event - 1
    topic = units[lead - 1].low  # "tentang persiapan KTT", "membahas persiapan KTT"
    lead -= units[lead].phrase is None and (slots.get(topic) == "about" or topic in words.talking_over)
    about = slots.get(units[lead].low) == "about"
    return about or units[lead].low in words.talking_over or units[lead].low in words.preparing
