"""People told of before whom a state holds or lets go: "Malaysia menahan 19 WNI. Mereka dibebaskan"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft
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


def those_held(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Malaysia menahan 19 nelayan Indonesia pada Mei. Para nelayan itu dibebaskan": by Malaysia.

    So it is of what was done to people of one state shortly before, where the words only point back to them.
    """
    frame = trigger.frame
    toward = [slot for slot, role in frame.roles.items() if role is Role.RECIPIENT and slots.get(slot)]
    if not passage.language.nouns_after or trigger.noun or not _on_people(frame):
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
