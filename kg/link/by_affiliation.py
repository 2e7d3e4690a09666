"""Whom a bare title means by whom somebody acts for, or by the reference on the day of the article."""

from __future__ import annotations

from kg.find.phrases.peoples import NATIVE
from kg.find.scene import OfficeClaim
from kg.link.actors import kind_of_key
from kg.link.forms import year_told
from kg.link.gather import country_of
from kg.link.offices import (
    SINGLE,
    office_as_called,
    speaks_for,
)
from kg.link.people import Person
from kg.link.walk import Walk
from kg.model import EntityKey


def affiliated(walk: Walk, owner: EntityKey | None, noun: str) -> Person | None:
    """The person last mentioned who acts for `owner`."""
    for key in walk.recent:
        person = walk.cast.by_key(key)
        if person and owner is not None and speaks_for(walk, person) == owner:
            return person
    of_body = walk.cast.by_key(walk.subjects[0]) if walk.subjects and not walk.scope else None
    if of_body is None or (noun != NATIVE and noun not in walk.known.language.words.office.careers):
        return None
    body = speaks_for(walk, of_body)  # "UN envoy X ... The Swedish diplomat": his people, not his employer
    if body is None:
        return of_body if noun == NATIVE else None
    return of_body if kind_of_key(body) == "organization" else None


def from_reference(walk: Walk, claim: OfficeClaim, owner: EntityKey | None) -> Person | None:
    """ "Menlu RI" alone: who held the office on the article's day.

    Nobody in a sentence of years ago ("Pada 1989 Menlu Mali bertemu Menlu RI"), unless he held it then too.
    """
    of = country_of(walk, claim.of) or owner or walk.out.home
    if of is None or not walk.day or (claim.of is None and owner is None and walk.article.language != "id"):
        return None
    office = office_as_called(walk, claim.office, of, claim.words)
    if of != walk.out.home or walk.known.level(office) not in SINGLE:
        return None  # whom a foreign title means on that day is for the reader's books, not for the text
    then = year_told(walk) or walk.day
    for holder in walk.known.by_office.get((office, of), ()):
        if holder.held_on(walk.day) and holder.since and holder.held_on(then):
            return walk.cast.from_holder(holder)
    return None
