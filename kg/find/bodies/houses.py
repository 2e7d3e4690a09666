"""Houses and organs called by their kind alone: "lolos di Senat", "Congress rejected it", "keputusan DK".

Whose house it is follows from the article; the linker decides.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.document import Sentence, Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import Knowledge

RULE = "house:"


def house_chunks(known: Knowledge, sentence: Sentence) -> Iterator[Chunk]:
    """Chunks whose rule is `house:KIND`; they have no sense until linked."""
    houses = known.language.words.body.houses
    if houses.keys().isdisjoint(sentence.words):
        return
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        kind = houses.get(token.low)
        if kind is not None and token.text[0].isupper() and _is_alone(tokens, at):
            yield Chunk(at, at + 1, ChunkKind.ORGANIZATION, RULE + kind, 0.8)


def _is_alone(tokens: tuple[Token, ...], at: int) -> bool:
    """No "Kongres Rakyat", "Indian National Congress" or "Congress-led"."""
    beside = [tokens[n] for n in (at - 1, at + 1) if 0 <= n < len(tokens)]
    named = [t for t in beside if t.text[0].isupper() and (t is not tokens[0] or len(t.text) < 2)]
    return not named and all(t.text != "-" for t in beside)


def house_of(chunk: Chunk) -> str:
    """What a chunk's rule calls the house, such as `senate`; empty for other chunks."""
    return chunk.rule[len(RULE) :] if chunk.rule.startswith(RULE) else ""
