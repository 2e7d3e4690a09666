"""What somebody orders forces to do is told by its own verb, and against a state by the noun of the deed."""

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
    if trigger.passive:
        return _of_a_deed(passage, trigger)
    if passage.language.nouns_after:
        return False  # "memerintahkan Chad untuk membebaskan pilot itu": asked of Chad
    behind = next((t for t in passage.triggers if t.first >= trigger.last), None)
    if behind is None or behind.form is not Form.BASE or behind.frame.plover in BY_FORCE:
        return False
    nodes, words = passage.nodes, passage.language.words.clause
    between = nodes.lows[trigger.last : behind.first]
    ends = passage.language.coordinators | words.subordinators | {","}
    return bool(between) and between[-1] in words.infinitives and ends.isdisjoint(between)


def _of_a_deed(passage: Passage, trigger: Trigger) -> bool:
    """ "Penutupan konsulat Chad diperintahkan Mali": a deed against Chad, and nothing asked of it."""
    nodes = passage.nodes
    for deed in passage.triggers:
        if deed.first >= trigger.first:
            return False
        opens = deed.first == 0 or nodes[deed.first - 1].low == ","
        if deed.noun and opens and deed.frame.plover is Plover.SANCTION:
            return "," not in nodes.lows[deed.last : trigger.first]
    return False


BY_FORCE = frozenset({Plover.MOBILIZE, Plover.ASSAULT, Plover.COERCE})
"""What forces are moved to do."""
