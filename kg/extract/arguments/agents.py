"""Who does what a passive or a noun tells."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.clauses.decided_deeds import resolved
from kg.extract.clauses.far_arguments import direct_agent, fronted_agent
from kg.extract.clauses.goes_on import done_by_whom
from kg.extract.clauses.shared import imposed_by
from kg.extract.slots import Arguments
from kg.extract.triggers.has_done import has_done
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind, Plover, Role


def is_whose_doing(trigger: Trigger, found: Arguments) -> bool:
    """Whether whose a noun is tells who does it; not in "Pengusiran diplomat X dilakukan Y"."""
    return bool(found.slots.get("of")) and trigger.frame.roles.get("of") is not Role.RECIPIENT


def agents_of(
    nodes: Nodes, first: int, trigger: Trigger, found: Arguments, language: Language
) -> list[Phrase]:
    """Who does what a passive tells."""
    agents = [*found.slots.pop("by", []), *direct_agent(nodes, found, trigger, language)]
    agents = agents or fronted_agent(nodes, first, trigger.first, language)
    agents = agents or imposed_by(nodes, first, trigger, language)
    return agents or has_done(nodes, trigger.first, language)


def agent_of_decision(nodes: Nodes, trigger: Trigger, found: Arguments, language: Language) -> list[Phrase]:
    """ "an earlier decision to expel 35 diplomats by Washington": by whom it was taken."""
    return found.slots.pop("by", []) if resolved(nodes, trigger.first, language) == [] else []


def of_the_deed_judged(
    nodes: Nodes, trigger: Trigger, found: Arguments, language: Language
) -> tuple[str, ...]:
    """The slots of whoever does what a noun tells; of "kecaman atas serangan oleh Mali" Mali is blamed."""
    by = ("by", "of") if done_by_whom(nodes, trigger.last, language) else ("by",)
    doers = found.slots.get("by", [])
    judged = trigger.frame.plover in (Plover.ACCUSE, Plover.REJECT) and trigger.frame.kind is Kind.STATEMENT
    if not doers or not judged or not language.nouns_after:
        return by
    end = next((n for n in range(trigger.last, len(nodes)) if nodes[n].phrase is doers[0]), trigger.last)
    if language.words.deed.deeds.keys().isdisjoint(nodes.lows[trigger.last : end]):
        return by
    found.slots = {slot: phrases for slot, phrases in found.slots.items() if slot not in BEFALLEN}
    found.add("object", doers)
    return by


BEFALLEN = frozenset({"by", "to", "at", "object", "for"})
"""Slots of those to whom the deed was done that is judged, and of whoever did it."""
