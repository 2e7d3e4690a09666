"""The server's routes, and how requests meet what answers them."""

from __future__ import annotations

import asyncio
import json
import re
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

import anyio
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from kg.errors import KgError
from kg.limits import limit
from kg.web import api, deciding, endpoint, posts
from kg.web.context import LANGUAGE_COOKIE, Asked, NotFound, asked_in, language_in
from kg.web.keeping import key_of
from kg.web.lanes import Lanes, open_lanes
from kg.web.pages import lists
from kg.web.pages.resources import Unmarked, resource
from kg.web.reading import Library
from kg.web.refusals import failed, no_route, too_large
from kg.web.rendering import STATIC
from kg.web.safety import Gate, TooLarge
from kg.web.settings import Settings
from kg.web.shapes import Json
from kg.web.words import LANGUAGES, in_language

Answerer = Callable[[Request], Awaitable[Response]]
Answer = Callable[[Request, Asked], Response]

PAGES: Final[Mapping[str, Callable[[Asked], str]]] = {
    "/": lists.home,
    "/events": lists.events,
    "/articles": lists.articles,
    **{f"/{name}": lists.shell(name) for name in ("explore", "timeline", "map", "ask", "add", "decisions")},
}
"""Pages by their paths; every other path is looked up as an IRI."""


@dataclass(slots=True)
class Server:
    """What the routes share: how the server was started, what it reads, and how much it does at once."""

    settings: Settings
    library: Library
    pages: anyio.CapacityLimiter
    answers: anyio.CapacityLimiter
    """Places where pages are made, and where scripts are answered: that is quicker, and need not wait."""

    lanes: Lanes
    marks: OrderedDict[tuple[str, str], list[Json]] = field(default_factory=OrderedDict)
    """Names found in articles, by the hash of their text and the language; the last asked for at the end."""


def create_app(settings: Settings) -> Starlette:
    """The server as an ASGI application; it opens the store when it starts."""
    pages, answers = (anyio.CapacityLimiter(limit("reader_threads")) for _ in range(2))
    server = Server(settings, Library(settings.store), pages, answers, open_lanes(settings.store))

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        await anyio.to_thread.run_sync(server.library.open)
        warming = asyncio.create_task(server.lanes.warm())
        try:
            yield
        finally:
            warming.cancel()
            await asyncio.gather(warming, return_exceptions=True)
            await server.lanes.close()
            server.library.close()

    return Starlette(
        routes=_routes(server),
        lifespan=lifespan,
        middleware=[Middleware(Gate, settings=settings)],
        exception_handlers={KgError: failed, HTTPException: no_route, TooLarge: too_large},
    )


def _routes(server: Server) -> list[Route | Mount]:
    return [
        *(Route(f"/api/{name}", _reading(server, _json(answer))) for name, answer in api.READING.items()),
        Route("/api/words", _words),
        Route("/api/ask", _asking(server, endpoint.question)),
        Route("/api/preview", _posting(server, posts.post_preview), methods=["POST"]),
        Route("/api/articles", _posting(server, posts.post_article), methods=["POST"]),
        Route("/api/decisions", _posting(server, deciding.post_decision), methods=["POST"]),
        Route("/api/decisions", _reading(server, _json(deciding.decisions))),
        Route("/sparql", _asking(server, endpoint.sparql), methods=["GET", "POST"]),
        Route("/language/{code}", _choose_language),
        Route("/add", _posting(server, posts.post_add), methods=["POST"]),
        *(Route(path, _reading(server, _html(page))) for path, page in PAGES.items()),
        Mount("/static", StaticFiles(directory=STATIC)),
        Route("/{path:path}", _resource(server)),
    ]


# --- reading -------------------------------------------------------------------------------------------


def _reading(server: Server, answer: Answer) -> Answerer:
    """Answer from the newest snapshot, in a thread; what a browser has of this snapshot is not sent again."""

    def work(request: Request, asked: Asked) -> Response:
        kept = _kept(request, asked)  # somebody before in the queue may have asked the same
        if kept is not None:
            return kept
        found = _tagged(answer(request, asked), asked)
        asked.reading.kept.keep(key_of(request, asked.language), found)
        return found

    async def answering(request: Request) -> Response:
        places = server.answers if request.url.path.startswith("/api/") else server.pages
        with server.library.use() as reading:
            asked = asked_in(request, reading)
            kept = _kept(request, asked)
            if kept is not None:
                return kept
            found: Response = await anyio.to_thread.run_sync(work, request, asked, limiter=places)
            return found

    return answering


def _tag(asked: Asked) -> str:
    return f'W/"{asked.reading.stamp}-{asked.language}"'


def _kept(request: Request, asked: Asked) -> Response | None:
    """The answer that was made before; an empty one when whoever asks has the page of this snapshot."""
    if _tag(asked) in request.headers.get("if-none-match", ""):
        return _tagged(Response(status_code=304), asked)
    return asked.reading.kept.get(key_of(request, asked.language))


def _tagged(response: Response, asked: Asked) -> Response:
    """The answer with the mark of its snapshot."""
    if response.status_code in (200, 304):
        response.headers.update({"etag": _tag(asked), "cache-control": "no-cache"})
        response.headers.setdefault("vary", "accept, accept-language, cookie")
    return response


def _json(answer: Callable[[Asked], Any]) -> Answer:
    def answering(request: Request, asked: Asked) -> Response:
        return Response(as_json(answer(asked)), media_type="application/json")

    return answering


def _html(page: Callable[[Asked], str]) -> Answer:
    def answering(request: Request, asked: Asked) -> Response:
        return HTMLResponse(page(asked))

    return answering


def as_json(content: Any) -> bytes:
    """JSON that is also safe where a page should quote it."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").encode("utf-8", "surrogatepass")


def _resource(server: Server) -> Answerer:
    """The page of whatever has an IRI; an article's waits for the names in its text."""

    async def answering(request: Request) -> Response:
        with server.library.use() as reading:
            asked = asked_in(request, reading)
            kept = _kept(request, asked)
            if kept is not None:
                return kept
            found = await anyio.to_thread.run_sync(resource, request, asked, limiter=server.pages)
            if isinstance(found, Unmarked):
                names = await _names(server, found, asked.language)
                page = await anyio.to_thread.run_sync(found.page, asked, names, limiter=server.pages)
                if names is None:
                    return page  # the next who asks may have more luck
                found = page
            answer = _tagged(found, asked)
            reading.kept.keep(key_of(request, asked.language), answer)
            return answer

    return answering


async def _names(server: Server, page: Unmarked, language: str) -> list[Json] | None:
    """The names in an article's text, from a worker or from before; None when it has none to give."""
    if not page.article.text:
        return []
    key = page.article.told["sha256"], language
    names = server.marks.get(key)
    if names is None:
        try:
            names = await server.lanes.marks(page.article.for_reading(language))
        except KgError:
            return None  # the page says that names could not be marked
        server.marks[key] = names
        if len(server.marks) > limit("kept_marks"):
            server.marks.popitem(last=False)
    server.marks.move_to_end(key)
    return names


# --- asking and sending --------------------------------------------------------------------------------


def _asking(server: Server, answer: Callable[[Request, Lanes], Awaitable[Response]]) -> Answerer:
    """Answer from the lanes of workers."""

    async def answering(request: Request) -> Response:
        return await answer(request, server.lanes)

    return answering


def _posting(server: Server, answer: posts.Post) -> Answerer:
    """Take what is sent."""

    async def answering(request: Request) -> Response:
        return await answer(request, server.settings, server.lanes, server.library)

    return answering


# --- language ------------------------------------------------------------------------------------------


async def _words(request: Request) -> Response:
    language = language_in(request)
    return JSONResponse({"language": language, "words": in_language(language)})


async def _choose_language(request: Request) -> Response:
    """Keep the choice in a cookie and go back to the page it was made on."""
    code = request.path_params["code"]
    if code not in LANGUAGES:
        raise NotFound(f"the interface speaks {' and '.join(LANGUAGES)}")
    there = request.query_params.get("next", "/")
    response = RedirectResponse(_without_language(there), 303)
    response.set_cookie(LANGUAGE_COOKIE, code, max_age=31_536_000, httponly=False, samesite="lax", path="/")
    return response


def _without_language(address: str) -> str:
    """A path of this server, without a language of its own; the first page for anything else."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or not re.fullmatch(r"/(?![/\\]).*", parts.path):
        return "/"
    query = urlencode([(name, value) for name, value in parse_qsl(parts.query) if name != "lang"])
    return urlunsplit(("", "", quote(parts.path, safe="/%:~+"), query, ""))
