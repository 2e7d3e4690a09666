""" "so" and "yet" between two clauses, read as the conjunctions that they stand for there."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import finite_follows
from kg.language.pack import Language
from kg.records import replace

SUBJECT = 4
"""Most nodes from the conjunction to whoever acts: "so the visibly angry Kenyans left"."""


def with_clauses_joined(units: Nodes, language: Language) -> Nodes:
    """ "Kenya closed the border, so Somalia recalled its envoy" as "..., and Somalia recalled its envoy".

    Only where somebody with a verb of his own stands behind: not in "so far", "so that Chile could".
    """
    joints = language.words.clause.between_clauses
    if joints.keys().isdisjoint(units.words):
        return units
    found = {
        at: joints[node.low]
        for at, node in enumerate(units[:-2])
        if node.low in joints and at and units[at - 1].low == "," and _acts(units, at + 1, language)
    }
    return Nodes([replace(n, low=found[at]) if at in found else n for at, n in enumerate(units)])


def _acts(units: Nodes, at: int, language: Language) -> bool:
    """Whether somebody with a verb stands at a node, past an article and the like."""
    pronouns = language.words.clause.body_pronouns
    for n in range(at, min(at + SUBJECT, len(units) - 1)):
        low = units[n].low
        if units[n].actor or low in pronouns or low in language.persons or low in language.plurals:
            return units[n + 1].low != "," and finite_follows(units, n + 1, language)
        if not low.isalpha() or low in language.prepositions or low in language.complementizers:
            return False
    return False
