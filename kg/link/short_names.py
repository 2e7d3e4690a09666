"""Bodies by a part of their name: "Congress", "the Movement" of the Sudan Liberation Movement."""

from __future__ import annotations

from kg.find.chunks import Chunk, ChunkKind
from kg.find.scenes import Reading
from kg.link.walk import Walk
from kg.model import EntityKey


def house_here(walk: Walk, house: str) -> EntityKey | None:
    """ "Congress", "Senat", "DK": of a country named before, the last first, or a listed body."""
    bodies, countries = walk.known.bodies, walk.known.reference.countries
    if "/" in house:
        return EntityKey(house) if house in walk.named else None
    spoke = [
        of for p in walk.recent[:1] if (who := walk.cast.by_key(p)) for _, of, gone in who.offices if not gone
    ]
    for key in (*walk.countries[:LAST], *filter(None, spoke)):
        name = countries[key].name["en"] if key in countries else ""
        listed = bodies.get(f"{name} {house}") or bodies.get(f"{house} of {name}")
        if listed is not None:
            return listed
    return None


LAST = 2
"""Countries named last, of one of which "the Senate" is."""


def named_body(walk: Walk, noun: str) -> EntityKey | None:
    """The last body named whose name has the noun, or that is such a body in the article's words."""
    for key in walk.bodies_named:
        listed = walk.known.reference.organizations.get(key)
        names = (listed.name["en"], *listed.aliases["en"]) if listed else ()
        called = walk.out.bodies[key][0] if key in walk.out.bodies else walk.out.unlisted.get(key, "")
        if any(noun in name.lower().split() for name in (*names, called)):
            return key
    return None


def by_a_word(walk: Walk, reading: Reading, chunk: Chunk) -> EntityKey | None:
    """ "the Movement", "the Tigers": the body named before whose name has the word, written large.

    Only with the article, and only a name of several words: "the Guardian" beside "Le Monde" is another.
    """
    tokens, pack = reading.scene.tokens, walk.known.language
    word = tokens[chunk.first]
    alone = chunk.kind is ChunkKind.ORGANIZATION and chunk.last == chunk.first + 1 and chunk.first > 0
    if not alone or not word.text.istitle() or tokens[chunk.first - 1].low not in pack.words.place.definite:
        return None
    return named_body(walk, word.low)
