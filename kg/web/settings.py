"""How a server was started."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class Settings:
    """`token` is what writers must show; without one nothing can be written.

    `names` are the host names by which the server may be called beside its own and those of loopback.
    """

    store: Path
    host: str = "127.0.0.1"
    port: int = 8321
    token: str | None = None
    names: frozenset[str] = frozenset()

    @property
    def hosts(self) -> frozenset[str]:
        """Every host name that a request may be addressed to."""
        return LOOPBACK | self.names | {self.host}

    @property
    def address(self) -> str:
        """Where a browser on this machine finds the server."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}/"


def is_loopback(host: str) -> bool:
    """Whether nobody beyond this machine can reach a server that listens there."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
