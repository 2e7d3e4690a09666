"""Whose forces a name means that no table lists: "the Chadian Army", "Azerbaijan Military"."""

from __future__ import annotations

from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import find
from kg.find.scenes import Reading
from kg.link.actors import kind_of_key
from kg.link.walk import Walk
from kg.model import EntityKey


def whose_forces(walk: Walk, reading: Reading, chunk: Chunk) -> EntityKey | None:
    """The country whose name, or whose people's, the unlisted name of an army begins with."""
    names = walk.known.language.words.name
    tokens = reading.scene.tokens
    unlisted = chunk.kind is ChunkKind.ORGANIZATION and not chunk.senses and chunk.last - chunk.first > 1
    if not unlisted or tokens[chunk.last - 1].low not in names.force_kinds:
        return None
    hit = next(iter(find(walk.known.actors, tokens[chunk.first : chunk.last])), None)
    key = hit.senses[0].key if hit is not None and hit.first == 0 and hit.senses else None
    return key if key is not None and kind_of_key(key) == "country" else None
