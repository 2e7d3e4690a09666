"""Dialogues of two foreign and two defence ministers: "2+2", "two-plus-two"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Token

PLUS = frozenset({"+", "plus"})
"""One of which such a name has."""

WRITTEN = (("2", "+", "2"), ("two", "-", "plus", "-", "two"), ("two", "plus", "two"))
"""The words of the name, in all ways of writing it."""


def two_and_two(tokens: Sequence[Token], at: int) -> int | None:
    """The token behind such a name at `at`; None for any other."""
    for words in WRITTEN:
        if tokens[at].low == words[0] and tuple(t.low for t in tokens[at : at + len(words)]) == words:
            return at + len(words)
    return None
