"""RDF files that read well and are the same bytes for the same graph, whatever order it came in."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from typing import Final

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Triple, serialize

from kg.claims import PREFIXES
from kg.terms import DECIMAL, LABEL, TYPE

RDF_FORMATS: Final[Mapping[str, RdfFormat]] = {
    ".ttl": RdfFormat.TURTLE,
    ".trig": RdfFormat.TRIG,
    ".nq": RdfFormat.N_QUADS,
    ".jsonld": RdfFormat.JSON_LD,
}
"""RDF formats by file suffix. Turtle holds no graph names: all graphs become one."""

_FIRST = {TYPE.value: "0", LABEL.value: "1"}


def turtle(triples: Iterable[Triple]) -> bytes:
    """Triples as Turtle with readable prefixes, sorted, none twice."""
    return _serialized(sorted(set(map(_readable, triples)), key=_triple_key), RdfFormat.TURTLE)


def rdf_bytes(quads: Iterable[Quad], format: RdfFormat) -> bytes:
    """Quads in one of `RDF_FORMATS`, sorted, none twice."""
    if format == RdfFormat.TURTLE:
        return turtle(quad.triple for quad in quads)
    return _serialized(sorted(set(map(_readable_quad, quads)), key=_quad_key), format)


def _readable(triple: Triple) -> Triple:
    """Whole decimals as 1.0, which Turtle writes bare; a store gives them back as 1."""
    value = triple.object
    if isinstance(value, Literal) and value.datatype == DECIMAL and value.value.lstrip("+-").isdigit():
        return Triple(triple.subject, triple.predicate, Literal(f"{value.value}.0", datatype=DECIMAL))
    return triple


def _readable_quad(quad: Quad) -> Quad:
    triple = _readable(quad.triple)
    return Quad(triple.subject, triple.predicate, triple.object, quad.graph_name)


def _serialized(ordered: list[Triple] | list[Quad], format: RdfFormat) -> bytes:
    out = io.BytesIO()
    serialize(ordered, out, format, prefixes=dict(PREFIXES))
    return _sorted_prefixes(out.getvalue())


def _quad_key(quad: Quad) -> tuple[str, str, str, str]:
    return (str(quad.graph_name), *_triple_key(quad.triple))


def _triple_key(triple: Triple) -> tuple[str, str, str]:
    """Subject by subject, its type and labels first."""
    predicate: NamedNode = triple.predicate
    return str(triple.subject), _FIRST.get(predicate.value, predicate.value), str(triple.object)


def _sorted_prefixes(text: bytes) -> bytes:
    """Put the prefixes in order: the serialiser keeps them in a hash table."""
    start = 0
    while text.startswith(b"@prefix", start):
        start = text.index(b"\n", start) + 1
    if not start:
        return text
    head = sorted(text[:start].splitlines(keepends=True))
    return b"".join([*head, b"\n", text[start:]])
