"""Of which descent or passport somebody is: in "Penulis keturunan Iran mengecam Irak" no state acts."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language

NEAR = 3
"""Most nodes from a state to the verb of whoever has its passport: "berpaspor Kanada itu kembali menolak"."""


def without_descent(nodes: Nodes, language: Language) -> Nodes:
    """Indonesian: the nodes without the state from which somebody stems, or whose passport a doer has.

    "Ilmuwan Prancis keturunan Iran ditahan" is "Ilmuwan Prancis ditahan"; in "Aktivis berpaspor Jerman
    mengecam Rusia" Germany says nothing, in "Aktivis berpaspor Jerman ditahan" it is still one of its people.
    """
    words = language.words.name
    if not words.outside_prefixes.isdisjoint(nodes.words):
        nodes = _without_those_outside(nodes, language)
    if words.descents.isdisjoint(nodes.words) and words.passports.isdisjoint(nodes.words):
        return nodes
    dropped: set[int] = set()
    for at in range(len(nodes) - 1):
        phrase = nodes[at + 1].phrase
        if phrase is None or phrase.kind is not PhraseKind.COUNTRY:
            continue
        stems = nodes[at].low in words.descents
        if stems or (nodes[at].low in words.passports and _does_something(nodes, at + 2, language)):
            dropped |= {at, at + 1}
    return Nodes([node for at, node in enumerate(nodes) if at not in dropped]) if dropped else nodes


def _without_those_outside(nodes: Nodes, language: Language) -> Nodes:
    """ "its closest non-NATO partner" is "its closest partner": the body takes no part in what is told."""
    prefixes = language.words.name.outside_prefixes
    led = [n for n in range(len(nodes) - 2) if nodes[n].low in prefixes and nodes[n + 1].low == "-"]
    dropped = {n + step for n in led if nodes[n + 2].phrase is not None for step in range(3)}
    return Nodes([node for at, node in enumerate(nodes) if at not in dropped]) if dropped else nodes


def _does_something(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a verb in the active voice follows, with no more than small words before it."""
    undergoing = language.words.clause.undergoing
    for node in nodes[at : at + NEAR]:
        if looks_verbal(node.low, language) and node.low not in language.auxiliaries:
            return not node.low.startswith(undergoing)
        small = node.low in language.auxiliaries or node.low in language.demonstratives
        if not small:
            return False
    return False
