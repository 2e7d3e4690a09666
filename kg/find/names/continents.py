"""The name of a state that is a continent's too: "Asian, European, American and African nations"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import Knowledge


def is_a_continent(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "Asian, European, American and African nations": no state, in a list of continents.

    So "negara-negara Asia, Amerika, dan Afrika", but not "Asian and American officials met".
    """
    names = known.language.words.place
    if chunk.kind is not ChunkKind.COUNTRY or chunk.last - chunk.first > 1:
        return False
    if tokens[chunk.first].low not in names.also_continents:
        return False
    before = _beside(tokens, range(chunk.first - 1, -1, -1), known)
    behind = _beside(tokens, range(chunk.last, len(tokens)), known)
    return len(before) + len(behind) >= LEAST


LEAST = 2
"""Fewest continents beside the name."""


def _beside(tokens: Sequence[Token], places: range, known: Knowledge) -> list[str]:
    """The continents joined to a name on one side of it."""
    place = known.language.words.place
    passed = known.language.words.clause.joints | place.also_continents | {","}
    found: list[str] = []
    for at in places:
        low = tokens[at].low
        if low in place.continents:
            found.append(low)
        elif low not in passed:
            break
    return found
