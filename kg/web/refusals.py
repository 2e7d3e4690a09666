"""What goes wrong, as one line: JSON for the interface, plain text at the endpoint, a page for people."""

from __future__ import annotations

from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from kg.errors import KgError, LimitExceeded, QueryError, QueryTimeout, ReadError, ReviewError
from kg.limits import limit
from kg.store.lock import StoreInUseError
from kg.web.context import Forbidden, NotFound, language_in
from kg.web.endpoint import NotAcceptable, Unsupported
from kg.web.lanes import Busy
from kg.web.rendering import render

STATUS: Final[tuple[tuple[type[KgError], int], ...]] = (
    (NotFound, 404),
    (Forbidden, 403),
    (Busy, 503),
    (QueryTimeout, 503),
    (StoreInUseError, 409),
    (NotAcceptable, 406),
    (Unsupported, 415),
    (LimitExceeded, 413),
    (QueryError, 400),
    (ReadError, 400),
    (ReviewError, 400),
)
"""The first that an error is one of decides; anything else is a fault of the server's, 500."""


async def failed(request: Request, error: Exception) -> Response:
    """An error of the program."""
    code = next((code for kind, code in STATUS if isinstance(error, kind)), 500)
    headers = {"retry-after": str(error.seconds)} if isinstance(error, Busy) else None
    return refusal(request, code, str(error), headers)


async def no_route(request: Request, error: Exception) -> Response:
    """An address or a method that there is not."""
    assert isinstance(error, HTTPException)
    return refusal(request, error.status_code, error.detail, dict(error.headers or {}))


async def too_large(request: Request, error: Exception) -> Response:
    """A body without a stated length that went on."""
    return refusal(request, 413, f"the request is larger than {limit('body_bytes'):,} bytes")


def refusal(request: Request, code: int, reason: str, headers: dict[str, str] | None = None) -> Response:
    """One line that says what is wrong, in the form that was asked for."""
    line = " ".join(reason.split())
    path = request.url.path
    if path.startswith("/api/"):
        return JSONResponse({"error": line}, code, headers)
    if path != "/sparql" and "text/html" in request.headers.get("accept", ""):
        page = render("error.html.j2", language_in(request), path, code=code, reason=line)
        return HTMLResponse(page, code, headers)
    return PlainTextResponse(line + "\n", code, headers)
