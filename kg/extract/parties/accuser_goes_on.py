"""Whoever accuses another goes on: "Chad menuduh bahwa Mali menyerang desanya dan mendesak PBB bertindak"."""

from __future__ import annotations

from typing import Final

from kg.extract.arguments.arguments import subject
from kg.extract.clauses.clauses import clause
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal
from kg.language import speech
from kg.language.traits import Trait
from kg.model import Kind, Plover
from kg.records import replace

REACH: Final = 30
"""Most nodes from the accusation to the verb that goes on."""

OWN_WORDS: Final = frozenset({Plover.REQUEST, Plover.ACCUSE})
"""Types of statements that answer what somebody is accused of; he himself may threaten and promise."""


def accuser_goes_on(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Chad menuduh bahwa Mali menyerang desanya dan mendesak PBB bertindak": Chad demands it, not Mali.

    So behind a raid that somebody reports, "Chad mengatakan Mali menyerang desanya dan mengutuk ...", and of
    an envoy who is recalled; not "menuduh Mali melatih pemberontak dan mengancam ...", which Mali did.
    """
    nodes, pack = passage.nodes, passage.language
    frame, doers = trigger.frame, slots.get("subject", [])
    answers = frame.plover in OWN_WORDS and frame.kind in (Kind.STATEMENT, Kind.MEASURE)
    answers = answers or Trait.RECALLS in frame.traits
    if not pack.nouns_after or trigger.noun or trigger.passive or not answers or len(doers) != 1:
        return slots
    joint = trigger.first - 1
    while joint > 0 and (nodes[joint].low in pack.auxiliaries or nodes[joint].date is not None):
        joint -= 1
    if joint < 3 or nodes[joint].low not in pack.words.clause.joints:
        return slots
    at = next((n for n in range(joint - 1, max(1, joint - REACH), -1) if nodes[n].phrase is doers[0]), 0)
    said = at - 1 - (nodes[at - 1].low in pack.complementizers)
    if at < 2 or said < 1 or not any(looks_verbal(low, pack) for low in nodes.lows[at + 1 : joint]):
        return slots
    verb = next((t for t in passage.triggers if t.first <= said < t.last and not (t.noun or t.passive)), None)
    blames = verb is not None and (verb.frame.kind, verb.frame.plover) == (Kind.STATEMENT, Plover.ACCUSE)
    raid = any(at < t.first < joint and t.frame.plover is Plover.ASSAULT for t in passage.triggers)
    if not (blames or (raid and nodes[said].low in speech(pack.code).verbs)):
        return slots
    lead = replace(trigger, first=said, last=said + 1) if verb is None else verb
    first, _ = clause(nodes, lead, pack)
    who = subject(nodes, first, lead, pack)
    same = {p.entity for p in who} & {doers[0].entity, doers[0].speaks_for}
    if not who or same:
        return slots
    rest = {slot: [p for p in found if p not in who] for slot, found in slots.items()}
    return {**rest, "subject": who}
