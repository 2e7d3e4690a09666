"""Is the graph sound? SHACL shapes, and every piece of evidence read again from its article."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, RdfFormat, serialize

from kg import iri
from kg import terms as t
from kg.errors import ReferenceDataError
from kg.resources import ontology_path
from kg.results import short
from kg.store import Store
from kg.values import text_of

if TYPE_CHECKING:
    import rdflib


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something wrong with a node, in words for a person."""

    node: str
    what: str


def check(store: Store) -> list[Problem]:
    """All problems of the store, sorted.

    Raises:
        ReferenceDataError: the shapes are missing or malformed.
    """
    return sorted({*evidence_problems(store), *text_problems(store), *shape_problems(store)})


def evidence_problems(store: Store) -> Iterator[Problem]:
    """Evidence whose offsets do not give its words in the article's text."""
    texts = {
        str(q.subject): q.object.value
        for q in store.quads(None, t.FULL_TEXT)
        if isinstance(q.object, Literal)
    }
    for quad in store.quads(None, t.TYPE, t.EVIDENCE):
        node = quad.subject
        if not isinstance(node, NamedNode):
            continue
        text = next(
            (texts[str(q.object)] for q in store.quads(node, t.IN_ARTICLE) if str(q.object) in texts), None
        )
        begin, end, exact = (text_of(store, node, p) for p in (t.BEGIN, t.END, t.EXACT))
        if text is None:
            yield Problem(short(node.value), "the text of its article is not in the store")
        elif not (begin.isdigit() and end.isdigit()):
            yield Problem(short(node.value), f"its offsets are no numbers: {begin!r}, {end!r}")
        elif text[int(begin) : int(end)] != exact:
            found = text[int(begin) : int(end)]
            yield Problem(short(node.value), f"the article has {found!r} there and not {exact!r}")


def text_problems(store: Store) -> Iterator[Problem]:
    """Articles whose text is not the one that their checksum was made of."""
    for quad in store.quads(None, t.FULL_TEXT):
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal):
            digest = hashlib.sha256(quad.object.value.encode()).hexdigest()
            stated = text_of(store, quad.subject, t.SHA256)
            if digest != stated:
                yield Problem(short(quad.subject.value), f"its text has SHA-256 {digest} and not {stated}")


def shape_problems(store: Store) -> Iterator[Problem]:
    """What breaks the SHACL shapes of the ontology.

    Raises:
        ReferenceDataError: the shapes are missing or malformed.
    """
    import pyshacl
    import rdflib

    shapes = ontology_path() / "shapes.ttl"
    try:
        wanted = rdflib.Graph().parse(shapes, format="turtle")
    except (OSError, SyntaxError) as error:  # rdflib's BadSyntax is a SyntaxError
        raise ReferenceDataError(f"{shapes} cannot be read: {error}") from error
    _, report, _ = pyshacl.validate(_as_rdflib(store), shacl_graph=wanted, advanced=True)
    if not isinstance(report, rdflib.Graph):
        raise ReferenceDataError(f"{shapes} cannot be used: {report}")
    for result in report.subjects(rdflib.RDF.type, rdflib.SH.ValidationResult):
        node = report.value(result, rdflib.SH.focusNode)
        message = report.value(result, rdflib.SH.resultMessage)
        value = report.value(result, rdflib.SH.value)
        path = report.value(result, rdflib.SH.resultPath)
        details = [f"{short(str(each))}" for each in (path,) if isinstance(each, rdflib.URIRef)]
        details += [str(value)] if value is not None else []
        yield Problem(short(str(node)), f"{message}{f' ({chr(32).join(details)})' if details else ''}")


def _as_rdflib(store: Store) -> rdflib.Graph:
    """All graphs as one rdflib graph, the ontology included, texts left out.

    The reference facts are left out too: they are checked when the program is built, and articles' graphs
    describe all that they refer to.
    """
    from rdflib import Graph

    reference = NamedNode(iri.graph("reference"))
    triples = (q.triple for q in store.quads() if q.predicate != t.FULL_TEXT and q.graph_name != reference)
    content = serialize(triples, format=RdfFormat.N_TRIPLES)
    return Graph().parse(data=content, format="nt")
