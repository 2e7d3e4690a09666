"""Which articles are stored with which text, in 16 bytes an article."""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path
from typing import Final

import numpy
from numpy.typing import NDArray
from pyoxigraph import Literal, NamedNode

from kg import iri
from kg import terms as t
from kg.store import Store

_MARKS: Final = numpy.dtype([("article", "<u8"), ("text", "<u8")])
_LOOSE: Final = 65_536


class Known:
    """A mapping of articles' identifiers to the hashes of their texts, both as 64-bit marks of them.

    Two of a million articles share a mark with a probability of 3e-8.
    """

    def __init__(self, marks: NDArray[numpy.void] | None = None) -> None:
        self._marks = numpy.zeros(0, _MARKS) if marks is None else marks
        self._loose: dict[int, int] = {}

    def __contains__(self, identifier: str) -> bool:
        return self._find(_mark(identifier)) is not None

    def __len__(self) -> int:
        """How many there are; one that came with another text may count twice."""
        return len(self._marks) + len(self._loose)

    def has(self, identifier: str, sha256: str) -> bool:
        """Whether the article is known with just this text."""
        return self._find(_mark(identifier)) == _mark(sha256)

    def add(self, identifier: str, sha256: str) -> None:
        """Know the article with this text from now on."""
        self._loose[_mark(identifier)] = _mark(sha256)
        if len(self._loose) >= _LOOSE:
            self._marks, self._loose = self._sorted(), {}

    def in_memory(self) -> Known:
        """The same with all of it in memory, for a machine that does not see the file."""
        return Known(numpy.array(self._sorted()))

    def save(self, path: Path) -> None:
        """Write it to a file that `saved` reads."""
        numpy.save(path, self._sorted())

    def _find(self, article: int) -> int | None:
        if article in self._loose:
            return self._loose[article]
        place = int(numpy.searchsorted(self._marks["article"], numpy.uint64(article)))
        if place < len(self._marks) and int(self._marks[place]["article"]) == article:
            return int(self._marks[place]["text"])
        return None

    def _sorted(self) -> NDArray[numpy.void]:
        kept = self._marks[~numpy.isin(self._marks["article"], numpy.array(list(self._loose), "<u8"))]
        marks = numpy.concatenate([kept, numpy.array(list(self._loose.items()), _MARKS)])
        marks.sort(order="article")
        return marks


def stored(store: Store) -> Known:
    """All articles of a store.

    Raises:
        StoreError: the store cannot be read.
    """
    found: dict[int, int] = {}
    for quad in store.quads(None, t.SHA256):
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal):
            identifier = iri.identifier_of(quad.subject.value)
            if identifier is not None:
                found[_mark(identifier)] = _mark(quad.object.value)
    marks = numpy.array(list(found.items()), _MARKS)
    marks.sort(order="article")
    return Known(marks)


@functools.lru_cache(maxsize=1)
def saved(path: str) -> Known:
    """What `Known.save` wrote; a worker reads it once, and shares its pages with the others."""
    return Known(numpy.load(path, mmap_mode="r"))


def _mark(text: str) -> int:
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "little")
