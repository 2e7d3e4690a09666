"""Whose journey goes on: "The tour will also take her to Seoul", "Oslo is the next stop"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling, place_key
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
) -> bool:
    """Give the stops of a tour the visitors of the journey told last, or whoever begins it.

    Returns whether it is a stop that was told.
    """
    if Trait.ON_TOUR not in draft.traits:
        return False
    hosts = sorted(h for h in draft.entities(Role.HOST) if h.startswith("country/"))
    if len(hosts) == 1 and passage.language.nouns_after:
        place_key(telling, draft, hosts[0])  # "Togo menjadi persinggahan pertama dalam lawatan ke Afrika"
    if not draft.entities(Role.VISITOR):
        _whose_tour(telling, passage, trigger, draft, evidence)
    return _is_told(telling, draft)


def _whose_tour(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    right_behind = Trait.GOES_ON in draft.traits
    off = [telling.going] if telling.going is not None else []  # "melawat ke tiga negara"
    told = telling.drafts[-1:] if right_behind else [*off, *telling.drafts[-RECENT:]]
    tour = _told_last(told, draft)
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


def of_that_tour(passage: Passage, trigger: Trigger) -> bool:
    """ "Togo merupakan perhentian kedua dalam lawatan ke Afrika": the noun tells of no journey of Togo's."""
    if not trigger.noun or trigger.frame.kind is not Kind.VISIT:
        return False
    before = (t for t in passage.triggers if t.last <= trigger.first)
    return any(Trait.ON_TOUR in t.frame.traits and t.frame.kind is Kind.VISIT for t in before)


def _is_told(telling: Telling, draft: Draft) -> bool:
    """ "X tiba di Lome. Togo merupakan perhentian kedua lawatannya": the visit that was told, once more."""
    if not telling.known.language.nouns_after:
        return False
    visitors, hosts = draft.entities(Role.VISITOR), draft.entities(Role.HOST)
    return any(
        tour.kind is Kind.VISIT
        and draft.paragraph - tour.paragraph <= BEHIND
        and not hosts.isdisjoint({tour.venue_country, *tour.entities(Role.HOST)})
        and not visitors.isdisjoint(tour.entities(Role.VISITOR))
        for tour in telling.drafts
    )
