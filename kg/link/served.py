"""Whom an office serves: whose name stands behind it ("utusan Presiden X"), which state he served then."""

from __future__ import annotations

from kg.find.scene import OfficeClaim, Proto
from kg.find.scenes import Reading
from kg.link.actors import kind_of_key
from kg.link.gather import country_of
from kg.link.people import Person
from kg.link.walk import Walk
from kg.model import EntityKey
from kg.records import replace


def own_office(walk: Walk, reading: Reading, person: Person, claim: OfficeClaim, proto: Proto) -> OfficeClaim:
    """The claim with the office of whom others serve, where the reference or the article has him hold it.

    "utusan khusus Presiden Joko Widodo", "utusan Presiden Kenya William Ruto"; of whom nothing is known the
    name is the envoy's: "Utusan Khusus Presiden AS Steve Witkoff".
    """
    if not walk.known.language.nouns_after or proto.name is None:
        return claim
    of, lows = country_of(walk, claim.of), reading.sentence.lows
    record = walk.known.holders.get(person.key, ())
    held = {h.office for h in record if h.since and h.held_on(walk.day) and of in (None, h.of)}
    if claim.office in held:
        return claim
    held |= {office for office, whose, former in person.offices if of in (None, whose) and not former}
    held -= {other.office for other in proto.offices}  # "Wakil Perdana Menteri dan Menteri Perdagangan X"
    last = max(claim.last, proto.name[0])
    for at in range(claim.first + 1, last) if held else ():
        lengths, offices = walk.known.offices.family(lows[at])
        told = (offices.get(lows[at : min(at + length, last)]) for length in lengths)
        if (inner := next((office for office in told if office is not None), None)) in held:
            return claim if inner is None else replace(claim, office=inner)
    return claim


def state_served_then(walk: Walk, reading: Reading, person: Person, proto: Proto) -> EntityKey | None:
    """ "Menlu Ghana saat itu, X, mengecam": for whom he acted in what is told of him."""
    if not proto.offices or not proto.offices[0].former:
        return None
    spoken = " ".join([t.low for t in reading.scene.tokens[proto.first : proto.last]])
    if not any(phrase in spoken for phrase in walk.known.language.words.office.back_then):
        return None
    served = (of for office, of, former in person.offices if former and office == proto.offices[0].office)
    return next((of for of in served if of is not None and kind_of_key(of) == "country"), None)
