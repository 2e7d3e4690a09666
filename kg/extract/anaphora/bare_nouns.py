"""A noun that stands bare for the one gathering told: "X membuka KTT", "Y hadir dalam KTT"."""

from __future__ import annotations

from kg.extract.passage import GATHERINGS, GREAT, Passage, Telling
from kg.extract.slots import Arguments
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Kind


def kinds_meant(trigger: Trigger) -> frozenset[Kind]:
    """Kinds of event that a noun of a gathering may mean; "percakapan itu" a call as well, a welcome none."""
    if Trait.APART in trigger.frame.traits:
        return frozenset()
    return GATHERINGS | {Kind.CALL} if Trait.CONVERSATION in trigger.frame.traits else GATHERINGS


def bare_gathering(telling: Telling, passage: Passage, trigger: Trigger, found: Arguments) -> bool:
    """ "KTT Liga Arab digelar di Doha. Presiden X hadir dalam KTT.": the summit told, of which there is one.

    Not "menggelar KTT", which holds another, nor one with a day, a place or parties of its own.
    """
    nodes, pack = passage.nodes, passage.language
    if not pack.nouns_after or trigger.frame.kind not in GREAT or trigger.last != trigger.first + 1:
        return False
    behind = nodes.lows[trigger.last : trigger.last + 1]
    plain = not behind or not behind[0].isalpha() or behind[0] in pack.prepositions
    led = next((b for b in passage.bonds if 0 <= trigger.first - b.last <= LED), None)
    if not plain or led is None or led.tie.holds or found.dates or any(map(found.slots.get, OWN)):
        return False
    return len({id(d) for d in telling.drafts if d.kind in GREAT}) == 1


OWN = ("of", "between", "with", "at", "to")
"""Slots of what makes a gathering another one than that told before."""

LED = 2
"""Most nodes from the verb to the noun: "hadir dalam pembukaan KTT"."""
