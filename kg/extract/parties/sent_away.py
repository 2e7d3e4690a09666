"""Whom a verb that carries its object sends away: "menuduh dubes X menghasut massa dan mengusirnya"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Kind


def sent_away(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The envoy named last before a measure against envoys, whose verb carries him as a pronoun.

    Of envoys who are told to go, the state that they are to leave sends them: "diberi waktu 48 jam untuk
    meninggalkan Mali".
    """
    nodes = passage.nodes
    envoys = trigger.frame.kind is Kind.MEASURE and "diplomatic" in trigger.frame.contexts
    put_out = envoys and trigger.passive and trigger.frame.mode == "expel" and passage.language.nouns_after
    if put_out and not slots.get("subject"):
        left = _left_by(telling, passage, trigger)
        same = left is not None and any(p.entity == left.entity for p in slots.get("object", ()))
        return slots if left is None or same else {**slots, "subject": [left], "for": []}
    if not envoys or trigger.passive or slots.get("object") or not nodes[trigger.first].owns:
        return slots
    doing = {p.entity for p in slots.get("subject", ())}
    for node in reversed(nodes[: trigger.first]):
        phrase = node.phrase
        if phrase is None or phrase.kind is not PhraseKind.PERSON or phrase.entity in doing:
            continue
        return {**slots, "object": [phrase]} if phrase.accredited is not None else slots
    return slots


def counted_by_state(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Enam diplomat diusir: empat dari Benin dan dua dari Mali": whose they are, and not who does it."""
    nodes, pack = passage.nodes, passage.language
    if not pack.nouns_after or not trigger.passive or ":" not in nodes.lows[trigger.last : trigger.last + 2]:
        return slots
    if not {Trait.CUSTODY, Trait.FREES, Trait.BEFALLS_PEOPLE} & trigger.frame.traits:
        return slots
    whose = [n.phrase for at, n in enumerate(nodes) if at > trigger.last + 2 and _counted(passage, at)]
    if not whose:
        return slots
    apart = {p.begin for p in whose if p is not None}
    left = {slot: [p for p in people if p.begin not in apart] for slot, people in slots.items()}
    return {**left, "object": [*left.get("object", ()), *(p for p in whose if p is not None)]}


def _counted(passage: Passage, at: int) -> bool:
    """ "lima dari Benin": whether a state stands behind a number and "dari"."""
    nodes, pack = passage.nodes, passage.language
    number = nodes[at - 2].low
    return (
        nodes[at].actor
        and pack.prepositions.get(nodes[at - 1].low) == "from"
        and (number in pack.numbers or number.isdecimal())
    )


FAR = 10
"""Nodes from the verb that sends them to that of leaving: "diberi waktu 48 jam untuk"."""

NEAR = 4
"""Nodes from a verb of leaving to the country: "angkat kaki dari Mali"."""


def _left_by(telling: Telling, passage: Passage, trigger: Trigger) -> Phrase | None:
    """The country behind a verb of leaving, or that of the city there."""
    nodes, leaving = passage.nodes, passage.language.words.office.leaving
    far = min(len(nodes), trigger.last + FAR)
    at = next((n for n in range(trigger.last, far) if nodes[n].low in leaving), None)
    if at is None:
        return None
    for node in nodes[at + 1 : at + 1 + NEAR]:
        if node.low in (",", "."):
            return None
        phrase = node.phrase
        if phrase is None or phrase.entity is None:
            continue
        if phrase.kind is PhraseKind.COUNTRY:
            return phrase
        where = telling.known.reference.country_of(phrase.place or phrase.entity)
        return (
            None
            if where is None
            else Phrase(phrase.begin, phrase.end, PhraseKind.COUNTRY, where, False, where)
        )
    return None
