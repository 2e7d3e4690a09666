"""Where an event is by "the same": "di gedung yang sama", "at the same venue"."""

from __future__ import annotations

from kg.extract.passage import Passage, Scene, Telling, is_building
from kg.model import EntityKey, Kind, Status, ZoneKind

NEAR = 2
"""Sentences in which "there" still means the place that the text had somebody at."""

OPENING = 6
"""Nodes at a sentence's beginning in which it says where it is set."""

MANY = 20
"""Drafts among which a site is looked for that the text named."""


def same_as_before(telling: Telling, passage: Passage, first: int, last: int) -> EntityKey | None:
    """ "Usai penyerahan, di gedung yang sama, ...": the building or city of what was told, however far."""
    words, reference = passage.language.words.place, telling.known.reference
    if not passage.language.nouns_after or words.same.isdisjoint(passage.nodes.words):
        return None
    opening = range(min(first, OPENING))
    ahead = not passage.language.plans.isdisjoint(passage.nodes.words)
    for at in (*opening, *range(first, min(last, len(passage.nodes)))):
        low = passage.nodes[at].low
        if low not in words.sites | words.cities or not is_the_same(passage, at):
            continue
        city = low in words.cities
        if city and (named := _city_just_named(telling, passage)) is not None:
            return named
        for before in reversed(telling.drafts[-MANY:]):
            site = before.city if city else before.place
            told = before.sentence < passage.index and before.zone is not ZoneKind.CAPTION
            told = told and (ahead or before.status is not Status.PLANNED)
            if told and site is not None and (city or is_building(reference, site)):
                return site
    return None


def _city_just_named(telling: Telling, passage: Passage) -> EntityKey | None:
    """The city of the scene, unless a statement only spoke of it: "berjanji menempatkan petugas di Dili"."""
    scene = telling.scene
    if scene is None or not is_near(scene, passage) or is_building(telling.known.reference, scene.place):
        return None
    spoken = any(d.sentence == scene.sentence and d.kind is Kind.STATEMENT for d in telling.drafts[-MANY:])
    # "dijadwalkan terbang ke Lome. Ronde terakhir usai di kota yang sama": where the one before was
    planned = any(d.sentence == scene.sentence and d.status is Status.PLANNED for d in telling.drafts[-MANY:])
    planned = planned and passage.language.plans.isdisjoint(passage.nodes.words)
    return None if spoken or planned or scene.sentence == passage.index else scene.place


def is_the_same(passage: Passage, at: int) -> bool:
    """ "at the same venue", "di tempat yang sama": a site that was just named."""
    pack, units = passage.language, passage.nodes
    beside = units.lows[at + 1 : at + 3] if pack.nouns_after else units.lows[max(0, at - 1) : at]
    return not pack.words.place.same.isdisjoint(beside)


def is_near(scene: Scene, passage: Passage) -> bool:
    """Whether a scene was told so lately that "there" means it."""
    paragraphs = passage.sentence.paragraph - scene.paragraph
    return passage.index - scene.sentence <= NEAR and 0 <= paragraphs <= 1
