"""Two who meet and are named only behind: "Kedua menteri akan bertemu lagi, kata X seusai bertemu Y"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.clauses import clause
from kg.extract.gatherings.speaking_to import talk_before, talk_behind
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind

TALKS = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.SUMMIT})
"""Kinds of what two do together."""

NAMED = 40
"""Nodes behind a verb among which the two are named: a sentence without end has more."""

RANK = 4
"""Most words of whom there are two: "kedua menteri luar negeri"."""


def named_later(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots with those two whom "both ministers" before a verb, or behind a noun, announces."""
    if trigger.frame.kind not in TALKS:
        return slots
    if not trigger.noun and (pack := passage.language):
        alone = pack.nouns_after or not slots.get("subject")
        if alone and (both := _when_they_met(passage, trigger, slots)):
            return {**slots, "subject": both}
    if passage.language.two.isdisjoint(passage.nodes.words):
        return slots
    if trigger.noun:
        pair = [] if slots.get("between") or slots.get("with") else _set_off(passage, trigger)
        return {**slots, "of": [], "between": pair} if pair else slots
    pair = [] if slots.get("subject") or slots.get("object") else _who_says_so(passage, trigger)
    return {**slots, "subject": pair} if pair else slots


def _when_they_met(passage: Passage, trigger: Trigger, slots: Slots) -> list[Phrase]:
    """ "When they met in Geneva, X thanked Y", of two not told before; "saat bertemu di Jenewa"."""
    nodes, pack = passage.nodes, passage.language
    if pack.nouns_after:
        leads = pack.words.place.during | pack.words.clause.subordinators
        bare = not (slots.get("with") or slots.get("object")) and trigger.first > 0
        if not bare or nodes[trigger.first - 1].low not in leads:
            return []
        return talk_before(passage, trigger.first - 1) or talk_behind(passage, trigger)
    if trigger.first != 2 or nodes[0].low not in pack.words.clause.subordinators:
        return []
    return talk_behind(passage, trigger) if nodes[1].low in pack.plurals else []


def _set_off(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "Pertemuan kedua menteri luar negeri, X dan Y, akan berlangsung": X and Y."""
    nodes, pack, at = passage.nodes, passage.language, trigger.last
    if not pack.nouns_after or at >= len(nodes) or nodes[at].low not in pack.two:
        return []
    comma = next((n for n in range(at + 1, min(at + 2 + RANK, len(nodes))) if nodes[n].low == ","), None)
    if comma is None or comma + 3 >= len(nodes) or any(n.phrase is not None for n in nodes[at:comma]):
        return []
    one, joint, other = nodes[comma + 1 : comma + 4]
    joined = one.actor and other.actor and joint.low in pack.words.clause.joints
    return _of_two_states([one.phrase, other.phrase]) if joined else []


def _who_says_so(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "The two ministers will meet again, X said after meeting Y": X and Y."""
    nodes, pack = passage.nodes, passage.language
    first, _ = clause(nodes, trigger, pack)
    before = nodes[first : trigger.first]
    if pack.two.isdisjoint(nodes.lows[first : trigger.first]) or any(n.actor for n in before):
        return []
    behind = nodes[trigger.last : trigger.last + NAMED]
    if pack.sayings.isdisjoint(n.low for n in behind):
        return []
    people = [n.phrase for n in behind if n.actor and n.phrase is not None]
    return _of_two_states([p for p in people if p.kind is PhraseKind.PERSON])


def _of_two_states(pair: list[Phrase | None]) -> list[Phrase]:
    people = [p for p in pair if p is not None and not p.others]
    states = {p.speaks_for or p.entity for p in people}
    return people if len(people) == len(pair) == len(states) == 2 else []
