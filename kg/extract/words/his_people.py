"""Leaders whose people act: in "met Museveni's envoys" and "an envoy of Putin said" their state does."""

from __future__ import annotations

from itertools import pairwise

from kg.document import PhraseKind
from kg.extract.words.nodes import Node, Nodes
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.model import OfficeId
from kg.records import replace

REACH = 4
"""Most nodes from "'s" to the noun of his people: "Museveni's chief foreign policy adviser"."""


def for_his_state(nodes: Nodes, language: Language) -> Nodes:
    """English: the nodes with states in the place of leaders whose envoys, aides or ministers act."""
    if not language.words.people.staff:
        return nodes
    out: list[Node] = []
    for at, node in enumerate(nodes):
        phrase = node.phrase
        if phrase is None or phrase.kind is not PhraseKind.PERSON or not phrase.named:
            out.append(node)
        elif _has_staff(nodes, at, language):
            state = _state(node)
            out.append(_only_whose(node) if state is node and _is_named(nodes, at) else state)
        elif _opens_with_staff(node, language):
            out.append(_state(node))
        elif _behind_staff(nodes, at, language) and (state := _state(node)) is not node:
            begin = _without_staff(out, language)
            out.append(replace(state, begin=begin))
        elif language.nouns_after and _behind_staff(nodes, at, language) and _named_behind(nodes, at):
            out.append(_only_whose(node))
        else:
            second = (
                at > 1
                and nodes[at - 1].low in language.also_office
                and _behind_staff(nodes, at - 2, language)
            )
            out.append(_state(node) if second else node)  # "envoys of Ruto and Kiir"
    return Nodes(out)


def _without_staff(out: list[Node], language: Language) -> int:
    """Takes "a special envoy of" off the nodes; where it began."""
    begin = out.pop().begin
    while out and (out[-1].low in language.words.people.staff or out[-1].low in language.determiners):
        begin = out.pop().begin
    return begin


def _behind_staff(nodes: Nodes, at: int, language: Language) -> bool:
    """ "envoys of" before a name, "delegasi" in Indonesian."""
    before = at - 1
    if not language.nouns_after:
        before -= before > 0 and nodes[before].low in language.of_words
    told = before >= 0 and nodes[before].low in language.words.people.staff
    return told and (language.nouns_after or before < at - 1)


def _opens_with_staff(node: Node, language: Language) -> bool:
    """Whether a phrase begins with a noun of staff, while its office is that of whom they serve."""
    if node.phrase is None or node.phrase.office not in HAVING_STAFF:
        return False
    # the minister of "the prime minister of Iraq, X" is himself
    words = node.text.lower().split()[:TITLE]
    staff = language.words.people.staff - set(node.phrase.office.split())
    if language.nouns_after:
        return words[0] in staff
    return any(word in staff and nxt in language.of_words for word, nxt in pairwise(words))


TITLE = 4
"""Most words from the first of a title to "of": "a special envoy of"."""

HAVING_STAFF = frozenset(
    map(
        OfficeId,
        (
            *(
                "president",
                "vice president",
                "prime minister",
                "chancellor",
                "king",
                "queen",
                "emir",
                "sultan",
            ),
            *("emperor", "crown prince", "pope", "leader", "supreme leader", "secretary-general"),
        ),
    )
)
"""Offices of those whom envoys and advisers serve."""


def _has_staff(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a person's name and "'s" stand before a noun of those who act for him."""
    phrase = nodes[at].phrase
    if phrase is None or phrase.kind is not PhraseKind.PERSON or at + 2 >= len(nodes):
        return False
    if nodes[at + 1].low not in GENITIVES:
        return False
    staff = language.words.people.staff
    for node in nodes[at + 2 : at + 2 + REACH]:
        if node.phrase is not None and node.phrase.kind is PhraseKind.PERSON:  # "special envoy, X"
            return not staff.isdisjoint(node.text.lower().replace(",", " ").split())
        if node.low in staff:
            return True
        if not node.low.isalpha():
            return False
    return False


def _is_named(nodes: Nodes, at: int) -> bool:
    """Whether those who act for somebody have a name themselves: "Ruto's top aide, X"."""
    behind = (n.phrase for n in nodes[at + 2 : at + 2 + REACH] if n.phrase is not None)
    who = next(behind, None)
    return who is not None and who.kind is PhraseKind.PERSON and who.named


def _named_behind(nodes: Nodes, at: int) -> bool:
    """ "pendahulu Merz, Olaf Scholz,": whether a comma and a name stand behind a leader."""
    who = nodes[at + 2].phrase if at + 2 < len(nodes) and nodes[at + 1].low == "," else None
    return who is not None and who.kind is PhraseKind.PERSON and who.named


def _only_whose(node: Node) -> Node:
    """The node of somebody who takes no part, and only says whose aide another is."""
    return replace(node, low=node.text.lower(), phrase=None, actor=False)


def _state(node: Node) -> Node:
    """The node of a leader with his state, for which his people act."""
    phrase = node.phrase
    state = phrase.speaks_for if phrase is not None else None
    if phrase is None or state is None or not state.startswith("country/"):
        return node
    return replace(node, phrase=replace(phrase, kind=PhraseKind.COUNTRY, entity=state))
