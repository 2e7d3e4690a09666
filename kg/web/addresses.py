"""IRIs and the addresses of their pages: what lies below the base has its page at the same path."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote, urlsplit

from kg import iri

_SAFE_PATH: Final = re.compile(r"(?:id|graph|plover|role|status|level|ontology)(?:/[\w.~:%+-]+)*", re.ASCII)
_DOTS: Final = re.compile(r"(?:^|/)(?:\.|%2e){1,2}(?:/|$)", re.IGNORECASE)
_LINKED_SCHEMES: Final = frozenset({"http", "https"})


def path_of(node: str) -> str:
    """The address of a node's page on this server.

    A path step of dots, even encoded, would be taken by a browser for a step upwards; such an IRI, and one
    that is not below the base, is given as a parameter.
    """
    rest = node.removeprefix(iri.BASE)
    if rest != node and _SAFE_PATH.fullmatch(rest) and not _DOTS.search(rest):
        return f"/{rest}"
    return f"/resource?iri={quote(node, safe='')}"


def iri_of(raw_path: bytes) -> str:
    """The IRI that a path asks for, from the request's path as it was sent."""
    return iri.BASE + raw_path.decode("ascii", "replace").lstrip("/").partition("?")[0]


def link(address: str) -> str | None:
    """The address if a browser may follow it: http or https with a host; None for all else.

    `javascript:` and `data:` addresses, and whatever is malformed, are shown as text.
    """
    try:
        parts = urlsplit(address)
        fine = parts.scheme in _LINKED_SCHEMES and bool(parts.hostname)
    except ValueError:
        return None
    return (
        address
        if fine and not re.search(r"[\x00-\x20\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]", address)
        else None
    )
