"""Whoever comes with a relative: "X dan istrinya, Y, tiba" is read as "X dan Y tiba"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.words.nodes import Node, Nodes
from kg.language.pack import Language
from kg.records import replace


def with_kin(nodes: Nodes, language: Language) -> Nodes:
    """Indonesian: the nodes without what tells how one of two people is related to the other.

    "Presiden Ruto dan sang istri, Rachel Ruto, tiba" is "Presiden Ruto dan Rachel Ruto tiba"; so it is where
    "beserta Ibu Negara, Rachel Ruto" tells who came along.
    """
    if not language.words.people.relatives_of.isdisjoint(nodes.words):
        nodes = _without_whose(nodes, language)
    kin, titles = language.words.people.kinsfolk, language.words.people.consorts
    if kin.isdisjoint(nodes.words) and not any(title[-1] in nodes.words for title in titles):
        return nodes
    for at in range(2, len(nodes) - 1):
        title = next((t for t in titles if nodes.lows[at + 1 - len(t) : at + 1] == t), None)
        if title is None and nodes[at].low not in kin:
            continue
        first = at - (len(title) - 1 if title is not None else nodes[at - 1].low in language.determiners)
        name = at + 1 + (nodes[at + 1].low == ",")
        joint = nodes[first - 1].low
        joined = joint in language.words.clause.joints or language.prepositions.get(joint) == "with"
        relative = _somebody(nodes, name) if joined else None
        aside = joined and nodes[first - 2].low == ","  # "X, beserta istri, Y, tiba"
        if relative is not None and _somebody(nodes, first - 2 - aside) is not None:
            end = name + 1 + ((aside or name > at + 1) and nodes[name + 1].low == ",")
            comes = replace(nodes[name], phrase=replace(relative, modifier=False), actor=True)
            before = [*nodes[: first - 1 - aside], nodes[first - 1]]
            return Nodes([*before, comes, *nodes[end:]])
    return nodes


WHOSE = 6
"""Nodes from the comma before "istri Presiden Ruto" to the one that closes it."""


def _without_whose(nodes: Nodes, language: Language) -> Nodes:
    """ "Rachel Ruto, istri Presiden William Ruto, tiba": the nodes without whose wife she is."""
    relations = language.words.people.relatives_of
    for at in range(2, len(nodes) - 2):
        if nodes[at].low not in relations or nodes[at - 1].low != "," or _somebody(nodes, at - 2) is None:
            continue
        near = range(at + 1, min(at + WHOSE, len(nodes) - 1))
        end = next((n for n in near if nodes[n].low == ","), 0)
        if end and any(_somebody(nodes, n) is not None for n in range(at + 1, end)):
            return Nodes([*nodes[: at - 1], *nodes[end + 1 :]])
    return nodes


def _somebody(nodes: Sequence[Node], at: int) -> Phrase | None:
    """The person who is named at a node."""
    phrase = nodes[at].phrase if 0 <= at < len(nodes) - 1 else None
    return phrase if phrase is not None and phrase.kind is PhraseKind.PERSON and phrase.named else None
