"""Whose the event is that a noun tells: "Blinken's call", "his visit"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.passage import GREAT
from kg.extract.triggers.noun_position import is_whose
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.city_attributes import city_before
from kg.extract.words.dashes import HYPHENS
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.model import Kind
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
            body = node.phrase.kind is PhraseKind.ORGANIZATION and trigger.frame.kind is Kind.MEASURE
            beside = at == trigger.first - 1 and (node.phrase.kind is PhraseKind.COUNTRY or body)
            if is_whose(node, language):
                return [node.phrase]  # "His talks with the premier"
            pair = at > 1 and nodes[at - 1].low in HYPHENS and nodes[at - 2].actor
            if node.actor and (follows in GENITIVES or node.phrase.modifier or beside or pair):
                joined = _joined_before(nodes, at, language)
                if joined and any(looks_verbal(n.low, language) for n in nodes[at + 1 : trigger.first]):
                    return []  # "The Russian and Ukrainian war dominated talks": of nobody told here
                return [*joined, replace(node.phrase, modifier=False)]
            return []
        if not node.low.isalpha() and node.low not in {"'s", "-"}:
            return []
    return []


def possessed(nodes: Nodes, trigger: Trigger, language: Language) -> tuple[str, list[Phrase]]:
    """The slot of those whose a noun's event is: "the Polish-Czech summit" is between the two."""
    whose, roles = possessor(nodes, trigger, language), trigger.frame.roles
    if len(whose) > 1 and trigger.frame.kind in GREAT and not all(p.kind in ALONE for p in whose):
        return "subject", []  # "the EU-Andean summit": of the EU, which calls it
    between = len(whose) > 1 and "subject" not in roles and "between" in roles
    return ("between" if between else "subject"), whose


def may_act(nodes: Nodes, at: int, verb: int, language: Language) -> bool:
    """ "said that a Thai patrol had opened fire": a state before its forces, and those before the verb.

    No other state does anything that stands before a noun: "Thai rice had arrived".
    """
    node, last = nodes[at], verb - 1
    if node.phrase is None or not node.phrase.modifier:
        return node.actor and not _tells_whose_man(nodes, at, language)
    while last > at and language.before_verbs(nodes.lows[last]):
        last -= 1
    forces = nodes.lows[last] in language.words.deed.own_forces and last - at <= FORCES
    return node.actor and forces and all(low.isalpha() for low in nodes.lows[at + 1 : last])


def _tells_whose_man(nodes: Nodes, at: int, language: Language) -> bool:
    """ "The director, an Argentine, goes on to Seoul", "seorang warga Argentina": he does, not Argentina."""
    if nodes.lows[at + 1 : at + 2] != (",",):
        return False
    words = language.words.clause.indefinite | language.words.place.citizens
    opens = next((n for n in range(at - 1, max(-1, at - WHOSE_MAN), -1) if nodes[n].low in words), 0)
    plain = all(n.low.isalpha() for n in nodes[opens:at])
    return opens > 1 and "," in nodes.lows[opens - 2 : opens] and plain


WHOSE_MAN = 4
"""Nodes back to the word that tells of somebody: "seorang warga negara Argentina"."""


FORCES = 3
"""Most words from a state to the noun of its forces: "Thai navy patrol boat"."""


def _joined_before(nodes: Nodes, at: int, language: Language) -> list[Phrase]:
    """ "the Russian and Syrian bombardment", "EU-China talks": the others whose deed a noun tells as well."""
    phrase, other = nodes[at].phrase, nodes[at - 2].phrase if at > 1 else None
    between = nodes[at - 1].low if at else ""
    hyphened = between in HYPHENS
    if phrase is None or other is None or not (hyphened or between in language.words.clause.joints):
        return []
    before_noun = hyphened or (phrase.modifier and other.modifier)
    states = before_noun and JOINED.issuperset((other.kind, phrase.kind))
    if not states or other.entity == phrase.entity:
        return []
    return [*(_joined_before(nodes, at - 2, language) if hyphened else ()), replace(other, modifier=False)]


ALONE = frozenset({PhraseKind.COUNTRY, PhraseKind.PERSON})
"""Who attends a summit that is named after him, and does not call it."""

JOINED = frozenset({PhraseKind.COUNTRY, PhraseKind.ORGANIZATION, PhraseKind.GROUP})
"""What stands before a noun as one of two."""


SINCE = 14
"""Most nodes from "his first" to "since taking office"."""


def of_his_first(nodes: Nodes, verb: int, language: Language) -> list[Phrase]:
    """ "Kerry's visit, his first to China since taking office": whom "his" means, not who speaks of him."""
    if language.nouns_after or verb < 3 or not nodes[verb].low.endswith(language.gerund):
        return []
    if nodes[verb - 1].low not in language.words.clause.subordinators:
        return []
    for at in range(verb - 2, max(0, verb - SINCE), -1):
        if nodes[at].low in language.possessives and nodes[at + 1].low in language.words.office.firsts:
            before = (n.phrase for n in reversed(nodes[:at]) if n.phrase is not None)
            who = next((p for p in before if p.kind is PhraseKind.PERSON), None)
            return [replace(who, modifier=False)] if who is not None else []
    return []
