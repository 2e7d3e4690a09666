"""What somebody says that his own country would do: a promise, which is a statement of the day it is made."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.statements.toward_there import mission_to_come, toward_there
from kg.extract.statements.voices import voice
from kg.extract.status.agreed_on import agreed_to
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Evidence, Kind, Plover, Role, Status

GOOD = frozenset({Plover.AID, Plover.COOPERATE, Plover.RETREAT, Plover.CONCEDE})
"""Types of acts that are promised; what is said to be done against somebody stays a plan."""

NEAR = 3
"""Most nodes between "would" and its verb."""


def promised(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "Foreign Minister X said Accra would lend two boats to Togo": it promised them."""
    toward_there(passage, trigger, draft, evidence)
    mission_to_come(passage, trigger, draft, evidence)
    nodes, pack = passage.nodes, passage.language
    planned = draft.kind is Kind.MEASURE and draft.status is Status.PLANNED
    planned = planned and draft.mode != "withdraw"  # "said that all troops would leave by May": a plan
    planned = planned and (draft.plover in GOOD or Trait.ENTERS in draft.traits)
    if not planned or trigger.noun or pack.nouns_after:
        return
    if pack.words.status.would.isdisjoint(nodes.lows[max(0, trigger.first - NEAR) : trigger.first]):
        return
    speaker = _speaker(nodes, trigger.first, pack) or _speaker_behind(passage, trigger)
    if speaker is None or not draft.entities(Role.ACTOR) & {speaker.entity, speaker.speaks_for}:
        return
    draft.kind, draft.plover, draft.status, draft.mode = Kind.STATEMENT, Plover.AGREE, Status.HELD, None
    if speaker.kind is PhraseKind.PERSON and speaker.named:
        draft.add([speaker], Role.ACTOR, evidence)


def agreed_alone(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Sudan agreed to reopen its border with Chad": toward Chad, which does not say that it agrees."""
    beside, nodes, pack = slots.get("with"), passage.nodes, passage.language
    if Trait.AGREES not in trigger.frame.traits or trigger.noun or pack.nouns_after:
        return slots
    taken = nodes[trigger.last + 1].phrase if trigger.last + 1 < len(nodes) else None
    given = [p for p in slots.get("object", ()) if p is taken and p.kind is not PhraseKind.PERSON]
    if given and nodes[trigger.last].low in pack.words.verb.giving:
        return {**slots, "toward": slots["object"]}  # "agreed to sell Chad three ships"
    if not beside:
        done_to = _done_to(passage, trigger, slots)
        return {**slots, "toward": done_to} if done_to else slots
    at = next((n for n in range(trigger.last, len(nodes)) if nodes[n].phrase is beside[0]), 0)
    lead = next(
        (n for n in range(at - 1, trigger.last, -1) if pack.prepositions.get(nodes[n].low) == "with"), 0
    )
    own = pack.words.group.its | GENITIVES
    if own.isdisjoint(nodes.lows[trigger.last : lead]):
        return slots
    return {**{slot: found for slot, found in slots.items() if slot != "with"}, "toward": beside}


def _done_to(passage: Passage, trigger: Trigger, slots: Slots) -> list[Phrase]:
    """ "Ghana agreed to release four sailors from Togo": toward whom the act is to which it agrees."""
    near = (trigger.last, trigger.last + 1)  # "agreed to immediately release"
    deed = next((t for t in passage.triggers if t.first in near), None)
    if deed is None or deed.noun or deed.frame.kind is not Kind.MEASURE:
        return []
    roles = deed.frame.roles
    toward = [p for slot, found in slots.items() if roles.get(slot) is Role.RECIPIENT for p in found]
    own = {key for p in slots.get("subject", ()) for key in (p.entity, p.speaks_for)}
    return [p for p in toward if p.entity not in own and p.speaks_for not in own - {None}]


def _speaker(nodes: Nodes, before: int, language: Language) -> Phrase | None:
    """Whoever says so: the actor right before a verb of saying."""
    words = speech(language.code)
    for at in range(before - 1, 0, -1):
        if nodes[at].low not in words.verbs:
            continue
        step = at - 1
        while step > 0 and (nodes[step].low in words.adverbs or nodes[step].date is not None):
            step -= 1
        return nodes[step].phrase if nodes[step].actor else None
    return None


def _speaker_behind(passage: Passage, trigger: Trigger) -> Phrase | None:
    """ "Accra would lend two boats to Togo, Foreign Minister X said": whoever says so behind it."""
    speaker = voice(passage, trigger.first)
    behind = passage.nodes[trigger.last - 1].end
    return speaker if speaker is not None and speaker.begin > behind else None


HELD = frozenset(
    {Kind.MEETING, Kind.NEGOTIATION, Kind.SUMMIT, Kind.CONFERENCE, Kind.CALL, Kind.VISIT, Kind.CEREMONY}
)
"""Kinds of events that parties agree to hold."""

TO_HOLD = 3
"""Most nodes from "sepakat" to what is to be held: "sepakat untuk menggelar perundingan"."""


def agrees_to_hold(passage: Passage, trigger: Trigger, slots: Slots) -> bool:
    """ "X dan Y sepakat menggelar perundingan": the talks are told as planned, and are all that is agreed."""
    pack, nodes = passage.language, passage.nodes
    if Trait.AGREES not in trigger.frame.traits or trigger.noun or trigger.passive:
        return False
    if not pack.nouns_after:  # "agreed to send their foreign ministers to Quito"
        if _agrees_to_meet(passage, trigger, slots):
            return True
        behind = trigger.last + (nodes[trigger.last].low in pack.words.clause.infinitives)
        return any(t.first == behind and Trait.SENDS in t.frame.traits for t in passage.triggers)
    near = [t for t in passage.triggers if trigger.last <= t.first <= trigger.last + TO_HOLD]
    for held in (t for t in near if t.frame.kind in HELD):
        between = nodes[trigger.last : held.first]
        parted = any(n.phrase or n.low == "," or n.low in pack.words.clause.joints for n in between)
        led = any(n.low in pack.prepositions and n.low not in pack.words.status.purposes for n in between)
        verb = not held.noun or any(looks_verbal(n.low, pack) for n in between)
        if verb and not parted and not led:
            return True
    return False


def _agrees_to_meet(passage: Passage, trigger: Trigger, slots: Slots) -> bool:
    """ "agreed to talks with Y", "X and Y agreed on Monday to resume talks": with whom, the words tell."""
    nodes, pack = passage.nodes, passage.language
    own = slots.get("subject", ())
    several = len(own) > 1 or any(p.others for p in own)
    for held in passage.triggers:
        if agreed_to(nodes, (trigger,), held, pack) is None:
            continue
        led = nodes.lows[held.last - 1 : held.last + 1]
        return several or any(pack.prepositions.get(low) in BESIDE for low in led)
    return False


BESIDE = frozenset({"with", "between"})
"""Slots of those with whom somebody meets."""
