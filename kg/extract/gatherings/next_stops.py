"""Whose journey goes on: "The tour will also take her to Seoul", "Oslo is the next stop"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Evidence, Kind, Role, ZoneKind
from kg.records import replace

RECENT = 6
"""Most events back to the journey that goes on."""

BEHIND = 2
"""Most paragraphs from a journey to where it goes on."""


def on_the_tour(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    """Give the stops of a tour the visitors of the journey told last, or whoever begins it."""
    if Trait.ON_TOUR not in draft.traits or draft.entities(Role.VISITOR):
        return
    tour = _told_last(telling.drafts[-RECENT:], draft)
    begins = _first_person(passage, trigger)
    if begins is not None and (tour is None or tour.sentence != draft.sentence):
        draft.add([begins], Role.VISITOR, evidence)
        return
    for part in tour.parts if tour is not None else ():
        if part.role is Role.VISITOR:
            draft.parts.append(replace(part, evidence=evidence))


def _told_last(drafts: Sequence[Draft], draft: Draft) -> Draft | None:
    for tour in reversed(drafts):
        near = draft.paragraph - tour.paragraph <= BEHIND and tour.zone is not ZoneKind.CAPTION
        if near and tour.kind is Kind.VISIT and tour.entities(Role.VISITOR):
            return tour
    return None


def _first_person(passage: Passage, trigger: Trigger) -> Phrase | None:
    named = (n.phrase for n in passage.nodes[: trigger.first] if n.actor)
    return next((p for p in named if p is not None and p.kind is PhraseKind.PERSON), None)
