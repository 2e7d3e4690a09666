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
    for at in range(trigger.last, min(trigger.last + NEAR, len(nodes) - 2)):
        if pack.prepositions.get(nodes[at].low) != "between":
            continue
        first = at + 1 + (nodes[at + 1].low in pack.determiners)
        if not nodes[first].actor or nodes[first + 1].low not in pack.words.clause.joints:
            return False
        return not any(n.actor for n in nodes[first + 2 : first + 2 + SIDE])
    return False


def beside_the_unnamed(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "Iran and five other states began talks", "met three European states": with states without names."""
    if trigger.noun or draft.kind not in (Kind.MEETING, Kind.NEGOTIATION) or len(draft.states()) != 1:
        return False
    pack, nodes = passage.language, passage.nodes
    joints = pack.words.clause.joints
    beside = [n + 1 for n in range(max(1, trigger.first - ROW), trigger.first) if nodes[n].low in joints]
    led = trigger.last < len(nodes) and nodes[trigger.last].low in pack.prepositions  # "met with three"
    behind = trigger.last + led
    return any(nodes[n - 2].actor and _are_states(passage, n) for n in beside) or _are_states(passage, behind)


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
