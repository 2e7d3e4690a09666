"""Whence people and bodies are: in "Penulis keturunan Iran mengecam Irak" Iran does not act."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language

NEAR = 3
"""Most nodes from a state to the verb of whoever has its passport: "berpaspor Kanada itu kembali menolak"."""


def without_descent(nodes: Nodes, language: Language) -> Nodes:
    """The nodes without the state from which somebody stems, or whose passport a doer has; or a body's.

    "Ilmuwan Prancis keturunan Iran ditahan" is "Ilmuwan Prancis ditahan"; in "Aktivis berpaspor Jerman
    mengecam Rusia" Germany says nothing, in "Aktivis berpaspor Jerman ditahan" it is still one of its people.
    """
    words = language.words
    if not words.name.kinds_before_names.isdisjoint(nodes.words):
        nodes = _without_whence(nodes, language)
    if not language.words.place.based.isdisjoint(nodes.words):
        nodes = _without_seats(nodes, language)
    if not words.body.outside_prefixes.isdisjoint(nodes.words):
        nodes = _without_those_outside(nodes, language)
    if words.name.descents.isdisjoint(nodes.words) and words.name.passports.isdisjoint(nodes.words):
        return nodes
    dropped: set[int] = set()
    for at in range(len(nodes) - 1):
        phrase = nodes[at + 1].phrase
        if phrase is None or phrase.kind is not PhraseKind.COUNTRY:
            continue
        stems = nodes[at].low in words.name.descents
        if stems or (nodes[at].low in words.name.passports and _does_something(nodes, at + 2, language)):
            dropped |= {at, at + 1}
    return Nodes([node for at, node in enumerate(nodes) if at not in dropped]) if dropped else nodes


def _without_those_outside(nodes: Nodes, language: Language) -> Nodes:
    """ "its closest non-NATO partner" is "its closest partner": the body takes no part in what is told.

    So "pro-Russian rebels" are rebels, but in "pro-China President X" the name behind is that of who acts.
    """
    prefixes = language.words.body.outside_prefixes
    dropped: set[int] = set()
    for at in range(len(nodes) - 2):
        phrase = nodes[at + 2].phrase if nodes[at].low in prefixes and nodes[at + 1].low == "-" else None
        if phrase is not None and phrase.kind is not PhraseKind.PERSON:
            dropped.update(range(at, at + 3))
    return Nodes([node for at, node in enumerate(nodes) if at not in dropped]) if dropped else nodes


def _without_whence(nodes: Nodes, language: Language) -> Nodes:
    """ "met the Lebanese Shiite group Hezbollah" is "met the Hezbollah": its state has no part in it."""
    kinds, dropped = language.words.name.kinds_before_names, set[int]()
    for at in range(1, len(nodes) - 1):
        body = nodes[at + 1].phrase if nodes[at].low in kinds else None
        if body is None or body.kind is not PhraseKind.ORGANIZATION:
            continue
        home = next((n for n in range(at - 1, max(-1, at - WHENCE), -1) if nodes[n].phrase is not None), at)
        phrase = nodes[home].phrase
        plain = all(n.low.isalpha() and n.low not in language.prepositions for n in nodes[home + 1 : at])
        if phrase is not None and phrase.kind is PhraseKind.COUNTRY and phrase.modifier and plain:
            dropped.update(range(home, at + 1))
    return Nodes([node for at, node in enumerate(nodes) if at not in dropped]) if dropped else nodes


WHENCE = 4
"""Most nodes from a state to what a body of it is: "Lebanese Shiite militant group"."""


def _without_seats(nodes: Nodes, language: Language) -> Nodes:
    """ "met the Washington-based OAS" is "met the OAS": where its seat is."""
    based, dropped = language.words.place.based, set[int]()
    for at in range(2, len(nodes)):
        if nodes[at].low in based and nodes[at - 1].low == "-" and nodes[at - 2].phrase is not None:
            dropped.update(range(at - 2, at + 1))
    return Nodes([node for at, node in enumerate(nodes) if at not in dropped]) if dropped else nodes


def _does_something(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a verb in the active voice follows, with no more than small words before it."""
    undergoing = language.words.verb.undergoing
    for node in nodes[at : at + NEAR]:
        if looks_verbal(node.low, language) and node.low not in language.auxiliaries:
            return not node.low.startswith(undergoing)
        small = node.low in language.auxiliaries or node.low in language.demonstratives
        if not small:
            return False
    return False
