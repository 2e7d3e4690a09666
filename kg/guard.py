"""The guarded door to any store: a process of its own for a folder, limits on both sides for a server."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from kg.claims import PREFIXES
from kg.errors import QueryError
from kg.limits import limit, seconds
from kg.query import Answer, Dataset, Guard
from kg.sparql import Found, bind, inspect, with_limit, with_prefixes
from kg.store import Node, Row, is_remote
from kg.store.protocol import CutShortError, How, Server
from kg.store.remote import RemoteStore, open_remote

_PROCEDURES: Final = re.compile(r"<\s*(?:bif:|sql:|https?://www\.openlinksw\.com/schemas/)", re.IGNORECASE)
"""Names that Virtuoso runs its own functions and SQL procedures by."""


def open_guard(location: str | Path) -> Guard:
    """The guarded door to the store at `location`, a folder or a server's address."""
    return RemoteGuard(str(location)) if is_remote(location) else Guard(Path(location))


class RemoteGuard(Guard):
    """Asks a server, but nothing that a process here has not taken for SPARQL without side effects.

    What it cannot do is stop a query inside the server: when time is up the connection is closed, and the
    server's own limit must end what runs there. An answer that the server cut short is an error, or has a
    notice.
    """

    def __init__(self, location: str) -> None:
        super().__init__(None)
        self._location = location
        self._store: RemoteStore | None = None

    def query(
        self,
        text: str,
        values: Mapping[str, Sequence[Node]] | None = None,
        *,
        timeout: float | None = None,
        work: float | None = None,
        rows: int | None = None,
        dataset: Dataset | None = None,
        found: Found | None = None,
    ) -> Answer:
        """See `Guard.query`; a server does not tell its `work`, so what counts is the clock."""
        question = inspect(text, PREFIXES)
        if _PROCEDURES.search(text):
            raise QueryError("functions and procedures of the server are refused")
        allowed = seconds("query_seconds") if timeout is None else timeout
        super().query(
            text, values, timeout=allowed, rows=1, found=found
        )  # is it SPARQL? asked of an empty store
        store = self._opened()
        for graph in (*dataset.default, *dataset.named) if dataset else question.graphs:
            if not store.contains(graph):
                raise QueryError(f"FROM is refused: the store has no graph <{graph}>")
        seen = Dataset(store.default_graphs(question.graphs)) if dataset is None else dataset
        how = How(seen.default, seen.named, allowed, QueryError)
        most = limit("query_rows") if rows is None else rows
        limited = replace(question, text=with_limit(question, most + 1))
        sent = with_prefixes(bind(limited, values or {}, found), PREFIXES)
        return _answer(store.server, question.form, sent, how, most)

    def _opened(self) -> RemoteStore:
        if self._store is None:
            self._store = open_remote(self._location)
        return self._store

    def close(self) -> None:
        """End the child and the connections; a second call does nothing."""
        super().close()
        if self._store is not None:
            self._store.close()
            self._store = None


def _answer(server: Server, form: str, text: str, how: How, most: int) -> Answer:
    if form == "ask":
        return Answer((), (), truth=server.truth(text, how))
    if form == "select":
        variables, found = server.solutions(text, how)
        rows, notice = _capped(found, most)
        return Answer(variables, rows, notice=notice)
    triples = server.construct(text, how)
    rows, notice = _capped(((each.subject, each.predicate, each.object) for each in triples), most)  # type: ignore[misc]
    return Answer(("subject", "predicate", "object"), rows, triples=True, notice=notice)


def _capped(found: Iterator[Row], most: int) -> tuple[tuple[Row, ...], str | None]:
    """At most so many rows, and a notice if there are more, whoever left them out."""
    rows: list[Row] = []
    try:
        for row in itertools.islice(found, most + 1):
            rows.append(row)
    except CutShortError as error:
        return tuple(rows[:most]), f"only the first {min(error.rows, most):,} rows are shown: {error}"
    more = len(rows) > most
    return tuple(rows[:most]), f"only the first {most:,} rows are shown; there are more" if more else None
