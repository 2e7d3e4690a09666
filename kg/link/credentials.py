"""Which state receives the ambassadors of a text that told to whom they hand over their credentials."""

from __future__ import annotations

from kg.find.scenes import Reading
from kg.link.actors import kind_of_key
from kg.link.walk import Walk
from kg.model import EntityKey, OfficeId

RECEIVING = frozenset(
    map(OfficeId, ("president", "king", "queen", "emir", "sultan", "emperor", "governor-general"))
)
"""Offices whose holders receive the credentials of ambassadors."""


def note_credentials(walk: Walk, reading: Reading) -> None:
    """ "Envoys of four states presented their credentials to President X": X's state receives all behind.

    Not so where two heads of state are named: either of them may have sent those who come.
    """
    if walk.known.language.words.office.credentials.isdisjoint(reading.sentence.words):
        return
    hosts = {of for key in walk.scope for of in _headed_by(walk, key)}
    if len(hosts) == 1:
        walk.receives = hosts.pop()


def of_whom_told(walk: Walk, of: EntityKey) -> EntityKey | None:
    """ "presented their credentials to President Mukherjee; ... Ambassador X of Peru": his country."""
    told = (country for key in walk.recent for country in _headed_by(walk, key))
    return next((country for country in told if country != of), None)


def _headed_by(walk: Walk, key: EntityKey) -> list[EntityKey]:
    """The states that somebody heads."""
    person = walk.cast.by_key(key)
    held = person.offices if person is not None else ()
    told = (of for office, of, former in held if office in RECEIVING and not former and of is not None)
    return [of for of in told if kind_of_key(of) == "country"]
