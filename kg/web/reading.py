"""The snapshot that the server answers from: opened store, catalogue and search index, which belong together.

A newer snapshot is opened in the background, and answers come from the one before until its catalogue is
made. Making it takes processor time from those who wait for answers, so after a long one there is a pause.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeVar

from pyoxigraph import NamedNode

from kg.errors import StoreError
from kg.limits import seconds
from kg.reference import load_reference
from kg.store.embedded import EmbeddedStore, open_reader
from kg.web.atlas import capitals_of
from kg.web.catalogue import Catalogue
from kg.web.cataloguing import catalogue
from kg.web.keeping import Kept
from kg.web.search import SearchIndex, search_index

T = TypeVar("T")

_SHARE: Final = 0.1
"""Of the time at most so much is spent on catalogues while articles come in."""


@dataclass(slots=True)
class Reading:
    """One snapshot. `stamp` tells it from all others, for those who keep answers."""

    store: EmbeddedStore
    known: Catalogue
    index: SearchIndex
    capitals: dict[str, str]
    stamp: str
    kept: Kept = field(default_factory=Kept)
    known_once: dict[str, Any] = field(default_factory=dict)
    users: int = 0
    retired: bool = False

    def once(self, name: str, compute: Callable[[], T]) -> T:
        """What `compute` gives, computed the first time only: nothing in a snapshot changes."""
        if name not in self.known_once:
            self.known_once[name] = compute()
        found: T = self.known_once[name]
        return found

    def canonical(self, graph: str, node: str) -> str:
        """The IRI under which all articles together know what one article's graph calls `node`.

        Without a graph: of the first that calls something so, when nothing is known under the name itself.
        """
        if graph:
            return self.store.canonical(graph, node)
        if node in self.known.entries or any(self.store.triples(NamedNode(node))):
            return node
        found = next(self.store.quads(NamedNode(node)), None)
        if found is None or not isinstance(found.graph_name, NamedNode):
            return node
        return self.store.canonical(found.graph_name.value, node)


@dataclass(slots=True)
class Library:
    """Holds the newest reading; `use` it for the length of one answer."""

    folder: Path
    _current: Reading | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _making: threading.Lock = field(default_factory=threading.Lock)
    _look_again_at: float = 0.0

    def open(self) -> None:
        """Open the newest snapshot and wait until it can be read.

        Raises:
            StoreError: there is no store, or it is damaged.
        """
        with self._making:
            self._replace(_read(self.folder))

    @contextmanager
    def use(self) -> Iterator[Reading]:
        """The newest reading that is ready; it stays open until the end of the block."""
        self._refresh_soon()
        with self._lock:
            reading = self._current
            if reading is None:
                raise RuntimeError("the library is not open")
            reading.users += 1
        try:
            yield reading
        finally:
            with self._lock:
                reading.users -= 1
                if reading.retired and not reading.users:
                    reading.store.close()

    def refresh(self) -> None:
        """Read the newest snapshot now, if there is a newer one."""
        with self._making:
            current = self._current
            if current is None or current.store.is_newest():
                return
            started = time.monotonic()
            self._replace(_read(self.folder))
            ended = time.monotonic()
            self._look_again_at = ended + max(seconds("refresh_seconds"), (ended - started) / _SHARE)

    def close(self) -> None:
        """Give the snapshot back."""
        with self._making, self._lock:
            if self._current is not None and not self._current.users:
                self._current.store.close()
            self._current = None

    def _refresh_soon(self) -> None:
        if time.monotonic() < self._look_again_at:
            return
        self._look_again_at = time.monotonic() + seconds("refresh_seconds")
        current = self._current
        if current is not None and not current.store.is_newest():
            threading.Thread(target=self._refresh_if_possible, name="kg-refresh", daemon=True).start()

    def _refresh_if_possible(self) -> None:
        """A snapshot that cannot be read leaves the one before in its place; the next look may do better."""
        with suppress(StoreError):
            self.refresh()

    def _replace(self, reading: Reading) -> None:
        with self._lock:
            former, self._current = self._current, reading
            if former is not None:
                former.retired = True
                if not former.users:
                    former.store.close()


def _read(folder: Path) -> Reading:
    store = open_reader(folder)
    known = catalogue(store)
    reference = load_reference()
    index = search_index(known, reference)
    return Reading(store, known, index, capitals_of(reference, known), store.snapshot_name())
