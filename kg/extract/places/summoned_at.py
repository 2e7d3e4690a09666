"""Where an envoy is called in: the house that he is summoned to, else where he is posted."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Telling, place_draft
from kg.extract.slots import Slots
from kg.language.traits import Trait
from kg.model import EntityKey, Role


def summoned_at(telling: Telling, draft: Draft, slots: Slots) -> None:
    """ "memanggil kuasa usaha Irak di Stockholm": an envoy is called in where he is posted."""
    if Trait.SUMMONS not in draft.traits:
        return
    called_to: EntityKey | None = None
    for phrase in slots.get("to", ()):
        if phrase.kind is PhraseKind.PLACE:  # "dipanggil ke Gedung Pancasila"
            called_to = phrase.place or phrase.entity
            place_draft(telling, draft, phrase)
    reference = telling.known.reference
    actors = [k for p in draft.parts if p.role is Role.ACTOR for k in (p.entity, p.speaks_for) if k]
    countries = [k for k in actors if k.startswith("country/")]
    city = telling.known.capitals.get(countries[0]) if countries else None
    if countries and draft.venue_country is None and draft.place == called_to:
        draft.venue_country = countries[0]  # "summoned him to Riga Castle": a house of whoever summons
    if countries and draft.venue_country not in countries:
        draft.place = draft.venue_country = None  # "over the arrest of fishermen in Lome"
    if city is None or draft.place is not None:
        return
    row = reference.places[city]
    words = " ".join(telling.article.text[p.begin : p.end] for p in slots.get("object", ()))
    if any(name in words for name in {*row.name.values(), *row.aliases}):
        draft.place, draft.venue_country = city, countries[0]
