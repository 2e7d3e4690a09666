"""Whose the event is that a noun tells: "Blinken's call", "his visit"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.triggers.noun_position import is_whose
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.city_attributes import city_before
from kg.extract.words.nodes import Nodes
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.records import replace


def possessor(nodes: Nodes, trigger: Trigger, language: Language) -> list[Phrase]:
    """ "Blinken's call", "Japanese support", "his visit": whoever an event noun belongs to."""
    if language.nouns_after:
        return []
    beyond = city_before(nodes, trigger.first) is not None  # "Ruto's Kigali visit"
    for at in range(trigger.first - 1 - beyond, max(-1, trigger.first - 5), -1):
        node = nodes[at]
        if node.phrase is not None:
            follows = nodes[at + 1].low if at + 1 < trigger.first else ""
            beside = at == trigger.first - 1 and node.phrase.kind is PhraseKind.COUNTRY
            if is_whose(node, language):
                return [node.phrase]  # "His talks with the premier"
            if node.actor and (follows in GENITIVES or node.phrase.modifier or beside):
                joined = _joined_before(nodes, at, language)
                return [*joined, replace(node.phrase, modifier=False)]
            return []
        if not node.low.isalpha() and node.low not in {"'s", "’s", "-"}:
            return []
    return []


def _joined_before(nodes: Nodes, at: int, language: Language) -> list[Phrase]:
    """ "the Russian and Syrian bombardment": the other of two states whose deed a noun tells."""
    phrase, other = nodes[at].phrase, nodes[at - 2].phrase if at > 1 else None
    if phrase is None or other is None or nodes[at - 1].low not in language.words.clause.joints:
        return []
    states = phrase.modifier and other.modifier and other.kind is phrase.kind is PhraseKind.COUNTRY
    return [replace(other, modifier=False)] if states and other.entity != phrase.entity else []
