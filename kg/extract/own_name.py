"""A noun before an event's name: "pertemuan 2+2 dengan X" tells who is at the event of that name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.extract.arguments import arguments
from kg.extract.drafts import Draft
from kg.extract.open_slots import guest
from kg.extract.passage import GATHERINGS, Passage, may_take_part
from kg.extract.triggers import Trigger
from kg.model import Evidence, Role


def of_its_name(passage: Passage, trigger: Trigger, here: Sequence[tuple[int, Draft]]) -> bool:
    """ "pertemuan 2+2 dengan X": a noun before an event's name tells who is at that event."""
    named = next((d for at, d in here if at == trigger.last and d.name), None)
    if named is None or not trigger.noun or not passage.language.nouns_after:
        return False
    whole = replace(trigger, last=trigger.last + 1)
    found = arguments(passage.nodes, whole, [], passage.language)
    slots = guest(passage, whole, {"with": found.slots.get("with", [])})
    evidence = Evidence(found.begin, found.end, "event:name", 0.8)
    people = [p for slot in ("with", "subject") for p in slots.get(slot, ()) if slots.get("with")]
    named.add([p for p in people if may_take_part(p, Role.ATTENDEE)], Role.ATTENDEE, evidence)
    return named.kind in GATHERINGS
