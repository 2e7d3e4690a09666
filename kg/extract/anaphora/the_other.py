"""The other of two states by what it is to the first: "its neighbour", "its old rival"."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Plover, Role


def of_the_other(passage: Passage, trigger: Trigger) -> bool:
    """ "accused its neighbour of arming rebels", "against its old rival": the other of two states."""
    return _other_at(passage, trigger) is not None


def toward_the_other(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "accused its neighbour of sheltering rebels in Chad": the neighbour, not where they hide."""
    if trigger.noun or trigger.frame.kind is not Kind.STATEMENT or trigger.frame.plover is not Plover.ACCUSE:
        return slots
    at, lows = _other_at(passage, trigger), passage.nodes.lows
    pronouns = passage.language.words.clause.body_pronouns
    if at is None and not pronouns.isdisjoint(lows[trigger.last : trigger.last + 1]):
        at = trigger.last  # "accusing it of sheltering rebels in Chad"
    if at is None:
        return slots
    named = passage.nodes[at + 1 : at + 3]  # "its neighbour Chad", "its neighbour, Chad,"
    if any(n.actor for n in named):
        return slots
    behind, roles = passage.nodes[at].end, trigger.frame.roles
    return {
        slot: [p for p in found if p.begin < behind or roles.get(slot) is not Role.RECIPIENT]
        for slot, found in slots.items()
    }


def _other_at(passage: Passage, trigger: Trigger) -> int | None:
    """Where the noun for the other of two states stands behind a verb: "its former colonial ruler"."""
    pack, units = passage.language, passage.nodes
    others = pack.words.group.others
    if others.isdisjoint(units.words):
        return None
    for at in range(trigger.last, min(trigger.last + 4, len(units) - 1)):
        if units[at].actor:
            return None
        if units[at].low in pack.possessives:
            end = min(at + 4, len(units))
            return next((n for n in range(at + 1, end) if units[n].low in others), None)
    return None
