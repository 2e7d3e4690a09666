"""Cells of the tables: alternatives parted by `|`, of which one may be a chain of further alternatives.

A chain is written `{lodge|file} {a|a formal} {protest}`, which is four alternatives in one. English has some 250,000
written out; nobody writes them out but tests, since that took more time than all else before the first article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import Final

_ALTERNATIVE: Final = re.compile(r"(?:\{[^}]*\}|[^|{]+)+")
_JOINT: Final = "} {"


def alternatives(cell: str) -> Iterator[tuple[str, ...]]:
    """Each alternative as its parts in turn, cells themselves; one that is no chain has one part, itself."""
    for each in _ALTERNATIVE.findall(cell) if "{" in cell else cell.split("|"):
        if each.startswith("{"):
            yield tuple(each[1:-1].split(_JOINT))
        elif words := each.strip():
            yield (words,)


def written_out(cell: str) -> Iterator[str]:
    """Every alternative, and every choice of each chain, as words."""
    for parts in alternatives(cell):
        for chosen in product(*(part.split("|") for part in parts)):
            yield " ".join(words for words in chosen if words)


def first_words(cell: str) -> Iterator[str]:
    """The words with which alternatives begin, as written; some of them several times."""
    for parts in alternatives(cell):
        for part in parts:
            yield from (words.split(" ", 1)[0] for words in part.split("|") if words)
            if not ("|" in part and "" in part.split("|")):
                break
