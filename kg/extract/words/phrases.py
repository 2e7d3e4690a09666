"""Where phrases of a language pack stand in a sentence."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from kg.extract.words.nodes import Nodes


def find_phrases(units: Nodes, phrases: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where each of the phrases stands first, if it does: its first node and the one behind."""
    lows, present = units.lows, units.words
    if _firsts(phrases).isdisjoint(present):
        return  # most sentences
    for words in _parted(phrases):
        if words[0] in present and words[-1] in present:
            for at in range(len(lows) - len(words) + 1):
                if lows[at : at + len(words)] == words:
                    yield at, at + len(words)
                    break


@functools.cache  # a tuple or two of a language pack
def _parted(phrases: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [tuple(phrase.split()) for phrase in phrases]


@functools.cache
def _firsts(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(words[0] for words in _parted(phrases))
