"""What is ended, told with who had imposed it on whom: "The ban that Peru imposed on Fiji was lifted"."""

from __future__ import annotations

from typing import Final

from kg.document import Phrase
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal
from kg.model import Kind, Plover

REACH: Final = 20
"""Most nodes from the noun of what is ended to the passive: "The export ban that Peru had imposed on"."""

LED: Final = frozenset({"to", "against", "about", "for"})
"""Slots of those on whom something is imposed."""


def ended_by_who_imposed(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "The ban that Peru had imposed on Fiji was lifted", "imposed on Fiji by Peru": English, by its nouns.

    Without an agent of its own whoever had imposed it has lifted it; toward whom is told in the clause.
    """
    frame, nodes, pack = trigger.frame, passage.nodes, passage.language
    if not trigger.passive or trigger.noun or frame.kind is not Kind.MEASURE:
        return slots
    if frame.plover is not Plover.CONCEDE or pack.words.deed.impositions.isdisjoint(nodes.words):
        return slots
    near = range(trigger.first - 1, max(-1, trigger.first - REACH), -1)
    noun = next((n for n in near if nodes[n].low in pack.words.deed.impositions), trigger.first)
    inner = nodes[noun + 1 : trigger.first]
    told = any(n.phrase is None and looks_verbal(n.low, pack) for n in inner)
    if not told or any(n.low in {",", ";", *pack.words.clause.joints} for n in inner):
        return slots
    by: list[Phrase] = []
    on: list[Phrase] = []
    for at in range(noun + 1, trigger.first):
        phrase = nodes[at].phrase
        if phrase is None or not nodes[at].actor:
            continue
        lead = at - 1 - (nodes[at - 1].low in pack.determiners)
        slot = pack.prepositions.get(nodes[lead].low, "by")
        (on if slot in LED else by if slot == "by" else []).append(phrase)
    if len(by) != 1 or len(on) != 1:
        return slots
    agents = [p for p in slots.get("subject", ()) if p not in by and p not in on]
    return {**slots, "subject": agents or by, "object": on}
