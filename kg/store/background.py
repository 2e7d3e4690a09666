"""Background facts of every store: the ontology with its concepts, and the reference tables."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, Triple, Variable, parse

import kg
from kg import iri
from kg.errors import ReferenceDataError
from kg.reference import load_reference
from kg.reference_claims import reference_claims
from kg.resources import ontology_path
from kg.store.base import Node

BACKGROUND = ("ontology", "reference")
"""Names of the graphs that hold what no article says."""

BACKGROUND_GRAPHS = frozenset(NamedNode(iri.graph(name)) for name in BACKGROUND)
"""Those graphs."""

ONTOLOGY_FILES = ("diplomacy.ttl", "plover.ttl")


def told(database: pyoxigraph.Store, predicate: NamedNode, value: Node | None = None) -> Iterator[Quad]:
    """The quads of named graphs but the background with a predicate.

    The database leaves the others out: as quads in Python, those of the reference took a hundred times as
    long as what one article tells.
    """
    others = " && ".join(f"?g != {graph}" for graph in sorted(BACKGROUND_GRAPHS, key=str))
    bound: dict[Variable, NamedNode | BlankNode | Literal | Triple] = {}
    if value is not None:
        bound[Variable("o")] = value
    found = database.query(
        f"SELECT ?s ?o ?g {{ GRAPH ?g {{ ?s {predicate} ?o }} FILTER({others}) }}", substitutions=bound
    )
    assert isinstance(found, pyoxigraph.QuerySolutions)
    for row in found:
        yield Quad(row["s"], predicate, row["o"] if value is None else value, row["g"])


def background_hash() -> str:
    """Changes whenever the facts that `background_quads` gives may change."""
    folder = ontology_path()
    digest = hashlib.sha256(f"{kg.__version__} {iri.BASE}".encode())
    for path in _sources(folder):
        digest.update(f"\0{path.relative_to(folder)}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def background_quads() -> dict[str, set[Quad]]:
    """The quads of each background graph, by its name.

    Raises:
        ReferenceDataError: a file of the ontology or a reference table is missing or malformed.
    """
    ontology, reference = map(iri.graph, BACKGROUND)
    return {
        ontology: _ontology_quads(NamedNode(ontology)),
        reference: set(reference_claims(load_reference())),
    }


def _sources(folder: Path) -> list[Path]:
    return [folder / name for name in ONTOLOGY_FILES] + sorted((folder / "reference").glob("*.csv"))


def _ontology_quads(graph: NamedNode) -> set[Quad]:
    """The statements of the ontology files, without those on blank nodes (unions of domains).

    A store has no blank nodes: they get new names with every load, so no graph would equal itself.
    """
    quads = set()
    for name in ONTOLOGY_FILES:
        path = ontology_path() / name
        try:
            for triple in parse(path=str(path), format=RdfFormat.TURTLE):
                if isinstance(triple.subject, NamedNode) and isinstance(triple.object, NamedNode | Literal):
                    quads.add(Quad(triple.subject, triple.predicate, triple.object, graph))
        except (OSError, SyntaxError) as error:
            raise ReferenceDataError(f"ontology file {path} cannot be read: {error}") from error
    return quads
