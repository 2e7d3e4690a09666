"""The store on disk: Oxigraph in a folder, one writer, readers on snapshots.

`lock` is the writer's, `db/` the database, `snapshots/` what readers open, `store.json` the marker.
"""

from __future__ import annotations

import gc
import io
import shutil
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

import pyoxigraph
from pyoxigraph import NamedNode, Quad, RdfFormat, Triple, serialize

from kg import iri
from kg.claims import PREFIXES
from kg.errors import StoreError
from kg.sparql import bind, inspect
from kg.store import resolution
from kg.store.background import background_hash, background_quads, told
from kg.store.base import Node, Row
from kg.store.canonical import Canonical
from kg.store.deciding import Remembered
from kg.store.inferred import inferred_of
from kg.store.lock import StoreInUseError, WriterLock
from kg.store.marker import Marker, check_sizes, read_marker, sizes_of, write_marker
from kg.store.rulings import REVIEW
from kg.store.snapshots import Pin, open_pinned, pin_newest, publish, published
from kg.store.template import new_database
from kg.store.union import INDEX, UNION, change, counts, size
from kg.store.versions import all_version_quads, stale_quads, version_quads

PUBLISH_SECONDS = 2.0
"""While articles come in, readers see them after about this long; later where publishing itself is slow."""

_PUBLISHING_SHARE = 0.05

_LARGE = 20_000
"""A new article with more quads is loaded as an archive is: a transaction of 300,000 takes minutes."""

_LOGS_BYTES = 100_000_000
"""Larger logs are worth opening the database once more: a long ingest leaves a megabyte an article."""


@contextmanager
def _as_store_errors(what: str) -> Iterator[None]:
    # Oxigraph raises OSError for the disk and RuntimeError for a corrupt database.
    try:
        yield
    except (OSError, RuntimeError) as error:
        raise StoreError(f"{what}: {error}") from error


@contextmanager
def _without_collection() -> Iterator[None]:
    # A load makes a million objects and no circles among them: looking for some takes a twelfth of its time.
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


class EmbeddedStore:
    """An Oxigraph database in a folder; use `open_writer` or `open_reader` to get one."""

    def __init__(
        self,
        folder: Path,
        database: pyoxigraph.Store,
        *,
        lock: WriterLock | None = None,
        marker: Marker | None = None,
        pin: Pin | None = None,
    ) -> None:
        self.folder = folder
        self._database: pyoxigraph.Store | None = database
        self._lock, self._marker, self._pin = lock, marker, pin
        self._publish_at = 0.0
        self._changed: set[str] | None = None
        """The articles that came or changed since all was resolved; None when it is not known."""

        self._remembered: Remembered | None = None

    # --- changing ---

    def replace_article(
        self, graph: str, quads: Iterable[Quad], *, replaced_at: datetime | None = None
    ) -> bool:
        """See `kg.store.base.Store`."""
        database = self._writable()
        new = set(quads)
        with _as_store_errors(f"store {self.folder} cannot take {graph}"):
            said = set(database.quads_for_pattern(None, None, None, NamedNode(graph)))
            if not said and len(new) > _LARGE and iri.is_article_graph(graph):
                self._load([io.BytesIO(serialize(new, format=RdfFormat.N_QUADS) or b"")])
                return True
            old = said | inferred_of(database.quads_for_pattern, NamedNode(graph), _inferred_graph())
            if old:
                new = _as_stored(new)
                new = old & new | {quad for quad in new - old if quad not in database}  # some are shared
            added, removed = new - old, old - new
            if replaced_at is not None and said:
                former = version_quads(graph, said, new, replaced_at)
                added |= {quad for quad in former if quad not in database}
                removed |= stale_quads(former, database.quads_for_pattern)
            changed = self._change(graph, removed, added)
        self._after_commit()
        return changed

    def remove_article(self, graph: str) -> bool:
        """See `kg.store.base.Store`."""
        database = self._writable()
        with _as_store_errors(f"store {self.folder} cannot remove {graph}"):
            match = database.quads_for_pattern
            gone = {*match(None, None, None, NamedNode(graph)), *all_version_quads(graph, match)}
            gone |= inferred_of(database.quads_for_pattern, NamedNode(graph), _inferred_graph())
            changed = self._change(graph, gone, set(), gone=True)
        self._after_commit()
        return changed

    def _change(self, graph: str, removed: set[Quad], added: set[Quad], *, gone: bool = False) -> bool:
        database = self._writable()
        if not removed and not added:
            return False
        if graph == REVIEW.value:
            done, stale = resolution.reconsidered(database, removed | added)
            removed, added = removed | done, added | stale
        self._remembered = None
        resolution.unresolve(database, graph)
        if self._changed is not None:
            self._changed.add(graph)
        if not removed:
            return change(database, removed, added)
        noted = resolution.marks(database, graph, removed, gone=gone)
        return change(database, removed, added | noted, resolution.elsewhere(database, removed))

    def bulk_load(self, *paths: Path) -> None:
        """See `kg.store.base.Store`."""
        names = " and ".join(map(str, paths))
        with _as_store_errors(f"store {self.folder} cannot load {names}"), ExitStack() as opened:
            try:
                self._load([opened.enter_context(path.open("rb")) for path in paths])
            except SyntaxError as error:
                raise StoreError(f"{names} is not N-Quads: {error}") from error

    def _load(self, files: Sequence[BinaryIO]) -> None:
        database = self._writable()
        self.resolve()
        remembered, self._remembered = self._remembered, None
        with _without_collection():
            self._remembered = resolution.load(database, files, remembered)
        self._after_commit()

    def resolve(self) -> bool:
        """See `kg.store.base.Store`."""
        with _as_store_errors(f"store {self.folder} cannot be resolved"):
            database = self._writable()
            done = resolution.update(database, self._changed)
            self._changed = set()
            if done:
                self._remembered = None
            return done

    def canonical(self, graph: str, own: str) -> str:
        """See `kg.store.base.Store`."""
        with _as_store_errors(f"store {self.folder} cannot be read"):
            return Canonical(self._open(), {}).of(graph, own)

    def snapshot(self) -> None:
        """See `kg.store.base.Store`."""
        self.resolve()
        started = time.monotonic()
        with _as_store_errors(f"store {self.folder} cannot publish a snapshot"):
            publish(self._writable(), self.folder / "snapshots")
        ended = time.monotonic()
        self._publish_at = ended + max(PUBLISH_SECONDS, (ended - started) / _PUBLISHING_SHARE)

    def _after_commit(self) -> None:
        if time.monotonic() > self._publish_at:
            self.snapshot()

    # --- reading ---

    def quads(
        self,
        subject: NamedNode | None = None,
        predicate: NamedNode | None = None,
        value: Node | None = None,
        graph: NamedNode | None = None,
    ) -> Iterator[Quad]:
        """See `kg.store.base.Store`."""
        with _as_store_errors(f"store {self.folder} cannot be read"):
            found = self._open().quads_for_pattern(subject, predicate, value, graph)
            yield from (found if graph else filter(counts, found))

    def resolved(self, predicate: NamedNode, value: Node | None = None) -> Iterator[Quad]:
        """See `kg.store.base.Store`."""
        with _as_store_errors(f"store {self.folder} cannot be read"):
            canonical = Canonical(self._open(), {})
            for quad in told(self._open(), predicate, value):
                if counts(quad):
                    yield canonical.quad(quad)

    def triples(
        self,
        subject: NamedNode | None = None,
        predicate: NamedNode | None = None,
        value: Node | None = None,
    ) -> Iterator[Triple]:
        """See `kg.store.base.Store`."""
        with _as_store_errors(f"store {self.folder} cannot be read"):
            found = self._open().quads_for_pattern(subject, predicate, value, UNION)
            yield from (quad.triple for quad in found)

    def query(
        self,
        text: str,
        *,
        prefixes: Mapping[str, str] | None = None,
        dataset: tuple[Sequence[str], Sequence[str]] | None = None,
    ) -> pyoxigraph.QuerySolutions | pyoxigraph.QueryTriples | pyoxigraph.QueryBoolean:
        """What a query gives over all graphs as one, each triple once, unless it names graphs itself.

        `dataset` are the default and named graphs to see instead of all. SyntaxError when it is no SPARQL.
        Reading the result can raise what Oxigraph raises.
        """
        seen = {}
        if dataset is not None:
            names = ("default_graph", "named_graphs")
            seen = {name: [NamedNode(g) for g in graphs] for name, graphs in zip(names, dataset, strict=True)}
        with _as_store_errors(f"store {self.folder} cannot be read"):
            return self._open().query(text, prefixes=dict(prefixes or {}), **seen)  # type: ignore[arg-type]

    def select(self, text: str, bound: Mapping[str, Node] | None = None) -> Iterator[Row]:
        """See `kg.store.base.Store`."""
        # As VALUES, since Oxigraph's own substitution asks that a variable be among those selected.
        values = {name: [node] for name, node in (bound or {}).items()}
        found = self.query(bind(inspect(text, PREFIXES), values), prefixes=PREFIXES)
        if not isinstance(found, pyoxigraph.QuerySolutions):
            raise StoreError("select needs a SELECT query")
        with _as_store_errors(f"store {self.folder} cannot be read"):
            yield from (tuple(solution) for solution in found)

    def contains(self, graph: str) -> bool:
        """See `kg.store.base.Store`."""
        with _as_store_errors(f"store {self.folder} cannot be read"):
            # `contains_named_graph` stays true for a graph whose last quad has gone.
            return any(self._open().quads_for_pattern(None, None, None, NamedNode(graph)))

    def graphs(self) -> Iterator[str]:
        """See `kg.store.base.Store`."""
        with _as_store_errors(f"store {self.folder} cannot be read"):
            names = sorted(node.value for node in self._open().named_graphs() if isinstance(node, NamedNode))
            shown = (name for name in names if name != INDEX.value and not iri.is_version(name))
            yield from (name for name in shown if self.contains(name))

    def size(self) -> int:
        """See `kg.store.base.Store`."""
        with _as_store_errors(f"store {self.folder} cannot be read"):
            return size(self._open())

    def is_empty(self) -> bool:
        """Whether it holds nothing at all."""
        return len(self._open()) == 0

    # --- opening and closing ---

    def is_newest(self) -> bool:
        """Whether a reader would get this snapshot if it opened the store again."""
        return self._pin is None or published(self._pin.path.parent)[:1] == [self._pin.path]

    def snapshot_name(self) -> str:
        """The number of the snapshot that a reader has open, and when it was made; empty for the writer."""
        if self._pin is None:
            return ""
        return f"{self._pin.path.name}-{self._pin.path.stat().st_mtime_ns:x}"

    def close(self) -> None:
        """See `kg.store.base.Store`."""
        if self._database is None:
            return
        try:
            if self._lock is not None and self._marker is not None:
                self.snapshot()
                self._remembered = self._database = None  # closes it, so that its files have their last sizes
                _drop_logs(self.folder / "db")
                self._marker.sizes = sizes_of(self.folder / "db")
                self._marker.dirty = False
                write_marker(self.folder, self._marker)
        finally:
            self._remembered = self._database = None
            if self._lock is not None:
                self._lock.release()
            if self._pin is not None:
                self._pin.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _open(self) -> pyoxigraph.Store:
        if self._database is None:
            raise StoreError(f"store {self.folder} is closed")
        return self._database

    def _writable(self) -> pyoxigraph.Store:
        if self._lock is None:
            raise StoreError(f"store {self.folder} is open for reading only")
        return self._open()


def open_writer(folder: Path) -> EmbeddedStore:
    """Open the store in `folder` for writing; create it, with the background facts, if there is none.

    Raises:
        StoreError: another process writes to it, it is damaged, or `folder` holds something else.
    """
    marker = read_marker(folder)  # before anything is created in a folder that is not ours
    with _as_store_errors(f"store {folder} cannot be created"):
        folder.mkdir(parents=True, exist_ok=True)
    lock = WriterLock(folder / "lock")
    try:
        marker = read_marker(folder) or Marker()
        if not marker.ready:  # new, or its creation was cut short with nothing acknowledged
            _start_afresh(folder, marker)
        database = _open_database(folder, marker) if marker.ready else _new_database(folder, marker)
        marker.dirty = True
        write_marker(folder, marker)
        store = EmbeddedStore(folder, database, lock=lock, marker=marker)
        _refresh_background(database, folder, marker)
        store.snapshot()
    except BaseException:
        lock.release()
        raise
    return store


def open_reader(folder: Path) -> EmbeddedStore:
    """Open the newest snapshot of the store in `folder`.

    Raises:
        StoreError: there is no store, nothing was published yet, or it is damaged.
    """
    marker = read_marker(folder)
    if marker is None:
        raise StoreError(f"store {folder} does not exist: `kg ingest PATH...` makes it")
    if marker.dirty:
        _recover(folder)
    pin = pin_newest(folder / "snapshots")
    if pin is None:
        raise StoreError(f"store {folder} holds nothing that can be read yet")
    try:
        return EmbeddedStore(folder, open_pinned(pin), pin=pin)
    except BaseException:
        pin.release()
        raise


def open_empty() -> EmbeddedStore:
    """A store in memory with nothing in it, not even the background facts."""
    return EmbeddedStore(Path(), pyoxigraph.Store())


def _recover(folder: Path) -> None:
    """Publish what a writer that died had stored; nothing to do while one is alive."""
    with suppress(StoreInUseError):
        open_writer(folder).close()


def _start_afresh(folder: Path, marker: Marker) -> None:
    write_marker(folder, marker)
    for name in ("db", "snapshots"):
        shutil.rmtree(folder / name, ignore_errors=True)


def _new_database(folder: Path, marker: Marker) -> pyoxigraph.Store:
    with _as_store_errors(f"store {folder} cannot be created"):
        database = new_database(folder / "db")
    marker.ready, marker.background, marker.base = True, background_hash(), iri.BASE
    return database


def _open_database(folder: Path, marker: Marker) -> pyoxigraph.Store:
    path = folder / "db"
    if not (path / "CURRENT").is_file():  # RocksDB would make a new database
        raise StoreError(f"store is damaged: {path / 'CURRENT'} is missing")
    if not marker.dirty:
        check_sizes(path, marker.sizes)
    try:
        return pyoxigraph.Store(str(path))
    except (OSError, RuntimeError) as error:
        raise StoreError(f"store {folder} is damaged: {error}") from error


def _refresh_background(database: pyoxigraph.Store, folder: Path, marker: Marker) -> None:
    """Exchange the background facts when they are not those of this version of the program."""
    current = background_hash()
    if marker.background == current:
        return
    with _as_store_errors(f"store {folder} cannot take the reference facts"):
        for name, quads in background_quads().items():
            graph = NamedNode(name)
            old = set(database.quads_for_pattern(None, None, None, graph))
            change(database, old - quads, quads - old)
    marker.background = current
    write_marker(folder, marker)


def _as_stored(quads: set[Quad]) -> set[Quad]:
    """The quads with numbers as Oxigraph gives them back: it keeps the value 1 and not the words 1.0."""
    passing = pyoxigraph.Store()
    passing.extend(quads)
    return set(passing)


def _drop_logs(path: Path) -> None:
    """Let RocksDB remove logs whose contents are in its tables: it does so when it opens a database."""
    if sum(log.stat().st_size for log in path.glob("*.log")) > _LOGS_BYTES:
        with _as_store_errors(f"store {path.parent} cannot be tidied"):
            pyoxigraph.Store(str(path))


def _inferred_graph() -> NamedNode:
    return NamedNode(iri.graph("inferred"))
