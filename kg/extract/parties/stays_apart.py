"""Who did not do what others did: "did not join Y in condemning Z" tells of Y alone."""

from __future__ import annotations

from typing import Final

from kg.extract.arguments.together import named_behind
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger

ROW: Final = 8
"""Most nodes from "join" to "in condemning": "join France , Britain and the United States"."""

LEFT: Final = 4
"""Most nodes from "not" or "declined" to "join"."""


def stays_apart(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Ghana did not join Togo in condemning Mali": Togo condemns, and Ghana not."""
    pack, nodes = passage.language, passage.nodes
    joining, at = pack.words.deed.joins, trigger.first - 2
    led = at > 1 and trigger.form is Form.ING and nodes[at + 1].low in pack.prepositions
    if not led or joining.isdisjoint(nodes.words):
        return slots
    join = next((n for n in range(at, max(0, at - ROW), -1) if nodes[n].low in joining), 0)
    if not join or join == at:
        return slots
    row = named_behind(nodes, join + 1, at + 1, pack)  # none of "its neighbours"
    before = {*nodes.lows[max(0, join - LEFT) : join]}
    if before.isdisjoint(pack.negations | pack.words.status.unable):
        return slots
    return {**slots, "subject": row}
