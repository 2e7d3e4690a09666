"""The other name that stands right behind somebody's: "Mohamed Dagalo, also known as Hemedti"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Token
from kg.language.name_words import NameWords

BETWEEN = 7
"""Most tokens between the two names: ", who is better known as"."""


def other_name(tokens: Sequence[Token], last: int, names: NameWords) -> int:
    """Index of the other name of whoever's name ends before token `last`; 0 where none follows."""
    at, told = last, False
    while at < min(len(tokens), last + BETWEEN) and tokens[at].low in names.naming_between:
        told = told or tokens[at].low in names.naming_verbs
        at += 1
    named = told and at < len(tokens) and tokens[at - 1].low in names.naming_behind
    return at if named and tokens[at].text[0].isupper() else 0
