"""Whom a relative clause in the passive means, behind a noun that goes on with a preposition."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.clauses.coordination import coordinated
from kg.extract.clauses.implied import toward_before
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language
from kg.model import Kind, Plover

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


def whom_it_befalls(
    nodes: Nodes,
    first: int,
    trigger: Trigger,
    agents: list[Phrase],
    left: list[Phrase],
    language: Language,
) -> tuple[str, list[Phrase], list[Phrase]]:
    """The slot of whoever undergoes a passive, who does it, and those who undergo it."""
    slot, left = _toward_whom(nodes, first, trigger, left, language)
    ended = _ended_toward(nodes, first, trigger, language)
    if left and not trigger.first:  # "Diterima Menlu Fiji, Prabowo Bahas ...": he is the guest alone
        agents = [agent for agent in agents if agent not in left] or agents
    return (slot, agents, left) if ended is None else (slot, agents or ended[0], ended[1])


def _toward_whom(
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


def _over_relative(nodes: Nodes, close: int, language: Language) -> int:
    """ "Embargo PBB atas Somalia, yang berlaku sejak 1992, dicabut": the node before the aside, or 0."""
    opening = next((n for n in range(close - 1, 1, -1) if nodes[n].low == ","), 0)
    return opening - 1 if opening and nodes[opening + 1].low in language.relatives else 0


ENDED = frozenset({Plover.CONCEDE, Plover.RETREAT, Plover.SANCTION, Plover.AID})
"""Types of acts that end, lay or give what one has toward another: sanctions, bans, aid."""

LED = frozenset({"to", "against", "about", "for"})
"""Slots of prepositions behind the noun of what is ended: "sanksi atas Suriah"."""


def _ended_toward(
    nodes: Nodes, first: int, trigger: Trigger, language: Language
) -> tuple[list[Phrase], list[Phrase]] | None:
    """ "Sanksi AS terhadap Suriah dan Iran dicabut": whose the sanctions are, and toward whom; else none."""
    ends = trigger.frame.kind is Kind.MEASURE and trigger.frame.plover in ENDED
    if not (ends and language.nouns_after and trigger.passive):
        return None
    at = trigger.first - 1
    while at > first and language.before_verbs(nodes[at].low):
        at -= 1
    if nodes[at].low == "," and (before := _over_relative(nodes, at, language)):
        first, at = 0, before
    row = coordinated(nodes, at, first, language) if nodes[at].actor else []
    lead = next((n for n in range(at, first, -1) if row and nodes[n].phrase is row[0]), 0) - 1
    if lead <= first or language.prepositions.get(nodes[lead].low) not in LED:
        return None
    owner = nodes[lead - 1]
    whose = [owner.phrase] if owner.actor and owner.phrase is not None else []
    thing = nodes[lead - 1 - len(whose)].low if lead - len(whose) > first else ""
    return (whose, row) if thing.isalpha() and not looks_verbal(thing, language) else None
