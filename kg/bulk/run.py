"""A bulk ingest: chunks handed out, shards taken and loaded, a summary after each."""

from __future__ import annotations

import shutil
import tempfile
import time
import uuid
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from pyoxigraph import RdfFormat, parse

from kg import iri
from kg.bulk.crew import Crew
from kg.bulk.known import Known, stored
from kg.bulk.work import Section, Shard, Task
from kg.errors import KgError
from kg.ingest import SAME_IDENTIFIER, Clock, Failure, Summary, now
from kg.model import Article
from kg.read.source import ReadFailure
from kg.read.unread import Unread
from kg.store import Store
from kg.store.embedded import EmbeddedStore

Item = Unread | Article | ReadFailure

_FIRST_CHUNK: Final = 8
_LARGEST_CHUNK: Final = 128
_CHUNK_BYTES: Final = 4_000_000
_FEW: Final = 4
"""So few articles go in one by one: a bulk load makes a dozen files however little it loads."""

_IN_A_FILE: Final = 256
"""Articles whose lines are in memory together, those of two such files at most: less than a gigabyte."""

_LEAST_AT_ONCE: Final = 512
_MOST_AT_ONCE: Final = 4096
_SHARE_AT_ONCE: Final = 0.5
"""Articles of one load, and their share in those stored before. Each load looks again at all that is told of
whom its articles name, which is more with each load before it: loads that grow with the store keep the cost
of an article the same."""

_LATEST_SECONDS: Final = 10.0
"""What workers have read is loaded after this time, or as long as the last load took, even if it is less."""


@dataclass(slots=True)
class _Run:
    """One ingest: where it stores, what was stored before it, what it has stored, and what it tells."""

    store: Store
    folder: Path
    before: Known
    clock: Clock
    taken: Known = field(default_factory=Known)
    summary: Summary = field(default_factory=Summary)
    waiting: list[tuple[Shard, list[Section]]] = field(default_factory=list)
    """Articles that the store does not have, to be loaded together."""

    load_at: float = field(default_factory=lambda: time.monotonic() + _LATEST_SECONDS)
    """When what waits is to be loaded at the latest, by the clock of `time.monotonic`."""

    @property
    def at_once(self) -> int:
        """Of how many articles the next load should be at least."""
        known = len(self.before) + len(self.taken)
        return min(max(_LEAST_AT_ONCE, int(_SHARE_AT_ONCE * known)), _MOST_AT_ONCE)


def ingest_in_bulk(
    store: Store,
    inputs: Iterable[Item],
    crew: Crew,
    *,
    again: bool = False,
    clock: Clock = now,
    share_files: bool = True,
) -> Iterator[Summary]:
    """Store articles as `kg.ingest.ingest` does, shard by shard; yields the running summary after each.

    What a summary tells is in the store for good. `share_files` tells that workers see this machine's files.

    Raises:
        StoreError: the store cannot be read or written.
    """
    with _scratch(store) as folder:
        run = _Run(store, folder, stored(store), clock)
        known = folder / f"known-{uuid.uuid4()}.npy"  # workers that outlive a run remember it by its name
        (Known() if again else run.before).save(known)
        chunks = _chunks(inputs, run.summary, share_files=share_files)
        tasks = (
            Task(number, tuple(items), str(known), str(folder) if share_files else None)
            for number, items in enumerate(chunks)
        )
        while True:
            for task in tasks if crew.has_room else ():
                crew.hand_out(task)
                if not crew.has_room:
                    break
            if crew.is_idle:
                break
            for shard in crew.take():
                _take(run, shard)
                yield run.summary
                if _is_enough(run, more=crew.is_ahead):
                    _load_waiting(run)
                    yield run.summary
        _load_waiting(run)
        yield run.summary


def _chunks(
    inputs: Iterable[Item], summary: Summary, *, share_files: bool
) -> Iterator[list[Unread | Article]]:
    """Inputs in chunks that grow, so that a short run has work for all and a long one little overhead."""
    chunk: list[Unread | Article] = []
    most, length = _FIRST_CHUNK, 0
    for item in inputs:
        sent = item if share_files or not isinstance(item, Unread) else _carried(item)
        if isinstance(sent, ReadFailure):
            summary.failures.append(Failure(sent.identifier, sent.reason))
            continue
        chunk.append(sent)
        length += len(sent.text) if isinstance(sent, Article) else sent.size()
        if len(chunk) >= most or length >= _CHUNK_BYTES:
            yield chunk
            chunk, length, most = [], 0, min(2 * most, _LARGEST_CHUNK)
    if chunk:
        yield chunk


def _carried(item: Unread) -> Unread | ReadFailure:
    try:
        return item.with_content()
    except (KgError, OSError) as problem:
        return ReadFailure(item.place, str(problem))


def _take(run: _Run, shard: Shard) -> None:
    """Store what is changed of a shard's articles, and let the new ones wait for others."""
    run.summary.unchanged += shard.unchanged
    run.summary.failures += shard.failures
    new: list[Section] = []
    changed: list[Section] = []
    for section in shard.sections:
        if section.identifier in run.taken:
            if run.taken.has(section.identifier, section.sha256):
                run.summary.unchanged += 1
            else:
                run.summary.failures.append(Failure(section.identifier, SAME_IDENTIFIER))
            continue
        run.taken.add(section.identifier, section.sha256)
        (changed if section.identifier in run.before else new).append(section)
    _replace(run, shard, changed)
    run.waiting.append((shard, new))
    run.summary.waiting += len(new)


def _is_enough(run: _Run, *, more: bool) -> bool:
    """Whether what waits is to be loaded now; if `more` of it is there already, better all together."""
    waiting = sum(len(sections) for _, sections in run.waiting)
    return waiting >= (_MOST_AT_ONCE if more else run.at_once) or time.monotonic() > run.load_at


def _load_waiting(run: _Run) -> None:
    """Load the new articles of shards, all together."""
    started = time.monotonic()
    count = sum(len(sections) for _, sections in run.waiting)
    if count > _FEW:
        _load(run)
    for shard, sections in run.waiting:
        if count <= _FEW:
            _replace(run, shard, sections)
        for section in sections if count > _FEW else ():
            _count(run.summary, section)
        if shard.path is not None:
            Path(shard.path).unlink()
    run.waiting, run.summary.waiting = [], 0
    ended = time.monotonic()
    run.load_at = ended + max(_LATEST_SECONDS, ended - started)


def _replace(run: _Run, shard: Shard, sections: Iterable[Section]) -> None:
    """Store articles one by one, in place of what the store has of them."""
    for section in sections:
        lines = next(_lines(shard, [section]))
        quads = parse(lines, format=RdfFormat.N_QUADS)
        run.store.replace_article(iri.article_graph(section.identifier), quads, replaced_at=run.clock())
        _count(run.summary, section)
        is_revised = section.identifier in run.before
        run.summary.replaced += is_revised and not run.before.has(section.identifier, section.sha256)


def _count(summary: Summary, section: Section) -> None:
    summary.stored += 1
    summary.entities += section.entities
    summary.events += section.events
    summary.quotations += section.quotations


def _load(run: _Run) -> None:
    """Load what waits, from files of as many articles as can be in memory together."""
    with ExitStack() as opened:
        paths: list[Path] = []
        out, room = None, 0
        for shard, sections in run.waiting:
            if out is None or len(sections) > room:
                room = _IN_A_FILE
                out = opened.enter_context(tempfile.NamedTemporaryFile(dir=run.folder, suffix=".nq"))
                paths.append(Path(out.name))
            out.writelines(_lines(shard, sections))
            out.flush()
            room -= len(sections)
        run.store.bulk_load(*paths)


def _lines(shard: Shard, sections: Iterable[Section]) -> Iterator[bytes]:
    if shard.content is not None:
        yield from (shard.content[each.begin : each.end] for each in sections)
    elif shard.path is not None:
        with open(shard.path, "rb") as source:
            for each in sections:
                source.seek(each.begin)
                yield source.read(each.end - each.begin)


@contextmanager
def _scratch(store: Store) -> Iterator[Path]:
    """A folder for shards: beside an embedded store, whose next writer clears what a killed one left."""
    if not isinstance(store, EmbeddedStore):
        with tempfile.TemporaryDirectory(prefix="kg-shards-") as name:
            yield Path(name)
        return
    folder = store.folder / "shards"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
