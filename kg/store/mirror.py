"""What a server holds, kept here too: resolution looks up so much that it can only be done beside its store.

A mirror is an embedded store without snapshots, in the user's cache. It has the articles' graphs as the
server has them, and resolves them as every embedded store does; what that changes is sent to the server.
The server's note of its revision tells whether a mirror is up to date: whoever begins to write notes
another, and whoever has ended keeps it with the mirror. So after a crash, or when somebody else has
written, the mirror is made again from the articles, and the server is told what differs.
"""

from __future__ import annotations

import hashlib
import io
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Final, cast

import pyoxigraph
from pyoxigraph import Quad, RdfFormat, serialize

from kg import iri
from kg import terms as t
from kg.errors import StoreError
from kg.literals import value_of
from kg.resolve.copies import owner_of
from kg.store import resolution
from kg.store.background import BACKGROUND, background_hash
from kg.store.embedded import EmbeddedStore
from kg.store.lock import StoreInUseError, WriterLock
from kg.store.marker import FORMAT
from kg.store.occurrences import DONE, RESOLVED
from kg.store.protocol import Server
from kg.store.recording import Changes, Recording
from kg.store.template import cache_folder, new_database
from kg.store.union import INDEX, UNION
from kg.store.update_text import STORE
from kg.store.update_text import UNION as UNION_GRAPH

_AT_ONCE: Final = 200
"""Articles that are taken over together."""

_KEPT: Final = 8
"""Mirrors of so many servers stay in the cache."""

NOT_TAKEN: Final = frozenset({*map(iri.graph, BACKGROUND), RESOLVED.value, INDEX.value, STORE, UNION_GRAPH})
"""The graphs that say nothing that a mirror does not have or make itself."""


class Mirror(EmbeddedStore):
    """The mirror of one server, for its writer."""

    def __init__(self, folder: Path, lock: WriterLock, *, temporary: bool) -> None:
        self._temporary = temporary
        (folder / "revision").unlink(missing_ok=True)
        path = folder / "db"
        database = pyoxigraph.Store(str(path)) if path.exists() else new_database(path)
        self._recording = Recording(database)
        super().__init__(folder, cast(pyoxigraph.Store, self._recording), lock=lock)

    def _after_commit(self) -> None:
        """There is nothing to publish."""

    def taken(self) -> Changes:
        """What was changed since this was asked last."""
        return self._recording.taken()

    def finish(self, revision: str) -> None:
        """Close it, and keep it for the next writer if it is as the server is, which has this revision."""
        folder, kept = self.folder, not self._temporary
        super().close()
        self._recording = Recording(pyoxigraph.Store())  # the database is closed when nobody refers to it
        if kept and revision:
            (folder / "revision").write_text(f"{revision} {FORMAT} {background_hash()}", "ascii")
        elif not kept:
            shutil.rmtree(folder, ignore_errors=True)

    # --- made again ---

    def fill(self, server: Server, union: str | None, graphs: Sequence[str]) -> Changes:
        """Take over what the server's graphs say, resolve it, and tell what has to be changed there."""
        articles = sorted(name for name in graphs if iri.is_article_graph(name))
        inferred: dict[str | None, list[Quad]] = defaultdict(list)
        for quad in server.graph(iri.graph("inferred")):
            owners = map(owner_of, map(value_of, (quad.subject, quad.object)))
            inferred[next(filter(None, owners), None)].append(quad)
        others = [*(name for name in graphs if name not in articles and name not in NOT_TAKEN)]
        plain = [quad for name in others if name != iri.graph("inferred") for quad in server.graph(name)]
        self._take([*plain, *inferred.pop(None, ())])
        left = iter(articles)
        while part := list(islice(left, _AT_ONCE)):
            self._take([q for name in part for q in (*server.graph(name), *inferred.pop(name, ()))])
        self._take([quad for quads in inferred.values() for quad in quads])
        self.resolve()
        self.taken()
        return self._against(server, union)

    def _take(self, quads: list[Quad]) -> None:
        if quads:
            lines = io.BytesIO(serialize(quads, format=RdfFormat.N_QUADS) or b"")
            remembered, self._remembered = self._remembered, None
            self._remembered = resolution.load(self._open(), [lines], remembered)

    def _against(self, server: Server, union: str | None) -> Changes:
        """What has to be changed in the server's union, and in its graphs about names."""
        changes = Changes()
        database = self._open()
        with tempfile.TemporaryDirectory(dir=self.folder) as name:
            there = pyoxigraph.Store(str(Path(name) / "db"))
            for graph, place in ((union, UNION), (RESOLVED.value, RESOLVED), (INDEX.value, INDEX)):
                path = Path(name) / "graph.nt"
                serialize(server.triples_of(graph), str(path), RdfFormat.N_TRIPLES)
                there.bulk_load(path=str(path), format=RdfFormat.N_TRIPLES, to_graph=place)
            for quad in there:
                # What is not about ours is not ours: a server's default graph may hold anything.
                if value_of(quad.subject).startswith((iri.BASE, iri.ROOT)) and quad not in database:
                    changes.removed.add(quad)
            for place in (UNION, RESOLVED, INDEX):
                for quad in database.quads_for_pattern(None, None, None, place):
                    if is_sent(quad) and quad not in there:
                        changes.added.add(quad)
        return changes


def is_sent(quad: Quad) -> bool:
    """Whether the server is to have a quad: of the index, what tells how names are come by."""
    if quad.graph_name != INDEX:
        return True
    return quad.predicate == t.KEPT_AS or (quad.predicate == t.STATE and quad.object == DONE)


def sent_lines(lines: bytes, union: str | None) -> bytes:
    """Those of a file of N-Quads that the server is to have, the union's where it keeps them."""
    index, kept = f" {INDEX} .".encode(), f" {t.KEPT_AS} ".encode()
    place = f" <{union}> .".encode() if union else b" ."
    out = []
    for line in lines.splitlines():
        if line.endswith(index) and kept not in line:
            continue
        out.append(line if _has_graph(line) else line.removesuffix(b" .") + place)
    return b"\n".join([*out, b""])


def _has_graph(line: bytes) -> bool:
    """Whether the last node of a line is its fourth term: subjects and properties have no spaces."""
    at = line.rfind(b" <")
    return line.endswith(b"> .") and b'"' not in line[at:] and line.count(b" ", 0, at) > 1


def open_mirror(server: Server, revision: str) -> tuple[Mirror, bool]:
    """The mirror of a server, and whether it is as the server is, which has this revision.

    Raises:
        StoreError: it cannot be written.
    """
    base = cache_folder()
    name = hashlib.sha256(str(server).encode()).hexdigest()[:16]
    if base is not None:
        folder = base / f"mirror-{name}"
        with suppress(StoreInUseError, OSError):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock = WriterLock(folder / "lock")
            _forget_older(base)
            return _opened(folder, lock, revision)
    try:
        folder = Path(tempfile.mkdtemp(prefix="kg-mirror-"))
        return _opened(folder, WriterLock(folder / "lock"), "", temporary=True)
    except OSError as error:
        raise StoreError(f"there is no place for a mirror of {server}: {error}") from error


def _opened(folder: Path, lock: WriterLock, revision: str, *, temporary: bool = False) -> tuple[Mirror, bool]:
    note = folder / "revision"
    known = note.read_text("ascii") if note.exists() else ""
    is_current = bool(revision) and known == f"{revision} {FORMAT} {background_hash()}"
    if is_current:
        try:
            return Mirror(folder, lock, temporary=temporary), True
        except (OSError, RuntimeError):
            pass  # damaged: it is made again
    note.unlink(missing_ok=True)
    shutil.rmtree(folder / "db", ignore_errors=True)
    return Mirror(folder, lock, temporary=temporary), False


def _forget_older(base: Path) -> None:
    """Remove mirrors that were not used for longest and that nobody uses."""
    used = sorted(base.glob("mirror-*/lock"), key=lambda lock: lock.stat().st_mtime, reverse=True)
    for path in used[_KEPT:]:
        with suppress(StoreError, OSError):
            lock = WriterLock(path)
            shutil.rmtree(path.parent, ignore_errors=True)
            lock.release()
