"""Cities before the noun of an event: "the Luanda meeting", "his Kigali visit": where it is."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.words.nodes import Node, Nodes
from kg.find.knowledge import Knowledge
from kg.language.pack import Language
from kg.records import replace

SITES = frozenset({"city", "venue", "palace", "base"})
"""Kinds of places small enough to meet in."""


def with_city_attributes(made: Nodes, known: Knowledge) -> Nodes:
    """The nodes with each such city as a place that only tells which event is meant."""
    language, places = known.language, known.reference.places
    at_cities = language.words.place.at_cities
    if at_cities.isdisjoint(made.words):
        return made
    out = list(made)
    for at in range(len(made) - 2):
        node, noun = made[at], made[at + 1].low
        if noun not in at_cities or node.phrase is None or not _is_city(node):
            continue
        city = places.get(node.phrase.place or node.phrase.entity)
        if city is not None and city.kind in SITES and _is_its_own(made, at, language):
            place = replace(
                node.phrase,
                kind=PhraseKind.PLACE,
                entity=node.phrase.place or node.phrase.entity,
                speaks_for=None,
                modifier=True,
            )
            out[at] = replace(node, phrase=place, actor=False)
    return Nodes(out)


def _is_city(node: Node) -> bool:
    phrase = node.phrase
    city = phrase is not None and phrase.place is not None and phrase.place.startswith("place/")
    return city and phrase is not None and phrase.kind in (PhraseKind.COUNTRY, PhraseKind.PLACE)


def _is_its_own(made: Nodes, at: int, language: Language) -> bool:
    """Not "in Geneva talks resumed", "Tokyo and Moscow talks", "Moscow talks to the rebels"."""
    before = made[at - 1] if at else None
    behind = made[at + 2].low
    if behind in language.words.place.spoken_to:
        return False
    if before is None:
        return True
    parted = before.low in language.words.place.inside or before.low in language.coordinators
    return not parted and language.prepositions.get(before.low) not in ("to", "from", "between")


def city_before(nodes: Nodes, at: int) -> Phrase | None:
    """The city that stands as an attribute before the noun at a node."""
    phrase = nodes[at - 1].phrase if at else None
    return phrase if phrase is not None and phrase.modifier and _is_city(nodes[at - 1]) else None
