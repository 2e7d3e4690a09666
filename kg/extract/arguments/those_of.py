"""A verb told once for two: "Fiji represents Peruvian interests in Lima, and Chad those of Oman in Lome"."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.passage import Passage
from kg.extract.slots import Arguments, Slots
from kg.extract.triggers.triggers import Trigger
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
