"""For how long something is done, between its subject and its verb: "X untuk sementara menutup"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Protocol, TypeVar

from kg.language.pack import Language


class _Word(Protocol):
    @property
    def low(self) -> str: ...


W = TypeVar("W", bound=_Word)


def for_now(made: Sequence[W], words: Set[str], language: Language) -> list[W]:
    """The words that say that it is for now; their "sementara" opens no clause, as "while" does."""
    if language.words.time.now_words.isdisjoint(words):
        return []  # most sentences
    out: list[W] = []
    for phrase in language.words.time.for_now:
        for at in range(1, len(made) - len(phrase)):
            if tuple(n.low for n in made[at : at + len(phrase)]) == phrase:
                out.extend(made[at : at + len(phrase)])
    return out
