"""Articles into a store: read, extract, replace the article's graph if it changed."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad

from kg import iri
from kg import terms as t
from kg.errors import KgError
from kg.model import Article
from kg.store import Store


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that gave no article, and why."""

    source: str
    reason: str


@dataclass(slots=True)
class Summary:
    """What an ingest did. Counts of claims are of the articles that were stored in this run."""

    stored: int = 0
    unchanged: int = 0
    entities: int = 0
    events: int = 0
    quotations: int = 0
    failures: list[Failure] = field(default_factory=list)


Extract = Callable[[Article], Iterable[Quad]]


def ingest(
    store: Store,
    inputs: Iterable[Article | Failure],
    extract: Extract,
    *,
    again: bool = False,
) -> Iterator[Summary]:
    """Store articles one by one, each in its own transaction; yields the running summary after each.

    An article whose text is stored already is left as it is, unless `again`. One that cannot be
    extracted is a failure and the run goes on; one that cannot be stored ends it.

    Raises:
        StoreError: the store cannot be read or written.
    """
    summary = Summary()
    seen: dict[str, str] = {}
    for each in inputs:
        if isinstance(each, Failure):
            summary.failures.append(each)
        elif seen.setdefault(each.identifier, each.sha256) != each.sha256:
            reason = "another article of this run has the same identifier"
            summary.failures.append(Failure(each.identifier, reason))
        elif not again and is_stored(store, each):
            summary.unchanged += 1
        else:
            _take(store, each, extract, summary)
        yield summary


def is_stored(store: Store, article: Article) -> bool:
    """Whether this very text is stored under this identifier."""
    node = NamedNode(iri.article(article.identifier))
    graph = NamedNode(iri.article_graph(article.identifier))
    return any(store.quads(node, t.SHA256, Literal(article.sha256), graph))


def _take(store: Store, article: Article, extract: Extract, summary: Summary) -> None:
    quads = attempt(article, extract)
    if isinstance(quads, Failure):
        summary.failures.append(quads)
        return
    store.replace_article(iri.article_graph(article.identifier), quads)
    summary.stored += 1
    summary.entities += sum(quad.predicate == t.MENTIONS for quad in quads)
    summary.events += _typed(quads, t.EVENT)
    summary.quotations += _typed(quads, t.QUOTATION)


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


def extract_all(inputs: Iterable[Article | Failure], extract: Extract) -> tuple[list[Quad], list[Failure]]:
    """The quads of all articles together, and what failed."""
    quads: list[Quad] = []
    failures: list[Failure] = []
    for each in inputs:
        found = each if isinstance(each, Failure) else attempt(each, extract)
        if isinstance(found, Failure):
            failures.append(found)
        else:
            quads += found
    return quads, failures


def attempt(article: Article, extract: Extract) -> list[Quad] | Failure:
    """The quads of an article, or why there are none."""
    try:
        return list(extract(article))
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
