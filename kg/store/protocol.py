"""SPARQL 1.1 Protocol and Graph Store Protocol over HTTP: a server asked and changed, and never half
believed.

Servers cut answers short: Virtuoso gives its first 10,000 rows and says so in a header only, and what it had
when its time was up, sometimes with status 206, sometimes with 200 as if it were all. So every reply is
looked at for signs of that, and one that took as long as the server allows is not believed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urlencode

from pyoxigraph import (
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    RdfFormat,
    Triple,
    parse,
    parse_query_results,
)

from kg import terms as t
from kg.errors import KgError, QueryTimeout, StoreError
from kg.limits import seconds
from kg.store.address import Addresses
from kg.store.base import Row
from kg.store.http import Http, Reply, refusal

_RESULTS: Final = "application/sparql-results+json"
_TRIPLES: Final = "application/n-triples"
_QUADS: Final = "application/n-quads"
_FORM: Final = "application/x-www-form-urlencoded"

_BOOLEANS: Final = {"1": t.TRUE, "0": t.FALSE}
_ROWS_CAP: Final = "X-SPARQL-MaxRows"
_ANYTIME: Final = "X-SPARQL-Anytime"
_SHORTEST_LIMIT: Final = 1.0
"""Seconds; Virtuoso passes over a shorter limit."""

_NEARLY: Final = 0.9
_RUNAWAY: Final = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"


class CutShortError(StoreError):
    """A server gave only its first rows, as many as it gives at most."""

    def __init__(self, server: object, rows: int) -> None:
        super().__init__(
            f"{server} gives no more than {rows:,} rows: raise its limit (Virtuoso: ResultSetMaxRows)"
        )
        self.rows = rows


@dataclass(frozen=True, slots=True)
class How:
    """How a query is asked: over which graphs (none: as the server has it), for how many seconds at most.

    `error` is raised when the server refuses it. Without `allowed` the limit `store_seconds` holds.
    """

    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    allowed: float | None = None
    error: type[KgError] = StoreError


PLAINLY: Final = How()


class Server:
    """A SPARQL server. It knows nothing of what is kept there; several threads may use it.

    Every method raises StoreError when the server cannot be reached or its reply is malformed or incomplete,
    and QueryTimeout when it takes longer than `allowed` seconds (the limit `store_seconds`) or than it
    allows.
    """

    def __init__(self, addresses: Addresses) -> None:
        self.addresses = addresses
        self._http = Http(addresses)
        self._longest: float | None = None
        self._is_virtuoso = False

    def __str__(self) -> str:
        return str(self.addresses)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    # --- queries ---

    def select(
        self,
        query: str,
        how: How = PLAINLY,
    ) -> Iterator[Row]:
        """The rows of a SELECT as they come; CutShortError after the last where the server gives no more."""
        _, rows = self.solutions(query, how)
        return rows

    def solutions(
        self,
        query: str,
        how: How = PLAINLY,
    ) -> tuple[tuple[str, ...], Iterator[Row]]:
        """The same with the names of the variables; `error` is raised when the server refuses the query."""
        reply = self._ask(query, _RESULTS, how)
        found = self._parsed(reply)
        if not isinstance(found, QuerySolutions):
            raise StoreError(f"{self} gives no rows")
        return tuple(variable.value for variable in found.variables), self._rows(reply, found)

    def truth(
        self,
        query: str,
        how: How = PLAINLY,
    ) -> bool:
        """What an ASK gives."""
        reply = self._ask(query, _RESULTS, how)
        with reply:
            found = self._parsed(reply)
            self._check_complete(reply)
        if not isinstance(found, QueryBoolean):
            raise StoreError(f"{self} gives neither true nor false")
        return bool(found)

    def construct(
        self,
        query: str,
        how: How = PLAINLY,
    ) -> Iterator[Triple]:
        """The triples of a CONSTRUCT or DESCRIBE."""
        reply = self._ask(query, _TRIPLES, how)
        return self._triples(reply)

    def _ask(self, query: str, accept: str, how: How) -> Reply:
        fields: dict[str, str | tuple[str, ...]] = {"query": query}
        fields |= {"default-graph-uri": how.default, "named-graph-uri": how.named}
        allowed = seconds("store_seconds") if how.allowed is None else how.allowed
        told = max(allowed, _SHORTEST_LIMIT) if self._is_virtuoso else float("inf")
        if self._is_virtuoso:  # else it goes on by itself when the connection is closed
            fields["timeout"] = str(int(1000 * told))
        reply = self._send(
            "POST", self.addresses.query, urlencode(fields, doseq=True).encode(), _FORM, accept, allowed
        )
        reply.query_seconds = told
        if reply.status == 206 or "X-SQL-State" in reply.headers:
            reply.close()
            raise QueryTimeout(f"the query was stopped by {self}: it ran longer than the server allows")
        if reply.status != 200:
            raise how.error(f"{self} refuses the query: {refusal(reply)}")
        return reply

    def _rows(self, reply: Reply, found: QuerySolutions) -> Iterator[Row]:
        with reply:
            count = 0
            try:
                for count, solution in enumerate(found, start=1):  # noqa: B007  # used after the loop
                    yield tuple(_BOOLEANS.get(e.value, e) if _is_boolean(e) else e for e in solution)
            except (SyntaxError, OSError) as problem:
                raise StoreError(f"{self}: the reply is malformed: {problem}") from problem
            self._check_complete(reply, count)

    def _triples(self, reply: Reply) -> Iterator[Triple]:
        with reply:
            try:
                for quad in parse(reply, format=RdfFormat.N_TRIPLES):  # type: ignore[arg-type]
                    yield quad.triple
            except (SyntaxError, OSError) as problem:
                raise StoreError(f"{self}: the reply is malformed: {problem}") from problem
            self._check_complete(reply)

    def _parsed(self, reply: Reply) -> QuerySolutions | QueryBoolean:
        try:
            return parse_query_results(reply, format=QueryResultsFormat.JSON)  # type: ignore[arg-type]
        except (SyntaxError, OSError) as problem:
            raise StoreError(f"{self}: the reply is malformed: {problem}") from problem

    def _check_complete(self, reply: Reply, rows: int = 0) -> None:
        while reply.read(1 << 16):  # to its end, which the connection is used again after
            pass
        most = reply.headers.get(_ROWS_CAP, "")
        if most.isdigit() and rows >= int(most):
            raise CutShortError(self, int(most))
        if reply.answered_after > _NEARLY * _SHORTEST_LIMIT and self._is_virtuoso:
            longest = min(reply.query_seconds, self._longest_query())
            if reply.answered_after >= _NEARLY * longest:
                raise QueryTimeout(
                    f"{self} may have stopped the query: it took the {longest:g} s that the server allows"
                )

    def _longest_query(self) -> float:
        """The seconds that Virtuoso allows a query: it tells when it cuts one off, so it is let do so."""
        if self._longest is None:
            fields = urlencode({"query": _RUNAWAY, "timeout": "1000"}).encode()
            with self._send("POST", self.addresses.query, fields, _FORM, _RESULTS, None) as reply:
                told = re.search(r"max_timeout=(\d+)", reply.headers.get(_ANYTIME, ""))
            self._longest = int(told[1]) / 1000 if told and int(told[1]) else float("inf")
        return self._longest

    # --- changes ---

    def update(self, text: str) -> None:
        """Do what a SPARQL update says."""
        sent = text.encode()
        kind = "application/sparql-update"
        with self._send("POST", self.addresses.update, sent, kind, "*/*", None) as reply:
            if reply.status not in (200, 201, 204):
                raise StoreError(f"{self} refuses an update: {refusal(reply)}")
            reply.all()

    def graph(self, name: str) -> set[Quad]:
        """The quads of a named graph."""
        node = NamedNode(name)
        return {Quad(each.subject, each.predicate, each.object, node) for each in self.triples_of(name)}

    def triples_of(self, name: str | None) -> Iterator[Triple]:
        """The triples of a named graph, or of the default graph, as they come."""
        address = self._graph_address(name)
        with self._send("GET", address, None, "", _TRIPLES, None) as reply:
            if reply.status == 404:
                reply.all()
                return
            if reply.status != 200:
                raise StoreError(f"{self} does not give {name}: {refusal(reply)}")
            yield from self._triples(reply)

    def add(self, name: str | None, triples: bytes) -> None:
        """Add N-Triples to a named graph, or to the default graph."""
        address = self._graph_address(name)
        with self._send("POST", address, triples, _TRIPLES, "*/*", None) as reply:
            if reply.status not in (200, 201, 204):
                raise StoreError(f"{self} does not take {name or 'triples'}: {refusal(reply)}")
            reply.all()

    def add_quads(self, quads: bytes) -> bool:
        """Add N-Quads in one request; False where the server has no such way (the standard has none)."""
        with self._send("POST", self.addresses.graphs, quads, _QUADS, "*/*", None) as reply:
            if reply.status >= 500:
                raise StoreError(f"{self} does not take N-Quads: {refusal(reply)}")
            reply.all()
            return reply.status in (200, 201, 204)

    def _graph_address(self, name: str | None) -> str:
        joint = "&" if "?" in self.addresses.graphs else "?"
        return f"{self.addresses.graphs}{joint}" + (f"graph={quote(name, safe='')}" if name else "default")

    def _send(
        self, method: str, address: str, body: bytes | None, kind: str, accept: str, allowed: float | None
    ) -> Reply:
        headers = {"Accept": accept, "User-Agent": "diplomacy-kg"}
        if kind:
            headers["Content-Type"] = kind
        if allowed is None:
            allowed = seconds("store_seconds")
        reply = self._http.send(method, address, body, headers, allowed)
        self._is_virtuoso = "Virtuoso" in reply.headers.get("Server", "")
        return reply


def _is_boolean(node: object) -> bool:
    return isinstance(node, Literal) and node.datatype == t.TRUE.datatype
