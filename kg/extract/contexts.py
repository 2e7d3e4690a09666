"""The PLOVER contexts that a sentence gives to its event."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from kg.extract.words.keywords import Index, index, occurrences
from kg.language.context_words import CONTEXTS

MOST = 3
"""Most contexts of an event."""


@cache
def _context_index() -> Index:
    return index([(row.en, row.id) for row in CONTEXTS])


def contexts(frame_contexts: tuple[str, ...], words: tuple[str, ...]) -> tuple[str, ...]:
    """Up to `MOST` contexts of an event: its frame's own, then those that its sentence names, by code.

    `words` are the sentence's words in lower case, as the tokenizer parts them. Of the contexts named
    those with most keywords are taken, and of equals those named first.
    """
    room = MOST - len(frame_contexts)
    if room <= 0:
        return frame_contexts[:MOST]
    counts = dict(_named(words))
    for code in frame_contexts:
        counts.pop(code, None)
    taken = sorted(counts, key=lambda code: -counts[code])[:room]  # stable: equals stay in order
    return (*frame_contexts, *sorted(taken))


@lru_cache(maxsize=8)  # a sentence is asked about once for each of its events
def _named(words: tuple[str, ...]) -> Mapping[str, int]:
    """The contexts that a sentence names, by code, each with the number of its keywords."""
    counts: dict[str, int] = {}
    for _, _, rows in occurrences(_context_index(), words):
        for row in rows:
            code = CONTEXTS[row].code
            counts[code] = counts.get(code, 0) + 1
    return counts
