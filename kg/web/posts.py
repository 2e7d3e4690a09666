"""What is sent to the server: articles to be shown or stored, with or without scripts in the browser."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import anyio
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from kg import iri
from kg.web.context import language_in
from kg.web.lanes import Lanes
from kg.web.patching import Change
from kg.web.reading import Library
from kg.web.rendering import render
from kg.web.settings import Settings
from kg.web.shapes import Json
from kg.web.submissions import Sent, check_token, preview, sent_in, streamed

Post = Callable[[Request, Settings, Lanes, Library], Awaitable[Response]]


async def post_preview(request: Request, settings: Settings, lanes: Lanes, library: Library) -> Response:
    """What would be understood of an article; as events while it is read, or whole as JSON."""
    sent = await sent_in(request)
    if "application/json" in request.headers.get("accept", ""):
        return JSONResponse(await preview(lanes, sent))
    return streamed(lanes, sent)


async def post_article(request: Request, settings: Settings, lanes: Lanes, library: Library) -> Response:
    """Store an article; whoever asks for it next finds it."""
    sent = await sent_in(request)
    check_token(request, settings.token, sent.token)
    told = await _store(sent, lanes, library)
    return JSONResponse(told, 201 if told["stored"] else 200)


async def post_add(request: Request, settings: Settings, lanes: Lanes, library: Library) -> Response:
    """The form of the page `/add` where no script takes it: a preview, or with the token stored."""
    sent = await sent_in(request)
    if sent.token:
        check_token(request, settings.token, sent.token)
        told = await _store(sent, lanes, library)
        return RedirectResponse(told["path"], 303)
    found = await preview(lanes, sent)
    page = render(
        "preview.html.j2",
        language_in(request),
        "/add",
        found=found,
        text=sent.content.decode("utf-8", "replace") if sent.head["form"] != "pdf" else "",
        form=sent.head["form"],
        identifier=sent.head["identifier"],
    )
    return HTMLResponse(page)


async def _store(sent: Sent, lanes: Lanes, library: Library) -> Json:
    head, _ = await lanes.read({"task": "store", **sent.head}, sent.content)
    told: Json = head["told"]
    change = Change(graph=iri.article_graph(told["identifier"]))
    await anyio.to_thread.run_sync(library.show, change)
    return told
