"""A verb told once for two: "Fiji represents Peruvian interests in Lima, and Chad those of Oman in Lome"."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.passage import Passage
from kg.extract.slots import Arguments, Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import Plover
from kg.records import replace


def with_those_of(passage: Passage, trigger: Trigger, found: Arguments) -> Arguments:
    """The arguments up to "and Chad those of Oman", which tells of a second subject and its own object."""
    nodes, pack = passage.nodes, passage.language
    if trigger.noun or pack.nouns_after or pack.demonstratives.isdisjoint(nodes.words):
        return found
    at = next(
        (
            n
            for n in range(trigger.last + 2, len(nodes) - 2)
            if nodes[n].low in pack.demonstratives
            and nodes[n + 1].low in pack.of_words
            and nodes[n - 1].actor
            and nodes[n - 2].low in pack.coordinators
            and nodes[n + 2].actor
        ),
        0,
    )
    if not at:
        return found
    behind = {id(node.phrase): node.phrase for node in nodes[at - 1 :] if node.phrase is not None}
    mine: Slots = {name: [p for p in told if id(p) not in behind] for name, told in found.slots.items()}
    doer, whose = nodes[at - 1].phrase, nodes[at + 2].phrase
    if doer is None or whose is None:
        return found
    where: list[Phrase] = [p for p in behind.values() if p is not doer and p is not whose]
    second = Arguments(slots={"subject": [doer], "object": [whose], "at": where[:1]}, places=where[:1])
    places = [p for p in found.places if id(p) not in behind]
    return replace(found, slots=mine, places=places, gaps=[*found.gaps, second])


def with_those_asked(passage: Passage, trigger: Trigger, found: Arguments) -> Arguments:
    """ "asked Fiji to hand over a suspect, and Chad to freeze funds": two are asked, each for its own."""
    nodes, pack = passage.nodes, passage.language
    asks = trigger.frame.plover is Plover.REQUEST and not (trigger.noun or trigger.passive)
    asked, to = found.slots.get("object", ()), pack.words.clause.infinitives
    if pack.nouns_after or not asks or not asked or to.isdisjoint(nodes.lows[trigger.last :]):
        return found
    first = next(n for n in range(trigger.last, len(nodes)) if nodes[n].low in to)
    for at in range(first + 2, len(nodes) - 4):
        if nodes[at].low in {".", ";"} or nodes[at].low in pack.complementizers:
            return found
        who = at + 1 + (nodes[at + 1].low in pack.determiners)
        phrase, verb = nodes[who].phrase, nodes[who + 2].low
        if nodes[at].low not in pack.words.clause.joints or phrase is None or nodes[who + 1].low not in to:
            continue
        if not verb.isalpha() or verb in pack.determiners:
            continue  # "to return the ship and Mali to Togo"
        if not nodes[who].actor or phrase.modifier or phrase.entity in {p.entity for p in asked}:
            return found
        mine = {name: [p for p in told if p is not phrase] for name, told in found.slots.items()}
        second = Arguments(slots={"object": [phrase]}, begin=found.begin, end=found.end)
        return replace(found, slots=mine, gaps=[*found.gaps, second])
    return found
