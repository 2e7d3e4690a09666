"""Where a journey is of which nobody says where it goes: "X, on his first trip abroad, said in Oslo"."""

from __future__ import annotations

from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling, place_draft
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait

ASIDE = 9
"""Most nodes from the noun of the journey to the comma that ends its aside."""

SPOKEN = 14
"""Most nodes behind that comma to where he speaks or meets somebody."""


def where_he_is_then(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "X, on her first journey abroad, told students in Jakarta on Wednesday": in Jakarta, that day."""
    nodes, inside = passage.nodes, passage.language.words.place.inside
    if Trait.ABROAD not in trigger.frame.traits or draft.place is not None:
        return
    comma = next((n for n in range(trigger.last, len(nodes)) if nodes[n].low == ","), len(nodes))
    if comma - trigger.last > ASIDE:
        return
    own = draft.states()
    for node, before in zip(nodes[comma + 2 : comma + SPOKEN], nodes.lows[comma + 1 :], strict=False):
        if node.low in passage.language.complementizers:
            return  # what he says, and not where
        there = before in inside or not inside.isdisjoint(node.text.split())  # "students in Jakarta"
        if node.phrase is None or not there:
            continue
        country = telling.known.reference.country_of(node.phrase.place or node.phrase.entity)
        if country is not None and country not in own:
            place_draft(telling, draft, node.phrase)
        return
