"""Where a mission is opened: in the city behind its name, or in its name."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling, place_draft, place_key
from kg.extract.slots import Slots
from kg.language.traits import Trait
from kg.model import EntityKey


def opened_in(telling: Telling, passage: Passage, draft: Draft, slots: Slots) -> None:
    """ "Kedutaan Ghana di Lome dibuka kembali": a mission is opened in the city behind its name."""
    if Trait.OPENING not in draft.traits or draft.place is not None:
        return
    nodes = passage.nodes
    for at in range(len(nodes) - 2):
        city = nodes[at + 2].phrase if nodes[at].phrase in slots.get("object", ()) else None
        if (
            city is not None
            and city.kind is PhraseKind.PLACE
            and nodes[at + 1].low in passage.language.locatives
        ):
            place_draft(telling, draft, city)
    if draft.place is None and Trait.MISSION in draft.traits:
        _in_the_city_of_its_name(telling, draft, slots)


def _in_the_city_of_its_name(telling: Telling, draft: Draft, slots: Slots) -> None:
    """ "KBRI Maputo dibuka pada 2011": in Maputo, whose name the mission bears."""
    for phrase in (*slots.get("object", ()), *slots.get("subject", ())):
        _, led, city = phrase.entity.rpartition(OF_ITS_CITY)
        key = EntityKey(f"place/{city}")
        if led and key in telling.known.reference.places:
            place_key(telling, draft, key)


OF_ITS_CITY = "-in-"
"""In the key of a mission, before the city where it is."""
