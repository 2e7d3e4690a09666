"""Leaders whose people act: in "met Museveni's envoys" and "Putin's spokesman said" their state does."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Node, Nodes
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.records import replace

REACH = 4
"""Most nodes from "'s" to the noun of his people: "Museveni's chief foreign policy adviser"."""


def for_his_state(nodes: Nodes, language: Language) -> Nodes:
    """English: the nodes with states in the place of leaders whose envoys, aides or ministers act."""
    if not language.words.name.staff or GENITIVES.isdisjoint(nodes.words):
        return nodes
    return Nodes([_state(node) if _has_staff(nodes, at, language) else node for at, node in enumerate(nodes)])


def _has_staff(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a person's name and "'s" stand before a noun of those who act for him."""
    phrase = nodes[at].phrase
    if phrase is None or phrase.kind is not PhraseKind.PERSON or at + 2 >= len(nodes):
        return False
    if nodes[at + 1].low not in GENITIVES:
        return False
    staff = language.words.name.staff
    for node in nodes[at + 2 : at + 2 + REACH]:
        if node.phrase is not None and node.phrase.kind is PhraseKind.PERSON:  # "special envoy, X"
            return not staff.isdisjoint(node.text.lower().replace(",", " ").split())
        if node.low in staff:
            return True
        if not node.low.isalpha():
            return False
    return False


def _state(node: Node) -> Node:
    """The node of a leader with his state, for which his people act."""
    phrase = node.phrase
    state = phrase.speaks_for if phrase is not None else None
    if phrase is None or state is None or not state.startswith("country/"):
        return node
    return replace(node, phrase=replace(phrase, kind=PhraseKind.COUNTRY, entity=state))
