"""Who holds a conference or summit: one who hosts or organizes it, or several who attend their own."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.model import Evidence, Kind, Role


def held_by_them(draft: Draft, people: Sequence[Phrase], evidence: Evidence) -> None:
    """ "Chad held a conference on drought", "ECOWAS held a summit": a state hosts it, a body organizes it."""
    for phrase in people:
        group = phrase.kind in (PhraseKind.ORGANIZATION, PhraseKind.GROUP)
        draft.add([phrase], Role.ORGANIZER if group else Role.HOST, evidence)


def held_together(
    telling: Telling,
    passage: Passage,
    draft: Draft,
    people: Sequence[Phrase],
    here: Sequence[tuple[int, Draft]],
) -> bool:
    """ "X and Y ended their summit", "The leaders of Chad and Mali held a summit", "met to hold a forum"."""
    summit = draft.kind is Kind.SUMMIT
    leaders = [p for p in people if p.kind is PhraseKind.PERSON and summit]
    present = {key for _, told in here for key in told.entities(Role.ATTENDEE)}
    leads = [p.kind is PhraseKind.COUNTRY and summit for p in people]
    states = {p.entity for p, led in zip(people, leads, strict=True) if led or p.entity in present}
    return len(leaders) > 1 or _jointly(telling, passage, people) or len(states) > 1


def _jointly(telling: Telling, passage: Passage, people: Sequence[Phrase]) -> bool:
    """Indonesian: whether leaders of several countries hold a retreat of their own, at which they are."""
    keys = [k for p in people for k in (p.entity, *p.others)]
    states = {telling.speaks.get(k, k) for k in keys if k.startswith(("person/", "country/"))}
    return passage.language.nouns_after and len(states) > 1 and any(k.startswith("person/") for k in keys)
