"""Who "the first president to visit Cuba" is, or "the last to come to Dublin": named behind "was"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.status.first_ones import BEFORE, is_planned, ordinal_before
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind

BEHIND = 9
"""Nodes behind a visit in which "was" tells who it was."""

NAME = 4
"""Nodes from "was" to the name: "was her grandfather George V"."""


def the_first_to_come(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots with the visitor whom the sentence names so; the very same ones where it names nobody."""
    ordinal = ordinal_before(passage, trigger)
    if ordinal is None or trigger.frame.kind is not Kind.VISIT or is_planned(passage, ordinal):
        return slots
    who = _named_behind(passage, trigger) or _named_before(passage, ordinal)
    if who is None:
        return slots
    told = {slot: [p for p in phrases if p is not who] for slot, phrases in slots.items()}
    states = [p for p in told.get("subject", []) if p.kind is PhraseKind.COUNTRY]
    return {**told, "subject": [who, *states]}


def _the_first_by(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "X met Y during the first visit by a Ghanaian president": by X, who acts for Ghana."""
    nodes, pack = passage.nodes, passage.language
    told = slots.get("subject", [])
    if pack.nouns_after or trigger.frame.kind is not Kind.VISIT or len(told) != 1:
        return slots
    at = next((n for n, node in enumerate(nodes) if node.phrase is told[0]), 0)
    led = nodes.lows[at - 2 : at] if at > trigger.last else ()
    if told[0].kind is not PhraseKind.COUNTRY or all(pack.prepositions.get(low) != "by" for low in led):
        return slots
    if pack.words.time.nth_days.keys().isdisjoint(nodes.lows[max(0, trigger.first - NAME) : at]):
        return slots
    before = [n.phrase for n in nodes[: trigger.first] if n.phrase is not None]
    who = [p for p in before if p.kind is PhraseKind.PERSON and p.speaks_for == told[0].entity]
    return {**slots, "subject": [who[0], *told]} if who else slots


def will_be_the_first(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "X will be the first Chadian premier to visit Togo": X, and Chad; also "the first visit by"."""
    if trigger.noun:
        return _the_first_by(passage, trigger, slots)
    ordinal = ordinal_before(passage, trigger)
    if ordinal is None or trigger.frame.kind is not Kind.VISIT or not is_planned(passage, ordinal):
        return slots
    who, told = _named_before(passage, ordinal), slots.get("subject", [])
    states = [p for p in told if p.kind is PhraseKind.COUNTRY]
    return {**slots, "subject": [who, *states]} if who is not None else slots


def became_the_first(passage: Passage, trigger: Trigger) -> bool:
    """ "became the first president to visit Cuba": no appointment."""
    pack, lows = passage.language, passage.nodes.lows
    if trigger.frame.kind is Kind.VISIT:
        return _told_once_more(passage, trigger)
    if pack.nouns_after or trigger.frame.kind is not Kind.APPOINTMENT or trigger.noun:
        return False
    behind = lows[trigger.last : trigger.last + 2]
    first = len(behind) > 1 and behind[0] in pack.determiners and behind[1] in pack.words.time.nth_days
    return first and not pack.words.clause.infinitives.isdisjoint(lows[trigger.last : trigger.last + BEFORE])


def _told_once_more(passage: Passage, trigger: Trigger) -> bool:
    """ "flew to Fiji, becoming the first president to visit the Pacific": the visit told before.

    In apposition, too: "arrived in Suva, the first Kenyan leader to visit Fiji since Moi".
    """
    ordinal = ordinal_before(passage, trigger)
    if ordinal is None or ordinal < 3:
        return False
    lows = passage.nodes.lows
    became = lows[ordinal - 3] == "," and lows[ordinal - 2].endswith(passage.language.gerund)
    visited = any(t.frame.kind is Kind.VISIT and t.last < ordinal for t in passage.triggers)
    return visited and (became or lows[ordinal - 2] == ",")


def _named_behind(passage: Passage, trigger: Trigger) -> Phrase | None:
    nodes, pack = passage.nodes, passage.language
    for at in range(trigger.last, min(trigger.last + BEHIND, len(nodes) - 1)):
        if nodes[at].low in pack.passive_auxiliaries:
            near = (n.phrase for n in nodes[at + 1 : at + 1 + NAME])
            return next((p for p in near if p is not None and p.kind is PhraseKind.PERSON), None)
        if nodes[at].low in {",", ";"}:
            return _set_off(passage, at) if nodes[at].low == "," else None
    return None


def _set_off(passage: Passage, comma: int) -> Phrase | None:
    """ "The last premier to visit Nepal, X, came in June 1997": named between commas, before the day."""
    nodes = passage.nodes
    closed = comma + 2 < len(nodes) and nodes[comma + 2].low == ","
    who = nodes[comma + 1].phrase if closed else None
    if who is None or who.kind is not PhraseKind.PERSON:
        return None
    behind = nodes[comma + 3 : comma + 3 + NAME + 1]
    return who if any(n.date is not None for n in behind) else None


def _named_before(passage: Passage, ordinal: int) -> Phrase | None:
    """ "Nixon was the first president to visit", "X on Monday became the first": before that verb."""
    nodes, pack = passage.nodes, passage.language
    at = ordinal - 3
    passed = pack.words.verb.before_days | {","}
    while at > 0 and (
        nodes[at].date is not None or pack.before_verbs(nodes[at].low) or nodes[at].low in passed
    ):
        at -= 1
    phrase = nodes[at].phrase if at >= 0 and nodes[at].actor else None
    return phrase if phrase is not None and phrase.kind is PhraseKind.PERSON else None
