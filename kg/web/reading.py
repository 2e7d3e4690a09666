"""The snapshot that the server answers from: opened store, catalogue and search index, which belong together.

A newer snapshot is opened in the background, and answers come from the one before until its catalogue is
made. Making it takes processor time from those who wait for answers, so after a long one there is a pause.
What the server itself has changed, and the few articles that another process stores now and then, are shown
at once: the catalogue that there is gets a patch until a whole one is made.
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
from kg.web.keeping import Kept
from kg.web.making import made, snapshot_of
from kg.web.patching import Change, TooMuch, changes_between, patched
from kg.web.search import SearchIndex, changed_index, search_index

T = TypeVar("T")

_SHARE: Final = 0.2
"""Of the time at most so much is spent on catalogues while articles come in."""

_PATIENCE: Final = 5.0
"""Seconds for which whoever closes waits for what is read in the background, from files that may go then.

More on a slow machine: as many readings as `_READINGS` take, by how long the last one took, up to `_LONGEST`.
"""

_READINGS: Final = 4.0
_LONGEST: Final = 20.0


@dataclass(slots=True)
class Reading:
    """One snapshot. `stamp` tells it from all others, for those who keep answers."""

    store: EmbeddedStore
    known: Catalogue
    index: SearchIndex
    capitals: dict[str, str]
    stamp: str
    seconds: float
    """How long it takes to make the catalogue."""

    patched: bool = False
    """Whether its catalogue is that of the snapshot before, with what a change reached."""

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
    _changing: threading.Lock = field(default_factory=threading.Lock)
    _making: threading.Thread | None = None
    _catching_up: threading.Thread | None = None
    _closed: threading.Event = field(default_factory=threading.Event)
    _look_again_at: float = 0.0
    _make_again_at: float = 0.0

    def open(self) -> None:
        """Open the newest snapshot and wait until it can be read.

        Raises:
            StoreError: there is no store, or it is damaged.
        """
        self._take(_read(self.folder, 0.0))

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

    def show(self, change: Change) -> None:
        """Answer from the newest snapshot from now on, whose newest change is this one.

        Raises:
            StoreError: the snapshot cannot be read.
        """
        with self._changing:
            current = self._current
            if current is None or current.store.is_newest():
                return
            reading = _changed(current, change)
            self._replace(reading or _read(self.folder, current.seconds))
        if reading is not None:
            self._make_soon()

    def _catch_up(self) -> None:
        """Show what others did to the store: by a patch where it is little, else when the whole is made."""
        with self._changing, suppress(StoreError):
            current = self._current
            if current is not None and not self._closed.is_set() and not current.store.is_newest():
                reading = _changed(current)
                if reading is not None:
                    self._replace(reading)
        self._make_soon()

    def close(self) -> None:
        """Give the snapshot back, and wait a moment for a newer one that is being read in the background."""
        self._closed.set()
        patience = _PATIENCE
        with self._changing, self._lock:
            if self._current is not None:
                patience = max(_PATIENCE, min(_LONGEST, _READINGS * self._current.seconds))
                if not self._current.users:
                    self._current.store.close()
            self._current = None
        for thread in (self._making, self._catching_up):
            if thread is not None:
                thread.join(patience)

    # --- newer snapshots ---

    def _refresh_soon(self) -> None:
        if time.monotonic() < self._look_again_at:
            return
        self._look_again_at = time.monotonic() + seconds("refresh_seconds")
        current = self._current
        if current is None or (self._catching_up is not None and self._catching_up.is_alive()):
            return
        if not current.store.is_newest():
            self._catching_up = threading.Thread(target=self._catch_up, name="kg-patch", daemon=True)
            self._catching_up.start()
        elif current.patched:
            self._make_soon()

    def _make_soon(self) -> None:
        """Make a whole reading of the newest snapshot in the background, one at a time."""
        with self._lock:
            if self._making is not None and self._making.is_alive():
                return
            self._making = threading.Thread(target=self._make, name="kg-refresh", daemon=True)
            self._making.start()

    def _make(self) -> None:
        """Until the newest snapshot has a whole reading, with a pause after each that took long."""
        while not self._closed.wait(max(0.0, self._make_again_at - time.monotonic())):
            current = self._current
            if current is None or not (current.patched or not current.store.is_newest()):
                return
            started = time.monotonic()
            with suppress(StoreError):  # the one before stays; the next try may do better
                self._take(_read(self.folder, current.seconds))
            took = time.monotonic() - started
            self._make_again_at = started + took + max(seconds("refresh_seconds"), took / _SHARE)

    def _take(self, reading: Reading) -> None:
        """Answer from a whole reading, unless a newer one was patched meanwhile."""
        with self._changing:
            current = self._current
            newer = current is None or _number(reading) > _number(current)
            same = current is not None and current.patched and _number(reading) == _number(current)
            if (newer or same) and not self._closed.is_set():
                self._replace(reading)
            else:
                reading.store.close()

    def _replace(self, reading: Reading) -> None:
        with self._lock:
            former, self._current = self._current, reading
            if former is not None:
                former.retired = True
                if not former.users:
                    former.store.close()


def _number(reading: Reading) -> int:
    """The number of a reading's snapshot."""
    return int(snapshot_of(reading.store).name)


def _read(folder: Path, expected: float) -> Reading:
    """The newest snapshot with its catalogue, which is expected to take so many seconds."""
    store = open_reader(folder)
    found = made(store, expected)
    reference = load_reference()
    index = search_index(found.known, reference, found.names)
    capitals = capitals_of(reference, found.known)
    return Reading(store, found.known, index, capitals, store.snapshot_name(), found.seconds)


def _changed(current: Reading, change: Change | None = None) -> Reading | None:
    """The newest snapshot with the catalogue of the one before, patched; None when that is not worth it.

    Without a change it is looked for in the snapshots.
    """
    store = open_reader(current.store.folder)
    try:
        changes = [change] if change else changes_between(current.store, store)
        known, changed = patched(current.known, current.store, store, *changes)
    except TooMuch:
        store.close()
        return None
    index = changed_index(current.index, known, load_reference(), changed)
    stamp = f"{store.snapshot_name()}-patched"
    return Reading(store, known, index, current.capitals, stamp, current.seconds, patched=True)
