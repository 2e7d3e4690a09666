"""Which names may go with a name: an index that gives little else.

The keys of `kg.resolve.names.keys_of`, under which a store finds names, lead to all that have a word and a
letter in common, and 95 in 100 of those are somebody else's. Here a name leads to those that share two of
its words, by their sound; only what has an initial, which may be any word, is looked for by word and letter.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from typing import Final, Generic, TypeVar

from kg.resolve.names import SHORTEST_SLIP, Words, core_of, heads_of, joined, keys_of

T = TypeVar("T", bound=Hashable)

_CACHED: Final = 1 << 16


class Near(Generic[T]):
    """Things by their names: for each name all that `kg.resolve.names.fit` may find to go with it."""

    def __init__(self) -> None:
        self._filed: dict[str, dict[T, None]] = defaultdict(dict)

    def add(self, words: Words, thing: T) -> None:
        """Find the thing under a name."""
        for key in _filed_under(words):
            self._filed[key][thing] = None

    def to(self, names: Iterable[Words]) -> dict[T, None]:
        """All things that have a name which may go with one of these."""
        found: dict[T, None] = {}
        for words in names:
            for key in _looked_up_under(words):
                near = self._filed.get(key)
                if near is not None:
                    found.update(near)
        return found


@functools.lru_cache(maxsize=_CACHED)
def _filed_under(words: Words) -> tuple[str, ...]:
    coarse = set(keys_of(words))
    kinds = ("c", "i") if _has_initial(words) else ("c",)
    return (*_fine_keys(words), *(f"{kind} {key}" for kind in kinds for key in coarse))


@functools.lru_cache(maxsize=_CACHED)
def _looked_up_under(words: Words) -> tuple[str, ...]:
    kind = "c" if _has_initial(words) else "i"
    return (*_fine_keys(words), *(f"{kind} {key}" for key in set(keys_of(words))))


def _has_initial(words: Words) -> bool:
    return any(len(word) == 1 for word in core_of(words))


def _fine_keys(words: Words) -> set[str]:
    """Keys of which any two names without initials that fit have one in common.

    Two of their words are spelt alike or are forms of one given name; or they are only cut otherwise; or the
    given name is the same, and the surname begins with the same letter and is as long, but for one.
    """
    return {*_pairs(words), *_slips(words), f"={joined(core_of(words))}"}


def _pairs(words: Words) -> Iterator[str]:
    whole = [heads_of(word) for word in core_of(words) if len(word) > 1]
    for at, (heads, _) in enumerate(whole):
        for other, (_, alike) in enumerate(whole):
            if other != at:
                yield from (f"{head} {each}" for head in heads for each in alike)


def _slips(words: Words) -> Iterator[str]:
    core = core_of(words)
    given, surname = core[0], core[-1]
    if len(given) >= SHORTEST_SLIP and len(surname) >= SHORTEST_SLIP:
        for length in (len(surname), len(surname) + 1):
            yield f"~{given} {surname[0]}{length}"
