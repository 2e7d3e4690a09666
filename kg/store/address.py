"""The addresses of a SPARQL server, told from the one or three that the user names."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urlsplit, urlunsplit

from kg.errors import StoreError

USER_VARIABLE: Final = "KG_STORE_USER"
PASSWORD_VARIABLE: Final = "KG_STORE_PASSWORD"  # the variable's name

LAYOUTS: Final[dict[str, tuple[str, str]]] = {
    # the last step of the query address: those for updates and for the Graph Store Protocol
    "query": ("update", "store"),  # Oxigraph; http://localhost:7878/query
    "sparql": ("sparql", "sparql-graph-crud"),  # Virtuoso; http://localhost:8890/sparql
    "sparql-auth": ("sparql-auth", "sparql-graph-crud-auth"),  # Virtuoso with a password
}
"""How servers call their addresses, as far as one name tells; for others the user names all three."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where queries, updates and graphs go, without the user and password, which stand apart."""

    query: str
    update: str
    graphs: str
    user: str = ""
    password: str = ""

    def __str__(self) -> str:
        return self.query


def addresses(location: str) -> Addresses:
    """The addresses in `QUERY` or `QUERY,UPDATE,GRAPHS`, each http:// or https://.

    User and password come from the environment, or from the first address.

    Raises:
        StoreError: it is no such address, or the other two cannot be told from it.
    """
    named = [each.strip() for each in location.split(",")]
    parts = [urlsplit(each) for each in named]
    if any(each.scheme not in ("http", "https") or not each.hostname for each in parts):
        raise StoreError(f"{_shown(location)}: a store is a folder or an address that begins with http(s)://")
    user = os.environ.get(USER_VARIABLE) or unquote(parts[0].username or "")
    password = os.environ.get(PASSWORD_VARIABLE) or unquote(parts[0].password or "")
    plain = [urlunsplit(each._replace(netloc=each.netloc.rpartition("@")[2], fragment="")) for each in parts]
    if len(plain) == 1:
        front, _, last = plain[0].rstrip("/").rpartition("/")
        if last not in LAYOUTS:
            raise StoreError(
                f"{plain[0]}: name three addresses, QUERY,UPDATE,GRAPHS; of one that ends in "
                f"{' or '.join(LAYOUTS)} the others are known"
            )
        plain = [plain[0].rstrip("/"), *(f"{front}/{each}" for each in LAYOUTS[last])]
    if len(plain) != 3:
        raise StoreError(f"{plain[0]}: name one address, or three: QUERY,UPDATE,GRAPHS")
    query, update, graphs = plain
    return Addresses(query, update, graphs, user, password)


def _shown(location: str) -> str:
    """What may be printed of what the user typed: no password."""
    return location.rpartition("@")[2]
