"""Running the server: the socket first, so that a port in use is told before the store is opened."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable
from dataclasses import replace

from kg.errors import KgError
from kg.web.settings import Settings


def run(settings: Settings, announce: Callable[[str], object]) -> int:
    """Serve until interrupted; `announce` is given the lines that say where.

    Raises:
        KgError: the port is in use, or the store cannot be read.
    """
    import uvicorn

    from kg.store.embedded import open_reader
    from kg.web.app import create_app

    open_reader(settings.store).close()  # what is wrong with the store is said in one line, before all else
    listening = _listen(settings)
    bound = replace(settings, port=listening.getsockname()[1])
    config = uvicorn.Config(
        create_app(bound),
        log_level="warning",
        access_log=False,
        server_header=False,
        date_header=False,
        timeout_keep_alive=20,
        limit_concurrency=None,
        h11_max_incomplete_event_size=64 * 1024,
        ws="none",
        proxy_headers=False,
    )
    announce(f"Reading:  {bound.address}")
    if bound.token is not None:
        announce(f"Writing:  {bound.address}#token={bound.token}")
    announce("Stop with Ctrl-C.")
    server = uvicorn.Server(config)
    with contextlib.suppress(KeyboardInterrupt):  # that is how one ends it
        server.run(sockets=[listening])
    return 0


def _listen(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((settings.host, settings.port))
    except OSError as error:
        listening.close()
        raise KgError(f"cannot listen at {settings.host}:{settings.port}: {error.strerror}") from error
    listening.listen(512)
    return listening
