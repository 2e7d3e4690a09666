"""The graph as files. `EXPORTERS` has one writer a suffix; `export` picks it and writes atomically."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from pyoxigraph import NamedNode, Quad

from kg import iri
from kg.errors import ExportError
from kg.export.atomic import atomic_write
from kg.export.rdf import RDF_FORMATS, rdf_bytes
from kg.store import BACKGROUND, Store
from kg.terms import FULL_TEXT

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Choice:
    """What goes into an export beside what the articles say and what is inferred from it."""

    full_text: bool = False
    reference: bool = False


def chosen_quads(store: Store, choice: Choice) -> Iterator[Quad]:
    """The quads of the store that `choice` takes."""
    background = {iri.graph(name) for name in BACKGROUND}
    for graph in store.graphs():
        if choice.reference or graph not in background:
            for quad in store.quads(graph=NamedNode(graph)):
                if choice.full_text or quad.predicate != FULL_TEXT:
                    yield quad


def _rdf(suffix: str) -> Callable[[Store, Choice], bytes]:
    return lambda store, choice: rdf_bytes(chosen_quads(store, choice), RDF_FORMATS[suffix])


def _graphml(store: Store, choice: Choice) -> bytes:
    from kg.export.graphs import graphml

    return graphml(store)


def _gexf(store: Store, choice: Choice) -> bytes:
    from kg.export.graphs import gexf

    return gexf(store)


def _events(store: Store, choice: Choice) -> bytes:
    from kg.export.events import events_csv

    return events_csv(store)


EXPORTERS: Final[Mapping[str, Callable[[Store, Choice], bytes]]] = {
    **{suffix: _rdf(suffix) for suffix in RDF_FORMATS},
    ".graphml": _graphml,
    ".gexf": _gexf,
    ".csv": _events,
}
"""Writers by file suffix: RDF, graphs for network tools, and a table of events."""


def export(store: Store, path: Path, choice: Choice = Choice()) -> None:
    """Write the store to `path` in the format of its suffix; the same graph gives the same bytes.

    Raises:
        ExportError: no such format, or the file cannot be written; an old file stays as it was.
    """
    writer = _known(EXPORTERS, path)
    with atomic_write(path) as out:
        out.write(writer(store, choice))


def write_quads(quads: Iterable[Quad], path: Path) -> None:
    """Write quads that are in no store, as RDF in the format of the suffix.

    Raises:
        ExportError: no such format, or the file cannot be written.
    """
    content = rdf_bytes(quads, _known(RDF_FORMATS, path))
    with atomic_write(path) as out:
        out.write(content)


def check_suffix(path: Path, known: Iterable[str]) -> None:
    """Raise ExportError unless the suffix of `path` is one of `known`."""
    _known(dict.fromkeys(known), path)


def _known(table: Mapping[str, T], path: Path) -> T:
    try:
        return table[path.suffix.lower()]
    except KeyError:
        raise ExportError(f"{path}: the suffix must be one of {', '.join(sorted(table))}") from None
