"""Which office a counterpart holds: "Ministers X of Chad and Y, his Malian counterpart"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.scene import Proto
from kg.find.scenes import Reading
from kg.link.actors import kind_of_key, span_of
from kg.link.colleagues import joined_before
from kg.link.gather import country_of, name_text
from kg.link.offices import AMBASSADORIAL, office_as_called, same_office, speaks_for
from kg.link.people import Person
from kg.link.walk import Walk
from kg.model import EntityKey, Evidence, OfficeId, Position


def counterpart_office(walk: Walk, reading: Reading, person: Person, proto: Proto) -> None:
    """His counterpart holds his office, for the other country."""
    if not proto.counterpart:
        return
    beside = (
        walk.cast.find_part(name_text(walk, reading, b), walk.recent)
        for b in joined_before(walk, reading, proto)
    )
    keys = (*(p.key for p in beside if p is not None), *walk.scope, *walk.recent)
    others = [p for k in keys if k != person.key and (p := walk.cast.by_key(k))]
    owner = country_of(walk, proto.owner)
    then = _called_here(walk, reading, proto)
    offices = [(o, f) for p in others for o, _, f in p.offices if not f or (p.key, o) in then]
    known = {h.office for h in walk.known.holders.get(person.key, ()) if h.of == owner}
    own = [o for o, _, f in others[0].offices if not f or (others[0].key, o) in then] if others else []
    mine = [h for h in offices if h[0] in own]  # a former office has no counterpart
    # "State Councilor and Foreign Minister X": of two the portfolio is what other countries have, too
    ministers = (h for h in mine if not h[1] and walk.known.level(h[0]) == "ministerial")
    nearest = next(ministers, next(iter(mine), None))
    held = next((h for h in offices if h[0] in known), nearest)
    if owner is None:  # "her counterpart, Ben Wallace": whom the reference knows to hold the same office
        holds = [h for h in walk.known.holders.get(person.key, ()) if walk.day and h.held_on(walk.day)]
        owner, held = next(((h.of, o) for h in holds for o in offices if o[0] == h.office), (None, held))
        owner = owner or _other_side(walk, others[:1])
    if held and owner and walk.known.level(held[0]) == "organization" and kind_of_key(owner) == "country":
        return  # the counterpart of a body's head is of another body, which the text does not name
    if held and owner:
        office = office_as_called(walk, held[0], owner)
        person.offices.append((office, owner, held[1]))
        begin, end = span_of(walk, reading, proto)
        seen = walk.seen_positions.setdefault((person.key, office, owner), set())
        if None not in seen:
            seen.add(None)
            evidence = Evidence(begin, end, "title:counterpart", 0.8)
            post = _same_post(walk, others, held[0]) if walk.known.level(office) == AMBASSADORIAL else None
            to = post if post != owner else None
            walk.out.positions.append(Position(person.key, office, owner, to, held[1], (evidence,)))


def _same_post(walk: Walk, others: Sequence[Person], office: OfficeId) -> EntityKey | None:
    """ "Britain's ambassador to Yemen, X, and his American counterpart, Y": where both are sent."""
    keys = {p.key for p in others}
    told = (p for p in reversed(walk.out.positions) if p.person in keys and p.office == office)
    return next((p.to for p in told), None)


def counterpart_before(walk: Walk) -> Person | None:
    """ "Minister X met Minister Y. Her counterpart urged Togo": who holds her office for another state.

    He was named just before, beside her of whom this sentence or the last one tells.
    """
    whose = [*walk.scope[:1], *walk.subjects[:1]]
    own = walk.cast.by_key(whose[0]) if whose else None
    mine = [(office, of) for office, of, former in own.offices if not former] if own is not None else []
    for key in walk.recent[:BESIDE]:
        other = walk.cast.by_key(key)
        if other is None or other is own:
            continue
        for office, of, former in other.offices:
            alike = (o for o, own_state in mine if of not in (None, own_state))
            if not former and any(same_office(walk, o, office) for o in alike):
                return other
    return None


def other_met(walk: Walk) -> Person | None:
    """ "X met Y. "...," her host said": of those named last the one of another state than X."""
    whose = [*walk.scope[:1], *walk.subjects[:1]]
    own = walk.cast.by_key(whose[0]) if whose else None
    state = speaks_for(walk, own) if own is not None else None
    others = (p for key in walk.recent[:BESIDE] if (p := walk.cast.by_key(key)) is not None and p is not own)
    return next((p for p in others if state and speaks_for(walk, p) not in (None, state)), None)


BESIDE = 4
"""People named last, one of whom is her counterpart."""


def _other_side(walk: Walk, met: Sequence[Person]) -> EntityKey | None:
    """ "mitranya, Elmer Schialer", whom nobody knows: of the country last named together with his own."""
    own = speaks_for(walk, met[0]) if met else None
    for pair in walk.sides:
        if len(pair) == 2 and own in pair:
            return pair[1 - pair.index(own)]
    return None


def _called_here(walk: Walk, reading: Reading, proto: Proto) -> set[tuple[EntityKey, OfficeId]]:
    """Whom this sentence calls by an office, though he left it since: of that day's are counterparts."""
    called: set[tuple[EntityKey, OfficeId]] = set()
    for before in reading.protos:
        if before.first >= proto.first:
            break
        offices = [c.office for c in before.offices if not c.former] if before.name else []
        someone = walk.cast.find_part(name_text(walk, reading, before), walk.recent) if offices else None
        if someone is not None:
            called.update((someone.key, o) for o, _, _ in someone.offices)
    return called
