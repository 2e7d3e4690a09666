"""What a trigger's words fill: its slots, further events of the same words, places and dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from kg.document import DateMention, Phrase, PhraseKind

Slots = dict[str, list[Phrase]]
"""From a slot, `subject`, `object` or that of a preposition, to the phrases in it, in the text's order."""


@dataclass(slots=True)
class Arguments:
    """The filled slots of one trigger, further events of the same words, places and dates."""

    slots: Slots = field(default_factory=dict)
    sequels: list[Slots] = field(default_factory=list)
    gaps: list[Arguments] = field(default_factory=list)  # of the verb told once, with days of their own
    places: list[Phrase] = field(default_factory=list)
    dates: list[DateMention] = field(default_factory=list)
    begin: int = 0
    end: int = 0

    def add(self, slot: str, phrases: Sequence[Phrase]) -> None:
        """Put phrases into a slot, each entity once."""
        held = self.slots.setdefault(slot, [])
        held.extend(p for p in phrases if all(p.entity != h.entity for h in held))


LYING: Final = ("at", "near", "outside")
"""Slots of where something lies."""


def fill(target: Slots, slot: str, phrase: Phrase, found: Arguments, lies: bool) -> None:
    """Put a phrase into a slot; where a thing lies is noted as a place, too."""
    placed = phrase.place is not None or phrase.kind is PhraseKind.PLACE
    city = phrase.kind is PhraseKind.PLACE  # "at the Vilnius summit"
    if lies and placed and slot in LYING and (city or not phrase.modifier):
        found.places.append(phrase)
    held = target.setdefault(slot, [])
    if all(h.entity != phrase.entity for h in held):
        held.append(phrase)
