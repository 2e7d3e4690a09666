"""One event told several times in an article is one event."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kg.extract.days.partial_days import dates_fit
from kg.extract.drafts import Draft
from kg.extract.tellings.fold import fold
from kg.extract.tellings.of_old import just_told_of, of_old
from kg.extract.tellings.parties import of_the_same_parties
from kg.extract.tellings.same_journey import arrived_for_it
from kg.extract.tellings.those_of_it import (
    accredited_with_them,
    greeted,
    sworn_in_with_them,
    taken_in_the_raid,
)
from kg.extract.tellings.two_events import are_two_events
from kg.find.knowledge import Knowledge
from kg.model import Kind, PartialDate, Role

REACH = 100
"""Events on either side among which an event looks for its day, its place and its other tellings. An article
tells twenty; what tells more is a list or an attack, and time must not grow with its square."""

OPENING = 20
"""Events at the beginning of an article, which tell its news: they count for whatever comes behind."""


def around(drafts: Sequence[Draft], number: int) -> Sequence[Draft]:
    """The opening and the neighbours of an event: all of any article, a stretch of what is endless."""
    if len(drafts) <= REACH:
        return drafts
    begin = max(OPENING, number - REACH)
    return [*drafts[:OPENING], *drafts[begin : number + REACH]]


def merged(drafts: Sequence[Draft], known: Knowledge, today: PartialDate | None = None) -> list[Draft]:
    """Drafts in order, later tellings folded into the first; `today` is the day of the article."""
    return _once(drafts, known, lambda kept, draft: _told_before(kept, draft, today))


def summits_once(drafts: Sequence[Draft], known: Knowledge) -> list[Draft]:
    """ "at the G20 summit in Rome ... the Rome G20 Summit": whose summit is known only when all is told."""
    return _once(drafts, known, _summit_before)


def _once(
    drafts: Sequence[Draft], known: Knowledge, told_before: Callable[[Sequence[Draft], Draft], Draft | None]
) -> list[Draft]:
    """Drafts in order, each folded into the one before that tells the same event."""
    kept: list[Draft] = []
    folded: dict[int, Draft] = {}
    for draft in drafts:
        first = told_before(kept, draft)
        if first is None:
            kept.append(draft)
        else:
            fold(first, draft, known)
            folded[id(draft)] = draft.told_in = first
    for draft in kept if folded else ():
        if draft.follows is not None:
            draft.follows = folded.get(id(draft.follows), draft.follows)
    return kept


def _told_before(kept: Sequence[Draft], draft: Draft, today: PartialDate | None) -> Draft | None:
    """The last event that a draft may tell again; one in the same place before one without a place."""
    fitting = [k for k in reversed(kept[-REACH:]) if _again(k, draft) and not of_old(k, draft, today)]
    there = (k for k in fitting if draft.place is not None and k.place == draft.place)
    return next(there, next(iter(fitting), None) or just_told_of(kept[-REACH:], draft))


def _again(one: Draft, other: Draft) -> bool:
    if one.kind is other.kind is Kind.VISIT and one.status is other.status:
        if greeted(one, other):
            return True
        if other.again:
            return of_the_same_parties(one, other)
    named = sworn_in_with_them(one, other) or accredited_with_them(one, other)
    named = named or taken_in_the_raid(one, other)
    return same(one, other) or arrived_for_it(one, other) or named


def same(one: Draft, other: Draft) -> bool:
    """Whether two drafts tell the same event."""
    return not are_two_events(one, other) and of_the_same_parties(one, other)


def _summit_before(kept: Sequence[Draft], draft: Draft) -> Draft | None:
    if draft.kind is not Kind.SUMMIT:
        return None
    summits = (k for k in kept[-REACH:] if k.kind is Kind.SUMMIT)
    return next((k for k in summits if _summit_again(k, draft)), None)


def _summit_again(one: Draft, other: Draft) -> bool:
    if one.status is not other.status or not _there(one, other):
        return False
    hosts = one.entities(Role.ORGANIZER) & other.entities(Role.ORGANIZER, Role.ATTENDEE)
    hosts |= other.entities(Role.ORGANIZER) & one.entities(Role.ATTENDEE)
    named = one.name is not None and other.name is not None
    return (
        bool(hosts) and not named and dates_fit(one.start, other.start) and not (one.further or other.further)
    )


def _there(one: Draft, other: Draft) -> bool:
    """In one place, or the one of which the text says neither where nor when it was."""
    bare = next((d for d in (one, other) if d.place is None and d.start is None and not d.earlier), None)
    return one.place == other.place if bare is None else True
