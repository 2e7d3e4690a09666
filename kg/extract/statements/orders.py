"""What forces are ordered to do is told by its own verb."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Plover


def orders_a_deed(passage: Passage, trigger: Trigger) -> bool:
    """ "ordered police to expel an envoy": no forces are moved; they are in "ordered troops to attack"."""
    if Trait.ORDERS not in trigger.frame.traits or trigger.noun:
        return False
    behind = next((t for t in passage.triggers if t.first >= trigger.last), None)
    if behind is None or behind.form is not Form.BASE or behind.frame.plover in BY_FORCE:
        return False
    nodes, words = passage.nodes, passage.language.words.clause
    between = nodes.lows[trigger.last : behind.first]
    ends = passage.language.coordinators | words.subordinators | {","}
    return bool(between) and between[-1] in words.infinitives and ends.isdisjoint(between)


BY_FORCE = frozenset({Plover.MOBILIZE, Plover.ASSAULT, Plover.COERCE})
"""What forces are moved to do."""
