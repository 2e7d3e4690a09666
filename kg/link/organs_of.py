"""Whose organ a name means that no table lists: "the Chadian Army", "Kenya's Maritime Security Agency"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.document import Token
from kg.find.bodies.of_another import owns
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form, find
from kg.find.knowledge import Knowledge
from kg.find.scenes import Reading
from kg.link.walk import Walk
from kg.model import EntityKey


def whose_organ(walk: Walk, reading: Reading, chunk: Chunk, key: EntityKey) -> EntityKey | None:
    """The country that stands in, before or behind the unlisted name of an army, court or agency.

    What the text told of it once holds for the whole article: "Kenya's Maritime Agency (MSA) ... The MSA".
    """
    if chunk.kind is not ChunkKind.ORGANIZATION or chunk.senses:
        return None
    if key not in walk.organs and (country := _told_here(walk, reading, chunk)) is not None:
        walk.organs[key] = country
    return walk.organs.get(key)


def _told_here(walk: Walk, reading: Reading, chunk: Chunk) -> EntityKey | None:
    tokens, known = reading.scene.tokens, walk.known
    name = tokens[chunk.first : chunk.last]
    inner = [c for c in _countries(name, known) if c.first == 0 or c.last == len(name)]
    if _is_organ(name, inner, known):
        beside = [c for c in reading.chunks if c.kind is ChunkKind.COUNTRY and owns(c, chunk, tokens, known)]
        return next((c.key for c in (*inner, *beside)), None)
    return None


def _countries(name: Sequence[Token], known: Knowledge) -> Iterator[Chunk]:
    for hit in find(known.actors, name):
        if hit.senses[0].key.startswith("country/") and hit.senses[0].form is not Form.CAPITAL:
            yield Chunk(hit.first, hit.last, ChunkKind.COUNTRY, "gazetteer:inner", 0.9, hit.senses)


def _is_organ(name: Sequence[Token], inner: Sequence[Chunk], known: Knowledge) -> bool:
    """ "Central Bank of Nigeria", "Maritime Security Agency": by the last word of what is the country's."""
    words, of = known.language.words.body, known.language.of_words
    behind = (c.first - 1 for c in inner if c.first > 1)
    end = next((n for n in behind if name[n].low in of), len(name))
    head, first = name[end - 1].low, name[0].low
    return head in words.force_kinds or head in words.organ_heads or (first, head) in words.organ_pairs
