"""What a worker does: a chunk of inputs in, a shard of N-Quads out."""

from __future__ import annotations

import faulthandler
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pyoxigraph import Quad, RdfFormat, serialize

from kg import terms as t
from kg.bulk.known import Known, saved
from kg.ingest import Extract, Failure, attempt, pipeline
from kg.limits import seconds
from kg.model import Article
from kg.read.source import ReadFailure
from kg.read.unread import Unread

_HANG_FACTOR: Final = 2.0
"""What neither ends nor lets Python stop it is ended with its process after so many times the limit."""


@dataclass(frozen=True, slots=True)
class Task:
    """A chunk: its number and inputs; `known` is a file of articles to pass over, `folder` where shards go.

    Without a folder the shard comes back in memory: for a worker on another machine.
    """

    number: int
    items: tuple[Unread | Article, ...]
    known: str | None = None
    folder: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """One article's lines in a shard, as offsets of bytes, and what they tell of."""

    identifier: str
    sha256: str
    begin: int
    end: int
    entities: int
    events: int
    quotations: int


@dataclass(frozen=True, slots=True)
class Shard:
    """What came of a chunk: N-Quads by articles, in a file or in memory; what was left out; what failed."""

    path: str | None
    content: bytes | None
    sections: tuple[Section, ...] = ()
    unchanged: int = 0
    failures: tuple[Failure, ...] = ()


def extract_chunk(task: Task, extract: Extract | None = None, known: Known | None = None) -> Shard:
    """Read and extract all of a chunk; what fails is told in the shard and hinders nothing else."""
    extract = extract or pipeline(full_text=True)
    if known is None:
        known = saved(task.known) if task.known else Known()
    parts: list[bytes] = []
    sections: list[Section] = []
    failures: list[Failure] = []
    length = unchanged = 0
    for each in _articles(task.items):
        found = each if isinstance(each, Failure) else None
        if isinstance(each, Article):
            if known.has(each.identifier, each.sha256):
                unchanged += 1
                continue
            with _ended_if_it_hangs():
                quads = attempt(each, extract)
            if isinstance(quads, Failure):
                found = quads
            else:
                lines = serialize(quads, format=RdfFormat.N_QUADS) or b""
                sections.append(_section(each, quads, length, length + len(lines)))
                parts.append(lines)
                length += len(lines)
        if found is not None:
            failures.append(found)
    content = b"".join(parts)
    path = None
    if task.folder is not None:
        path = os.path.join(task.folder, f"{task.number:08d}.nq")
        Path(path).write_bytes(content)
    return Shard(path, None if path else content, tuple(sections), unchanged, tuple(failures))


def _articles(items: Iterable[Unread | Article]) -> Iterator[Article | Failure]:
    for item in items:
        if isinstance(item, Article):
            yield item
            continue
        with _ended_if_it_hangs():
            read = list(item.read())
        for each in read:
            yield Failure(each.identifier, each.reason) if isinstance(each, ReadFailure) else each


def _section(article: Article, quads: list[Quad], begin: int, end: int) -> Section:
    types = [quad.object for quad in quads if quad.predicate == t.TYPE]
    return Section(
        article.identifier,
        article.sha256,
        begin,
        end,
        sum(quad.predicate == t.MENTIONS for quad in quads),
        types.count(t.EVENT),
        types.count(t.QUOTATION),
    )


@contextmanager
def _ended_if_it_hangs() -> Iterator[None]:
    """End this process if what runs inside never comes back, even from code that is not Python's.

    Whoever waits for the process sees it die, and names the article (`kg.bulk.crew`).
    """
    with open(os.devnull, "w") as nowhere:
        faulthandler.dump_traceback_later(
            _HANG_FACTOR * seconds("article_seconds") + 1, exit=True, file=nowhere
        )
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()
