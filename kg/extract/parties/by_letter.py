"""Whose letter says so, and to whom it is: "A letter from President X to Togo offered to mediate"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.clauses import clause
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Role
from kg.records import replace

OPENING = 3
"""Nodes at the beginning of a clause among which the letter stands: "A confidential letter"."""


def by_letter(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """Who wrote a letter does what it says, toward whom it is where the words name nobody else."""
    nodes, pack = passage.nodes, passage.language
    papers = pack.words.statement.papers
    active = trigger.frame.kind is Kind.STATEMENT and not trigger.noun and not trigger.passive
    if not active or pack.nouns_after or papers.isdisjoint(nodes.words):
        return slots
    first, _ = clause(nodes, trigger, pack)
    paper = next((n for n in range(first, min(first + OPENING, len(nodes))) if nodes[n].low in papers), None)
    if paper is None:
        return slots
    writer, behind = _led_by(telling, passage, paper + 1, "from")
    reader, behind = _led_by(telling, passage, behind, "to")
    if writer is None or reader is None or any(n.actor for n in nodes[behind : trigger.first]):
        return slots
    own = {**slots, "subject": [writer]}
    toward = [slot for slot, role in trigger.frame.roles.items() if role is Role.RECIPIENT]
    told = any(p.entity != writer.entity for slot in toward for p in slots.get(slot, ()))
    return own if told or not toward else {**own, toward[0]: [reader]}


def _led_by(telling: Telling, passage: Passage, at: int, slot: str) -> tuple[Phrase | None, int]:
    """Whom a preposition of a slot at `at` leads, a capital as its state; and the node behind."""
    nodes, pack = passage.nodes, passage.language
    if at + 1 >= len(nodes) or pack.prepositions.get(nodes[at].low) != slot:
        return None, at
    at += 1 + (nodes[at + 1].low in pack.determiners)
    phrase = nodes[at].phrase if at < len(nodes) else None
    if phrase is None or nodes[at].actor or phrase.kind is not PhraseKind.PLACE:
        return phrase, at + 1
    place = telling.known.reference.places.get(phrase.entity)
    state = place.country if place is not None else None
    capital = state is not None and telling.known.capitals.get(state) == phrase.entity
    if state is None or not capital:
        return None, at
    return replace(phrase, kind=PhraseKind.COUNTRY, entity=state, place=phrase.entity, modifier=False), at + 1
