"""Offices that are told by somebody else's: "his deputy, Y", "his predecessor, Y", "succeeded by Y"."""

from __future__ import annotations

from kg.find.offices.named import DEPUTY, PREDECESSOR, SUCCESSOR
from kg.find.scene import GENITIVES, OfficeClaim
from kg.link.offices import AMBASSADORIAL
from kg.link.people import Person
from kg.link.walk import Walk
from kg.model import EntityKey, OfficeId


def by_another(walk: Walk, person: Person, claim: OfficeClaim) -> tuple[OfficeId, EntityKey | None] | None:
    """ "Foreign Minister X and his deputy, Y", "his predecessor, Y": an office by another's."""
    office = claim.office
    named = walk.scope if _appointed_by_the_last(walk, office) else walk.scope[::-1]
    if _of_the_appointee(walk, office):
        others = [k for k in walk.together[::-1] or walk.recent if k != person.key]
    else:
        others = [k for k in (*named, *_told_last(walk), *walk.recent) if k != person.key]
    if (owner := _owner(walk, claim)) is not None:
        others = [owner]
    if office == DEPUTY:
        above = walk.cast.by_key(next(iter(others), person.key))
        for held, of, former in above.offices if above is not None else ():
            below = BELOW.get(held, OfficeId(f"deputy {held}"))
            if not former and below in walk.known.reference.offices:
                return below, of
        return None
    here = office == SUCCESSOR and others and others[0] in walk.scope  # "X was replaced by Y": what X held
    near = [p for key in others[: 1 if here else 3] if (p := walk.cast.by_key(key)) is not None]
    held_now = [(o, of) for p in near for o, of, former in p.offices if office == SUCCESSOR or not former]
    told = [pair for pair in held_now if pair[0] not in BY_ANOTHER]
    own = [(h.office, h.of) for h in walk.known.holders.get(person.key, ())]
    if here and not told:  # as the reference knows it, where the text does not say
        told = [(h.office, h.of) for h in walk.known.holders.get(others[0], ()) if (h.office, h.of) in own]
    return next((pair for pair in told if pair in own), next(iter(told), None))


def _owner(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """ "Ivan Duque, Petro's predecessor,": whose predecessor he is, where the claim itself names him."""
    tokens = walk.reading.scene.tokens[claim.first : claim.last] if walk.reading is not None else ()
    end = next((n for n, token in enumerate(tokens) if token.low in GENITIVES), 0)
    name = " ".join(token.text for token in tokens[:end])
    whose = walk.cast.find_part(name, walk.recent) if name else None
    return whose.key if whose is not None else None


def _appointed_by_the_last(walk: Walk, office: OfficeId) -> bool:
    """ "X dilantik oleh Presiden Y menggantikan Z": Z held what X holds, not what Y does."""
    if office != PREDECESSOR or walk.reading is None:
        return False
    words = walk.known.language.words
    lows = walk.reading.sentence.lows
    passive, agents = words.verb.passive_prefix, words.clause.agents
    return any(
        low in words.office.taking
        and ((bool(passive) and low.startswith(passive)) or not agents.isdisjoint(lows[at + 1 : at + 3]))
        for at, low in enumerate(lows)
    )


def _of_the_appointee(walk: Walk, office: OfficeId) -> bool:
    """ "X has appointed Y as envoy. He replaces Z": Z held what Y holds, whoever appointed him."""
    if office != PREDECESSOR or walk.reading is None or walk.before is None:
        return False
    pack, before = walk.known.language, walk.before.sentence
    opens = walk.reading.sentence.lows[0] in pack.persons
    return opens and not pack.words.office.appointing.isdisjoint(before.words)


def _told_last(walk: Walk) -> list[EntityKey]:
    """Whose successor opens a sentence: who left an office, an envoy before credentials, or the subject.

    "The minister, X, had the ambassador, Y, recalled. His successor, Z, has not presented his credentials."
    """
    if walk.scope or walk.reading is None:
        return []
    near = [*walk.subjects[:1], *walk.recent[:LAST]]
    people = [p for key in near if (p := walk.cast.by_key(key)) is not None]
    level = walk.known.level
    sent = [p.key for p in people if any(level(o) == AMBASSADORIAL and not f for o, _, f in p.offices)]
    if not walk.known.language.words.office.credentials.isdisjoint(walk.reading.sentence.words):
        return [*sent[:1], *near[:1]]
    gone = [p.key for p in people if p.offices and p.offices[-1][2]]
    return [*gone[:1], *near[:1]]


LAST = 2
"""So many people back somebody may have left an office whose successor a sentence names."""

BY_ANOTHER = frozenset({DEPUTY, PREDECESSOR, SUCCESSOR, OfficeId("secretary"), OfficeId("minister")})
"""Offices that are no office of somebody's predecessor, or too general for one."""


BELOW = {
    OfficeId("president"): OfficeId("vice president"),
    OfficeId("chancellor"): OfficeId("vice chancellor"),
    OfficeId("chairman of the sovereign council"): OfficeId("deputy chair"),
    OfficeId("commander-in-chief"): OfficeId("deputy commander-in-chief"),
}
"""What the deputy is called whose office is not named by that word."""
