"""Real SPARQL servers on this machine, started when a test first asks for one and ended with the tests."""

from __future__ import annotations

import atexit
import ctypes
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest

from tests.folders import forever

_BEGIN_SECONDS = 60
_SET_PARENT_DEATH_SIGNAL = 1

VIRTUOSO_INI = """
[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
[TempDatabase]
DatabaseFile = virtuoso-temp.db
TransactionFile = virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DisableUnixSocket = 1
DirsAllowed = .
NumberOfBuffers = 20000
MaxDirtyBuffers = 15000
ThreadsPerQuery = 2
CaseMode = 2
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = .
MaxClientConnections = 10
MaxKeepAlives = 10
KeepAliveTimeout = 10
HTTPThreadSize = 280000
[SPARQL]
{sparql}
"""

MAY_WRITE = (
    'GRANT SPARQL_UPDATE TO "SPARQL"; '
    "DB.DBA.RDF_DEFAULT_USER_PERMS_SET ('nobody', 7); DB.DBA.RDF_DEFAULT_USER_PERMS_SET ('SPARQL', 7);"
)


def oxigraph() -> str:
    """The address of an Oxigraph server with nothing in it at first; the test is skipped where there is none."""
    program = Path(sys.executable).with_name("oxigraph")
    if not program.exists():
        pytest.skip("PyPI's oxigraph is not installed")
    return _oxigraph(str(program))


def empty_oxigraph() -> str:
    """Another one, in which nobody writes."""
    oxigraph()
    return _oxigraph(str(Path(sys.executable).with_name("oxigraph")), "empty")


@cache
def _oxigraph(program: str, name: str = "oxigraph") -> str:
    port = _free_port()
    folder = forever() / name
    options = ["--location", str(folder), "--bind", f"127.0.0.1:{port}"]
    _start([program, "serve", *options], forever())
    address = f"http://127.0.0.1:{port}/query"
    _wait_for(address)
    return address


@contextmanager
def passing_oxigraph() -> Iterator[str]:
    """One of its own, ended with what runs in it: it stops no query, and all tests behind would have less."""
    oxigraph()
    program, port = str(Path(sys.executable).with_name("oxigraph")), _free_port()
    process = _start([program, "serve", "--bind", f"127.0.0.1:{port}"], forever())
    address = f"http://127.0.0.1:{port}/query"
    _wait_for(address)
    try:
        yield address
    finally:
        _stop(process)


def virtuoso(sparql: str = "") -> str:
    """The same of Virtuoso; `sparql` are lines for that section of its settings."""
    if not (shutil.which("virtuoso-t") and shutil.which("isql-vt")):
        pytest.skip("Virtuoso is not installed (Debian: apt-get install virtuoso-opensource)")
    return _virtuoso(sparql)


@cache
def _virtuoso(sparql: str) -> str:
    http, sql, folder = _free_port(), _free_port(), forever()
    (folder / "virtuoso.ini").write_text(VIRTUOSO_INI.format(http=http, sql=sql, sparql=sparql))
    _start(["virtuoso-t", "+foreground", "+configfile", "virtuoso.ini"], folder)
    address = f"http://127.0.0.1:{http}/sparql"
    _wait_for(address)
    granted = ["isql-vt", f"127.0.0.1:{sql}", "dba", "dba", f"exec={MAY_WRITE}"]
    subprocess.run(granted, check=True, capture_output=True, timeout=_BEGIN_SECONDS)
    return address


def _start(command: list[str], folder: Path) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        command,
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        preexec_fn=_end_with_us,
    )
    atexit.register(_stop, process)
    return process


def _end_with_us() -> None:
    """Tests that are killed run nothing at their exit."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGKILL)


def _stop(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _wait_for(address: str) -> None:
    deadline = time.monotonic() + _BEGIN_SECONDS
    while True:
        try:
            urllib.request.urlopen(f"{address}?query=ASK%20%7B%7D", timeout=5).read()
            return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
