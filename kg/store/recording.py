"""A database that remembers what is changed in it, so that another can be changed in the same way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Final

import pyoxigraph
from pyoxigraph import Quad, RdfFormat

_CHUNK: Final = 1 << 20


@dataclass(slots=True)
class Changes:
    """What was changed: first the files of N-Quads that were loaded, and then quads taken out and put in."""

    loaded: list[bytes] = field(default_factory=list)
    removed: set[Quad] = field(default_factory=set)
    added: set[Quad] = field(default_factory=set)

    def __bool__(self) -> bool:
        return bool(self.loaded or self.removed or self.added)


class Recording:
    """Stands for an Oxigraph database, whose class cannot be inherited from.

    `kg.store.union.write` tells it of changes that are made by an update's text.
    """

    def __init__(self, database: pyoxigraph.Store) -> None:
        self.database = database
        self._changes = Changes()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.database, name)

    def __contains__(self, quad: Quad) -> bool:
        return quad in self.database

    def __iter__(self) -> Iterator[Quad]:
        return iter(self.database)

    def __len__(self) -> int:
        return len(self.database)

    def note(self, removed: Iterable[Quad], added: Iterable[Quad]) -> None:
        """Remember what is going to be removed and then added; what changes nothing is left out."""
        came, went = self._changes.added, self._changes.removed
        coming = set(added)
        for quad in removed:
            if quad not in coming and quad in self.database:
                if quad in came:
                    came.discard(quad)
                else:
                    went.add(quad)
        for quad in coming:
            if quad not in self.database:
                if quad in went:
                    went.discard(quad)
                else:
                    came.add(quad)

    def bulk_load(self, lines: BinaryIO | bytes, *, format: RdfFormat, lenient: bool = False) -> None:
        """Load a file, and remember its content."""
        content = lines if isinstance(lines, bytes) else b"".join(iter(lambda: lines.read(_CHUNK), b""))
        self.database.bulk_load(content, format=format, lenient=lenient)
        self._changes.loaded.append(content)

    def taken(self) -> Changes:
        """What was changed since this was asked last."""
        changes, self._changes = self._changes, Changes()
        return changes
