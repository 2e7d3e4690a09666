"""Countries that only a city stands for: "flew to Kigali. There the two countries signed a pact"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.find.chunks import ChunkKind
from kg.link.walk import Walk
from kg.model import EntityKey


def visited_before(walk: Walk) -> Iterator[EntityKey]:
    """The countries of the cities that the sentence before names, in the order of the words."""
    before = walk.before
    for chunk in before.chunks if before is not None else ():
        place = walk.known.reference.places.get(chunk.key) if chunk.key is not None else None
        named = chunk.kind in (ChunkKind.PLACE, ChunkKind.COUNTRY)  # a capital may stand for its state
        if place is not None and place.country is not None and named:
            yield place.country
        elif chunk.kind is ChunkKind.COUNTRY and chunk.key is not None:
            yield chunk.key
