"""What a frame still asks for behind the next trigger: "laid the blame for the raid on X"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.document import Phrase
from kg.extract.clauses.prepositions import anothers_agent
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind

NEAR = 8
"""Most nodes from a verb to the noun of what it is about, which tells another event."""

WHAT = frozenset({"of", "for", "to"})
"""Slots of what is offered or asked for: "a call for talks", "an invitation to a summit"."""


def wants(trigger: Trigger, filled: Mapping[str, Sequence[Phrase]], slot: str) -> bool:
    """Whether a frame asks for a slot, and none of those it asks for is filled yet."""
    asked = trigger.frame.requires.split("|")
    return slot in asked and not any(filled.get(each) for each in asked)


def past_the_next(
    nodes: Nodes,
    trigger: Trigger,
    own: int,
    at: int,
    filled: Mapping[str, Sequence[Phrase]],
    slot: str,
    language: Language,
) -> bool:
    """Whether a slot that opens at node `at`, behind the next trigger at `own`, is still the first one's.

    "rejected an offer of talks from Chad" is toward Chad, and so is "pinned the blame for the raid on Chad".
    """
    if slot in ("at", "by"):
        return slot == "by" or not _in_what_it_adds(nodes, own, at, language)
    said = trigger.frame.kind is Kind.STATEMENT and not trigger.noun
    if not said or language.nouns_after or own - trigger.last > NEAR:
        return False
    before = nodes[own - 1].low
    small = (
        before in language.prepositions or before in language.determiners or before in language.possessives
    )
    if small and slot == "from":  # not "talks during a visit by traders from Chad"
        return all(language.prepositions.get(n.low, "of") in WHAT for n in nodes[own:at])
    return small and (slot in WHAT or slot == "beyond" or wants(trigger, filled, slot))


def by_another(
    nodes: Nodes, trigger: Trigger, filled: Mapping[str, Sequence[Phrase]], at: int, language: Language
) -> bool:
    """ "a truce brokered by Angola"; but "highlighted the threat posed by Chad" is toward Chad."""
    if at <= trigger.last or wants(trigger, filled, "by"):
        return False
    return anothers_agent(nodes, trigger.last, at, language)


def _in_what_it_adds(nodes: Nodes, own: int, at: int, language: Language) -> bool:
    """ "cut ties with Chad, accusing it of a raid in Togo": where what it is accused of was, not the cut."""
    if language.nouns_after or nodes[own - 1].low != ",":
        return False
    return any(language.prepositions.get(n.low, "") in CHARGED for n in nodes[own + 1 : at])


CHARGED = frozenset({"of", "for"})
"""Slots of what somebody is accused of or thanked for."""
