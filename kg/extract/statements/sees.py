"""Somebody is seen, and not what befell him."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal
from kg.language.traits import Trait


def sees_it_done(passage: Passage, trigger: Trigger, slots: Slots) -> bool:
    """ "The coup saw President Kabore ousted", "the vote saw Ruto win": nobody met him."""
    if Trait.SEES not in trigger.frame.traits:
        return False
    if not slots.get("subject"):
        return True
    nodes, words = passage.nodes, passage.language.words.verb
    whom = next((at for at in range(trigger.last, len(nodes)) if nodes[at].actor), None)
    if whom is None or whom + 1 >= len(nodes):
        return False
    behind = nodes[whom + 1]
    done = words.object_verbs | words.strong_participles
    return behind.phrase is None and (behind.low in done or looks_verbal(behind.low, passage.language))
