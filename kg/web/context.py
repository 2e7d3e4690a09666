"""What a request is answered with: the reading, the language, the parameters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl

from starlette.requests import Request

from kg.errors import KgError
from kg.web.reading import Reading
from kg.web.words import language_of

LANGUAGE_COOKIE: Final = "lang"


class NotFound(KgError):
    """Nothing has the address or IRI that was asked for."""


class Forbidden(KgError):
    """The token is missing or wrong."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One request for something that is read."""

    reading: Reading
    given: dict[str, list[str]]
    language: str
    address: str
    """The path and query, for links to the same page in another language."""

    def one(self, name: str, default: str = "") -> str:
        """The first value of a parameter."""
        return next((value for value in self.given.get(name, ()) if value), default)


def given_in(request: Request) -> dict[str, list[str]]:
    """The parameters of the address, each with all its values."""
    out: dict[str, list[str]] = {}
    for name, value in parse_qsl(request.url.query, keep_blank_values=True, max_num_fields=500):
        out.setdefault(name, []).append(value)
    return out


def language_in(request: Request) -> str:
    """The language of the interface for a request."""
    return language_of(
        request.query_params.get("lang"),
        request.cookies.get(LANGUAGE_COOKIE),
        request.headers.get("accept-language", ""),
    )


def asked_in(request: Request, reading: Reading) -> Asked:
    """What a request asks of a reading."""
    query = request.url.query
    return Asked(
        reading, given_in(request), language_in(request), request.url.path + (f"?{query}" if query else "")
    )
