"""Days of talks, and of what they are about: "Pada 5 Mei X akan menemui Y untuk membahas kunjungan Z"."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind


def of_what_has_a_purpose(passage: Passage, trigger: Trigger, at: int) -> bool:
    """Whether the date at a node is of an act that is done to talk over what the trigger tells."""
    pack, lows = passage.language, passage.nodes.lows
    words = pack.words.status
    if not pack.nouns_after or not trigger.noun or at >= trigger.first:
        return False
    over = words.talking_over | words.preparing
    if over.isdisjoint(passage.nodes.words):
        return False
    verb = next((n for n in range(trigger.first - 1, at + 1, -1) if lows[n] in over), None)
    if verb is None or lows[verb - 1] not in words.purposes:
        return False
    return any(t.last < verb and not t.noun and t.frame.kind in DONE_FOR_IT for t in passage.triggers)


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
