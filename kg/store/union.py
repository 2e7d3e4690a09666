"""The union of all named graphs, kept as the database's default graph.

Oxigraph can take the named graphs as one itself, but gives a triple that stands in forty graphs forty
times: counts were wrong, and three joined names of a country that many articles name took seconds. So
every triple also stands once in the default graph, from the first graph that holds it to the last, and
each change of a named graph changes both in one transaction. That costs 1.6 times the time of `extend`
and 1.4 times the disk.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import BinaryIO, Final

import pyoxigraph
from pyoxigraph import DefaultGraph, Quad, RdfFormat

UNION: Final = DefaultGraph()
"""Where the copies are."""

_CHUNK = 1 << 20
_QUAD = re.compile(
    rb"""^(\S+ <[^>]*> (?:<[^>]*>|"(?:[^"\\]|\\.)*"(?:@[\w-]+|\^\^<[^>]*>)?)) <[^>]*> \.$""", re.MULTILINE
)


def is_named(quad: Quad) -> bool:
    """Whether a quad is a graph's own and not its copy in the union."""
    return not isinstance(quad.graph_name, DefaultGraph)


def change(database: pyoxigraph.Store, removed: set[Quad], added: set[Quad]) -> bool:
    """Remove and add quads of named graphs in one transaction; False when there were none."""
    if removed:
        gone = removed | {_copy(quad) for quad in removed if not _is_elsewhere(database, quad, removed)}
        new = added | {_copy(quad) for quad in added}
        database.update(f"DELETE DATA {{ {_block(gone)} }} ; INSERT DATA {{ {_block(new)} }}")
    elif added:
        database.extend(added | {_copy(quad) for quad in added})  # four times as fast as an update's text
    return bool(removed or added)


def load(database: pyoxigraph.Store, lines: BinaryIO) -> None:
    """Add N-Quads of named graphs, as this package writes them, quickly; a crash leaves a part of them.

    Raises:
        SyntaxError: a line is no quad of a named graph.
    """
    start = lines.tell()
    database.bulk_load(lines, format=RdfFormat.N_QUADS)
    lines.seek(start)
    copies = _WithoutGraphs(lines)
    database.bulk_load(copies, format=RdfFormat.N_TRIPLES)  # type: ignore[arg-type]  # it only reads


class _WithoutGraphs:
    """N-Quads read as N-Triples, a few thousand lines at a time."""

    def __init__(self, lines: BinaryIO) -> None:
        self._lines = lines
        self._rest = b""

    def read(self, size: int) -> bytes:
        """The next bytes, at most `size`."""
        if not self._rest:
            chunk = b"".join(self._lines.readlines(_CHUNK))
            self._rest, replaced = _QUAD.subn(rb"\1 .", chunk)
            if replaced != chunk.count(b"\n"):
                raise SyntaxError("there is a line that is no quad of a named graph")
        out, self._rest = self._rest[:size], self._rest[size:]
        return out


def size(database: pyoxigraph.Store) -> int:
    """How many quads the named graphs have together."""
    solution = next(iter(database.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")))  # type: ignore[arg-type]
    return len(database) - int(solution["n"].value)


def _copy(quad: Quad) -> Quad:
    return Quad(quad.subject, quad.predicate, quad.object, UNION)


def _is_elsewhere(database: pyoxigraph.Store, quad: Quad, removed: set[Quad]) -> bool:
    """Whether a named graph keeps the triple."""
    found = database.quads_for_pattern(quad.subject, quad.predicate, quad.object, None)
    return any(is_named(each) and each not in removed for each in found)


def _block(quads: Iterable[Quad]) -> str:
    # The terms' own N-Triples forms: whatever a name contains is escaped in them.
    lines = []
    for quad in quads:
        triple = f"{quad.subject} {quad.predicate} {quad.object} ."
        lines.append(f"GRAPH {quad.graph_name} {{ {triple} }}" if is_named(quad) else triple)
    return "\n".join(lines)
