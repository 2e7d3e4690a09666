"""Crowds that a sentence tells of, whom "they" means in it: "ribuan orang ... dukungan mereka"."""

from __future__ import annotations

from kg.find.chunks import ChunkKind
from kg.find.scenes import Reading
from kg.language.pack import Language

NAMED = frozenset({ChunkKind.COUNTRY, ChunkKind.ORGANIZATION, ChunkKind.PERSON})
"""Who else could be meant, named between the crowd and the pronoun."""


def told_of_a_crowd(reading: Reading, before: int, language: Language) -> bool:
    """Whether many people without a name open a clause before a token, and nobody else follows them."""
    lows, crowds = reading.sentence.lows, language.words.people.unnamed
    if crowds.isdisjoint(lows[:before]):
        return False
    counts = language.quantities | language.numbers.keys()
    at = next((n for n in range(before - 1, -1, -1) if lows[n] in crowds and lows[n - 1] in counts), None)
    if at is None:
        return False
    led = language.prepositions
    return not any(
        at < chunk.first < before and chunk.kind in NAMED and lows[chunk.first - 1] not in led
        for chunk in reading.chunks
    )
