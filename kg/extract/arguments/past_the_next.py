"""What a frame still asks for behind the next trigger: "laid the blame for the raid on X"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.document import Phrase
from kg.extract.clauses.prepositions import anothers_agent
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind

NEAR = 5
"""Most nodes from a verb to the noun of what it is about, which tells another event."""


def wants(trigger: Trigger, filled: Mapping[str, Sequence[Phrase]], slot: str) -> bool:
    """Whether a frame asks for a slot, and none of those it asks for is filled yet."""
    asked = trigger.frame.requires.split("|")
    return slot in asked and not any(filled.get(each) for each in asked)


def past_the_next(
    nodes: Nodes,
    trigger: Trigger,
    own: int,
    filled: Mapping[str, Sequence[Phrase]],
    slot: str,
    language: Language,
) -> bool:
    """Whether a slot that opens behind the next trigger, at node `own`, is one of the trigger before it.

    "rejected an offer of talks from Chad" is toward Chad, and so is "pinned the blame for the raid on Chad".
    """
    if slot in ("at", "by"):
        return True
    said = trigger.frame.kind is Kind.STATEMENT and not trigger.noun
    if not said or language.nouns_after or own - trigger.last > NEAR:
        return False
    before = nodes[own - 1].low
    small = (
        before in language.prepositions or before in language.determiners or before in language.possessives
    )
    return small and (slot in ("from", "of", "beyond") or wants(trigger, filled, slot))


def by_another(
    nodes: Nodes, trigger: Trigger, filled: Mapping[str, Sequence[Phrase]], at: int, language: Language
) -> bool:
    """ "a truce brokered by Angola"; but "highlighted the threat posed by Chad" is toward Chad."""
    return not wants(trigger, filled, "by") and anothers_agent(nodes, trigger.last, at, language)
