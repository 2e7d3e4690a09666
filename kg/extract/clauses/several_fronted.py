"""Several who act behind the comma of what opens a sentence: "In a call on Friday, Chad and Togo agreed"."""

from __future__ import annotations

from kg.extract.clauses.shared import fronted
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def several_fronted(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether an actor at node `at`, or the last of those joined to it, has a verb of its own.

    Not where the comma before it parts a list: "talks that envoys from Chad, Togo and Mali held".
    """
    first = at
    while at + 2 < len(nodes) and nodes[at].actor and nodes[at + 1].low in language.coordinators:
        at += 2 if nodes[at + 2].low not in language.determiners else 3
    listed = at > first > 1 and nodes[first - 2].actor
    return not listed and fronted(nodes, at, language)
