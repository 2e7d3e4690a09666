"""What every store can do; the embedded store is one, a SPARQL server another.

A store holds one named graph an article, and the graphs of background, inferred and reviewed facts.
Only the guarded door (`kg.query`) runs what strangers wrote; `select` here is for our own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self, runtime_checkable

from pyoxigraph import Literal, NamedNode, Quad, Triple

Node = NamedNode | Literal
Row = tuple[Node | None, ...]


@runtime_checkable
class Store(Protocol):
    """A set of quads, changed article by article. Every method raises `kg.errors.StoreError`."""

    def replace_article(
        self, graph: str, quads: Iterable[Quad], *, replaced_at: datetime | None = None
    ) -> bool:
        """Make `quads` all that this article says and lets infer, wholly or not at all.

        `graph` is the IRI of the article's graph; what was there before goes, inferred facts included. With
        `replaced_at`, what it said with another text is kept as a version (`kg.store.versions`).
        Returns False when nothing had to change.
        """
        ...

    def remove_article(self, graph: str) -> bool:
        """Remove an article, its versions and what was inferred from it; False when it was not there."""
        ...

    def bulk_load(self, *paths: Path) -> None:
        """Add files of N-Quads quickly: graphs of whole articles that the store does not have yet.

        Together they are faster than one by one: what else is told of whom they name is looked up once.
        After a crash all of a file is there or nothing, or the store knows which articles are not whole.
        """
        ...

    def quads(
        self,
        subject: NamedNode | None = None,
        predicate: NamedNode | None = None,
        value: Node | None = None,
        graph: NamedNode | None = None,
    ) -> Iterator[Quad]:
        """The quads of named graphs that match; None matches anything, in `graph` all but former versions."""
        ...

    def resolved(self, predicate: NamedNode, value: Node | None = None) -> Iterator[Quad]:
        """What is told with a predicate, quad by quad, with the IRIs that it has in all graphs as one.

        Told is what is in named graphs but the background: of tens of thousands of offices that nobody told
        of, nothing is resolved.
        """
        ...

    def triples(
        self,
        subject: NamedNode | None = None,
        predicate: NamedNode | None = None,
        value: Node | None = None,
    ) -> Iterator[Triple]:
        """What all graphs say together, each triple once however many graphs hold it."""
        ...

    def select(self, text: str, bound: Mapping[str, Node] | None = None) -> Iterator[Row]:
        """The rows of a SELECT of our own over all graphs as one, with variables bound beforehand.

        The project's prefixes need no declaration.
        """
        ...

    def contains(self, graph: str) -> bool:
        """Whether there is a graph of this name."""
        ...

    def graphs(self) -> Iterator[str]:
        """The names of all graphs, those of former versions left out."""
        ...

    def size(self) -> int:
        """How many quads there are; counts them, so it is slow in a large store."""
        ...

    def resolve(self) -> bool:
        """Find what is one across articles, in all that changed since last time; False when nothing had.

        After it, what all graphs say together has one IRI for one person, organization or event, and each
        claim of several articles once. `snapshot` and `close` do this first.
        """
        ...

    def canonical(self, graph: str, own: str) -> str:
        """The IRI in what all graphs say together of what one graph calls `own`."""
        ...

    def snapshot(self) -> None:
        """Let those who read see all that was stored up to now."""
        ...

    def close(self) -> None:
        """Publish, and give the store back; a second call does nothing."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
