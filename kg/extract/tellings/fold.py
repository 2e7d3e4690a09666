"""What a later telling of an event adds to the first."""

from __future__ import annotations

from typing import Final

from kg.extract.days.lasting import closing_day
from kg.extract.drafts import Draft
from kg.extract.passage import refined
from kg.extract.tellings.same_journey import arrived_for_it, for_days_in_the_country, stop_told_again
from kg.find.knowledge import Knowledge
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role, Status, ZoneKind

ACROSS: Final = {Role.HOST: Role.VISITOR, Role.VISITOR: Role.HOST}


def fold(first: Draft, later: Draft, known: Knowledge) -> None:
    """Take over into `first` what `later` adds; of what both tell, the more precise stands.

    In this order: where it was, when and whether it was held each depend on what stands before it here.
    """
    first.about_too = first.about_too or _about_a_paper_too(first, later)
    first.evidence.extend(later.evidence)
    _told_by_the_text(first, later)
    _who(first, later)
    _by_telephone(first, later)
    _whether_held(first, later)
    _when(first, later)
    _where(first, later, known)
    first.follows = first.follows or later.follows
    first.turn = later.turn if first.turn is None else first.turn
    first.in_return = first.in_return or later.in_return
    first.initialled = first.initialled and later.initialled
    first.theme = first.theme or later.theme
    _named(first, later)


def _about_a_paper_too(first: Draft, later: Draft) -> bool:
    """ "menyambut baik kesepakatan itu dan memuji X": told at once, toward X and the parties of the paper."""
    at_once = first.about == "paper" and first.sentence == later.sentence
    named = first.entities(Role.RECIPIENT), later.entities(Role.RECIPIENT)
    return at_once and first.plover is Plover.SUPPORT and not named[0] and bool(named[1])


def _told_by_the_text(first: Draft, later: Draft) -> None:
    """A picture showed it, the body tells it: where in the text it is told is where the body does."""
    told = first.start is not None and later.start == first.start
    if told and first.zone is ZoneKind.CAPTION is not later.zone:
        first.zone, first.paragraph, first.sentence = later.zone, later.paragraph, later.sentence
        first.said = later.said or first.said


def _who(first: Draft, later: Draft) -> None:
    """Each who takes part by a role; "menyambut kedatangan mereka": whoever hosts is no guest as well."""
    for part in later.parts:
        apart = ACROSS.get(part.role) if first.kind is Kind.VISIT else None
        if not any(p.entity == part.entity and p.role in (part.role, apart) for p in first.parts):
            first.parts.append(part)


def _by_telephone(first: Draft, later: Draft) -> None:
    """ "Pembicaraan itu membahas situasi di Ukraina": a call, which is nowhere."""
    if first.kind is not later.kind and Kind.CALL in (first.kind, later.kind):
        first.kind, first.mode = Kind.CALL, "phone"
        later.venue_country = later.city = None


def _whether_held(first: Draft, later: Draft) -> None:
    """Called off, where one telling says so; held, where what was only aimed at is told to be done."""
    if Status.CANCELLED in (first.status, later.status):
        first.status = Status.CANCELLED
    elif later.status is Status.HELD and (first.status is Status.CONDITIONAL or _help_arrived(first, later)):
        first.status = Status.HELD


def _help_arrived(first: Draft, later: Draft) -> bool:
    """ "acted fast to bring them home. Today 363 arrived"."""
    promised = first.plover is Plover.AID and first.status is Status.PLANNED and first.start is None
    return promised and later.start is not None


def _when(first: Draft, later: Draft) -> None:
    """The day of the more precise telling; a journey, received later, began with its arrival."""
    ranged = later.end is not None and first.end is None
    if arrived_for_it(first, later):
        came = later if Trait.RECEIVES in first.traits else first
        first.start, first.said, first.place = came.start, came.said, came.place
    if first.start is None or (later.start and (ranged or len(later.start.iso) > len(first.start.iso))):
        first.start, first.end = later.start or first.start, later.end or first.end
        first.said = later.said or first.said
    first.end = first.end or later.end
    if first.closes and first.days is None and later.days is not None:
        first.days = later.days  # "left Togo on Friday after a visit of two days": its last one is Friday
        closing_day(first)
    first.days = first.days or later.days


def _where(first: Draft, later: Draft, known: Knowledge) -> None:
    """The place of the more precise telling; a visit that takes in several places has the country."""
    if first.kind is Kind.VISIT:
        again = first.onward and stop_told_again(first, later)
        again = again or for_days_in_the_country(first, later)
        first.place = later.place if again or first.place is None else first.place
    else:
        first.place = refined(known.reference, first.place, later.place)
    first.venue_country = first.venue_country or later.venue_country
    first.city = first.city or later.city


def _named(first: Draft, later: Draft) -> None:
    """The name that a later telling gives, and what kind of event has it."""
    if later.name and not first.name:
        first.name, first.abbreviation, first.kind = later.name, later.abbreviation, later.kind
        first.plover, first.mode = later.plover, later.mode
    first.aliases.extend(a for a in later.aliases if a not in first.aliases)
