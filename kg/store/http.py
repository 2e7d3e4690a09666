"""HTTP to the one server that the user named: no redirects, no proxies, a deadline over the whole reply.

The standard library's client does what is needed here. It follows no redirect and takes no proxy or password
from the environment or from files, so nothing is asked of any other address; and the time that is left can be
set before each read, so that a server which sends a byte now and then is stopped too.
"""

from __future__ import annotations

import base64
import hashlib
import http.client
import os
import re
import socket
import ssl
import time
from collections.abc import Mapping
from types import TracebackType
from typing import Final, Self
from urllib.parse import urlsplit

from kg.errors import QueryTimeout, StoreError
from kg.store.address import Addresses

_MESSAGE_BYTES: Final = 300
_KEPT: Final = 4
_FIELD: Final = re.compile(r'(\w+)=(?:"([^"]*)"|([^\s,]+))')

Headers = Mapping[str, str]


class Reply:
    """A reply that is read as it comes; `read` raises what `Http.send` does."""

    def __init__(
        self, owner: Http, connection: http.client.HTTPConnection, reply: http.client.HTTPResponse,
        wire: socket.socket, deadline: float, started: float,
    ) -> None:  # fmt: skip
        self._owner, self._connection, self._reply = owner, connection, reply
        self._wire, self._deadline = wire, deadline
        self.status = reply.status
        self.headers = reply.headers
        self.answered_after = time.monotonic() - started
        """Seconds until the reply began."""
        self.query_seconds = float("inf")
        """Seconds that the server was told to take at most."""

    def read(self, size: int = -1) -> bytes:
        """The next bytes, at most `size`; none at the end."""
        with self._owner.errors():
            self._wire.settimeout(max(0.001, self._deadline - time.monotonic()))
            if time.monotonic() > self._deadline:
                raise TimeoutError
            part = self._reply.read1(size)  # what is there: `read` waits until all of it is
        if not part and size:
            if self._reply.length:  # the client says nothing of it when asked for some bytes
                raise StoreError(f"{self._owner}: the reply ends before it is complete")
            self._owner.keep(self._connection, self._reply)
        return part

    def all(self) -> bytes:
        """The rest of the reply."""
        parts = []
        while part := self.read(1 << 16):
            parts.append(part)
        return b"".join(parts)

    def close(self) -> None:
        """Stop reading; what has not been read is dropped with its connection."""
        if not self._reply.isclosed():
            self._connection.close()
            self._reply.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _Errors:
    """Turns the client's errors into ours, in one line."""

    def __init__(self, address: str) -> None:
        self._address = address

    def __enter__(self) -> None:
        return

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, TimeoutError):
            raise QueryTimeout(f"{self._address}: stopped, there was no full reply in time") from error
        if isinstance(error, http.client.HTTPException | OSError | ValueError):
            raise StoreError(f"{self._address} cannot be reached: {error or type(error).__name__}") from error


class Http:
    """Connections to one server; may be used by several threads."""

    def __init__(self, addresses: Addresses) -> None:
        self._addresses = addresses
        self._idle: list[http.client.HTTPConnection] = []
        self._pid = os.getpid()
        self._authorization = ""
        self._challenge: dict[str, str] = {}
        if addresses.user:
            pair = f"{addresses.user}:{addresses.password}".encode()
            self._authorization = f"Basic {base64.b64encode(pair).decode()}"

    def __str__(self) -> str:
        return str(self._addresses)

    def errors(self) -> _Errors:
        """A context in which errors of the connection become ours."""
        return _Errors(str(self))

    def send(self, method: str, address: str, body: bytes | None, headers: Headers, seconds: float) -> Reply:
        """Ask for `address`; the reply must be complete within `seconds`.

        Raises:
            StoreError: the server cannot be reached, or leads to another address.
            QueryTimeout: the time passed.
        """
        deadline = time.monotonic() + seconds
        reply = self._send(method, address, body, headers, deadline)
        challenge = reply.headers.get("WWW-Authenticate", "")
        if reply.status == 401 and challenge.startswith("Digest") and self._addresses.user:
            reply.close()
            self._challenge = {name: a or b for name, a, b in _FIELD.findall(challenge)}
            reply = self._send(method, address, body, headers, deadline)
        if 300 <= reply.status < 400:
            target = reply.headers.get("Location", "elsewhere")
            reply.close()
            raise StoreError(f"{self} leads to {target}: no redirect is followed, name that address yourself")
        return reply

    def _send(
        self, method: str, address: str, body: bytes | None, headers: Headers, deadline: float
    ) -> Reply:
        target = urlsplit(address)
        path = (target.path or "/") + (f"?{target.query}" if target.query else "")
        allowed = {**headers, **self._authorized(method, path)}
        started = time.monotonic()
        with self.errors():
            while True:
                connection, is_fresh = self._connection(address)
                try:
                    connection.timeout = max(0.001, deadline - started)
                    if connection.sock is None:
                        connection.connect()
                    wire = connection.sock
                    wire.settimeout(connection.timeout)
                    connection.request(method, path, body, allowed)
                    return Reply(self, connection, connection.getresponse(), wire, deadline, started)
                except (ConnectionError, http.client.BadStatusLine):
                    connection.close()
                    if is_fresh:
                        raise
                except BaseException:
                    connection.close()
                    raise

    def _connection(self, address: str) -> tuple[http.client.HTTPConnection, bool]:
        """An idle connection to the server of `address`, which it may have closed meanwhile, or a new one."""
        target = urlsplit(address)
        if self._pid != os.getpid():  # a forked child must not write into its parent's connections
            self._idle, self._pid = [], os.getpid()
        host, port = target.hostname or "", target.port or (443 if target.scheme == "https" else 80)
        for place, connection in enumerate(self._idle):
            if (connection.host, connection.port) == (host, port):
                return self._idle.pop(place), False
        if target.scheme == "https":
            return http.client.HTTPSConnection(host, port, context=ssl.create_default_context()), True
        return http.client.HTTPConnection(host, port), True

    def keep(self, connection: http.client.HTTPConnection, reply: http.client.HTTPResponse) -> None:
        """Take a connection back whose reply was read to its end."""
        reply.close()
        if not reply.will_close and connection.sock is not None and len(self._idle) < _KEPT:
            if connection not in self._idle:
                self._idle.append(connection)
        else:
            connection.close()

    def _authorized(self, method: str, path: str) -> Headers:
        if self._challenge:
            return {"Authorization": _digest(self._challenge, self._addresses, method, path)}
        return {"Authorization": self._authorization} if self._authorization else {}

    def close(self) -> None:
        """Close the idle connections."""
        while self._idle:
            self._idle.pop().close()


def refusal(reply: Reply) -> str:
    """What a server says about what it refuses: its status, and its words on one line."""
    words = " ".join(reply.read(_MESSAGE_BYTES * 4).decode("utf-8", "replace").split())
    reply.close()
    if reply.status == 401:
        words = "a user and password are needed (KG_STORE_USER, KG_STORE_PASSWORD)"
    return f"status {reply.status}: {words[:_MESSAGE_BYTES]}"


def _digest(challenge: Mapping[str, str], who: Addresses, method: str, path: str) -> str:
    """The answer to a digest challenge (RFC 7616, MD5), which Virtuoso asks for."""
    nonce, realm = challenge.get("nonce", ""), challenge.get("realm", "")
    once = os.urandom(8).hex()
    own = _md5(f"{who.user}:{realm}:{who.password}")
    asked = _md5(f"{method}:{path}")
    fields = {"username": who.user, "realm": realm, "nonce": nonce, "uri": path}
    if "auth" in challenge.get("qop", "").split(","):
        fields |= {"cnonce": once, "response": _md5(f"{own}:{nonce}:00000001:{once}:auth:{asked}")}
        tail = ", qop=auth, nc=00000001"
    else:
        fields["response"] = _md5(f"{own}:{nonce}:{asked}")
        tail = ""
    if "opaque" in challenge:
        fields["opaque"] = challenge["opaque"]
    return "Digest " + ", ".join(f'{name}="{value}"' for name, value in fields.items()) + tail


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
