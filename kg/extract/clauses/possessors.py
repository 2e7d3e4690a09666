"""Whose the event is that a noun tells: "Blinken's call", "his visit"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.passage import GATHERINGS, GREAT
from kg.extract.triggers.noun_position import is_whose
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.city_attributes import city_before
from kg.extract.words.dashes import is_hyphened
from kg.extract.words.nodes import Nodes
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.model import Kind
from kg.records import replace


def whose_event(nodes: Nodes, trigger: Trigger, language: Language) -> tuple[str, list[Phrase]]:
    """Whose the event is, and in which slot: "Chad's call", "the Chad-Mali summit"."""
    pair = _of_two_by_hyphen(nodes, trigger, language)
    slot = "between" if pair and "between" in trigger.frame.roles else "subject"
    return slot, pair or possessor(nodes, trigger, language)


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


def _of_two_by_hyphen(nodes: Nodes, trigger: Trigger, language: Language) -> list[Phrase]:
    """ "Chad-Mali border talks", "the US-Japan-South Korea summit": whom hyphens join before the noun."""
    if language.nouns_after or trigger.frame.kind not in OF_TWO:
        return []
    at = trigger.first - 1
    while at > 1 and nodes[at].phrase is None and nodes[at].low.isalpha() and at > trigger.first - NEAR:
        at -= 1
    named: list[Phrase] = []
    while is_hyphened(nodes, at):
        named[:0] = [p for n in (at - 2, at) if (p := nodes[n].phrase) is not None and p not in named]
        at -= 2
    several = len({p.entity for p in named}) > 1
    if trigger.frame.kind in GREAT and not all(p.kind in ALONE for p in named):
        return []  # "the EU-Andean summit": of the EU, which calls it
    return [replace(p, modifier=False) for p in named] if several else []


OF_TWO = GATHERINGS | {Kind.CALL, Kind.SIGNING}
"""Kinds whose nouns are named after those who take part."""

ALONE = frozenset({PhraseKind.COUNTRY, PhraseKind.PERSON})
"""Who attends a summit that is named after him, and does not call it."""

NEAR = 3
"""Most nodes from such a noun to whoever stands before it: "US-China high-level trade talks"."""


def _joined_before(nodes: Nodes, at: int, language: Language) -> list[Phrase]:
    """ "the Russian and Syrian bombardment": the other of two states whose deed a noun tells."""
    phrase, other = nodes[at].phrase, nodes[at - 2].phrase if at > 1 else None
    if phrase is None or other is None or nodes[at - 1].low not in language.words.clause.joints:
        return []
    states = phrase.modifier and other.modifier and other.kind is phrase.kind is PhraseKind.COUNTRY
    return [replace(other, modifier=False)] if states and other.entity != phrase.entity else []
