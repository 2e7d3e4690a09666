"""Visits that a verb carries: "paid a one-day official visit to Accra"."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.extract.reading_on import Slots
from kg.extract.triggers import Trigger
from kg.model import Kind


def paid_in(passage: Passage, trigger: Trigger, slots: Slots) -> bool:
    """ "paid a one-day official visit to Accra": to a city, by whoever pays it."""
    if not trigger.noun or trigger.frame.kind is not Kind.VISIT:
        return False
    near = passage.nodes.lows[max(0, trigger.first - PAID) : trigger.first]
    paid = not passage.language.words.place.paying.isdisjoint(near)
    return paid and any(p.place is not None for p in slots.get("to", ()))


PAID = 8
"""Words between "paid" and the visit."""
