"""The union of all named graphs, kept as the database's default graph.

Oxigraph can take the named graphs as one itself, but gives a triple that stands in forty graphs forty
times: counts were wrong, and three joined names of a country that many articles name took seconds. So
every triple also stands once in the default graph, from the first graph that holds it to the last, and
each change of a named graph changes both in one transaction. That costs 1.6 times the time of `extend`
and 1.4 times the disk. Graphs of former versions of articles have no copies: what they say counts no more.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, Final

import pyoxigraph
from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat

from kg import iri
from kg.store.recording import Recording

UNION: Final = DefaultGraph()
"""Where the copies are."""

INDEX: Final = NamedNode(iri.graph("occurrences"))
"""Where resolution looks things up (`kg.store.occurrences`): no copies, and nothing in it counts."""

_CHUNK: Final = 1 << 20
_MOST_AT_ONCE: Final = 50_000
"""Quads in the text of one update: parsing a longer one takes much memory."""

_GRAPH: Final = b" <"
_VERSION: Final = b"<" + iri.version_graph("", "")[:-1].encode()
_END: Final = b"> .\n"
_STOP: Final = b" .\n"


def counts(quad: Quad) -> bool:
    """Whether a quad says what is known: in a named graph that keeps no former version."""
    name = quad.graph_name
    return isinstance(name, NamedNode) and name != INDEX and not iri.is_version(name.value)


def change(
    database: pyoxigraph.Store,
    removed: set[Quad],
    added: set[Quad],
    elsewhere: Callable[[Quad], bool] | None = None,
) -> bool:
    """Remove and add quads of named graphs in one transaction; False when there were none.

    `elsewhere` tells whether what a removed quad says in the union is said by another graph too.
    """
    held = elsewhere or functools.partial(_is_elsewhere, database, removed)
    lost = {quad for quad in removed if counts(quad) and not held(quad)}
    write(database, removed | set(map(_copy, lost)), added | _copies(added))
    return bool(removed or added)


def write(database: pyoxigraph.Store, removed: set[Quad], added: set[Quad]) -> None:
    """Remove quads, and then add quads, of whatever graph: in one transaction unless they are very many."""
    if isinstance(database, Recording):
        database.note(removed, added)
        database = database.database
    if not removed:
        if added:
            database.extend(added)  # four times as fast as an update's text
        return
    rest = list(removed)
    while len(rest) > _MOST_AT_ONCE:
        database.update(f"DELETE DATA {{ {_block(rest[-_MOST_AT_ONCE:])} }}")
        del rest[-_MOST_AT_ONCE:]
    if len(added) > _MOST_AT_ONCE:
        database.update(f"DELETE DATA {{ {_block(rest)} }}")
        database.extend(added)
    else:
        database.update(f"DELETE DATA {{ {_block(rest)} }} ; INSERT DATA {{ {_block(added)} }}")


def load(database: pyoxigraph.Store, lines: BinaryIO) -> None:
    """Add N-Quads of named graphs, as this package writes them, quickly: all of them or, after a crash, none.

    Oxigraph takes the files of one bulk load into the database in one step, so the copies go with it.

    Raises:
        SyntaxError: a line is no quad of a named graph.
    """
    database.bulk_load(_WithCopies(lines), format=RdfFormat.N_QUADS)  # type: ignore[arg-type]  # it only reads


class _WithCopies:
    """N-Quads, and after them each of their triples once without its graph, or in the graph `union`."""

    def __init__(self, lines: BinaryIO, union: str | None = None) -> None:
        self._lines = lines
        self._end = f" <{union}> .\n".encode() if union else _STOP
        self._triples: set[bytes] = set()
        self._parts = self._all()
        self._rest = memoryview(b"")

    def read(self, size: int) -> bytes:
        """The next bytes, at most `size`; none at the end."""
        if not self._rest:
            self._rest = memoryview(next(self._parts, b""))
        out, self._rest = self._rest[:size], self._rest[size:]
        return bytes(out)

    def _all(self) -> Iterator[bytes]:
        while lines := self._lines.readlines(_CHUNK):
            yield b"".join(lines)
            copies = self._new(lines)
            if copies:
                yield b"".join(copies)

    def _new(self, lines: list[bytes]) -> list[bytes]:
        """The triples that no line before had; of former versions none."""
        found: list[bytes] = []
        for line in lines:
            place = line.rfind(_GRAPH)  # a graph's name has no space, whatever the words before it have
            if place < 0 or not line.endswith(_END):
                raise SyntaxError("there is a line that is no quad of a named graph")
            if line.startswith(_VERSION, place + 1):
                continue
            triple = line[:place]
            if triple not in self._triples:
                self._triples.add(triple)
                found += (triple, self._end)
        return found


def with_copies(lines: BinaryIO, union: str | None) -> bytes:
    """N-Quads of named graphs with their copies for the union, which is the default graph or one of that
    name.

    Raises:
        SyntaxError: a line is no quad of a named graph.
    """
    reader = _WithCopies(lines, union)
    return b"".join(iter(lambda: reader.read(_CHUNK), b""))


def graphs_in(lines: bytes) -> list[str]:
    """The names of the graphs in N-Quads as this package writes them, in their order."""
    ends = (line.rpartition(_GRAPH)[2] for line in lines.splitlines() if line.endswith(_END[:-1]))
    return [name.removesuffix(_END[:-1]).decode() for name in dict.fromkeys(ends)]


def size(database: pyoxigraph.Store) -> int:
    """How many quads the named graphs have together."""
    text = f"SELECT (COUNT(*) AS ?n) {{ {{ ?s ?p ?o }} UNION {{ GRAPH {INDEX} {{ ?s ?p ?o }} }} }}"
    solution = next(iter(database.query(text)))  # type: ignore[arg-type]
    return len(database) - int(solution["n"].value)


def _copies(quads: Iterable[Quad]) -> set[Quad]:
    return {_copy(quad) for quad in quads if counts(quad)}


def _copy(quad: Quad) -> Quad:
    return Quad(quad.subject, quad.predicate, quad.object, UNION)


def _is_elsewhere(database: pyoxigraph.Store, removed: set[Quad], quad: Quad) -> bool:
    """Whether a named graph that counts keeps the triple."""
    found = database.quads_for_pattern(quad.subject, quad.predicate, quad.object, None)
    return any(counts(each) and each not in removed for each in found)


def _block(quads: Iterable[Quad]) -> str:
    # The terms' own N-Triples forms: whatever a name contains is escaped in them.
    lines = []
    for quad in quads:
        triple = f"{quad.subject} {quad.predicate} {quad.object} ."
        lines.append(f"GRAPH {quad.graph_name} {{ {triple} }}" if quad.graph_name != UNION else triple)
    return "\n".join(lines)
