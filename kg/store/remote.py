"""The store on a SPARQL 1.1 server: Query, Update and Graph Store Protocol, whatever is behind them.

Every triple also stands in a union, as in the embedded store: in the server's default graph where that is a
graph of its own (Oxigraph, Fuseki), in the graph `union` where the default graph is all graphs at once
(Virtuoso). Whoever writes keeps a mirror (`kg.store.mirror`) that resolves articles as a folder does, and
sends what that changes. A change that fits one request is one update, which servers do wholly or not at all;
a larger one is noted in the graph `store` first, and the next writer takes back what was not finished.
"""

from __future__ import annotations

import uuid
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import pyoxigraph
from pyoxigraph import Literal, NamedNode, Quad, Triple

from kg import iri
from kg.claims import PREFIXES
from kg.errors import StoreError
from kg.literals import value_of
from kg.sparql import bind, inspect, with_prefixes
from kg.store.address import addresses
from kg.store.background import BACKGROUND_GRAPHS
from kg.store.base import Node, Row
from kg.store.canonical import Canonical
from kg.store.inferred import inferred_of
from kg.store.lease import Lease
from kg.store.marker import other_base
from kg.store.mirror import NOT_TAKEN, Mirror, is_sent, open_mirror, sent_lines
from kg.store.occurrences import INDEX, RESOLVED
from kg.store.protocol import How, Server
from kg.store.recording import Changes
from kg.store.sending import Sender, as_stored
from kg.store.update_text import OURS, STORE, UNION, inside, pattern
from kg.store.versions import all_version_quads

_FORMAT: Final = NamedNode("http://purl.org/dc/terms/conformsTo")
_BACKGROUND: Final = NamedNode("http://purl.org/dc/terms/hasVersion")
_REVISION: Final = NamedNode("http://purl.org/dc/terms/identifier")
_UNRESOLVED: Final = NamedNode("http://purl.org/dc/terms/available")
_FORMAT_1: Final = Literal("diplomacy-kg store, format 1")
_FORMAT_2: Final = Literal("diplomacy-kg store, format 2")
"""Since then articles are resolved; a store of format 1 is when somebody writes to it."""

_REMEMBERED: Final = 50_000


class RemoteStore:
    """A store on a server; use `open_remote` to get one."""

    def __init__(self, server: Server, union: str | None, sender: Sender | None = None) -> None:
        self.server = server
        self.union = union
        """The graph with the union's copies; None when they are in the default graph."""
        self._sender = sender
        self._closed = False
        self._remembered: OrderedDict[NamedNode, list[Triple]] = OrderedDict()
        self._mirror: Mirror | None = None
        self._revision = ""
        self._names: Canonical | None = None
        self.is_unresolved = False
        """Whether the union may not be what the articles give: a writer died, or something changed."""

    # --- changing ---

    def replace_article(
        self, graph: str, quads: Iterable[Quad], *, replaced_at: datetime | None = None
    ) -> bool:
        """See `kg.store.base.Store`."""
        mirror = self._mirrored()
        done = mirror.replace_article(graph, quads, replaced_at=replaced_at)
        self._send(mirror.taken(), (graph,))
        return done

    def remove_article(self, graph: str) -> bool:
        """See `kg.store.base.Store`."""
        mirror = self._mirrored()
        done = mirror.remove_article(graph)
        self._send(mirror.taken(), (graph,))
        return done

    def bulk_load(self, *paths: Path) -> None:
        """See `kg.store.base.Store`."""
        mirror = self._mirrored()
        for path in paths:  # what is to be sent of one is held in memory
            mirror.bulk_load(path)
            self._send(mirror.taken())

    def resolve(self) -> bool:
        """See `kg.store.base.Store`."""
        self._writing()
        if self._mirror is None and not self.is_unresolved:
            return False
        again = self._mirror is None and self.is_unresolved  # then making the mirror resolves
        mirror = self._mirrored()
        done = mirror.resolve() or again
        self._send(mirror.taken())
        if self.is_unresolved:
            self._writing().note(_UNRESOLVED, None)
            self.is_unresolved = False
        return done

    # --- the mirror ---

    def _mirrored(self) -> Mirror:
        """The mirror, made when it is first needed, or when the server could not be changed as it was."""
        sender = self._writing()
        if self._mirror is not None and not self._revision:
            self._finish_mirror("")
        if self._mirror is None:
            known = "" if self.is_unresolved else sender.noted(_REVISION)
            self._mirror, is_current = open_mirror(self.server, known)
            self._revision = uuid.uuid4().hex
            sender.note(_REVISION, Literal(self._revision))
            if not is_current:
                ours = f'GRAPH ?g {{ ?s ?p ?o }} FILTER(STRSTARTS(STR(?g), "{iri.BASE}graph/"))'
                rows = self.server.select(f"SELECT DISTINCT ?g {{ {ours} }}")
                names = [value_of(row[0]) for row in list(rows)]
                if self.is_unresolved or not NOT_TAKEN.issuperset(names):
                    self._send(self._mirror.fill(self.server, self.union, names))
        return self._mirror

    def _send(self, changes: Changes, articles: Iterable[str] = ()) -> None:
        """Change the server as the mirror was changed."""
        if not changes:
            return
        sender = self._writing()
        revision, self._revision = self._revision, ""  # should this fail
        if not self.is_unresolved:
            sender.note(_UNRESOLVED, Literal("articles"))
            self.is_unresolved = True
        for lines in changes.loaded:
            sender.add_lines(sent_lines(lines, self.union))
        removed, added = list(filter(is_sent, changes.removed)), list(filter(is_sent, changes.added))
        sender.exchange(removed, added, articles)
        self._remembered.clear()
        self._revision = revision

    def take_back_unfinished(self) -> None:
        """Remove the articles that a writer which died had begun with: the next ingest finds them missing."""
        sender = self._writing()
        for graph in sender.unfinished():
            self.is_unresolved = True
            said = self.server.graph(graph)
            inferred = inferred_of(self.quads, NamedNode(graph), NamedNode(iri.graph("inferred")))
            sender.take_back(graph, as_stored({*said, *inferred, *all_version_quads(graph, self.quads)}))

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
        if graph == INDEX and self._mirror is not None:  # of which the server has a part
            yield from self._mirror.quads(subject, predicate, value, graph)
            return
        if subject is predicate is value is None:  # by graphs: a server caps rows, but not these
            for name in [graph.value] if graph else list(self.graphs()):
                yield from as_stored(self.server.graph(name))
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
        if subject is not None and self._sender is None:
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

    def canonical(self, graph: str, own: str) -> str:
        """See `kg.store.base.Store`."""
        self._check_open()
        return self._mirror.canonical(graph, own) if self._mirror else self._known_names().of(graph, own)

    def resolved(self, predicate: NamedNode, value: Node | None = None) -> Iterator[Quad]:
        """See `kg.store.base.Store`."""
        self._check_open()
        if self._mirror is not None:
            return self._mirror.resolved(predicate, value)
        told = (q for q in self.quads(None, predicate, value) if q.graph_name not in BACKGROUND_GRAPHS)
        return map(self._known_names().quad, told)

    def _known_names(self) -> Canonical:
        """Names as the server has them, read once."""
        if self._names is None:
            held = pyoxigraph.Store()
            for graph in (RESOLVED, INDEX):
                held.extend(self.server.graph(graph.value))
            self._names = Canonical(held, {})
        return self._names

    def snapshot(self) -> None:
        """See `kg.store.base.Store`: whoever asks a server sees all at once."""
        self._check_open()
        if self._sender is not None:
            self.resolve()

    def close(self) -> None:
        """See `kg.store.base.Store`."""
        if not self._closed:
            try:
                if self._sender is not None:
                    self.resolve()
                    self._finish_mirror(self._revision)
                    self._sender.lease.release()
            finally:
                self._closed = True
                self._finish_mirror("")
                self.server.close()

    def _finish_mirror(self, revision: str) -> None:
        if self._mirror is not None:
            mirror, self._mirror = self._mirror, None
            mirror.finish(revision)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _check_open(self) -> None:
        if self._closed:
            raise StoreError(f"store {self.server} is closed")

    def _writing(self) -> Sender:
        self._check_open()
        if self._sender is None:
            raise StoreError(f"store {self.server} is open for reading only")
        return self._sender


def _refuse_another_base(server: Server) -> None:
    """A server's graphs are asked together, so those of two bases would answer each other's questions."""
    told = f"GRAPH ?g {{ ?g {_FORMAT} ?format }} FILTER(STRENDS(STR(?g), '/graph/store'))"
    for (graph,) in server.select(f"SELECT ?g {{ {told} }} LIMIT 1"):
        raise other_base(str(server), value_of(graph).removesuffix("graph/store"))


def open_remote(location: str, *, write: bool = False) -> RemoteStore:
    """Open the store on a server; `write` creates it, with the background facts, if there is none.

    Raises:
        StoreError: the server cannot be reached, holds no store (reading) or one of another base, or is being
            written to (writing).
    """
    server = Server(addresses(location))
    told = {
        row[0]: row[1] for row in server.select(f"SELECT ?p ?o {{ {inside(STORE, f'<{STORE}> ?p ?o')} }}")
    }
    if told.get(_FORMAT) not in (_FORMAT_1, _FORMAT_2, None):
        raise StoreError(f"{server} holds a store of another version of the program: {told[_FORMAT]}")
    if _FORMAT not in told:
        _refuse_another_base(server)
        if not write:
            raise StoreError(f"{server} holds no graph yet: `kg ingest PATH...` makes it")
        server.update(f"INSERT DATA {{ {inside(STORE, f'<{STORE}> {_FORMAT} {_FORMAT_2}')} }}")
    union = _where_the_union_is(server)
    if not write:
        return RemoteStore(server, union)
    sender = Sender(server, union, Lease(server))
    store = RemoteStore(server, union, sender)
    try:
        store.is_unresolved = _UNRESOLVED in told or told.get(_FORMAT) == _FORMAT_1
        if told.get(_FORMAT) == _FORMAT_1:
            sender.note(_UNRESOLVED, Literal("articles"))
            sender.note(_FORMAT, _FORMAT_2)
        store.take_back_unfinished()
        loaded = told.get(_BACKGROUND)
        renewed = sender.refresh_background(value_of(loaded))
        store.is_unresolved |= renewed and loaded is not None
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
