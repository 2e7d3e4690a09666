"""The server's routes, and how requests meet what answers them."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

import anyio
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from kg.errors import KgError, QueryError, QueryTimeout
from kg.limits import limit
from kg.web import api, endpoint
from kg.web.context import LANGUAGE_COOKIE, Asked, Forbidden, NotFound, asked_in, language_in
from kg.web.lanes import Busy, Lanes, open_lanes
from kg.web.pages import PAGES, resource
from kg.web.reading import Library
from kg.web.rendering import STATIC, render
from kg.web.safety import Gate, TooLarge
from kg.web.settings import Settings
from kg.web.words import LANGUAGES, in_language

Answerer = Callable[[Request], Awaitable[Response]]


@dataclass(slots=True)
class Server:
    """What the routes share: how the server was started, what it reads, and how much it does at once."""

    settings: Settings
    library: Library
    readers: anyio.CapacityLimiter
    lanes: Lanes


def create_app(settings: Settings) -> Starlette:
    """The server as an ASGI application; it opens the store when it starts."""
    server = Server(
        settings,
        Library(settings.store),
        anyio.CapacityLimiter(limit("reader_threads")),
        open_lanes(settings.store),
    )

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        await anyio.to_thread.run_sync(server.library.open)
        try:
            yield
        finally:
            await server.lanes.close()
            server.library.close()

    routes = [
        *(Route(f"/api/{name}", _reading(server, _json(answer))) for name, answer in api.READING.items()),
        Route("/api/words", _words),
        Route("/sparql", _asking(server, endpoint.sparql), methods=["GET", "POST"]),
        Route("/api/ask", _asking(server, endpoint.question)),
        Route("/language/{code}", _choose_language),
        *(Route(path, _reading(server, page)) for path, page in PAGES.items()),
        Mount("/static", StaticFiles(directory=STATIC)),
        Route("/{path:path}", _reading(server, resource)),
    ]
    return Starlette(
        routes=routes,
        lifespan=lifespan,
        middleware=[Middleware(Gate, settings=settings)],
        exception_handlers={KgError: _failed, HTTPException: _no_route, TooLarge: _too_large},
    )


# --- reading -------------------------------------------------------------------------------------------

Answer = Callable[[Request, Asked], Response]


def _asking(server: Server, answer: Callable[[Request, Lanes], Awaitable[Response]]) -> Answerer:
    """Answer from the lanes of workers."""

    async def answering(request: Request) -> Response:
        return await answer(request, server.lanes)

    return answering


def _reading(server: Server, answer: Answer) -> Answerer:
    """Answer from the newest snapshot, in a thread; what a browser has of this snapshot is not sent again."""

    async def answering(request: Request) -> Response:
        return await anyio.to_thread.run_sync(work, request, limiter=server.readers)

    def work(request: Request) -> Response:
        with server.library.use() as reading:
            asked = asked_in(request, reading)
            tag = f'W/"{reading.stamp}-{asked.language}"'
            headers = {"etag": tag, "cache-control": "no-cache", "vary": "accept, accept-language, cookie"}
            if tag in request.headers.get("if-none-match", ""):
                return Response(status_code=304, headers=headers)
            response = answer(request, asked)
            if response.status_code == 200:
                response.headers.update(headers)
            return response

    return answering


def _json(answer: Callable[[Asked], Any]) -> Answer:
    def answering(request: Request, asked: Asked) -> Response:
        return Response(as_json(answer(asked)), media_type="application/json")

    return answering


def as_json(content: Any) -> bytes:
    """JSON that is also safe where a page should quote it."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").encode("utf-8", "surrogatepass")


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
    if parts.scheme or parts.netloc or not re.fullmatch(r"/(?![/\\]).*|/", parts.path):
        return "/"
    query = urlencode([(name, value) for name, value in parse_qsl(parts.query) if name != "lang"])
    return urlunsplit(("", "", quote(parts.path, safe="/%:~+"), query, ""))


# --- refusals ------------------------------------------------------------------------------------------

_STATUS: Final = (
    (NotFound, 404),
    (Forbidden, 403),
    (Busy, 503),
    (QueryTimeout, 503),
    (endpoint.NotAcceptable, 406),
    (endpoint.Unsupported, 415),
    (QueryError, 400),
)


async def _failed(request: Request, error: Exception) -> Response:
    """An error of the program as one line: JSON for programs, a page for people."""
    code = next((code for kind, code in _STATUS if isinstance(error, kind)), 500)
    headers = {"retry-after": str(error.seconds)} if isinstance(error, Busy) else None
    return refusal(request, code, str(error), headers)


async def _no_route(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return refusal(request, error.status_code, error.detail)


async def _too_large(request: Request, error: Exception) -> Response:
    return refusal(request, 413, f"the request is larger than {limit('body_bytes'):,} bytes")


def refusal(request: Request, code: int, reason: str, headers: dict[str, str] | None = None) -> Response:
    """One line that says what is wrong, in the form that was asked for."""
    line = " ".join(reason.split())
    if request.url.path.startswith("/api/"):
        return JSONResponse({"error": line}, code, headers)
    if request.url.path != "/sparql" and "text/html" in request.headers.get("accept", ""):
        page = render("error.html.j2", language_in(request), request.url.path, code=code, reason=line)
        return HTMLResponse(page, code, headers)
    return PlainTextResponse(line + "\n", code, headers)
