"""Who is let do something: "will not allow him to visit", "refused to let X land": never whoever lets."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.clauses.coordination import coordinated
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

REACH = 8
"""Nodes before a verb among which the one of letting stands."""


def let_do(nodes: Nodes, verb: int, language: Language) -> list[Phrase] | None:
    """Who is let do what the bare verb at `verb` tells, if he is named; None where nobody is let do it."""
    letting = language.words.verb.letting
    if language.nouns_after or letting.isdisjoint(nodes.words):
        return None
    closing = language.relatives | language.complementizers | language.words.clause.joints | {",", ";"}
    last = verb - 1 - (nodes[verb - 1].low in language.words.clause.infinitives)
    for at in range(last, max(-1, verb - REACH), -1):
        low = nodes[at].low
        if low in letting:
            who = next((n for n in range(at + 1, last + 1) if nodes[n].actor), None)
            if at == last:
                return None
            return coordinated(nodes, who, at + 1, language) if who is not None else []
        if low in closing:
            return None
    return None
