"""Talks of which one side has no name: "a third round of talks between Togo and the rebels"."""

from __future__ import annotations

from typing import Final

from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind

NEAR: Final = 4
"""Nodes from an event's noun to the preposition behind which its parties stand."""

SIDE: Final = 5
"""Nodes of the side without a name: "the two main rebel movements"."""


def with_the_unnamed(passage: Passage, trigger: Trigger) -> bool:
    """Whether one of two between whom the talks are is named and the other is not: they are no others."""
    pack, nodes = passage.language, passage.nodes
    if not trigger.noun or pack.nouns_after:
        return False
    for at in range(trigger.last - 1, min(trigger.last + NEAR, len(nodes) - 2)):
        if pack.prepositions.get(nodes[at].low) != "between":
            continue
        first = at + 1 + (nodes[at + 1].low in pack.determiners)
        if not nodes[first].actor or nodes[first + 1].low not in pack.words.clause.joints:
            return False
        return not any(n.actor for n in nodes[first + 2 : first + 2 + SIDE])
    return False


def beside_the_unnamed(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """Marks talks that are told though they name one side: those with foes, and with states without names.

    "Mali and the rebels held talks", which are negotiations; "Iran and five other states began talks".
    """
    if draft.kind not in (Kind.MEETING, Kind.NEGOTIATION):
        return
    talks = draft.kind is Kind.NEGOTIATION or (trigger.noun and with_the_unnamed(passage, trigger))
    if talks and len(draft.states()) < TWO and _with_foes(passage, trigger):
        draft.sits, draft.kind = True, Kind.NEGOTIATION
    elif not trigger.noun and len(draft.states()) == 1:
        draft.sits = draft.sits or _with_states(passage, trigger)


def _with_states(passage: Passage, trigger: Trigger) -> bool:
    """ "Iran and five other states began talks", "met three European states": with states without names."""
    pack, nodes = passage.language, passage.nodes
    joints = pack.words.clause.joints
    beside = [n + 1 for n in range(max(1, trigger.first - ROW), trigger.first) if nodes[n].low in joints]
    led = trigger.last < len(nodes) and nodes[trigger.last].low in pack.prepositions  # "met with three"
    behind = trigger.last + led
    return any(nodes[n - 2].actor and _are_states(passage, n) for n in beside) or _are_states(passage, behind)


def _with_foes(passage: Passage, trigger: Trigger) -> bool:
    """ "Mali and the rebels held talks", "perundingan antara pemberontak dan Mali": one side has no name."""
    pack, nodes = passage.language, passage.nodes
    foes, joints = pack.words.group.foes, pack.words.clause.joints
    if foes.isdisjoint(nodes.words):
        return False
    begin, end = max(1, trigger.first - ROW), min(trigger.last + NEAR + SIDE, len(nodes))
    for joint in range(begin, end):
        if nodes[joint].low not in joints:
            continue
        side = nodes[joint + 1 : joint + SIDE]
        their = next((n for n in side if n.low in foes or n.actor or n.low in pack.prepositions), None)
        if nodes[joint - 1].actor and their is not None and their.low in foes:
            return True
        behind = nodes[joint + 1 : joint + 3]
        if nodes[joint - 1].low in foes and any(n.actor for n in behind):
            return True
    return False


TWO: Final = 2
"""Sides of talks that are named: then nobody is missing."""

ROW: Final = 8
"""Nodes before a verb among which its subjects are joined: "Iran dan lima negara besar akan"."""


def _are_states(passage: Passage, at: int) -> bool:
    """ "five other countries", "sejumlah negara Barat": a number of states, none of them named."""
    pack, nodes = passage.language, passage.nodes
    if at >= len(nodes):
        return False
    low = nodes[at].low
    if not (low.isdecimal() or low in pack.numbers or low in pack.words.group.some):
        return False
    near = nodes.lows[at + 1 : at + 1 + SIDE]
    states = pack.words.office.realm_words if pack.nouns_after else pack.words.group.states
    return not states.isdisjoint(near)
