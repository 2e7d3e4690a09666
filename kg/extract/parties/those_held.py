"""People told of before whom a state holds or lets go: "Malaysia menahan 19 WNI. Mereka dibebaskan"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft
from kg.extract.parties.it_answers import means_them
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.language.pack import Frame
from kg.language.traits import Trait
from kg.model import EntityKey, Kind, Plover, Role, ZoneKind

REACH: Final = 3
"""Sentences back to what tells whose people they are."""

NOUN: Final = 5
"""Nodes before a passive, or behind an active verb, among which the noun stands that points back to them."""

HOLDING: Final = frozenset({"arrest", "deport", "release"})
"""Modes of what is done to people whom a state has."""

ENDING: Final = frozenset({"release", "deport", "expel"})
"""Modes of that with which a state has them no more."""

WORDS: Final = 3
"""Nodes behind an article among which the noun stands: "the two freed men"."""


def those_held(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Malaysia menahan 19 nelayan Indonesia pada Mei. Para nelayan itu dibebaskan": by Malaysia.

    So it is of what was done to people of one state shortly before, where the words only point back to them.
    """
    frame = trigger.frame
    toward = [slot for slot, role in frame.roles.items() if role is Role.RECIPIENT and slots.get(slot)]
    if not passage.language.nouns_after:
        return _held_no_more(telling, passage, trigger, slots)
    if trigger.noun or not _on_people(frame):
        return slots
    if toward and not _right_behind_them(passage, trigger):
        return slots
    if not _point_back(passage, trigger):
        return slots
    before = _done_before(telling, passage)
    if before is None:
        return slots
    holders, whose = before.states(Role.ACTOR), before.states(Role.RECIPIENT)
    acting = {p.speaks_for or p.entity for p in slots.get("subject", ())}
    if acting & whose:
        return slots
    told: Slots = {**slots, "object": [_state(passage, trigger, next(iter(whose)))]}
    if not acting and trigger.passive and len(holders) == 1:
        told = {**told, "subject": [_state(passage, trigger, next(iter(holders)))]}
    return told


def _held_no_more(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """English: "Chad held two Poles in May. On Monday it freed the two men", "They were freed": by Chad."""
    frame = trigger.frame
    if trigger.noun or frame.kind is not Kind.MEASURE or frame.mode not in ENDING:
        return slots
    acting = {p.speaks_for or p.entity for p in slots.get("subject", ())}
    them = _those_pointed_at(passage, trigger, acting)
    if them is None:
        return slots
    pronoun = passage.nodes[them].phrase
    toward = [slot for slot, role in frame.roles.items() if role is Role.RECIPIENT]
    if any(p is not pronoun for slot in toward for p in slots.get(slot, ())):
        return slots
    before = _done_before(telling, passage)
    if before is None or before.plover is not Plover.COERCE:
        return slots
    holders, whose = before.states(Role.ACTOR), before.states(Role.RECIPIENT)
    if acting and acting.isdisjoint(holders):
        return slots
    told: Slots = {**slots, "object": [_state(passage, trigger, next(iter(whose)))]}
    if not acting and trigger.passive and len(holders) == 1:
        told = {**told, "subject": [_state(passage, trigger, next(iter(holders)))]}
    return told


def _those_pointed_at(passage: Passage, trigger: Trigger, acting: set[EntityKey]) -> int | None:
    """Where "them", "the two men" stands behind an active verb or before a passive, if it does."""
    pack, nodes = passage.language, passage.nodes
    if not trigger.passive:
        at = trigger.last
        if at >= len(nodes):
            return None
        if means_them(nodes[at], acting, pack):
            return at
        return at if nodes[at].low in pack.words.place.definite and _people(passage, at) else None
    at = trigger.first - 1
    while at > 0 and (pack.before_verbs(nodes.lows[at]) or nodes.lows[at] in pack.passive_auxiliaries):
        at -= 1
    if nodes.lows[at] in pack.plurals:
        return at
    opens = range(at - 1, max(-1, at - 1 - WORDS), -1)
    the = next((n for n in opens if nodes.lows[n] in pack.words.place.definite), None)
    return the if the is not None and _people(passage, the, at) else None


def _people(passage: Passage, the: int, noun: int | None = None) -> bool:
    """Whether what an article opens are people: counted, of some state, or named by what they do."""
    pack, lows = passage.language, passage.nodes.lows
    end = the + 1 + WORDS if noun is None else noun + 1
    for low in lows[the + 1 : end]:
        if not low.isalpha() or pack.before_verbs(low):
            return False
        if low in pack.numbers or low in pack.people or low.endswith(pack.words.name.doing):
            return True
    return False


def _on_people(frame: Frame) -> bool:
    """Whether a frame tells of people whom a state holds or lets go."""
    held = frame.mode in HOLDING or not {Trait.FREES, Trait.CUSTODY}.isdisjoint(frame.traits)
    return held and frame.kind is Kind.MEASURE and frame.plover in (Plover.COERCE, Plover.RETREAT)


def _right_behind_them(passage: Passage, trigger: Trigger) -> bool:
    """ "KJRI mengatakan mereka dibebaskan": whoever says so is not let go."""
    at = trigger.first - 1
    while at > 0 and passage.language.before_verbs(passage.nodes.lows[at]):
        at -= 1
    return trigger.passive and at >= 0 and passage.nodes.lows[at] in passage.language.plurals


def _point_back(passage: Passage, trigger: Trigger) -> bool:
    """ "mereka", "keduanya", "para nelayan itu": whether the one who undergoes it was told of before."""
    pack, nodes = passage.language, passage.nodes
    begin = trigger.first - NOUN if trigger.passive else trigger.last
    last = trigger.first if trigger.passive else min(trigger.last + NOUN, len(nodes))
    near = nodes[max(0, begin) : last]
    if any(n.actor for n in near) and not trigger.passive:
        near = near[: next(at for at, n in enumerate(near) if n.actor)]
    lows = [n.low for n in near if n.phrase is None]
    if any(low in pack.plurals for low in lows):
        return True
    return any(noun.isalpha() and which in pack.demonstratives for noun, which in pairwise(lows))


def _done_before(telling: Telling, passage: Passage) -> Draft | None:
    """The last act on people that the sentences before tell, if it is one state's on those of one other."""
    for draft in reversed(telling.drafts):
        if passage.index - draft.sentence > REACH:
            return None
        if (
            draft.kind is not Kind.MEASURE
            or draft.zone is ZoneKind.CAPTION
            or draft.sentence == passage.index
        ):
            continue
        if draft.plover not in (Plover.COERCE, Plover.RETREAT):
            continue
        doers, whose = draft.states(Role.ACTOR), draft.states(Role.RECIPIENT)
        plain = all(key.startswith("country/") for key in doers | whose)
        return draft if len(whose) == 1 and plain and doers and not doers & whose else None
    return None


def _state(passage: Passage, trigger: Trigger, key: EntityKey) -> Phrase:
    """A state that the words of a trigger do not name."""
    node = passage.nodes[trigger.first]
    return Phrase(node.begin, node.end, PhraseKind.COUNTRY, key, False, key)
