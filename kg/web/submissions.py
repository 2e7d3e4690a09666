"""Articles that are sent in: shown as they would be understood, or stored by whoever has the token."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any, Final

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import StreamingResponse

from kg.errors import KgError, ReadError
from kg.limits import limit
from kg.read.reader import identifier_of
from kg.web.context import Forbidden, language_in
from kg.web.lanes import Lanes
from kg.web.tokens import is_token
from kg.web.worker import Part

_FORMS: Final = frozenset({"", "text", "html", "pdf"})
_LONGEST_NAME: Final = 200


@dataclass(frozen=True, slots=True)
class Sent:
    """What came in a form; `token` is what the form itself showed, where no script set a header."""

    head: Mapping[str, Any]
    content: bytes
    token: str


async def sent_in(request: Request) -> Sent:
    """The article in a form.

    Raises:
        ReadError: there is none, or its kind or name is no good.
    """
    async with request.form(max_files=1, max_fields=20, max_part_size=limit("body_bytes")) as form:
        file, text = form.get("file"), form.get("text")
        kind = str(form.get("format") or "")
        name = str(form.get("identifier") or "").strip()
        token = str(form.get("token") or "")
        if isinstance(file, UploadFile) and file.filename:
            content = await file.read()
            # Only the name itself: a browser may send a path, and it names no file here.
            name = name or identifier_of(Path(PurePath(file.filename.replace("\\", "/")).name))
            kind = kind or _kind_of(file.filename)
        else:
            content = str(text or "").replace("\r\n", "\n").encode("utf-8", "replace")
    if not content.strip():
        raise ReadError("there is no article in the form: send a file, or text")
    if kind not in _FORMS:
        raise ReadError(f"format={kind!r} is none of text, html, pdf")
    identifier = re.sub(r"[\x00-\x1f\x7f]", "", name)[:_LONGEST_NAME] or _named_by(content)
    head = {"form": kind, "identifier": identifier, "language": language_in(request)}
    return Sent(head, content, token)


def _kind_of(filename: str) -> str:
    suffix = PurePath(filename).suffix.lower()
    return {".txt": "text", ".html": "html", ".htm": "html", ".pdf": "pdf"}.get(suffix, "")


def _named_by(content: bytes) -> str:
    """A name for what has none, the same for the same words."""
    import hashlib

    return f"pasted-{hashlib.sha256(content).hexdigest()[:12]}"


def check_token(request: Request, token: str | None, shown: str = "") -> None:
    """Whether the request shows the token in its header, or in its form.

    Raises:
        Forbidden: it does not.
    """
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        shown = given.strip()
    if not is_token(shown, token):
        raise Forbidden("this needs the token that `kg serve` printed when it started")


# --- previews ------------------------------------------------------------------------------------------


async def preview(lanes: Lanes, sent: Sent) -> dict[str, Any]:
    """A whole preview as one object; raises as `Lanes.read` does."""
    out: dict[str, Any] = {"article": {}, "sentences": []}

    def take(part: Part) -> None:
        name, told = part[0]["event"], json.loads(part[1])
        if name == "article":
            out["article"] = told
        elif name == "sentence":
            out["sentences"].append(told)

    last = await lanes.read({"task": "preview", **sent.head}, sent.content, take)
    out.update(json.loads(last[1]))
    return out


def streamed(lanes: Lanes, sent: Sent) -> StreamingResponse:
    """A preview as server-sent events, as they come."""
    return StreamingResponse(
        _events(lanes, sent), media_type="text/event-stream", headers={"cache-control": "no-store"}
    )


async def _events(lanes: Lanes, sent: Sent) -> AsyncIterator[bytes]:
    parts: asyncio.Queue[Part | None] = asyncio.Queue()

    async def read() -> None:
        try:
            parts.put_nowait(
                await lanes.read({"task": "preview", **sent.head}, sent.content, parts.put_nowait)
            )
        except KgError as error:
            parts.put_nowait(({"event": "error"}, json.dumps({"error": str(error)}).encode()))
        finally:
            parts.put_nowait(None)

    reading = asyncio.create_task(read())
    try:
        while (part := await parts.get()) is not None:
            yield _event(part[0]["event"], part[1])
    finally:
        reading.cancel()  # who asked has gone: the worker is stopped


def _event(name: str, told: bytes) -> bytes:
    # JSON has no line ends of its own, so one line of data holds it
    return b"event: " + name.encode() + b"\ndata: " + told + b"\n\n"
