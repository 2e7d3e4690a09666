"""Who puts out an envoy whom the text places: "A Russian diplomat in Bratislava was expelled"."""

from __future__ import annotations

from kg.extract.drafts import Draft, Part
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.model import Evidence, Role

BEFORE = 8
"""Nodes before the verb among which the envoy's post is told."""


def where_posted(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    """Adds the state of the city where an envoy is posted, if he is put out and nobody is said to do it."""
    acts = trigger.passive and trigger.frame.host_acts and not draft.entities(Role.ACTOR)
    if passage.language.nouns_after or not acts:
        return
    nodes, places = passage.nodes, telling.known.reference.places
    for at in range(trigger.first - 1, max(0, trigger.first - BEFORE), -1):
        phrase = nodes[at].phrase
        if phrase is None or nodes[at - 1].low not in passage.language.locatives:
            continue
        place = places.get(phrase.place or phrase.entity)
        if place is not None and place.country and place.country not in draft.entities(Role.RECIPIENT):
            draft.parts.append(Part(place.country, Role.ACTOR, evidence))
        return
