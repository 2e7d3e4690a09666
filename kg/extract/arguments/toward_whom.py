"""Whom a relative clause in the passive means, behind a noun that goes on with a preposition."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.clauses.implied import toward_before
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

TOWARD = frozenset({"to", "against"})
"""Slots of prepositions behind which stands toward whom somebody acts."""

REACH = 16
"""Nodes before a passive among which whoever undergoes it stands."""


def whose_deed_toward(nodes: Nodes, at: int, language: Language) -> int:
    """ "serangan Israel ke Lebanon yang dikecam X": Israel, whose the deed is, is condemned."""
    if not language.nouns_after or at < 3 or language.prepositions.get(nodes[at - 1].low) not in TOWARD:
        return at
    owner = nodes[at - 2]
    deed = (
        owner.actor and owner.phrase is not None and not owner.phrase.modifier and nodes[at - 3].low.isalpha()
    )
    return at - 2 if deed else at


def toward_whom(
    nodes: Nodes, first: int, trigger: Trigger, left: list[Phrase], language: Language
) -> tuple[str, list[Phrase]]:
    """Who undergoes a passive, and its slot: "perjanjian dengan Rusia yang dibatalkan X" is with Russia."""
    if not left:
        return toward_before(nodes, first, trigger, language)
    if not language.nouns_after or "object" in trigger.frame.roles:
        return "object", left
    for at in range(trigger.first - 1, max(0, trigger.first - REACH), -1):
        if nodes[at].phrase is left[0]:
            slot = language.prepositions.get(nodes[at - 1].low, "object")
            return slot if slot in trigger.frame.roles else "object", left
    return "object", left
