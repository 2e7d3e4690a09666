"""Buildings by grammar: "Pasar Tanah Abang", "Istanbul's Dolmabahce Palace", "Hotel Mulia"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.language.pack import Language
from kg.model import ZoneKind


def venue_chunks(pack: Language, tokens: Sequence[Token], zone: ZoneKind) -> Iterator[Chunk]:
    """Capitalised runs with a word for a building; not in headlines, where every word is capitalised."""
    if zone in (ZoneKind.TITLE, ZoneKind.HEADING, ZoneKind.TEASER):
        return
    for at, token in enumerate(tokens):
        if not token.text[0].isupper():
            continue
        if token.low in pack.words.place.venue_heads_first:
            last = _right(tokens, at + 1)
            if last > at + 1:
                yield Chunk(at, last, ChunkKind.PLACE, "venue:grammar", 0.8)
        elif token.low in pack.words.place.venue_heads_last:
            first = _left(tokens, at)
            if first < at:
                yield Chunk(first, at + 1, ChunkKind.PLACE, "venue:grammar", 0.8)


def _right(tokens: Sequence[Token], at: int) -> int:
    while (
        at < len(tokens)
        and tokens[at].text[0].isupper()
        and tokens[at].text.isalpha()
        and len(tokens[at].text) > 1
    ):
        at += 1
    return at


def _left(tokens: Sequence[Token], at: int) -> int:
    while (
        at > 0
        and tokens[at - 1].text[0].isupper()
        and tokens[at - 1].text.isalpha()
        and tokens[at - 1].low != "the"
    ):
        at -= 1
    return at
