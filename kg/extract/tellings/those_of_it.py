"""Who is told later to have been there: one of those sworn in, an envoy, who greeted the guest."""

from __future__ import annotations

from kg.extract.days.partial_days import dates_fit
from kg.extract.drafts import Draft
from kg.extract.tellings.same_journey import parted_journeys
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role

NEAR = 4
"""Most sentences from an arrival to who was there to receive the guest."""


def greeted(one: Draft, other: Draft) -> bool:
    """ "X arrived in Lima. He was greeted at the airport by Y": whoever greets is the visit's host."""
    guests = one.entities(Role.VISITOR) & other.entities(Role.VISITOR)
    near = Trait.GREETS in other.traits and other.sentence - one.sentence <= NEAR
    return near and bool(guests) and dates_fit(one.start, other.start) and not parted_journeys(one, other)


HELD_IN_IT = 1
"""Most sentences from a raid on a mission to whoever was arrested there."""


def taken_in_the_raid(one: Draft, other: Draft) -> bool:
    """ "Police raided the embassy of Peru and arrested X": X undergoes the raid, as Peru does.

    No raid is "closed the embassy of Peru and arrested X", which are two acts.
    """
    if Trait.RAID not in one.traits or other.plover is not Plover.COERCE:
        return False
    taken = other.entities(Role.RECIPIENT)
    people = bool(taken) and all(key.startswith("person/") for key in taken)
    at_once = other.sentence - one.sentence <= HELD_IN_IT and dates_fit(one.start, other.start)
    return people and at_once and bool(one.states(Role.ACTOR) & other.states(Role.ACTOR))


ROW = 3
"""Most sentences from those who are sworn in without their names to one of them."""


def sworn_in_with_them(one: Draft, other: Draft) -> bool:
    """ "melantik 17 duta besar. Salah satunya X, ...": X is sworn in with those who have no names yet."""
    if not (one.kind is other.kind is Kind.APPOINTMENT) or other.sentence - one.sentence > ROW:
        return False
    named = one.entities(Role.APPOINTEE)
    nameless = bool(one.entities(Role.ACTOR)) and (not named or bool(named & other.entities(Role.APPOINTEE)))
    theirs = other.entities(Role.ACTOR)
    fits = one.status is other.status and dates_fit(one.start, other.start)
    return nameless and fits and (not theirs or bool(theirs & one.involved(Role.ACTOR)))


def accredited_with_them(one: Draft, other: Draft) -> bool:
    """ "received the credentials of three envoys. Those who presented them are from X": one ceremony.

    So "Para dubes menyerahkan surat kepercayaan kepada X", and the picture of it, that name the same host.
    """
    if Trait.ACCREDITS not in one.traits or Trait.ACCREDITS not in other.traits:
        return False
    hosts, theirs = one.entities(Role.HOST), other.entities(Role.HOST)
    came, too = one.entities(Role.ATTENDEE), other.entities(Role.ATTENDEE)
    of_them = came <= too or too <= came
    listed = bool(hosts) and (not theirs or (theirs == hosts and of_them))
    return listed and one.status is other.status and dates_fit(one.start, other.start)
