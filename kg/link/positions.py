"""Offices held: of what, to whom accredited, now or formerly."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.chunks import ChunkKind
from kg.find.gazetteer import person_key
from kg.find.scene import OfficeClaim, Proto
from kg.find.scenes import Reading
from kg.link.actors import kind_of_key, sense_of, span_of
from kg.link.gather import country_of
from kg.link.offices import SECRETARY_OF_STATE, SINGLE, held_on_day, office_as_called, same_office, speaks_for
from kg.link.people import Person
from kg.link.walk import Walk
from kg.model import EntityKey, Evidence, OfficeId, Position

AMBASSADORIAL = "ambassadorial"
CROWNED_OR_ELECTED = frozenset({"royal", "head-of-state", "head-of-government"})

GENERAL = frozenset(
    {"minister", "secretary", "ambassador", "envoy", "president", "director", "adviser", "spokesperson"}
)
"""Offices that may be another one's short form."""


def add_position(walk: Walk, reading: Reading, person: Person, claim: OfficeClaim, proto: Proto) -> None:
    """Add a position that a phrase states, once."""
    of = office_of(walk, person, claim, proto)
    if of is None:
        return
    office = office_as_called(walk, claim.office, of)
    level = walk.known.level(office)
    # "Menlu Bangladesh Mahmood Ali di Dhaka" tells where they met, not to whom a minister is sent.
    tos: list[EntityKey | None] = [
        sense_of(walk, c).key for c in claim.to if c.senses and level not in SINGLE
    ]
    assumed = not tos and level == AMBASSADORIAL
    if assumed:
        tos = [walk.out.home if walk.out.home != of else None]
    begin, end = span_of(walk, reading, proto)
    evidence = Evidence(begin, end, "title:named" if proto.name else "title:bare", 0.9)
    for to in tos or [None]:
        key = (person.key, office, of, to)
        if any(k[:3] == key[:3] and (k[3] == to or to is None) for k in walk.seen_positions):
            continue
        walk.seen_positions.add(key)
        if assumed:
            walk.assumed.add(key)
        walk.out.positions.append(Position(person.key, office, of, to, claim.former, (evidence,)))
    if (office, of, claim.former) not in person.offices:
        person.offices.append((office, of, claim.former))


def specific_positions(walk: Walk, positions: Sequence[Position]) -> list[Position]:
    """Positions without those that only repeat another in general words or with an assumed receiver.

    "Secretary Blinken" repeats the secretary of state; "Dubes Filipina" in the title, taken as the one in
    the home country, is the "Duta Besar Filipina untuk Malaysia" of the first sentence.
    """
    return [p for p in positions if not any(_repeats(walk, p, q) for q in positions if q is not p)]


def _repeats(walk: Walk, p: Position, q: Position) -> bool:
    if q.person != p.person or q.former != p.former:
        return False
    if q.office != p.office:
        return p.office in GENERAL and same_office(walk, p.office, q.office)
    told = (q.person, q.office, q.of, q.to) not in walk.assumed
    return q.of == p.of and told and (p.person, p.office, p.of, p.to) in walk.assumed


def office_of(walk: Walk, person: Person, claim: OfficeClaim, proto: Proto) -> EntityKey | None:
    """What the office is of: stated, else the reference's record, else the nearest country."""
    of = stated_of(walk, claim)
    if of is not None:
        return of
    if owner := country_of(walk, proto.owner):
        return owner
    for holder in walk.known.holders.get(person.key, ()):
        if same_office(walk, claim.office, holder.office):
            return holder.of
    if of := next((c for o, c, _ in person.offices if c and same_office(walk, claim.office, o)), None):
        return of
    if claim.office == SECRETARY_OF_STATE:
        return EntityKey("country/USA")
    if of := next((c for _, c, f in person.offices if c and not f and kind_of_key(c) == "country"), None):
        return of
    if not claim.former and (of := held_on_day(walk, person)):
        return of
    if walk.known.level(claim.office) == AMBASSADORIAL and claim.to:
        sent_to = {sense_of(walk, c).key for c in claim.to if c.senses}
        return next((c for c in walk.countries[:1] if c not in sent_to), walk.out.home)
    if not person.names or proto.name is None:
        return None
    if claim.former and walk.scope and (speaker := walk.cast.by_key(walk.scope[0])):
        return speaks_for(walk, speaker)
    return _nearest(walk, person, claim)


def _nearest(walk: Walk, person: Person, claim: OfficeClaim) -> EntityKey | None:
    """The home country, unless that office is somebody else's there, or nobody's; else the last named."""
    home = walk.out.home
    if home is not None and _is_elsewhere(walk, person, claim.office, home):
        return next((c for c in walk.countries if c != home), None)
    return home or next(iter(walk.countries), None)


def _is_elsewhere(walk: Walk, person: Person, office: OfficeId, home: EntityKey) -> bool:
    """Whether the reference tells that on that day the office was not this person's in the home country."""
    level = walk.known.level(office)
    holders = walk.known.by_office.get((office, home), ())
    if level in SINGLE or level == "military":
        known = [h for h in holders if h.since and h.held_on(walk.day)]
        if known and all(person_key(h.person) != person.key for h in known):
            return True
    # A republic has no king and a presidential state no prime minister.
    ruled = any((ruler, home) in walk.known.by_office for ruler in ("president", "king", "prime minister"))
    return level in CROWNED_OR_ELECTED and ruled and not any(h.held_on(walk.day) for h in holders)


def stated_of(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """What the phrase itself says that the office is of."""
    if claim.of is None:
        return None
    key = country_of(walk, claim.of)
    if key is None:
        return None
    if claim.of.kind is ChunkKind.PLACE:
        office = walk.known.reference.offices.get(claim.office)
        place = walk.known.reference.places.get(key)
        if (office is None or office.of != "place") and place is not None and place.country:
            return place.country
    return key
