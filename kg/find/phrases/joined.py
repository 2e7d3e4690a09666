"""Two countries before one noun: "Colombian and Latvian ministers", "Poland's and Togo's envoys"."""

from __future__ import annotations

from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.scene import GENITIVES, Scene


def joined_owner(scene: Scene, found: Chunk, end: int) -> tuple[Chunk, int] | None:
    """The country that "and" joins to one that ends before an item, and the item behind it.

    Both are adjectives, or both own what follows: "the Polish and the Czech premiers", "Poland's and Togo's".
    """
    owns = scene.low(end) in GENITIVES
    at = end + owns
    if not (owns or found.form is Form.DEMONYM) or scene.low(at) not in scene.known.language.coordinators:
        return None
    at += 1 + (scene.low(at + 1) in scene.known.language.determiners)
    other = scene.chunk(at, ChunkKind.COUNTRY)
    if other is None:
        return None
    alike = scene.low(at + 1) in GENITIVES if owns else other.form is Form.DEMONYM
    return (other, at + 1) if alike else None
