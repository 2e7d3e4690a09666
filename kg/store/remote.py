"""The store on a SPARQL 1.1 server: Query, Update and Graph Store Protocol, whatever is behind them.

Every triple also stands in a union, as in the embedded store: in the server's default graph where that is a
graph of its own (Oxigraph, Fuseki), in the graph `union` where the default graph is all graphs at once
(Virtuoso). A change that fits one request is one update, which servers do wholly or not at all; a larger one
is noted in the graph `store` first, and the next writer takes back what was not finished.
"""

from __future__ import annotations

import io
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final, Self

import pyoxigraph
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Triple, serialize

from kg import iri
from kg.claims import PREFIXES
from kg.errors import StoreError
from kg.sparql import bind, inspect, with_prefixes
from kg.store.address import addresses
from kg.store.background import background_hash, background_quads
from kg.store.base import Node, Row
from kg.store.inferred import inferred_of
from kg.store.lease import Lease
from kg.store.protocol import How, Server
from kg.store.union import counts, graphs_in, with_copies
from kg.store.update_text import OURS, STORE, UNION, block, copies, inside, parts, pattern, without_support
from kg.store.versions import all_version_quads, stale_quads, version_quads

_FORMAT: Final = NamedNode("http://purl.org/dc/terms/conformsTo")
_BACKGROUND: Final = NamedNode("http://purl.org/dc/terms/hasVersion")
_UNFINISHED: Final = NamedNode("http://purl.org/dc/terms/requires")
_FORMAT_1: Final = Literal("diplomacy-kg store, format 1")

_AT_ONCE: Final = 3_000
"""Quads in one update: Virtuoso compiles each to code of its own, and has a limit on that."""

_REMEMBERED: Final = 50_000


class RemoteStore:
    """A store on a server; use `open_remote` to get one."""

    def __init__(self, server: Server, union: str | None, lease: Lease | None = None) -> None:
        self.server = server
        self.union = union
        """The graph with the union's copies; None when they are in the default graph."""
        self._lease = lease
        self._closed = False
        self._remembered: OrderedDict[NamedNode, list[Triple]] = OrderedDict()

    # --- changing ---

    def replace_article(
        self, graph: str, quads: Iterable[Quad], *, replaced_at: datetime | None = None
    ) -> bool:
        """See `kg.store.base.Store`."""
        self._check_writable()
        new = _as_stored(quads)
        said = _as_stored(self.server.graph(graph))
        old = said | self._inferred_of(graph) if said else said
        added, removed = new - old, old - new
        if old:
            added -= self._held(quad for quad in added if quad.graph_name != NamedNode(graph))
        if replaced_at is not None and said:
            former = version_quads(graph, said, new, replaced_at)
            added |= former - self._held(former)
            removed |= stale_quads(former, self.quads)
        self._change(removed, added, (graph,))
        return bool(removed or added)

    def remove_article(self, graph: str) -> bool:
        """See `kg.store.base.Store`."""
        self._check_writable()
        gone = self.server.graph(graph)
        gone |= self._inferred_of(graph) if gone else set()
        gone |= set(all_version_quads(graph, self.quads))
        self._change(gone, set(), (graph,))
        return bool(gone)

    def bulk_load(self, path: Path) -> None:
        """See `kg.store.base.Store`."""
        self._check_writable()
        try:
            with path.open("rb") as lines:
                self._load(lines)
        except OSError as error:
            raise StoreError(f"{path} cannot be read: {error}") from error
        except SyntaxError as error:
            raise StoreError(f"{path} is not N-Quads: {error}") from error

    def _load(self, lines: BinaryIO) -> None:
        quads = with_copies(lines, self.union)
        # Looked at here: not every server is as strict, or drops all of it for one line that it cannot read.
        for _ in pyoxigraph.parse(quads, format=RdfFormat.N_QUADS):
            pass
        articles = [name for name in graphs_in(quads) if iri.identifier_of(name) is not None]
        self._note_unfinished(articles)
        if not self.server.add_quads(quads):
            for name, triples in _by_graph(quads).items():
                self.server.add(name, triples)
        self._note_finished(articles)

    def _change(self, removed: set[Quad], added: set[Quad], articles: Iterable[str] = ()) -> None:
        if len(removed) + len(added) <= _AT_ONCE:
            self._update(removed, added)
        else:
            self._note_unfinished(articles)
            for part in parts(added, _AT_ONCE):
                self._update(set(), set(part))
            for part in parts(removed, _AT_ONCE):
                self._update(set(part), set())
            self._note_finished(articles)
        if self._lease is not None:
            self._lease.renew()

    def _update(self, removed: set[Quad], added: set[Quad]) -> None:
        steps = []
        if removed:
            steps.append(f"DELETE DATA {{ {block(removed)} }}")
        if added:
            copied = copies(filter(counts, added), self.union)
            steps.append(f"INSERT DATA {{ {block(added)} {copied} }}")
        if counted := list(filter(counts, removed)):
            steps.append(without_support(counted, self.union))
        if steps:
            self.server.update(" ;\n".join(steps))

    def _inferred_of(self, graph: str) -> set[Quad]:
        return _as_stored(inferred_of(self.quads, NamedNode(graph), NamedNode(iri.graph("inferred"))))

    def _held(self, quads: Iterable[Quad]) -> set[Quad]:
        """Those of the quads that the server has; they are few, and in graphs that may be large."""
        out = set()
        for part in parts(quads, _AT_ONCE):
            rows = " ".join(f"({q.graph_name} {q.subject} {q.predicate} {q.object})" for q in part)
            query = f"SELECT ?g ?s ?p ?o {{ VALUES (?g ?s ?p ?o) {{ {rows} }} GRAPH ?g {{ ?s ?p ?o }} }}"
            out |= {Quad(s, p, o, g) for g, s, p, o in self.server.select(query)}  # type: ignore[arg-type]
        return _as_stored(out)

    def _note_unfinished(self, articles: Iterable[str]) -> None:
        notes = " ".join(f"<{STORE}> {_UNFINISHED} <{name}> ." for name in articles)
        if notes:
            self.server.update(f"INSERT DATA {{ {inside(STORE, notes)} }}")

    def _note_finished(self, articles: Iterable[str]) -> None:
        notes = " ".join(f"<{STORE}> {_UNFINISHED} <{name}> ." for name in articles)
        if notes:
            self.server.update(f"DELETE DATA {{ {inside(STORE, notes)} }}")

    def take_back_unfinished(self) -> None:
        """Remove the articles that a writer which died had begun with: the next ingest finds them missing."""
        query = f"SELECT ?graph {{ {inside(STORE, f'<{STORE}> {_UNFINISHED} ?graph')} }}"
        for row in list(self.server.select(query)):
            if isinstance(row[0], NamedNode):
                self.remove_article(row[0].value)
                self._note_finished([row[0].value])

    def refresh_background(self, loaded: str) -> None:
        """Exchange the background facts when they are not those of this version of the program."""
        current = background_hash()
        if loaded == current:
            return
        for name, quads in background_quads().items():
            old, new = _as_stored(self.server.graph(name)), _as_stored(quads)
            if old:
                self._change(old - new, new - old)
                continue
            for part in parts(new, _AT_ONCE * 10):
                lines = serialize(part, format=RdfFormat.N_QUADS) or b""
                self._load(io.BytesIO(lines))
        noted = f"<{STORE}> {_BACKGROUND}"
        self.server.update(
            f"DELETE WHERE {{ {inside(STORE, f'{noted} ?hash')} }} ; "
            f"INSERT DATA {{ {inside(STORE, f'{noted} {Literal(current)}')} }}"
        )

    # --- reading ---

    def quads(
        self,
        subject: NamedNode | None = None,
        predicate: NamedNode | None = None,
        value: Node | None = None,
        graph: NamedNode | None = None,
    ) -> Iterator[Quad]:
        """See `kg.store.base.Store`."""
        self._check_open()
        if subject is predicate is value is None:  # by graphs: a server caps rows, but not these
            for name in [graph.value] if graph else list(self.graphs()):
                yield from _as_stored(self.server.graph(name))
            return
        if graph is not None:
            where = inside(graph.value, pattern(subject, predicate, value))
        else:
            where = f"GRAPH ?g {{ {pattern(subject, predicate, value)} }} {OURS}"
        for s, p, o, g in self._matching(where, s=subject, p=predicate, o=value, g=graph):
            yield Quad(s, p, o, g)  # type: ignore[arg-type]

    def _matching(self, where: str, **terms: Node | None) -> Iterator[list[Node | None]]:
        """The solutions of a pattern as rows of all `terms`, those that were given filled in."""
        free = [name for name, term in terms.items() if term is None]
        if not free:
            if self.server.truth(f"ASK {{ {where} }}"):
                yield list(terms.values())
            return
        for row in self.server.select(f"SELECT {' '.join(f'?{name}' for name in free)} {{ {where} }}"):
            found = dict(zip(free, row, strict=True))
            yield [found.get(name, term) for name, term in terms.items()]

    def triples(
        self,
        subject: NamedNode | None = None,
        predicate: NamedNode | None = None,
        value: Node | None = None,
    ) -> Iterator[Triple]:
        """See `kg.store.base.Store`."""
        self._check_open()
        if subject is not None and self._lease is None:
            for each in self._about(subject):
                if predicate in (None, each.predicate) and value in (None, each.object):
                    yield each
            return
        where = inside(self.union, pattern(subject, predicate, value))
        for s, p, o in self._matching(where, s=subject, p=predicate, o=value):
            yield Triple(s, p, o)  # type: ignore[arg-type]

    def _about(self, subject: NamedNode) -> list[Triple]:
        """All triples of a subject. Readers ask for one property after another: one request does for all."""
        if subject not in self._remembered:
            where = inside(self.union, f"{subject} ?p ?o")
            rows = self.server.select(f"SELECT ?p ?o {{ {where} }}")
            self._remembered[subject] = [Triple(subject, p, o) for p, o in rows]  # type: ignore[arg-type]
            if len(self._remembered) > _REMEMBERED:
                self._remembered.popitem(last=False)
        return self._remembered[subject]

    def select(self, text: str, bound: Mapping[str, Node] | None = None) -> Iterator[Row]:
        """See `kg.store.base.Store`."""
        self._check_open()
        values = {name: [node] for name, node in (bound or {}).items()}
        question = inspect(text, PREFIXES)
        sent = with_prefixes(bind(question, values), PREFIXES)
        yield from self.server.select(sent, How(self.default_graphs(question.graphs)))

    def default_graphs(self, named: tuple[str, ...]) -> tuple[str, ...]:
        """The graphs that a query over all is told to see; none where it names graphs itself, or need not
        be.
        """
        return () if named or self.union is None else (self.union,)

    def contains(self, graph: str) -> bool:
        """See `kg.store.base.Store`."""
        self._check_open()
        return self.server.truth(f"ASK {{ {inside(graph, '?s ?p ?o')} }}")

    def graphs(self) -> Iterator[str]:
        """See `kg.store.base.Store`."""
        self._check_open()
        rows = self.server.select(f"SELECT DISTINCT ?g {{ GRAPH ?g {{ ?s ?p ?o }} {OURS} }}")
        yield from sorted(row[0].value for row in rows if isinstance(row[0], NamedNode))

    def size(self) -> int:
        """See `kg.store.base.Store`."""
        self._check_open()
        ours = f'STRSTARTS(STR(?g), "{iri.BASE}graph/") && ?g != <{STORE}> && ?g != <{UNION}>'
        query = f"SELECT (COUNT(*) AS ?n) {{ GRAPH ?g {{ ?s ?p ?o }} FILTER({ours}) }}"
        return sum(int(row[0].value) for row in self.server.select(query) if isinstance(row[0], Literal))

    # --- opening and closing ---

    def resolve(self) -> bool:
        """Nothing changes: on a server every article's own names stand side by side."""
        return False

    def canonical(self, graph: str, own: str) -> str:
        """See `kg.store.base.Store`; without resolution a name stands for itself."""
        return own

    def resolved(self, predicate: NamedNode, value: Node | None = None) -> Iterator[Quad]:
        """See `kg.store.base.Store`."""
        return self.quads(None, predicate, value)

    def snapshot(self) -> None:
        """See `kg.store.base.Store`: whoever asks a server sees all at once."""
        self._check_open()

    def close(self) -> None:
        """See `kg.store.base.Store`."""
        if not self._closed:
            self._closed = True
            try:
                if self._lease is not None:
                    self._lease.release()
            finally:
                self.server.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _check_open(self) -> None:
        if self._closed:
            raise StoreError(f"store {self.server} is closed")

    def _check_writable(self) -> None:
        self._check_open()
        if self._lease is None:
            raise StoreError(f"store {self.server} is open for reading only")


def open_remote(location: str, *, write: bool = False) -> RemoteStore:
    """Open the store on a server; `write` creates it, with the background facts, if there is none.

    Raises:
        StoreError: the server cannot be reached, holds no store (reading) or is being written to (writing).
    """
    server = Server(addresses(location))
    told = {
        row[0]: row[1] for row in server.select(f"SELECT ?p ?o {{ {inside(STORE, f'<{STORE}> ?p ?o')} }}")
    }
    if told.get(_FORMAT) not in (_FORMAT_1, None):
        raise StoreError(f"{server} holds a store of another version of the program: {told[_FORMAT]}")
    if _FORMAT not in told:
        if not write:
            raise StoreError(f"{server} holds no graph yet: `kg ingest PATH...` makes it")
        server.update(f"INSERT DATA {{ {inside(STORE, f'<{STORE}> {_FORMAT} {_FORMAT_1}')} }}")
    union = _where_the_union_is(server)
    if not write:
        return RemoteStore(server, union)
    store = RemoteStore(server, union, Lease(server))
    try:
        store.take_back_unfinished()
        loaded = told.get(_BACKGROUND)
        store.refresh_background(loaded.value if isinstance(loaded, Literal) else "")
    except BaseException:
        store.close()
        raise
    return store


def _where_the_union_is(server: Server) -> str | None:
    """The graph for the union; None for the default graph, where that does not show what named ones hold."""
    seen = f"<{STORE}> {_FORMAT} ?format"
    if not server.truth(f"ASK {{ {seen} }}"):
        return None
    if not server.truth(f"ASK {{ GRAPH ?g {{ {seen} }} }}", How((UNION,))):
        raise StoreError(
            f"{server} shows all graphs as one, and hides the others when asked for one: it must be set to "
            "keep a default graph of its own"
        )
    return UNION


def _by_graph(quads: bytes) -> dict[str | None, bytes]:
    """N-Quads as N-Triples of each graph; None is the default graph."""
    found: dict[str | None, list[Triple]] = {}
    for quad in pyoxigraph.parse(quads, format=RdfFormat.N_QUADS):
        name = quad.graph_name.value if isinstance(quad.graph_name, NamedNode) else None
        found.setdefault(name, []).append(quad.triple)
    return {name: serialize(triples, format=RdfFormat.N_TRIPLES) or b"" for name, triples in found.items()}


def _as_stored(quads: Iterable[Quad]) -> set[Quad]:
    """The quads with numbers written one way: servers keep the value 1 and not the words 1.0."""
    passing = pyoxigraph.Store()
    passing.extend(quads)
    return set(passing)
