"""How changes get to a server: in one update where they fit, else in parts that the server has a note of."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterable
from typing import BinaryIO, Final

import pyoxigraph
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Triple, serialize

from kg import iri
from kg.literals import value_of
from kg.store.background import background_hash, background_quads
from kg.store.lease import Lease
from kg.store.protocol import Server
from kg.store.union import counts, graphs_in, with_copies
from kg.store.update_text import STORE, block, copies, inside, parts, without_support

_BACKGROUND: Final = NamedNode("http://purl.org/dc/terms/hasVersion")
_UNFINISHED: Final = NamedNode("http://purl.org/dc/terms/requires")

_AT_ONCE: Final = 3_000
"""Quads in one update: Virtuoso compiles each to code of its own, and has a limit on that."""


class Sender:
    """Changes a server. Background facts are copied into the union here; all else comes with its copies."""

    def __init__(self, server: Server, union: str | None, lease: Lease) -> None:
        self.server, self.union, self.lease = server, union, lease

    def exchange(self, removed: Collection[Quad], added: Collection[Quad], articles: Iterable[str]) -> None:
        """Remove quads, and add others; those of the default graph are the union's. `articles` are the graphs
        that are not whole before the last.
        """
        self.lease.renew()
        if len(removed) + len(added) <= _AT_ONCE:
            self._exchange(removed, added)
            return
        self._note_unfinished(articles)
        for part in parts(removed, _AT_ONCE):
            self._exchange(part, ())
        for part in parts(added, _AT_ONCE):
            self._exchange((), part)
        self._note_finished(articles)

    def _exchange(self, removed: Collection[Quad], added: Collection[Quad]) -> None:
        steps = [f"DELETE DATA {{ {block(removed, self.union)} }}"] if removed else []
        steps += [f"INSERT DATA {{ {block(added, self.union)} }}"] if added else []
        if steps:
            self.server.update(" ;\n".join(steps))

    def add_lines(self, quads: bytes) -> None:
        """Add N-Quads of whole articles."""
        self.lease.renew()
        articles = [name for name in graphs_in(quads) if iri.is_article_graph(name)]
        self._note_unfinished(articles)
        if not self.server.add_quads(quads):
            for name, triples in _by_graph(quads).items():
                self.server.add(name, triples)
        self._note_finished(articles)

    # --- notes ---

    def noted(self, what: NamedNode) -> str:
        """What the graph `store` says; "" when nothing."""
        rows = self.server.select(f"SELECT ?o {{ {inside(STORE, f'<{STORE}> {what} ?o')} }}")
        return next((value_of(row[0]) for row in list(rows)), "")

    def note(self, what: NamedNode, value: Literal | None) -> None:
        """Let the graph `store` say this, or nothing."""
        steps = [f"DELETE WHERE {{ {inside(STORE, f'<{STORE}> {what} ?o')} }}"]
        if value is not None:
            steps.append(f"INSERT DATA {{ {inside(STORE, f'<{STORE}> {what} {value}')} }}")
        self.server.update(" ;\n".join(steps))

    def _note_unfinished(self, articles: Iterable[str]) -> None:
        notes = " ".join(f"<{STORE}> {_UNFINISHED} <{name}> ." for name in articles)
        if notes:
            self.server.update(f"INSERT DATA {{ {inside(STORE, notes)} }}")

    def _note_finished(self, articles: Iterable[str]) -> None:
        notes = " ".join(f"<{STORE}> {_UNFINISHED} <{name}> ." for name in articles)
        if notes:
            self.server.update(f"DELETE DATA {{ {inside(STORE, notes)} }}")

    def unfinished(self) -> list[str]:
        """The graphs of articles that a writer which died had begun with."""
        rows = self.server.select(f"SELECT ?graph {{ {inside(STORE, f'<{STORE}> {_UNFINISHED} ?graph')} }}")
        return [value_of(row[0]) for row in list(rows)]

    # --- the union by the server's own means ---

    def take_back(self, graph: str, said: set[Quad]) -> None:
        """Remove what an unfinished article has said; when all is resolved the union is put right."""
        for part in parts(said, _AT_ONCE):
            self._change(set(part), set())
        self._note_finished([graph])

    def refresh_background(self, loaded: str) -> bool:
        """Exchange the background facts when they are not those of this version of the program."""
        current = background_hash()
        if loaded == current:
            return False
        for name, quads in background_quads().items():
            old, new = as_stored(self.server.graph(name)), as_stored(quads)
            for part in parts(old - new, _AT_ONCE):
                self._change(set(part), set())
            if old:
                for part in parts(new - old, _AT_ONCE):
                    self._change(set(), set(part))
                continue
            for part in parts(new, _AT_ONCE * 10):
                lines = serialize(part, format=RdfFormat.N_QUADS) or b""
                self._load(io.BytesIO(lines))
        self.note(_BACKGROUND, Literal(current))
        return True

    def _load(self, lines: BinaryIO) -> None:
        self.add_lines(with_copies(lines, self.union))

    def _change(self, removed: set[Quad], added: set[Quad]) -> None:
        steps = [f"DELETE DATA {{ {block(removed)} }}"] if removed else []
        if added:
            copied = copies(filter(counts, added), self.union)
            steps.append(f"INSERT DATA {{ {block(added)} {copied} }}")
        if counted := list(filter(counts, removed)):
            steps.append(without_support(counted, self.union))
        self.server.update(" ;\n".join(steps))
        self.lease.renew()


def _by_graph(quads: bytes) -> dict[str | None, bytes]:
    """N-Quads as N-Triples of each graph; None is the default graph."""
    found: dict[str | None, list[Triple]] = {}
    for quad in pyoxigraph.parse(quads, format=RdfFormat.N_QUADS):
        name = quad.graph_name.value if isinstance(quad.graph_name, NamedNode) else None
        found.setdefault(name, []).append(quad.triple)
    return {name: serialize(triples, format=RdfFormat.N_TRIPLES) or b"" for name, triples in found.items()}


def as_stored(quads: Iterable[Quad]) -> set[Quad]:
    """The quads with numbers written one way: servers keep the value 1 and not the words 1.0."""
    passing = pyoxigraph.Store()
    passing.extend(quads)
    return set(passing)
