"""The page of whatever has an IRI, in the form that is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from pyoxigraph import NamedNode, RdfFormat, parse
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from kg import iri
from kg import terms as t
from kg.errors import QueryError
from kg.resources import ontology_path
from kg.web.addresses import iri_of, path_of
from kg.web.catalogue import Entry
from kg.web.context import Asked, NotFound
from kg.web.formats import ALIASES, GRAPHS, RDF_FORMATS, preferred, rdf
from kg.web.pages.articles import StoredArticle, article_page, evidence_place, stored_article
from kg.web.pages.claims import claim_page, concept_page, is_claim
from kg.web.pages.described import described
from kg.web.pages.entities import entity_page
from kg.web.pages.graphs import graph_page
from kg.web.pages.happenings import event_page
from kg.web.shapes import Json

_VARY = {"vary": "accept, accept-language, cookie"}


@dataclass(frozen=True, slots=True)
class Unmarked:
    """An article's page that waits for the names in its text."""

    entry: Entry
    article: StoredArticle

    def page(self, asked: Asked, names: list[Json] | None) -> Response:
        """The page with the names marked."""
        return HTMLResponse(article_page(asked, self.entry, self.article, names))


def resource(request: Request, asked: Asked) -> Response | Unmarked:
    """The page, the RDF, or where else to look.

    Raises:
        NotFound: the graph says nothing of it.
        QueryError: the format or the IRI is none.
    """
    node = asked.one("iri") if request.url.path == "/resource" else iri_of(request.scope["raw_path"])
    try:
        named = NamedNode(node)
    except ValueError as error:
        raise QueryError(f"{node!r} is no IRI") from error
    form = _form(request, asked)
    if node in (iri.ROOT + "ontology", iri.ROOT + "plover"):
        return _ontology(node, "ttl" if form == "html" else form)
    canonical = asked.reading.canonical("", node)
    if canonical != node:
        return RedirectResponse(path_of(canonical), 303, _VARY)
    return _page(asked, named) if form == "html" else _rdf(asked, named, form)


def _form(request: Request, asked: Asked) -> str:
    """`format`, else what the Accept header prefers: a page unless a program asks for something else."""
    stated = asked.one("format").lower()
    if stated:
        name = ALIASES.get(stated, stated)
        if name != "html" and name not in GRAPHS:
            raise QueryError(f"format={stated!r} is none of html, {', '.join(GRAPHS)}")
        return name
    return preferred(request.headers.get("accept", ""), GRAPHS, html=True) or "html"


def _rdf(asked: Asked, node: NamedNode, form: str) -> Response:
    triples, notice = described(asked, node)
    if not triples:
        raise NotFound(f"nothing in the graph has the address {node.value}")
    chosen = GRAPHS[form]
    headers = dict(_VARY) | {"link": f'<{node.value}>; rel="describes"'}
    if notice:
        headers["kg-notice"] = notice
    return Response(rdf(triples, RDF_FORMATS[form]), media_type=chosen.types[0], headers=headers)


def _ontology(node: str, form: str) -> Response:
    """The ontology and the PLOVER scheme as this version has them."""
    name = "diplomacy.ttl" if node.endswith("ontology") else "plover.ttl"
    content = (ontology_path() / name).read_bytes()
    if form != "ttl":
        triples = [quad.triple for quad in parse(content, format=RdfFormat.TURTLE)]
        content = rdf(triples, RDF_FORMATS[form])
    return Response(content, media_type=GRAPHS[form].types[0], headers=_VARY)


def _page(asked: Asked, node: NamedNode) -> Response | Unmarked:
    entry = asked.reading.known.entries.get(node.value)
    if entry is not None and entry.family == "Article":
        return Unmarked(entry, stored_article(asked, entry))
    if entry is not None:
        write = event_page if entry.family == "Event" else entity_page
        return HTMLResponse(write(asked, entry))
    if node.value.startswith(f"{iri.BASE}graph/"):
        return HTMLResponse(graph_page(asked, node))
    place = evidence_place(asked, node.value)
    if place:
        return RedirectResponse(place, 303, _VARY)
    if is_claim(asked, node):
        return HTMLResponse(claim_page(asked, node.value))
    if not any(asked.reading.store.triples(node)) or any(
        asked.reading.store.triples(node, t.TYPE, t.EVIDENCE)
    ):
        raise NotFound(f"nothing in the graph has the address {node.value}")
    return HTMLResponse(concept_page(asked, node.value))
