"""A clause of its own behind "dan" and a thing: "mengecam langkah itu dan Estonia menutup"."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language import speech
from kg.language.pack import Language


def is_a_thing(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether no one who could act stands at a node: "langkah itu", not "pemerintah", "tentara", a name."""
    node = nodes[at]
    if not node.low.isalpha():
        return False  # "X, Y, dan Z dimulai": a row of names
    acts = node.actor or node.low in language.government or node.low in language.people
    return not (acts or node.low in language.person_nouns or node.low in language.forces)


def another_acts(nodes: Nodes, stated: int, verb: int, language: Language) -> bool:
    """ "mengecam langkah itu dan Estonia menutup perbatasan": who is named behind "dan" does so himself.

    Only where what is stated, behind the node `stated`, has no verb: not "menuduh X melatih Y dan Z memasok".
    """
    at = _past_manner(nodes, verb - 1, stated, language)
    if nodes[at].low == "," and _stated_beside(nodes, stated, at, language):
        return True
    joint = at - 1
    named = joint > stated and nodes[at].actor and nodes[joint].low in language.words.clause.joints
    plain = nodes[stated - 1].low in language.words.verb.plain_verbs
    if not named or not (plain or is_a_thing(nodes, joint - 1, language)):
        return False
    between = nodes[stated:joint]
    return not any(n.low in language.complementizers or looks_verbal(n.low, language) for n in between)


def _past_manner(nodes: Nodes, at: int, stated: int, language: Language) -> int:
    """Back past auxiliaries and how somebody speaks: "lantang mengutuk", "dengan tegas menolak"."""
    words = language.words.clause
    while at > stated and (nodes[at].low in language.auxiliaries or nodes[at].low in words.loudly):
        how = nodes[at].low in words.loudly and nodes[at - 1].low in speech(language.code).manners
        at -= 1 + how
    return at


def _stated_beside(nodes: Nodes, stated: int, close: int, language: Language) -> bool:
    """ "X, seraya mengecam Y, memuji Z": what is put in between two commas has the statement alone."""
    begin = next((n for n in range(close - 1, 0, -1) if nodes[n].low == ","), None)
    if begin is None or begin >= stated or not nodes[begin - 1].actor:
        return False
    inner = nodes.lows[begin + 1 : close]
    return inner[0] in language.words.clause.subjectless and language.complementizers.isdisjoint(inner)
