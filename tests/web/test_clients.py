"""The server as one starts it: a process with a socket, many clients, and nothing left when it ends."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from kg.web.tokens import token_in

ROOT = Path(__file__).resolve().parents[2]
RUNAWAY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a != ?d && ?d != ?g) }"
QUICK = "SELECT ?o { <https://w3id.org/diplomacy-kg/id/country/IDN> rdfs:label ?o }"


@contextmanager
def served(
    store: Path, *options: str, **limits: str
) -> Iterator[tuple[subprocess.Popen[str], int, list[str]]]:
    """A server's process, its port, and the lines that it printed."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    environment |= {f"KG_LIMIT_{name.upper()}": value for name, value in limits.items()}
    command = [sys.executable, "-m", "kg.cli", "serve", "--port", "0", "--store", str(store), *options]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        start_new_session=True,
    )
    try:
        assert process.stdout is not None
        lines = []
        for line in process.stdout:
            lines.append(line.rstrip("\n"))
            if "Ctrl-C" in line:
                break
        found = re.search(r"http://[^/]*:(\d+)/", "\n".join(lines))
        assert found, process.stderr.read() if process.stderr else ""
        yield process, int(found[1]), lines
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise


async def get(port: int, path: str) -> tuple[int, bytes]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n".encode())
        head, _, body = (await reader.read()).partition(b"\r\n\r\n")
    finally:
        writer.close()
    return int(head.split(b" ", 2)[1]), body


async def when_ready(port: int) -> None:
    for _ in range(300):
        try:
            await get(port, "/api/status")
        except OSError:
            await asyncio.sleep(0.1)
        else:
            return


def processes_of(session: int) -> list[str]:
    """What still runs below a process, by the system's list; workers have sessions of their own."""
    out = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes().decode().replace("\0", " ")
            parent = (folder / "stat").read_text().rsplit(")", 1)[1].split()[1]
        except OSError:
            continue
        if "kg.web.worker" in command and int(parent) == session:
            out.append(folder.name)
    return out


def test_37_half_of_two_hundred_clients_run_away_and_the_others_are_answered(seed_store: Path) -> None:
    paths = [
        "/",
        "/api/search?q=retno",
        "/id/person/retno-marsudi",
        "/api/neighbours?iri=/id/country/IDN",
        f"/sparql?query={quote(QUICK)}",
    ]
    runaway = f"/sparql?query={quote(RUNAWAY)}"

    async def storm(port: int) -> tuple[Counter[int], Counter[int], float]:
        await when_ready(port)
        started = time.perf_counter()
        jobs = [
            get(port, runaway if number % 2 else paths[number // 2 % len(paths)]) for number in range(200)
        ]
        answers = await asyncio.gather(*jobs)
        taken = time.perf_counter() - started
        assert (await get(port, "/api/status"))[0] == 200
        return (
            Counter(status for number, (status, _) in enumerate(answers) if not number % 2),
            Counter(status for number, (status, _) in enumerate(answers) if number % 2),
            taken,
        )

    with served(seed_store, query_seconds="2") as (process, port, _):
        others, runaways, taken = asyncio.run(storm(port))
        assert others == {200: 100}
        assert runaways == {503: 100}
        assert taken < 120
        workers = processes_of(process.pid)
        assert workers
    for _ in range(50):
        if not any(Path(f"/proc/{worker}").exists() for worker in workers):
            break
        time.sleep(0.1)
    else:
        raise AssertionError("workers outlived the server")


def test_what_is_printed_leads_to_the_server(seed_store: Path, tmp_path: Path) -> None:
    path = tmp_path / "token"
    with served(seed_store, "--token-file", str(path)) as (process, port, lines):
        asyncio.run(when_ready(port))
        assert lines[0] == f"Reading:  http://127.0.0.1:{port}/"
        assert lines[1] == f"Writing:  http://127.0.0.1:{port}/#token={token_in(path)}"
        taken = subprocess.run(
            [sys.executable, "-m", "kg.cli", "serve", "--port", str(port), "--store", str(seed_store)],
            capture_output=True,
            text=True,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            timeout=60,
        )
        assert taken.returncode == 1
        assert taken.stderr == f"kg: cannot listen at 127.0.0.1:{port}: Address already in use\n"
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_without_a_store_one_line_says_so(tmp_path: Path) -> None:
    found = subprocess.run(
        [sys.executable, "-m", "kg.cli", "serve", "--port", "0", "--store", str(tmp_path / "none")],
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        timeout=60,
    )
    assert found.returncode == 1
    assert found.stderr.count("\n") == 1
    assert "does not exist: `kg ingest PATH...` makes it" in found.stderr
