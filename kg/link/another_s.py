"""Offices that are told by somebody else's: "his deputy, Y", "his predecessor, Y", "succeeded by Y"."""

from __future__ import annotations

from kg.find.named_offices import DEPUTY, PREDECESSOR, SUCCESSOR
from kg.link.people import Person
from kg.link.walk import Walk
from kg.model import EntityKey, OfficeId


def by_another(walk: Walk, person: Person, office: OfficeId) -> tuple[OfficeId, EntityKey | None] | None:
    """ "Foreign Minister X and his deputy, Y", "his predecessor, Y": an office by another's."""
    told_last = () if walk.scope else walk.subjects[:1]  # "His successor, Y, ...": of whom the last was about
    others = [k for k in (*reversed(walk.scope), *told_last, *walk.recent) if k != person.key]
    if office == DEPUTY:
        above = walk.cast.by_key(next(iter(others), person.key))
        for held, of, former in above.offices if above is not None else ():
            below = BELOW.get(held, OfficeId(f"deputy {held}"))
            if not former and below in walk.known.reference.offices:
                return below, of
        return None
    near = [p for key in others[:3] if (p := walk.cast.by_key(key)) is not None]
    held_now = [(o, of) for p in near for o, of, former in p.offices if office == SUCCESSOR or not former]
    told = [pair for pair in held_now if pair[0] not in BY_ANOTHER]
    own = {(h.office, h.of) for h in walk.known.holders.get(person.key, ())}
    return next((pair for pair in told if pair in own), next(iter(told), None))


BY_ANOTHER = frozenset({DEPUTY, PREDECESSOR, SUCCESSOR, OfficeId("secretary"), OfficeId("minister")})
"""Offices that are no office of somebody's predecessor, or too general for one."""


BELOW = {
    OfficeId("president"): OfficeId("vice president"),
    OfficeId("chancellor"): OfficeId("vice chancellor"),
    OfficeId("commander-in-chief"): OfficeId("deputy commander-in-chief"),
}
"""What the deputy is called whose office is not named by that word."""
