"""A ceasefire that both sides declare is agreed; one that a side declares alone is its own act."""

from __future__ import annotations

from kg.extract.drafts import Draft
from kg.language.traits import Trait
from kg.link.actors import kind_of_key
from kg.model import Kind, Plover, Role

SIDES = frozenset({"country", "organization"})


def by_both_sides(draft: Draft) -> None:
    """ "Chad and Mali announced a ceasefire": AGREE, where "Chad announced a ceasefire" is RETREAT."""
    if draft.plover is not Plover.RETREAT or Trait.TRUCE not in draft.traits:
        return  # "under the treaty a ceasefire begins on Monday": each stops its fire
    sides = {p.entity for p in draft.parts if p.role is Role.ACTOR and kind_of_key(p.entity) in SIDES}
    if len(sides) > 1:
        draft.kind, draft.plover = Kind.STATEMENT, Plover.AGREE
