"""Whose forces and gifts are that bear no name: "Two jets shot down a drone, Ghanaian officials said"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.arguments.says_so import who_says_so
from kg.extract.clauses.clauses import clause
from kg.extract.parties.by_whom_left import acting_state
from kg.extract.passage import Passage, Telling
from kg.extract.places.by_place import country_at
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.language import speech
from kg.language.traits import Trait
from kg.model import EntityKey, Kind, Plover, Role

BY_FORCES = frozenset({Plover.ASSAULT, Plover.COERCE, Plover.MOBILIZE})
"""Types of what a state's forces do; whoever sends help that arrives tells of it himself."""


def by_who_reports(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots with the state that tells of an act as its doer, where its forces or its gifts bear no name.

    "Coast guards seized a Togolese trawler, Ghanaian officials said", "Forty tonnes of rice will reach Lome,
    the Ghanaian ministry said". Not where the state tells what befell its own.
    """
    pack, nodes, frame = passage.language, passage.nodes, trigger.frame
    told = frame.kind is Kind.MEASURE and not (trigger.noun or trigger.passive or pack.nouns_after)
    told = told and (frame.plover is Plover.AID or frame.plover in BY_FORCES)
    if told and frame.plover in BY_FORCES and (reporter := _says_they_did(passage, trigger, slots)):
        return _by_his_forces(telling, trigger, slots, reporter)
    if not told or slots.get("subject"):
        return slots
    if Trait.CARRIES in frame.traits:
        return _by_their_state(slots)
    who = _whose_gifts(passage, trigger)
    if who is None and _bears_no_name(passage, trigger):
        who = who_says_so(nodes, trigger.last, pack)
    state = acting_state(who) if who is not None else None
    if state is None:
        return slots
    hurt = _hurt(telling, trigger, slots)
    return slots if not hurt or state.entity in hurt else {**slots, "subject": [state]}


def _hurt(telling: Telling, trigger: Trigger, slots: Slots) -> set[EntityKey | None]:
    """Those to whom a deed is done, and their states."""
    roles = trigger.frame.roles
    toward = [p for slot, ps in slots.items() if roles.get(slot) is Role.RECIPIENT for p in ps]
    return {key for p in toward for key in (p.entity, p.speaks_for, country_at(telling, p))}


def _says_they_did(passage: Passage, trigger: Trigger, slots: Slots) -> Phrase | None:
    """ "Chad's minister X said the army had killed two men": X, who only tells what forces did."""
    subject = slots.get("subject", ())
    if len(subject) != 1:
        return None
    nodes, pack = passage.nodes, passage.language
    at = next((n for n in range(trigger.first - 1, -1, -1) if nodes[n].phrase is not None), None)
    if at is None or nodes[at].begin != subject[0].begin:
        return None
    lows = nodes.lows[at + 1 : trigger.first]
    said = next((n for n, low in enumerate(lows) if low in speech(pack.code).verbs), None)
    if said is None or any(low in OPENING for low in lows):
        return None
    forces = [low for low in lows[said + 1 :] if low in pack.words.deed.own_forces]
    parted = pack.possessives | pack.words.clause.joints | pack.words.clause.infinitives | pack.relatives
    return subject[0] if forces and parted.isdisjoint(lows[said + 1 :]) else None


OPENING = frozenset({",", '"', "“"})
"""Marks behind which somebody else may be told of."""


def _by_his_forces(telling: Telling, trigger: Trigger, slots: Slots, reporter: Phrase) -> Slots:
    """The slots with the reporter's state as the doer; with nobody where the deed befell its own."""
    state = acting_state(reporter)
    own = state is not None and state.entity not in _hurt(telling, trigger, slots)
    return {**slots, "subject": [state] if state is not None and own else []}


def _by_their_state(slots: Slots) -> Slots:
    """ "A plane landed, bringing Ghanaian nationals out of Togo": nobody else is named, so Ghana did."""
    home = next((acting_state(p) for p in slots.get("object", ()) if p.kind is PhraseKind.COUNTRY), None)
    return slots if home is None else {**slots, "subject": [home]}


def _whose_gifts(passage: Passage, trigger: Trigger) -> Phrase | None:
    """ "Ghanaian food aid for the victims reached Togo", "ships with Ghanaian wheat": whoever gives it."""
    if trigger.frame.plover is not Plover.AID or not trigger.frame.lead:
        return None
    nodes, pack = passage.nodes, passage.language
    first, _ = clause(nodes, trigger, pack)
    named = [n for n in range(first, trigger.first) if nodes[n].actor]
    if len(named) != 1 or nodes[named[0]].phrase is None:
        return None
    at = named[0] - 1
    while at >= first and (nodes[at].low in pack.determiners or nodes[at].low.isdecimal()):
        at -= 1
    slot = pack.prepositions.get(nodes[at].low) if at >= first else None
    return nodes[named[0]].phrase if slot in BROUGHT else None


BROUGHT = (None, "with", "from", "of")
"""What may lead whoever gives what arrives: "with Ghanaian wheat", "aid from Ghana"; not "for Togo"."""


def _bears_no_name(passage: Passage, trigger: Trigger) -> bool:
    """Whether before the verb stand forces, or what is given, and nobody who could own them."""
    nodes, clausal = passage.nodes, passage.language.words.deed
    first, _ = clause(nodes, trigger, passage.language)
    before = nodes[first : trigger.first]
    lows = [n.low for n in before]
    if any(n.actor for n in before) or not clausal.nameless_doers.isdisjoint(lows):
        return False
    if trigger.frame.plover is Plover.AID:
        return bool(trigger.frame.lead)
    return not clausal.own_forces.isdisjoint(lows) or _of_a_type(lows)


def _of_a_type(lows: Sequence[str]) -> bool:
    """ "F-16s", "MiG-29s": what is named by letters and a number are planes and ships."""
    dashes = range(1, len(lows) - 1)
    return any(lows[n] == "-" and lows[n - 1].isalpha() and lows[n + 1][:1].isdecimal() for n in dashes)
