"""A name drawn together with the fields of its minister: "Minister for Tourism and Aviation Ana Vake"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import Knowledge, knowledge
from kg.records import replace

NAME = (2, 4)
"""Fewest and most words of the name that is left: "Ana Vake"."""

FIELDS = 10
"""Most tokens of the fields of one minister: "for Trade, Cooperatives and Small and Medium Enterprises"."""


def behind_fields(
    chunk: Chunk, offices: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge
) -> Chunk | None:
    """The name alone, a person's, where the model has taken the last fields of his office for a part of it.

    None where the fields are all that it has taken: "for Tourism and Civil Aviation, Ana Vake".
    """
    first, last = chunk.first, chunk.last
    if known.language.nouns_after or chunk.senses or not offices or chunk.kind not in DRAWN or first < 1:
        return chunk
    heads, fields = known.language.words.title.field_heads, _fields(known.language.code)
    if tokens[first].low not in fields:
        return chunk
    inner = fields | known.language.also_office | {",", "&"}
    while first < last and tokens[first].low in inner:
        first += 1
    names = all(t.text.istitle() and t.text.isalpha() for t in tokens[first:last])
    if first < last and not (NAME[0] <= last - first <= NAME[1] and names):
        return chunk
    before = next((o for o in reversed(offices) if o.last <= chunk.first), None)
    if before is None or chunk.first - before.last > FIELDS:
        return chunk
    titled = any(t.low in heads for t in tokens[before.first : before.last])
    leads = inner | known.language.of_words | known.language.words.title.portfolio_leads
    led = all(t.low in leads for t in tokens[before.last : chunk.first])
    if not (titled and led):
        return chunk
    return replace(chunk, first=first, kind=ChunkKind.PERSON) if first < last else None


DRAWN = (ChunkKind.PERSON, ChunkKind.ORGANIZATION, ChunkKind.PLACE)


@cache
def _fields(code: str) -> frozenset[str]:
    """The words that the titles of ministers end in, and others like them."""
    known = knowledge(code)
    heads = known.language.words.title.field_heads
    titles = [title for head in sorted(heads) for title in known.offices.family(head)[1]]
    listed = frozenset(word for title in titles for word in title[1:] if word.isalpha())
    return (listed | known.language.words.title.more_fields) - known.language.of_words - heads
