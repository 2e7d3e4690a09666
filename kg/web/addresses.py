"""IRIs and the addresses of their pages: what is ours has its page at the same path."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote, urlsplit

from kg import iri

_STEPS: Final = r"(?:/[\w.~:%+-]+)*"
_SAFE_PATHS: Final = (
    (iri.BASE, re.compile(f"(?:id|graph){_STEPS}", re.ASCII)),
    (iri.ROOT, re.compile(f"(?:plover|role|status|level|ontology){_STEPS}", re.ASCII)),
)
"""What lies where: entities, claims and graphs below the base, concepts of the ontology below the root."""

_OF_THE_BASE: Final = ("id/", "graph/")
_DOTS: Final = re.compile(r"(?:^|/)(?:\.|%2e){1,2}(?:/|$)", re.IGNORECASE)
_LINKED_SCHEMES: Final = frozenset({"http", "https"})


def path_of(node: str) -> str:
    """The address of a node's page on this server.

    A path step of dots, even encoded, would be taken by a browser for a step upwards; such an IRI, and one
    that is not ours, is given as a parameter.
    """
    for start, safe in _SAFE_PATHS:
        rest = node.removeprefix(start)
        if rest != node and safe.fullmatch(rest) and not _DOTS.search(rest):
            return f"/{rest}"
    return f"/resource?iri={quote(node, safe='')}"


def iri_of(raw_path: bytes) -> str:
    """The IRI that a path asks for, from the request's path as it was sent."""
    path = raw_path.decode("ascii", "replace").lstrip("/").partition("?")[0]
    return iri_at(path)


def iri_at(path: str) -> str:
    """The IRI whose page has a path, which begins with no slash: `id/person/retno-marsudi`."""
    return (iri.BASE if path.startswith(_OF_THE_BASE) else iri.ROOT) + path


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
