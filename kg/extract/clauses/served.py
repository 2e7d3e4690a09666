"""Whom "who" tells of behind somebody and whoever he serves: "Celso Amorim, an adviser to Lula, whom"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

SERVING = frozenset({"to", "of"})
"""Slots between an office and whoever is served."""


def past_the_served(nodes: Nodes, at: int | None, language: Language) -> int | None:
    """The node of whoever serves the actor at node `at`, by an office in apposition; else `at` itself."""
    if at is None or at < 2 or language.prepositions.get(nodes[at - 1].low) not in SERVING:
        return at
    before = nodes[at - 2].phrase
    serves = before is not None and before.kind is PhraseKind.PERSON and before.named
    return at - 2 if serves and "," in nodes[at - 2].text else at
