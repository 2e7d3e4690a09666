"""What a worker does: a chunk of inputs in, a shard of N-Quads out."""

from __future__ import annotations

import faulthandler
import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from kg import claim_terms as t
from kg import iri
from kg.bulk.known import Known, saved
from kg.deadline import WAITING
from kg.ingest import Failure, attempt
from kg.limits import seconds
from kg.model import Article
from kg.pipeline import nquads
from kg.read.source import ReadFailure
from kg.read.unread import Unread

_HANG_FACTOR: Final = WAITING + 1.0
"""What neither ends nor lets Python stop it is ended with its process after so many times the limit."""


@dataclass(frozen=True, slots=True)
class Task:
    """A chunk: its number and inputs; `known` is a file of articles to pass over, `folder` where shards go.

    Without a folder the shard comes back in memory: for a worker on another machine. Below `base` is what
    the worker mints, whatever its own environment says.
    """

    number: int
    items: tuple[Unread | Article, ...]
    known: str | None = None
    folder: str | None = None
    base: str = iri.BASE


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


Lines = Callable[[Article], str]
"""From an article to its quads as lines of N-Quads: quads as objects would be made only to be written."""


def extract_chunk(task: Task, extract: Lines | None = None, known: Known | None = None) -> Shard:
    """Read and extract all of a chunk; what fails is told in the shard and hinders nothing else."""
    extract = extract or partial(nquads, base=task.base)
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
                lines = attempt(each, extract)
            if isinstance(lines, Failure):
                found = lines
            else:
                parts.append(lines.encode())
                sections.append(_section(each, lines, length, length + len(parts[-1])))
                length += len(parts[-1])
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


_COUNTED: Final = re.compile(rf"^<\S+ (?:{t.MENTIONS}|{t.TYPE} (?:{t.EVENT}|{t.QUOTATION})) ", re.MULTILINE)


def _section(article: Article, lines: str, begin: int, end: int) -> Section:
    counted = [match[0] for match in _COUNTED.finditer(lines)]
    events, quotations = (sum(of in each for each in counted) for of in (t.EVENT, t.QUOTATION))
    mentions = len(counted) - events - quotations
    return Section(article.identifier, article.sha256, begin, end, mentions, events, quotations)


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
