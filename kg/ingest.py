"""Articles into a store: read, extract, replace the article's graph if it changed."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from pyoxigraph import Literal, NamedNode, Quad

from kg import iri
from kg import terms as t
from kg.deadline import deadline
from kg.errors import KgError
from kg.limits import seconds
from kg.model import Article
from kg.store import Store

if TYPE_CHECKING:
    from kg.read.source import ReadFailure
    from kg.read.unread import Unread


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that gave no article, and why."""

    source: str
    reason: str


@dataclass(slots=True)
class Summary:
    """What an ingest did. Counts of claims are of the articles that were stored in this run.

    `replaced` are those of the stored whose identifier had another text before; `waiting` have been read and
    are being stored.
    """

    stored: int = 0
    replaced: int = 0
    unchanged: int = 0
    waiting: int = 0
    entities: int = 0
    events: int = 0
    quotations: int = 0
    failures: list[Failure] = field(default_factory=list)


T = TypeVar("T")
Extract = Callable[[Article], Iterable[Quad]]
SAME_IDENTIFIER: Final = "another article of this run has the same identifier"
Clock = Callable[[], datetime]


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


def ingest(
    store: Store,
    inputs: Iterable[Article | Failure],
    extract: Extract,
    *,
    again: bool = False,
    clock: Clock = now,
) -> Iterator[Summary]:
    """Store articles one by one, each in its own transaction; yields the running summary after each.

    An article whose text is stored already is left as it is, unless `again`; of one whose text has changed
    the former version is kept, with the time that `clock` tells. One that cannot be extracted is a failure
    and the run goes on; one that cannot be stored ends it.

    Raises:
        StoreError: the store cannot be read or written.
    """
    summary = Summary()
    seen: set[int] = set()
    for each in inputs:
        if isinstance(each, Failure):
            summary.failures.append(each)
        else:
            _take(store, each, extract, summary, seen, again=again, clock=clock)
        yield summary


def _take(
    store: Store,
    article: Article,
    extract: Extract,
    summary: Summary,
    seen: set[int],
    *,
    again: bool,
    clock: Clock,
) -> None:
    before = stored_hash(store, article)
    mark = _mark(article.identifier)
    if before == article.sha256 and not again:
        summary.unchanged += 1
    elif before not in (None, article.sha256) and mark in seen:
        summary.failures.append(Failure(article.identifier, SAME_IDENTIFIER))
    elif _store(store, article, extract, summary, clock):
        summary.replaced += before not in (None, article.sha256)
    seen.add(mark)


def _mark(identifier: str) -> int:
    """A number for an identifier: a run of a million articles remembers them all."""
    return int.from_bytes(hashlib.blake2b(identifier.encode(), digest_size=8).digest())


def stored_hash(store: Store, article: Article) -> str | None:
    """The SHA-256 of the text that is stored under the article's identifier; None when there is none."""
    node = NamedNode(iri.article(article.identifier))
    graph = NamedNode(iri.article_graph(article.identifier))
    found = (quad.object for quad in store.quads(node, t.SHA256, None, graph))
    return next((each.value for each in found if isinstance(each, Literal)), None)


def _store(store: Store, article: Article, extract: Extract, summary: Summary, clock: Clock) -> bool:
    """Extract and store an article; False when it failed, which the summary then tells."""
    quads = attempt(article, lambda each: list(extract(each)))
    if isinstance(quads, Failure):
        summary.failures.append(quads)
        return False
    store.replace_article(iri.article_graph(article.identifier), quads, replaced_at=clock())
    summary.stored += 1
    summary.entities += sum(quad.predicate == t.MENTIONS for quad in quads)
    summary.events += _typed(quads, t.EVENT)
    summary.quotations += _typed(quads, t.QUOTATION)
    return True


def _typed(quads: Iterable[Quad], cls: NamedNode) -> int:
    return sum(quad.predicate == t.TYPE and quad.object == cls for quad in quads)


def read_all(paths: Iterable[Path]) -> Iterator[Article | Failure]:
    """Every article in files and folders, failures in their place."""
    from kg.read import ReadFailure, read

    for path in paths:
        try:
            for each in read(path):
                yield Failure(each.identifier, each.reason) if isinstance(each, ReadFailure) else each
        except (KgError, OSError) as error:
            yield Failure(str(path), str(error))


def read_each(inputs: Iterable[Unread | Article | ReadFailure]) -> Iterator[Article | Failure]:
    """The articles of inputs that were only listed, failures in their place."""
    from kg.read.source import ReadFailure

    for item in inputs:
        for each in (item,) if isinstance(item, Article | ReadFailure) else item.read():
            yield Failure(each.identifier, each.reason) if isinstance(each, ReadFailure) else each


def extract_all(inputs: Iterable[Article | Failure], extract: Extract) -> tuple[list[Quad], list[Failure]]:
    """The quads of all articles together, and what failed."""
    quads: list[Quad] = []
    failures: list[Failure] = []
    for each in inputs:
        found = each if isinstance(each, Failure) else attempt(each, lambda a: list(extract(a)))
        if isinstance(found, Failure):
            failures.append(found)
        else:
            quads += found
    return quads, failures


def attempt(article: Article, extract: Callable[[Article], T]) -> T | Failure:
    """What `extract` makes of an article, or why it makes nothing."""
    try:
        with deadline(seconds("article_seconds")):
            return extract(article)
    except KgError as error:
        return Failure(article.identifier, str(error))
    except Exception as error:  # a fault of ours in one article must not lose the others
        return Failure(
            article.identifier, f"internal error, please report it: {type(error).__name__}: {error}"
        )


def pipeline(*, full_text: bool) -> Extract:
    """The whole way from an article to its quads; `full_text` keeps its text among them."""
    from kg.pipeline import quads

    return functools.partial(quads, full_text=full_text)
