"""Guests and hosts with their names behind a comma: "X dan tamunya, Y, bertemu" is "X dan Y bertemu"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Node, Nodes
from kg.language.pack import Language


def with_guests_named(nodes: Nodes, language: Language) -> Nodes:
    """Indonesian: the nodes without "tamunya," and "tuan rumahnya," between "dan" and whose name it is."""
    names = language.words.group
    relations = names.guests | names.hosts
    if not language.nouns_after or relations.isdisjoint(nodes.words):
        return nodes
    out: list[Node] = []
    at = 0
    while at < len(nodes):
        host = nodes[at].low in names.hosts and at > 0 and nodes[at - 1].low in names.host_leads
        if nodes[at].low not in relations or not _named_behind(nodes, at, at - 1 - host, language):
            out.append(nodes[at])
            at += 1
            continue
        del out[len(out) - host :]
        at += 2
    return Nodes(out)


def _named_behind(nodes: Nodes, at: int, before: int, language: Language) -> bool:
    """Whether a name stands behind a noun and a comma, and "dan" joins the noun to somebody before it.

    Or "dengan" leads it: "X berunding di Lome dengan tuan rumahnya, Y" is "X berunding di Lome dengan Y".
    """
    if before < 1 or at + 2 >= len(nodes) or nodes[at + 1].low != ",":
        return False
    behind, joined = nodes[at + 2], nodes[before].low in language.words.clause.joints
    joined &= nodes[before - 1].actor
    if nodes[at].low in language.words.group.hosts and language.prepositions.get(nodes[before].low) == "with":
        joined = nodes[before - 1].phrase is not None or nodes[before - 1].date is not None
    return joined and behind.actor and behind.phrase is not None and behind.phrase.kind is PhraseKind.PERSON
