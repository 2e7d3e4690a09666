"""Answers and graphs as the formats that the protocol names, and which of them a client wants."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, serialize

from kg.claims import PREFIXES
from kg.query import Answer
from kg.results import as_csv, as_json, as_xml

_RANGE: Final = re.compile(r"\s*([\w.+*-]+/[\w.+*-]+)\s*((?:;[^,]*)?)\s*")
_QUALITY: Final = re.compile(r";\s*q=([\d.]+)")
_TSV_ESCAPES: Final = str.maketrans({"\t": "\\t", "\n": "\\n", "\r": "\\r"})


@dataclass(frozen=True, slots=True)
class Format:
    """A format by its short name, its media types (the first is what answers say), and its writer."""

    name: str
    types: tuple[str, ...]
    write: Callable[[Answer], bytes]


def _tsv(answer: Answer) -> bytes:
    """SPARQL 1.1 Query Results TSV: terms in their Turtle form."""
    if answer.truth is not None:
        return b"true\n" if answer.truth else b"false\n"
    lines = ["\t".join(f"?{name}" for name in answer.variables)]
    for row in answer.rows:
        lines.append("\t".join("" if term is None else _turtle_term(term) for term in row))
    return ("\n".join(lines) + "\n").encode("utf-8", "surrogatepass")


def _turtle_term(term: object) -> str:
    return str(term).translate(_TSV_ESCAPES)


def _triples(answer: Answer) -> list[Triple]:
    return [Triple(*row) for row in answer.rows]  # type: ignore[arg-type]  # rows of triples hold nodes


def rdf(triples: Iterable[Triple], form: RdfFormat) -> bytes:
    """Triples in a format, those of one subject together."""
    ordered = sorted(triples, key=str)
    written = serialize(ordered, format=form, prefixes=dict(PREFIXES))
    return written if written is not None else b""


def _as_rdf(form: RdfFormat) -> Callable[[Answer], bytes]:
    return lambda answer: rdf(_triples(answer), form)


RESULTS: Final[Mapping[str, Format]] = {
    each.name: each
    for each in (
        Format(
            "json",
            ("application/sparql-results+json", "application/json"),
            lambda answer: as_json(answer).encode("utf-8", "surrogatepass"),
        ),
        Format(
            "xml",
            ("application/sparql-results+xml", "application/xml", "text/xml"),
            lambda answer: as_xml(answer).encode("utf-8", "replace"),
        ),
        Format("csv", ("text/csv",), lambda answer: as_csv(answer).encode("utf-8", "surrogatepass")),
        Format("tsv", ("text/tab-separated-values",), _tsv),
    )
}
"""Of SELECT and ASK, the first when a client does not care."""

GRAPHS: Final[Mapping[str, Format]] = {
    each.name: each
    for each in (
        Format("ttl", ("text/turtle", "application/x-turtle"), _as_rdf(RdfFormat.TURTLE)),
        Format("nt", ("application/n-triples", "text/plain"), _as_rdf(RdfFormat.N_TRIPLES)),
        Format("jsonld", ("application/ld+json", "application/json"), _as_rdf(RdfFormat.JSON_LD)),
        Format("rdfxml", ("application/rdf+xml", "application/xml"), _as_rdf(RdfFormat.RDF_XML)),
    )
}
"""Of CONSTRUCT and DESCRIBE, and of pages."""

RDF_FORMATS: Final = {
    "ttl": RdfFormat.TURTLE,
    "nt": RdfFormat.N_TRIPLES,
    "jsonld": RdfFormat.JSON_LD,
    "rdfxml": RdfFormat.RDF_XML,
}
ALIASES: Final = {"turtle": "ttl", "ntriples": "nt", "json-ld": "jsonld", "rdf": "rdfxml"}


def preferred(accept: str, formats: Mapping[str, Format], *, html: bool = False) -> str | None:
    """The name of the format that an Accept header prefers; `html` where there is a page too.

    None when it takes none of them. Without a header the first.
    """
    offered = [("html", "text/html")] if html else []
    offered += [(each.name, media) for each in formats.values() for media in each.types]
    if not accept.strip():
        return offered[0][0]
    best: tuple[float, int, str] | None = None
    for place, (name, media) in enumerate(offered):
        quality = _quality_of(media, accept)
        if quality and (best is None or quality > best[0]):
            best = quality, place, name
    return best[2] if best else None


def _quality_of(media: str, accept: str) -> float:
    """How welcome a media type is: the most specific range that it falls into decides."""
    found: tuple[int, float] = (-1, 0.0)
    for part in accept.split(",")[:50]:
        match = _RANGE.fullmatch(part)
        if match is None:
            continue
        wanted = match[1].lower()
        main = media.partition("/")[0]
        rank = {media: 2, f"{main}/*": 1, "*/*": 0}.get(wanted, -1)
        if rank > found[0]:
            quality = _QUALITY.search(match[2])
            try:
                found = rank, min(1.0, float(quality[1])) if quality else 1.0
            except ValueError:
                found = rank, 0.0
    return found[1]


Term = NamedNode | BlankNode | Literal
