"""Who is received where a visit is told: "tiba di X dan disambut Y" has Y as the visit's host."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, add_part, state_of
from kg.extract.passage import Passage, Telling
from kg.language.traits import Trait
from kg.model import Kind, Role, Status


def received_on_visit(telling: Telling, passage: Passage, here: Sequence[Draft]) -> None:
    """ "Obama disambut Yudhoyono pada kunjungan kenegaraan": whom one receives on a visit is a visitor."""
    if not passage.language.nouns_after:
        _as_they_arrived(here)
    received = [d for d in here if Trait.RECEIVES in d.traits and d.sentence == passage.index]
    if not received:
        return
    _received_before(telling, passage, received)
    if passage.language.nouns_after:
        _by_own_people(telling, received)
        _welcomed(telling, passage, received)
    else:
        greeted = [d for d in received if d.kind is Kind.MEETING and _on_arrival(telling, passage, d)]
        _welcomed(telling, passage, greeted)
    nouns = [
        t
        for t in passage.triggers
        if t.noun and t.frame.kind is Kind.VISIT and not _his_own_stay(passage, t.first)
    ]
    if not nouns or any(d.kind is Kind.VISIT and d.entities(Role.VISITOR) for d in here):
        return
    draft = received[0]
    draft.kind, draft.mode = Kind.VISIT, "visit"
    for part in draft.parts:
        if part.role is Role.ATTENDEE:
            part.role = Role.VISITOR


def _received_before(telling: Telling, passage: Passage, received: Sequence[Draft]) -> None:
    """ "kata X usai menerima kunjungan tersebut di Lima, Senin": the guest whom X was told to receive."""
    demonstratives = passage.language.demonstratives
    again = [t for t in passage.triggers if Trait.RECEIVES in t.frame.traits and not t.passive]
    pointing = any(passage.nodes[t.last].low in demonstratives for t in again if t.last < len(passage.nodes))
    for draft in received if pointing and passage.language.nouns_after else ():
        hosts = draft.entities(Role.HOST)
        told = (
            d
            for d in reversed(telling.drafts)
            if d.sentence < draft.sentence and hosts & d.entities(Role.HOST)
        )
        before = next((d for d in told if Trait.RECEIVES in d.traits), None)
        if before is None or draft.entities(Role.ATTENDEE, Role.VISITOR):
            continue
        for part in before.parts:
            if part.role is not Role.HOST:
                add_part(draft, part)


def _his_own_stay(passage: Passage, at: int) -> bool:
    """ "X received Y, who is paying a visit to Togo": the visit of which a clause about the guest tells.

    He was received in its course, and that is a meeting.
    """
    pack, lows = passage.language, passage.nodes.lows
    return not pack.nouns_after and not pack.relatives.isdisjoint(lows[max(0, at - STAY) : at])


STAY = 7
"""Nodes between a relative pronoun and the visit: "who is currently paying a", "who was on a two-day"."""


def _as_they_arrived(here: Sequence[Draft]) -> None:
    """ "X welcomed Y and his aides as they arrived at the airport": X has not arrived with them."""
    for welcome in here:
        if not {Trait.RECEIVES, Trait.GREETS} & welcome.traits:
            continue
        hosts = welcome.entities(Role.HOST)
        guests = welcome.entities(Role.VISITOR, Role.ATTENDEE) - hosts
        for visit in here:
            came = visit.entities(Role.VISITOR)
            told_here = visit is not welcome and visit.sentence == welcome.sentence
            if not told_here or visit.kind is not Kind.VISIT or not guests & came:
                continue
            visit.parts = [p for p in visit.parts if p.role is not Role.VISITOR or p.entity not in hosts]
            if welcome.kind is Kind.VISIT and came - hosts <= guests:
                _into_one(welcome, visit)


def _into_one(welcome: Draft, arrival: Draft) -> None:
    """ "X greeted Y when he landed at Entebbe on Monday": one visit, where and when he landed."""
    if welcome.place is None:
        welcome.is_where(arrival)
        welcome.city = arrival.city
    if welcome.start is None:
        welcome.start, welcome.end, welcome.said = arrival.start, arrival.end, arrival.said
    welcome.days = welcome.days or arrival.days
    arrival.parts.clear()


def _by_own_people(telling: Telling, received: Sequence[Draft]) -> None:
    """ "Jokowi disambut staf KBRI dan masyarakat Indonesia": nobody visits his own embassy."""
    for draft in received:
        came = {p.speaks_for for p in draft.parts if p.role in (Role.ATTENDEE, Role.VISITOR)} - {None}
        hosts = [p for p in draft.parts if p.role is Role.HOST]
        others = [
            p for p in hosts if (p.speaks_for or p.entity) not in came or p.entity.startswith("person/")
        ]
        if came and hosts and not others and draft in telling.drafts:
            draft.parts.clear()


def _welcomed(telling: Telling, passage: Passage, received: Sequence[Draft]) -> None:
    """ "Samia tiba di Entebbe. Ia disambut Museveni.": whoever welcomes an arrival is the visit's host.

    His own ambassador there is none.
    """
    stems = passage.language.words.place.welcome_stems
    welcomed = any(n.owns or any(stem in n.low for stem in stems) for n in passage.nodes)
    joined = _received_as_well(passage)  # "melawat ke Beijing pada Februari dan diterima Presiden X"
    for draft in received:
        if not (welcomed or joined) or draft not in telling.drafts:
            continue
        met = draft.entities(Role.ATTENDEE, Role.VISITOR)
        for visit in reversed(telling.drafts):
            near = visit.paragraph == draft.paragraph or draft.sentence - visit.sentence <= NEXT
            near = near and visit is not draft and visit.zone is draft.zone
            own = draft.place is not None or draft.start not in (None, visit.start)
            near = near and (welcomed or (visit.sentence == draft.sentence and not own))
            if near and visit.kind is Kind.VISIT and met & visit.entities(Role.VISITOR):
                came = {state_of(p, telling.speaks) for p in visit.parts if p.role is Role.VISITOR}
                hosts = (p for p in draft.parts if p.role is Role.HOST and p not in visit.parts)
                visit.parts.extend(p for p in hosts if state_of(p, telling.speaks) not in came)
                if visit.start is None:
                    visit.start, visit.end, visit.said = draft.start, draft.end, draft.said
                draft.parts.clear()
                break


def _on_arrival(telling: Telling, passage: Passage, welcome: Draft) -> bool:
    """ "X landed in Accra. He was welcomed by Y": told as his arrival, and in no hall of Y.

    Whoever "welcomed X to the palace" has met him.
    """
    if not any(t.passive and Trait.RECEIVES in t.frame.traits for t in passage.triggers):
        return False
    guests, arriving = welcome.entities(Role.ATTENDEE), passage.language.words.place.arriving
    near = (d for d in telling.drafts if d.kind is Kind.VISIT and d.sentence >= welcome.sentence - NEXT)
    held = (d for d in near if d.status is welcome.status is Status.HELD and d.word in arriving)
    came = [d for d in held if guests & d.entities(Role.VISITOR)]
    return any(welcome.place in (None, d.place, d.city, d.venue_country) for d in came)


NEXT = 2
"""Sentences behind an arrival in which, though in a new paragraph, it is told who welcomed the guest."""


def _received_as_well(passage: Passage) -> bool:
    """Whether a passive of receiving stands behind "and": of the subject of the verb before."""
    joints = passage.language.words.clause.joints
    return any(
        t.passive
        and Trait.RECEIVES in t.frame.traits
        and t.first
        and passage.nodes[t.first - 1].low in joints
        for t in passage.triggers
    )
