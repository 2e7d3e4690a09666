"""Whose an office is by whoever is named beside its holder: of one cabinet, house or journey."""

from __future__ import annotations

from kg.find.chunks import ChunkKind
from kg.find.scene import OfficeClaim, Proto
from kg.find.scenes import Reading
from kg.link.actors import kind_of_key
from kg.link.gather import country_of, name_text
from kg.link.offices import (
    AMBASSADORIAL,
    same_office,
    speaks_for,
)
from kg.link.walk import Walk
from kg.model import EntityKey


def of_a_colleague(walk: Walk, claim: OfficeClaim, proto: Proto) -> EntityKey | None:
    """The country of whoever is named beside somebody, where both are likely to be of one."""
    return _beside(walk, claim, proto) or _of_one_cabinet(walk, claim, proto) or _of_one_house(walk, claim)


def _beside(walk: Walk, claim: OfficeClaim, proto: Proto) -> EntityKey | None:
    """ "New Zealand's prime minister, John Key, and Trade Minister Tim Groser": the country of both.

    So too of whoever came along: "Finnish Prime Minister X, accompanied by Foreign Minister Y".
    """
    reading, pack = walk.reading, walk.known.language
    if reading is None:
        return None
    tokens = reading.scene.tokens
    for before in reading.protos:
        between = [t.low for t in tokens[before.last : proto.first]]
        joined = 0 < len(between) <= 2 and between[-1] in pack.coordinators - {","}
        with_ = (
            0 < len(between) <= COMPANY and " ".join(between[-2:]).strip(", ") in pack.words.office.together
        )
        if before.name and (joined or with_):
            owners = [c.of for c in before.offices if c.of is not None and c.of.kind is ChunkKind.COUNTRY]
            if owners:
                return country_of(walk, owners[0])
            if with_ or before.offices:  # "Kabba didampingi Wakil Menteri Perdagangan Y"
                return _of_the_same(walk, claim, before)
            return None
    return None


def _of_the_same(walk: Walk, claim: OfficeClaim, before: Proto) -> EntityKey | None:
    """ "met caretaker prime minister X and energy minister Y": both of one country, unless of one office."""
    if walk.known.level(claim.office) == AMBASSADORIAL or walk.reading is None:
        return None
    person = walk.cast.find_part(name_text(walk, walk.reading, before), walk.recent)
    held = [c.office for c in before.offices] or [
        o for o, _, f in (person.offices if person else ()) if not f
    ]
    if not held or any(same_office(walk, claim.office, office) for office in held):
        return None
    country = speaks_for(walk, person) if person is not None else None
    return country if country is not None and kind_of_key(country) == "country" else None


COMPANY = 6
"""Most words between somebody and whoever came along: ", chaired the sessions together with"."""


MINISTER = "minister of "


def _of_one_cabinet(walk: Walk, claim: OfficeClaim, proto: Proto) -> EntityKey | None:
    """ "Trade Minister Tim Groser, Tourism Minister John Key and ...": of the country of the one before.

    Two of the same portfolio are of two countries.
    """
    reading = walk.reading
    if reading is None or not (claim.office.startswith(MINISTER) or claim.office == "minister"):
        return None
    for before in joined_before(walk, reading, proto):
        portfolios = {c.office for c in before.offices if c.office.startswith(MINISTER)}
        person = walk.cast.find_part(name_text(walk, reading, before), walk.recent)
        if portfolios and claim.office not in portfolios and person is not None:
            return next(
                (of for office, of, former in person.offices if office in portfolios and not former), None
            )
    return None


def joined_before(walk: Walk, reading: Reading, proto: Proto) -> list[Proto]:
    """The person named right before the joint that leads to a phrase: "X and his Eritrean counterpart"."""
    tokens, joints = reading.scene.tokens, walk.known.language.coordinators
    between = ((before, [t.low for t in tokens[before.last : proto.first]]) for before in reading.protos)
    return [b for b, words in between if b.name and 0 < len(words) <= 2 and joints.issuperset(words)]


def _of_one_house(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """ "Senator X threatened ... Senator Y, too, ...": of the country of the one named before."""
    if walk.known.level(claim.office) != "legislative":
        return None
    told = (p.of for p in reversed(walk.out.positions) if p.office == claim.office and not p.former)
    return next((of for of in told if of is not None and kind_of_key(of) == "country"), None)
