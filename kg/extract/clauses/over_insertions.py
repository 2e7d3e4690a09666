"""Subjects before what is put in behind them, of the next verb and of the one that is joined to it."""

from __future__ import annotations

from kg.extract.clauses.implied import of_a_day, over_insertion
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def over_insertions(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """ "X, setelah bertemu Y, akan terbang ke Z dan singgah di W": X flies, and it is X that stops over."""
    at = over_insertion(nodes, first, verb, language)
    if at is not None or not language.nouns_after:
        return at
    joint = verb - 1
    while joint > first and (nodes[joint].low in language.auxiliaries or of_a_day(nodes, joint, language)):
        joint -= 1
    if joint <= first or nodes[joint].low not in language.words.clause.joints:
        return None
    comma = next((n for n in range(joint - 1, first, -1) if nodes[n].low in APART), None)
    if comma is None or nodes[comma].low != ",":
        return None
    before = comma + 1
    while before < joint and nodes[before].low in language.auxiliaries:
        before += 1
    return over_insertion(nodes, first, before, language) if nodes[before].low.isalpha() else None


APART = frozenset({",", ";", ":", '"'})
"""What ends the clause of the verb to which another is joined."""
