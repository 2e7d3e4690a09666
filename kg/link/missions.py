"""Embassies and consulates: whose they are and in which city, as in "Kedutaan Besar AS di Jakarta"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.scenes import Reading
from kg.link.actors import MISSIONS, body_of, owner_beside, sense_of
from kg.link.ministries import sender_of
from kg.link.walk import Walk
from kg.model import EntityKey


def note_missions(walk: Walk, readings: Sequence[Reading]) -> None:
    """Remember the city that the article names for each mission, so that every mention of it is that one.

    A country that has missions in two cities of one article keeps none: which is meant is then not told,
    but where the city stands beside it: "KJRI Guangzhou dan KJRI Shanghai".
    """
    cities: dict[tuple[str, EntityKey], set[EntityKey]] = {}
    told: dict[int, tuple[tuple[str, EntityKey], EntityKey]] = {}
    for reading in readings:
        for chunk in reading.chunks:
            if body_of(chunk) not in MISSIONS:
                continue
            owner = owner_beside(walk, reading, chunk) or sender_of(walk, reading, chunk) or walk.out.home
            city = _city_behind(walk, reading, chunk)
            if owner is not None and city is not None:
                mission = (body_of(chunk), owner)
                cities.setdefault(mission, set()).add(city)
                told[reading.scene.tokens[chunk.first].begin] = mission, city
    walk.out.missions = {mission: next(iter(found)) for mission, found in cities.items() if len(found) == 1}
    walk.out.mission_at = {at: city for at, (m, city) in told.items() if m not in walk.out.missions}


def _city_behind(walk: Walk, reading: Reading, chunk: Chunk) -> EntityKey | None:
    """The city that follows, past the country and a word such as "in"."""
    at = chunk.last
    by_first = {c.first: c for c in reading.chunks}
    if (country := by_first.get(at)) is not None and country.kind is ChunkKind.COUNTRY:
        if country.form in (Form.CAPITAL, Form.SEAT):
            return _city_of(walk, country)
        at = country.last
    tokens = reading.scene.tokens
    if at + 2 < len(tokens) and tokens[at].low == "(" and tokens[at + 2].low == ")":
        at += 3  # "Kedutaan Besar RI (KBRI) Kuala Lumpur"
    if at < len(tokens) and tokens[at].low in walk.known.language.locatives:
        at += 1
    city = by_first.get(at)
    if city is None or not city.senses:
        return None
    return _city_of(walk, city)


def _city_of(walk: Walk, chunk: Chunk) -> EntityKey | None:
    """The city that a name means as well as a government: "KBRI Moskwa", "KBRI Den Haag"."""
    sense = sense_of(walk, chunk)
    if chunk.form is Form.CAPITAL:
        return sense.other
    if chunk.form is Form.SEAT:
        return next((s.key for s in chunk.senses if s.key.startswith("place/")), None)
    return sense.key if chunk.kind is ChunkKind.PLACE else None
