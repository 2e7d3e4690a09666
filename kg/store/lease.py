"""One writer at a time on a server: a note in its graph `store` that says who writes, and until when.

A server has no lock that it drops when a client dies, so the note runs out by itself, and whoever writes
renews it. Clocks of machines that write to one server should not differ by minutes.
"""

from __future__ import annotations

import os
import socket
import time
import uuid

from pyoxigraph import Literal, NamedNode

from kg.limits import limit
from kg.store.lock import StoreInUseError
from kg.store.protocol import Server
from kg.store.update_text import STORE

_HOLDER = NamedNode("http://purl.org/dc/terms/rightsHolder")
_UNTIL = NamedNode("http://purl.org/dc/terms/valid")


class Lease:
    """The right to write to the store of one server."""

    def __init__(self, server: Server) -> None:
        """Take it.

        Raises:
            StoreInUseError: somebody else has it.
        """
        self._server = server
        self._name = f"{socket.gethostname()}, process {os.getpid()} ({uuid.uuid4().hex[:8]})"
        holder, until = self._read()
        if holder and until > time.time():
            raise StoreInUseError(
                f"{server} is in use by {holder}; should that have died, it is free again in "
                f"{until - time.time():.0f} s"
            )
        self._write()
        self._check()

    def renew(self) -> None:
        """Keep it for longer; costs nothing most of the time.

        Raises:
            StoreError: somebody else took it meanwhile.
        """
        if time.monotonic() > self._renew_at:
            self._check()
            self._write()

    def release(self) -> None:
        """Give it back."""
        self._server.update(f"DELETE WHERE {{ {_note('?holder', '?until')} }}")

    def _read(self) -> tuple[str, float]:
        query = f"SELECT ?holder ?until {{ {_note('?holder', '?until')} }}"
        found = [
            (row[0].value, float(row[1].value)) for row in self._server.select(query) if row[0] and row[1]
        ]
        return max(found, key=lambda each: each[1], default=("", 0.0))

    def _write(self) -> None:
        until = int(time.time()) + limit("lease_seconds")
        own = _note(str(Literal(self._name)), str(Literal(until)))
        self._server.update(f"DELETE WHERE {{ {_note('?holder', '?until')} }} ; INSERT DATA {{ {own} }}")
        self._renew_at = time.monotonic() + limit("lease_seconds") / 4

    def _check(self) -> None:
        holder, _ = self._read()
        if holder != self._name:
            raise StoreInUseError(f"{self._server} was taken over by {holder or 'nobody known'}")


def _note(holder: str, until: str) -> str:
    return f"GRAPH <{STORE}> {{ <{STORE}> {_HOLDER} {holder} ; {_UNTIL} {until} }}"
