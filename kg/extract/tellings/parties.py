"""Whether those who take part in one telling are those of another."""

from __future__ import annotations

from typing import Final

from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS
from kg.extract.tellings.sides import of_more_sides
from kg.language.traits import Trait
from kg.model import EntityKey, Kind, Plover, Role, Status

OTHERS: Final = 2
"""So many more parties make of a meeting that is planned another than the one that was held."""


def of_the_same_parties(one: Draft, other: Draft) -> bool:
    """Whether the participants of one telling fit in the other's."""
    if _one_summit(one, other):
        return True
    if one.kind in (Kind.STATEMENT, Kind.MEASURE):
        return _of_the_same_actor(one, other)
    chosen = one.entities(Role.APPOINTEE), other.entities(Role.APPOINTEE)
    if chosen[0] and chosen[1] and not chosen[0] & chosen[1]:
        return False
    return _of_those_who_met(one, other)


def people_in(draft: Draft) -> set[EntityKey]:
    """The persons who do something in an event, and not those whom it befalls."""
    return {p.entity for p in draft.parts if p.entity.startswith("person/") and p.role is not Role.RECIPIENT}


def _one_summit(one: Draft, other: Draft) -> bool:
    """ "X attends the G20 summit on Monday", "Y at Monday's G20 summit": a group has one on a day."""
    if one.kind is not Kind.SUMMIT or other.kind is not Kind.SUMMIT or one.place is None:
        return False
    there = one.place == other.place and one.start is not None and one.start == other.start
    return there and bool(one.entities(Role.ORGANIZER) & other.entities(Role.ORGANIZER))


def _of_the_same_actor(one: Draft, other: Draft) -> bool:
    """Whether statements or measures are by the same state or person, toward the same or toward nobody."""
    acting = one.states(Role.ACTOR), other.states(Role.ACTOR)
    toward = one.states(Role.RECIPIENT), other.states(Role.RECIPIENT)
    if not (acting[0] & acting[1]) or one.to_unnamed is not other.to_unnamed:
        return False
    if one.kind is Kind.STATEMENT and (acting[0] & toward[1] or acting[1] & toward[0]):
        return False  # "traded blame", "X blamed Y"
    persons = people_in(one), people_in(other)
    if persons[0] and persons[1] and not persons[0] & persons[1]:
        return False
    if _one_adds(one, other) and len(acting[0]) != len(acting[1]):
        return False  # "Keduanya menyepakati ... Cina juga berjanji": what one of them adds
    alone = len(acting[0]) != len(acting[1]) and bool(toward[0]) is not bool(toward[1])
    if alone and one.kind is Kind.STATEMENT and one.plover is Plover.AGREE:
        return False  # "X, Y and Z struck a deal. ... Z promised W to back its request"
    return not toward[0] or not toward[1] or bool(toward[0] & toward[1])


def _one_adds(one: Draft, other: Draft) -> bool:
    """Whether one tells what was agreed, and the other what one side promises."""
    return any(
        Trait.AGREES in a.traits and Trait.PROMISES in b.traits for a, b in ((one, other), (other, one))
    )


def _of_those_who_met(one: Draft, other: Draft) -> bool:
    """Whether all who are in one gathering are in the other, and neither is of other people beside them."""
    first, second = _gathered(one), _gathered(other)
    if not first or not second or _of_the_mediators(one, other) or _of_the_mediators(other, one):
        return False
    if {one.kind, other.kind} <= {Kind.MEETING, Kind.CALL} and min(len(first), len(second)) < 2:
        return False  # "several meetings" of one party are not this one
    if one.kind is Kind.SIGNING and min(len(first), len(second)) > 1 and first != second:
        return False  # two papers
    if _of_other_people(one, other) or of_more_sides(one, other):
        return False
    apart = {one.status, other.status} == {Status.HELD, Status.PLANNED}
    if one.kind is other.kind is Kind.MEETING and apart and abs(len(first) - len(second)) >= OTHERS:
        return False  # X met Y, and is to receive Y, Z and others
    return first <= second or second <= first


def _gathered(draft: Draft) -> set[EntityKey]:
    """Who is in an event, but for those who only look on, or bring others together in talks yet to come."""
    if draft.kind is Kind.SIGNING and draft.entities(Role.SIGNATORY):
        return draft.states(Role.SIGNATORY)  # "Dokumen itu diteken X dan Y, disaksikan Z"
    ahead = draft.status is Status.PLANNED and draft.kind in GATHERINGS
    return draft.states(*(role for role in Role if role is not Role.MEDIATOR)) if ahead else draft.states()


def _of_the_mediators(talks: Draft, meeting: Draft) -> bool:
    """ "Qatar and Egypt mediate between X and Y. Their ministers met in Paris": those who mediate, alone."""
    mediate = talks.states(Role.MEDIATOR)
    return meeting.kind is Kind.MEETING and len(mediate) > 1 and meeting.states() <= mediate


def _of_other_people(one: Draft, other: Draft) -> bool:
    """Whether each names people whom the other does not; hosts of a visit may be named one after another.

    "X was welcomed at the airport by Y. Z was there, too": one visit.
    """
    persons = people_in(one), people_in(other)
    if one.kind is other.kind is Kind.SIGNING:  # two signed a treaty and watched others sign a pact
        signed = persons[0] & one.entities(Role.SIGNATORY), persons[1] & other.entities(Role.SIGNATORY)
        if signed[0] and signed[1] and not signed[0] & signed[1]:
            return True
    if one.kind is other.kind is Kind.VISIT:
        persons = persons[0] - one.entities(Role.HOST), persons[1] - other.entities(Role.HOST)
    return bool(persons[0] and persons[1]) and not (persons[0] <= persons[1] or persons[1] <= persons[0])
