"""What every request must pass, and what every answer says to the browser.

A page that is open in the same browser can reach a server on loopback: by a name that leads there (DNS
rebinding), or by sending a form. So the name and the origin are checked, and nothing is said to be shared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse

from kg.limits import limit
from kg.web.settings import Settings

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

CONTENT_SECURITY_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
"""No script or style but the server's own files, no request to anywhere else."""

HEADERS: Final = {
    "content-security-policy": CONTENT_SECURITY_POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}

_READING: Final = frozenset({"GET", "HEAD", "POST"})


class TooLarge(Exception):
    """The body is larger than `body_bytes`."""


class Gate:
    """ASGI middleware: refuses what does not come from the server's own pages or a program of its user."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app, self._settings = app, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Check a request, then pass it on with its body counted and its answer's headers set."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refused = self._refusal(scope)
        sealed = _sealed(send, "no-cache" if scope["path"].startswith("/static/") else "no-store")
        if refused is not None:
            status, reason = refused
            await PlainTextResponse(reason + "\n", status)(scope, receive, sealed)
            return
        await self._app(scope, _counted(receive), sealed)

    def _refusal(self, scope: Scope) -> tuple[int, str] | None:
        headers = Headers(scope=scope)
        if scope["method"] not in _READING:
            return 405, f"{scope['method']} is not understood here: use GET or POST"
        host = host_of(headers.get("host", ""))
        if host not in self._settings.hosts:
            return 421, "this server is not called that: start it with --name NAME to serve that name"
        if not self._is_own_origin(headers):
            return 403, "refused: the request comes from a page of another site"
        length = headers.get("content-length", "0")
        if not length.isdigit() or int(length) > limit("body_bytes"):
            return 413, f"the request is larger than {limit('body_bytes'):,} bytes"
        return None

    def _is_own_origin(self, headers: Headers) -> bool:
        origin = headers.get("origin")
        if origin is not None:
            try:
                parts = urlsplit(origin)
                # Behind a proxy the scheme differs; the name and the port must be those that were asked for.
                return parts.netloc.lower() == headers.get("host", "").lower() and parts.scheme in (
                    "http",
                    "https",
                )
            except ValueError:
                return False
        site = headers.get("sec-fetch-site", "none")
        if site in ("none", "same-origin"):
            return True
        # A link from another site may open a page, as for any site; nothing else may be asked from there.
        return headers.get("sec-fetch-mode") == "navigate" and headers.get("sec-fetch-dest") == "document"


def host_of(header: str) -> str:
    """The name in a Host header, without its port, in lower case; empty when it is malformed."""
    try:
        return (urlsplit(f"//{header}").hostname or "").lower()
    except ValueError:
        return ""


def _sealed(send: Send, keeping: str) -> Send:
    """`send` that adds the headers; `keeping` says whether browsers may keep what does not say so itself."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
            headers.setdefault("cache-control", keeping)
        await send(message)

    return sending


def _counted(receive: Receive) -> Receive:
    """`receive` that stops when a body without a stated length grows too large."""
    taken = 0

    async def receiving() -> Message:
        nonlocal taken
        message = await receive()
        if message["type"] == "http.request":
            taken += len(message.get("body", b""))
            if taken > limit("body_bytes"):
                raise TooLarge
        return message

    return receiving
