"""Whose planes bring people home, where nobody is named: "Air Force transports brought 500 Thais home"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.records import replace

REACH = 8
"""Nodes around a verb of carrying in which the people and "home" stand."""


def carried_home(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots with the people's own state as the one that does it."""
    nodes, pack = passage.nodes, passage.language
    carries = Trait.CARRIES in trigger.frame.traits and not trigger.noun and not pack.nouns_after
    if not carries:
        return slots
    slots = _left_behind(passage, slots)
    if slots.get("subject"):
        return slots
    behind = nodes[trigger.last : trigger.last + REACH]
    if not any(n.low in pack.words.place.homewards for n in behind):
        return slots
    around = nodes[max(0, trigger.first - REACH) : trigger.first] if trigger.passive else behind
    people = next((n.phrase for n in around if n.text.endswith(pack.several) and _are_people(n.phrase)), None)
    return {**slots, "subject": [replace(people, modifier=False)]} if people is not None else slots


def _left_behind(passage: Passage, slots: Slots) -> Slots:
    """ "evacuated 120 workers from Chad": who is carried away leaves Chad, whose people they need not be."""
    left = [n.phrase for n in passage.nodes if n.phrase is not None and _from(n.text, passage.language)]
    left = [p for p in left if any(p in slots.get(slot, ()) for slot in CARRIED)]
    if not left:
        return slots
    kept = {slot: [p for p in phrases if p not in left] for slot, phrases in slots.items()}
    return {**kept, "from": [*kept.get("from", ()), *left]}


def _from(text: str, language: Language) -> bool:
    """Whether a phrase tells of people by where they are: "workers from Chad"."""
    _, *behind = text.lower().split()
    return any(language.prepositions.get(word) == "from" for word in behind)


CARRIED = ("object", "of")
"""Where those stand whom one carries: "43 of its workers"."""


def _are_people(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.kind is PhraseKind.COUNTRY
