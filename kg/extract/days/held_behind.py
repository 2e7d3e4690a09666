"""Where and when an event is told to be held behind an aside: "Pertemuan X, yang kedua, digelar di Y"."""

from __future__ import annotations

from kg.document import DateMention
from kg.extract.clauses.where_clauses import is_named_place
from kg.extract.days.set_off import set_off
from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling, place_draft
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal
from kg.model import Kind, Role

OPENING = 3
"""Most nodes before the noun that the sentence is about: "Pada Rabu, perundingan"."""

HELD = GATHERINGS | {Kind.CEREMONY, Kind.APPOINTMENT, Kind.SIGNING, Kind.VISIT}
"""Kinds of what is held somewhere, on a day."""

COMMAS = 2
"""Around an aside."""


def held_where(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """Place an event where the verb that tells of its noun says, past an aside."""
    units, pack = passage.nodes, passage.language
    for at in _told_behind(passage, trigger):
        phrase = units[at].phrase
        led = pack.prepositions.get(units[at - 1].low) == "at" or (draft.place and units[at - 1].low == ",")
        if phrase is not None and led and is_named_place(phrase) and not phrase.modifier:
            place_draft(telling, draft, phrase)


def held_when(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """The first date behind the verb that tells of a noun, past an aside."""
    dates = (passage.nodes[at].date for at in _told_behind(passage, trigger))
    told = next(([date] for date in dates if date is not None and not date.behind), [])
    return told or set_off(passage, trigger)


def brokered_when(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "menyepakati gencatan senjata yang ditengahi Oman pada 3 Mei": agreed on when brokered."""
    units, pack = passage.nodes, passage.language
    if not pack.nouns_after or trigger.frame.kind not in BROKERED:
        return []
    bond = next((b for b in passage.bonds if b.tie.role is Role.MEDIATOR and b.first > trigger.last), None)
    if bond is None or units[bond.first - 1].low not in pack.relatives:
        return []
    between = units[trigger.last : bond.first - 1]
    if len(between) > BROKERED_REACH or any(n.low in {",", ";"} for n in between):
        return []
    behind = (units[at].date for at in range(bond.last, _end(passage, bond.last)))
    return next(([date] for date in behind if date is not None and not date.behind), [])


BROKERED = frozenset({Kind.STATEMENT, Kind.SIGNING, Kind.NEGOTIATION, Kind.MEETING})
"""Kinds of what others mediate."""

BROKERED_REACH = 5
"""Most nodes between a verb and "yang ditengahi": "gencatan senjata enam bulan"."""


def _told_behind(passage: Passage, trigger: Trigger) -> range:
    """The nodes behind "digelar" that stands behind an aside, up to what tells something else."""
    units, pack = passage.nodes, passage.language
    if not pack.nouns_after or not trigger.noun or trigger.frame.kind not in HELD:
        return range(0)
    begins = max(0, trigger.first - 1)
    led = pack.prepositions.get(units[begins].low) is not None
    joints = pack.words.clause.joints | {","}
    if trigger.first > OPENING or led or joints.isdisjoint(units.words):
        return range(0)
    verb = _held(passage, trigger)
    return range(verb + 1, _end(passage, verb + 1)) if verb is not None else range(0)


def _held(passage: Passage, trigger: Trigger) -> int | None:
    """The verb of holding or beginning right behind the comma that closes an aside, or behind "dan"."""
    units, pack = passage.nodes, passage.language
    held = pack.words.place.happening | pack.words.verb.light_passives
    held -= pack.words.gathering.reconvenes  # "Perundingan, yang dibuka Sabtu, dilanjutkan pekan depan"
    commas, closed, joined = 0, False, False
    for at in range(trigger.last, len(units)):
        low = units[at].low
        if low in ENDS or (low in pack.relatives and commas == 0):
            return None
        if low == "," or low in pack.words.clause.joints:
            commas, closed, joined = commas + (low == ","), True, low != ","
        elif closed and low in held:
            return at if joined or commas >= COMMAS else None
        else:
            closed = closed and (pack.before_verbs(low) or units[at].date is not None)
    return None


def _end(passage: Passage, begin: int) -> int:
    """Where the words about place and day end: at a verb, a relative clause, a conjunction, a full stop."""
    units, pack = passage.nodes, passage.language
    stops = pack.relatives | pack.words.clause.subordinators | ENDS
    for at in range(begin, len(units)):
        low = units[at].low
        if low in stops or (units[at].phrase is None and low and looks_verbal(low, pack)):
            return at
    return len(units)


ENDS = frozenset({".", ";", ":"})
"""What ends a sentence, or one of its halves."""
