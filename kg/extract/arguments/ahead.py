"""Where something else is yet to be: "Kunjungan itu dilakukan menjelang sidang PBB di New York"."""

from __future__ import annotations

from typing import Final

from kg.extract.passage import Passage
from kg.extract.slots import Arguments
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind
from kg.records import replace

WHERE: Final = ("at", "to", "object")
"""Slots of places."""


def without_what_is_ahead(passage: Passage, trigger: Trigger, found: Arguments) -> Arguments:
    """Indonesian: what is told without the places of what stands behind "menjelang", "sebelum" as well.

    Only where its own place or the noun's verb is between them: "kunjungan menjelang KTT ke Rio" goes there.
    """
    pack, units = passage.language, passage.nodes
    leads = pack.words.time.ahead | pack.words.time.ahead_of
    if not pack.nouns_after or leads.isdisjoint(units.words):
        return found
    lead = next((n for n in range(trigger.last, len(units) - 1) if units[n].low in leads), 0)
    if not lead or units[lead + 1].low in pack.prepositions:
        return found  # "mengunjungi Seoul sebelum ke Tokyo": the next stop
    begin = units[lead].begin
    own = any(units[trigger.last - 1].end <= p.begin < begin for s in WHERE for p in found.slots.get(s, ()))
    held = trigger.noun and not pack.words.place.happening.isdisjoint(units.lows[trigger.last : lead])
    if not held and not (own and trigger.frame.kind is Kind.VISIT):
        return found
    kept = {s: [p for p in row if s not in WHERE or p.begin < begin] for s, row in found.slots.items()}
    places = [p for p in found.places if p.begin < begin]
    return replace(found, slots={slot: row for slot, row in kept.items() if row}, places=places)
