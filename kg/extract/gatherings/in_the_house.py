"""Ways from one room to the next, which are no journeys: "The presidents then headed to the banquet hall"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind

REACH = 5
"""Nodes behind a verb of going in which the room is told: "went to the adjacent conference hall"."""


def within_the_house(passage: Passage, trigger: Trigger, slots: Slots) -> bool:
    """ "X and Y headed to the hall", "X (Togo) dan Y (Peru) menuju Gedung Z untuk bertemu": at the venue."""
    if trigger.frame.kind is not Kind.VISIT or trigger.noun:
        return False
    goals = [p for slot, named in slots.items() if slot != "subject" for p in named]
    if all(p.kind is PhraseKind.PERSON for p in goals) and _a_room(passage, trigger.last):
        return True
    goes = passage.language.prepositions.get(passage.nodes[trigger.last - 1].low) == "to"
    states = {p.speaks_for for p in slots.get("subject", ()) if p.kind is PhraseKind.PERSON} - {None}
    return goes and len(states) > 1 and bool(goals) and all(map(_is_some_building, goals))


def _a_room(passage: Passage, begin: int) -> bool:
    """Whether a room without a name is where somebody goes."""
    lows, pack = passage.nodes.lows, passage.language
    for at in range(begin, min(begin + REACH, len(lows))):
        if lows[at] in pack.words.place.rooms:
            return True
        if lows[at] in pack.prepositions or not lows[at].isalpha() or passage.nodes[at].phrase is not None:
            return False
    return False


def _is_some_building(phrase: Phrase) -> bool:
    """A place that no table lists, unlike cities and countries."""
    return phrase.kind is PhraseKind.PLACE and phrase.within is None
