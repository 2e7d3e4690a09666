"""Pages that people read, by their paths; and the page of everything that has an IRI."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from kg.web.addresses import iri_of
from kg.web.context import Asked, NotFound
from kg.web.entity import entity_facts
from kg.web.filters import page_of
from kg.web.rendering import render
from kg.web.search import search
from kg.web.shapes import brief
from kg.web.vocabulary import status


def _page(asked: Asked, template: str, **values: object) -> Response:
    return HTMLResponse(render(template, asked.language, asked.address, **values))


def _home(request: Request, asked: Asked) -> Response:
    known = asked.reading.known
    newest = [node for node in known.events if known.entries[node].start][-12:][::-1]
    typed = asked.one("q")
    count, offset = page_of(asked.given, 20)
    hits = search(asked.reading.index, typed) if typed else []
    return _page(
        asked,
        "home.html.j2",
        status=status(asked.reading, asked.language),
        newest=[brief(known, known.entries[node], asked.language) for node in newest],
        typed=typed,
        total=len(hits),
        found=[
            brief(known, known.entries[hit.iri], asked.language) | {"matched": hit.matched}
            for hit in hits[offset : offset + count]
        ],
    )


def _shell(name: str) -> Callable[[Request, Asked], Response]:
    """A page that its script fills."""

    def shell(request: Request, asked: Asked) -> Response:
        return _page(asked, f"{name}.html.j2")

    return shell


PAGES: Final[Mapping[str, Callable[[Request, Asked], Response]]] = {
    "/": _home,
    **{f"/{name}": _shell(name) for name in ("explore", "timeline", "map", "ask", "add", "decisions")},
}
"""Pages by their paths; every other path is looked up as an IRI."""


def resource(request: Request, asked: Asked) -> Response:
    """The page of whatever has an IRI."""
    node = asked.one("iri") if request.url.path == "/resource" else iri_of(request.scope["raw_path"])
    entry = asked.reading.known.entries.get(node)
    if entry is None:
        raise NotFound(f"nothing in the graph has the address {node}")
    return _page(asked, "entity.html.j2", node=entity_facts(asked.reading, entry, asked.language))
