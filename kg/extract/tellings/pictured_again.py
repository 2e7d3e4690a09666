"""What the caption above an article tells, and its first sentences tell again."""

from __future__ import annotations

from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS
from kg.model import Kind, Role, ZoneKind

NEAR = 3
"""Sentences from a caption in which the body tells what is to be seen."""

COME = frozenset({Kind.MEETING, Kind.VISIT})
"""Kinds of what a picture of guests and hosts shows."""


def of_the_picture(one: Draft, other: Draft) -> bool:
    """A picture of people side by side is of the meeting of that day that the body tells."""
    if one.kind is other.kind is Kind.SUMMIT and one.place is not None and one.place == other.place:
        return bool(one.entities(Role.ORGANIZER) & other.entities(Role.ORGANIZER))
    if _pictured_again(one, other):
        return True
    if one.start is None or one.start != other.start:
        return False
    if one.kind is other.kind is Kind.CEREMONY and one.place is not None and one.place == other.place:
        return one.start.day is not None  # who unveils the sign of an embassy that a state opens there
    caption, body = (one, other) if one.zone is ZoneKind.CAPTION else (other, one)
    met = one.start.day is not None and _same_pair(caption, body)
    return met or "caption" in (one.frame, other.frame)


def _pictured_again(one: Draft, other: Draft) -> bool:
    """ "Komisi X kunjungi Ghana (Foto: Y)", then "Komisi X ... kunjungan ke Ghana, Selasa": one visit."""
    caption, body = (one, other) if one.zone is ZoneKind.CAPTION else (other, one)
    if _of_the_same_people(caption, body) or _the_same_act(caption, body):
        return True
    if one.kind is not other.kind or one.kind not in COME or one.status is not other.status:
        return False
    if abs(one.sentence - other.sentence) > NEAR or caption.start not in (None, body.start):
        return False
    there = caption.place in (None, body.place) or body.place is None
    parties = caption.states()
    return there and len(parties) > 1 and parties <= body.states()


def _of_the_same_people(caption: Draft, body: Draft) -> bool:
    """ "X (right) receives Y": what the body tells of the two, and of which day it was."""
    if not {caption.kind, body.kind} <= GATHERINGS or caption.status is not body.status:
        return False
    return _same_pair(caption, body) and caption.start is None and body.start is not None


def _same_pair(caption: Draft, body: Draft) -> bool:
    """ "X (right) talks with Y": the body also tells who was beside the two, of their own states."""
    people = {p.entity for p in caption.parts if p.entity.startswith("person/")}
    told = {p.entity for p in body.parts if p.entity.startswith("person/")}
    beside = people < told and len(caption.states()) > 1 and caption.states() == body.states()
    return len(people) > 1 and (people == told or beside)


def _the_same_act(caption: Draft, body: Draft) -> bool:
    """ "X memanggil Duta Besar Y pada Rabu" below a picture and in the text: one act of that day."""
    if not (caption.kind is body.kind is Kind.MEASURE) or caption.plover is not body.plover:
        return False
    if caption.start is None or caption.start.day is None or caption.start != body.start:
        return False
    sides = (caption.states(role) == body.states(role) for role in (Role.ACTOR, Role.RECIPIENT))
    return caption.status is body.status and all(sides) and bool(caption.states(Role.ACTOR))
