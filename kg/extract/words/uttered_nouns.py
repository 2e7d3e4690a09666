"""Words of somebody's by a verb that says no more: "Kecaman yang dilontarkan Chad ditolak Mali"."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import new_passive
from kg.language.pack import Language

BEHIND = 4
"""Nodes behind who says it among which the passive stands that befalls it: "Chad pada Senin ditolak"."""


def without_uttering(nodes: Nodes, language: Language) -> Nodes:
    """The nodes without a relative clause that tells only whose words a noun is.

    "Kecaman yang dilontarkan (oleh) Chad ditolak Mali" is "Kecaman Chad ditolak Mali". Where no
    passive follows the clause may tell the news itself: "Kecaman yang dilontarkan Chad terhadap Mali".
    """
    uttered = language.words.statement.uttered
    if not language.nouns_after or uttered.isdisjoint(nodes.words):
        return nodes
    dropped: set[int] = set()
    for at in range(2, len(nodes) - 2):
        if (
            nodes[at].low in uttered
            and nodes[at - 1].low in language.relatives
            and nodes[at - 2].low.isalpha()
        ):
            whose = at + 1 + (nodes[at + 1].low in language.words.clause.agents)
            if nodes[whose].actor and _undergoes(nodes, whose + 1, language):
                dropped.update(range(at - 1, whose))
    return Nodes([node for at, node in enumerate(nodes) if at not in dropped]) if dropped else nodes


def _undergoes(nodes: Nodes, first: int, language: Language) -> bool:
    """Whether a passive with whoever does it stands among the next nodes, before a comma: "ditolak Mali"."""
    for at in range(first, min(len(nodes) - 1, first + BEHIND)):
        low = nodes[at].low
        if low in {",", ";"} or low in language.relatives or (nodes[at].actor and nodes[at].date is None):
            return False
        if new_passive(low, language):
            return any(n.actor for n in nodes[at + 1 : at + 4])
    return False
