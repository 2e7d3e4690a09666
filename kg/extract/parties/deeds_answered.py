"""Who is told of by his deed or his city, where one is answered: "Togo's plea fell flat in Beijing"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.clauses import clause
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Role
from kg.records import replace

SLOTS = ("object", "at", "with", "from")
"""Slots of whoever answers a deed or a plea that is the verb's subject."""


def in_their_capital(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Togo's plea fell on deaf ears in Rome": Italy's government heard it, as whoever answers."""
    frame = trigger.frame
    if frame.kind is not Kind.STATEMENT or frame.roles.get("subject") is not Role.RECIPIENT:
        return slots
    if passage.nodes[trigger.last - 1].low not in passage.language.words.place.inside:
        return slots
    for slot in SLOTS:
        found = slots.get(slot)
        if found and frame.roles.get(slot) is Role.ACTOR:
            return {**slots, slot: [_its_state(telling, phrase) for phrase in found]}
    return slots


def whose_deed_it_is(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Togo's move provoked outrage in Rome", "A Togolese plea fell flat": whoever made it was answered."""
    frame, nodes = trigger.frame, passage.nodes
    answered = frame.kind is Kind.STATEMENT and frame.roles.get("subject") is Role.RECIPIENT
    if (
        not answered
        or trigger.passive
        or trigger.noun
        or slots.get("subject")
        or passage.language.nouns_after
    ):
        return slots
    first, _ = clause(nodes, trigger, passage.language)
    at = next((n for n in range(first, trigger.first) if nodes[n].actor), trigger.first)
    phrase = nodes[at].phrase if at < min(trigger.first, first + OPENING) else None
    led = at > 0 and nodes[at - 1].low in passage.language.prepositions
    led = led or passage.language.words.clause.theirs.isdisjoint(
        nodes.lows[at + 1 : min(at + 1 + DEED, trigger.first)]
    )
    if phrase is None or led or not phrase.modifier:
        return slots
    return {**slots, "subject": [replace(phrase, modifier=False)]}


OPENING = 3
"""Nodes among which stands whose deed opens a clause: "A new Togolese plea"."""


DEED = 4
"""Nodes behind whose deed it is in which the deed stands: "Togo's new draft proposal"."""


def _its_state(telling: Telling, phrase: Phrase) -> Phrase:
    known = telling.known
    place = known.reference.places.get(phrase.entity) if phrase.kind is PhraseKind.PLACE else None
    if place is None or place.country is None or known.capitals.get(place.country) != phrase.entity:
        return phrase
    return replace(phrase, kind=PhraseKind.COUNTRY, entity=place.country, place=phrase.entity, modifier=False)
