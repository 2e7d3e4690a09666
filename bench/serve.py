"""How fast `kg serve` answers on a large store, and whether those who ask too much hold up the others.

    python bench/serve.py                    # makes out/bench-serve (2,000,000 quads) when it is missing
    python bench/serve.py --quads 100000 --store out/bench-small

Everything goes through sockets on loopback, with a server of its own in another process. First one request
after another: medians. Then all clients at once, some of them with queries that would never end. Addresses
are asked for once (a number that nothing reads is added), so that no answer is one that was kept; then, as
visitors do, the same again.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import os
import random
import re
import signal
import statistics
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import pairwise
from pathlib import Path
from urllib.parse import quote

import pyoxigraph

from bench.varied import varied_articles
from kg.pipeline import quads
from kg.store import open_store

ROOT = Path(__file__).resolve().parents[1]
RUNAWAY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a != ?d && ?d != ?g) }"
QUICK = "SELECT ?p ?o { <https://w3id.org/diplomacy-kg/id/country/IDN> ?p ?o } LIMIT 50"
TYPED = (
    "retno",
    "menlu ri",
    "foreign minister of japan",
    "korsel",
    "asaen",
    "sergei lavrof",
    "PBB",
    "conference",
)
TARGETS = {"search": 50, "entity page": 200, "first picture": 1000, "expansion": 300}
"""Milliseconds, as medians."""

_ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/")


def make_store(folder: Path, wanted: int) -> int:
    """A store of at least so many quads, loaded in bulk; returns how many it has."""
    lines = folder.with_suffix(".nq")
    count = 0
    with lines.open("wb") as sink:
        for article in varied_articles(1_000_000):
            found = quads(article)
            sink.write(pyoxigraph.serialize(found, format=pyoxigraph.RdfFormat.N_QUADS))  # type: ignore[arg-type]
            count += len(found)
            if count >= wanted:
                break
    with open_store(folder, write=True) as store:
        store.bulk_load(lines)
    lines.unlink()
    return count


@contextmanager
def server(folder: Path) -> Iterator[int]:
    """A server of this store on a port of its own; its port."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "KG_LIMIT_QUERY_SECONDS": "10"}
    command = [sys.executable, "-m", "kg.cli", "serve", "--port", "0", "--store", str(folder)]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=environment, start_new_session=True
    )
    assert process.stdout is not None
    try:
        found = next((match for line in process.stdout if (match := _ADDRESS.search(line))), None)
        if found is None:
            raise SystemExit("the server did not start")
        yield int(found[1])
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(20)


_NUMBERS = itertools.count()


def once(path: str) -> str:
    """The address with a number that makes it another."""
    return f"{path}{'&' if '?' in path else '?'}n={next(_NUMBERS)}"


async def get(port: int, path: str) -> tuple[int, bytes, float]:
    """Status, body and seconds of one request on a connection of its own."""
    started = time.perf_counter()
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        head = (
            f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
        )
        writer.write(head.encode())
        answer = await reader.read()
    finally:
        writer.close()
    head, _, body = answer.partition(b"\r\n\r\n")
    status = int(head.split(b" ", 2)[1]) if head else 0
    return status, body, time.perf_counter() - started


async def wait_until_ready(port: int) -> float:
    started = time.perf_counter()
    while True:
        try:
            await get(port, "/api/status")
            return time.perf_counter() - started
        except OSError:
            await asyncio.sleep(0.2)


def paths(folder: Path) -> dict[str, list[str]]:
    """Addresses of each kind, drawn from the store: the most connected of all and others at random."""
    from kg.web.addresses import path_of
    from kg.web.cataloguing import catalogue

    draw = random.Random(7)
    with open_store(folder) as store:
        known = catalogue(store)
    by_family: dict[str, list[str]] = defaultdict(list)
    for entry in known.entries.values():
        if known.edges_of(entry.iri):
            by_family[entry.family].append(entry.iri)
    ranked = sorted(known.entries, key=lambda node: -known.degree(node))
    entities = [
        node for node in ranked if known.entries[node].family in ("Country", "Organization", "Person")
    ]
    chosen = entities[:10] + draw.sample(entities[10:2000], 20)
    articles = draw.sample(list(known.articles), min(20, len(known.articles)))
    return {
        "search": [f"/api/search?q={quote(typed)}" for typed in TYPED],
        "entity page": [path_of(node) for node in chosen],
        "event page": [path_of(node) for node in draw.sample(by_family["Event"], 20)],
        "article page": [path_of(node) for node in articles],
        "first picture": ["/api/graph"],
        "expansion": [f"/api/neighbours?iri={path_of(node)}" for node in chosen],
        "paths": [f"/api/paths?from={path_of(a)}&to={path_of(b)}" for a, b in pairwise(chosen)],
        "timeline": ["/api/timeline", "/api/timeline?kind=Meeting&from=2015&to=2020"],
        "map": ["/api/map", "/api/map?by=participants&kind=Visit"],
        "home": ["/"],
        "SPARQL point query": [f"/sparql?query={quote(QUICK)}"],
    }


async def one_by_one(port: int, kinds: dict[str, list[str]], rounds: int) -> None:
    print(f"\n{'one at a time':<22}{'median':>9}{'p95':>9}{'max':>9}   target")
    for kind, addresses in kinds.items():
        taken = []
        for number in range(max(rounds, len(addresses))):
            status, _, seconds = await get(port, once(addresses[number % len(addresses)]))
            if status != 200:
                raise SystemExit(f"{addresses[number % len(addresses)]}: {status}")
            taken.append(1000 * seconds)
        print(f"{kind:<22}{told(taken)}   {TARGETS.get(kind, '')}")


def told(taken: list[float]) -> str:
    ordered = sorted(taken)
    p95 = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    return f"{statistics.median(ordered):>6.0f} ms{p95:>6.0f} ms{ordered[-1]:>6.0f} ms"


async def all_at_once(
    port: int, kinds: dict[str, list[str]], clients: int, runaways: int, *, again: bool
) -> None:
    """All clients begin at the same time; the runaways' answers are waited for too, they end at the limit.

    With `again` they ask for pages that others have asked for before them, as visitors do.
    """
    draw = random.Random(11)
    runaway = f"/sparql?query={quote(RUNAWAY)}"
    jobs: list[tuple[str, Callable[[], Awaitable[tuple[int, bytes, float]]]]] = []
    for number in range(clients):
        kind = "runaway" if number < runaways else draw.choice(list(kinds))
        address = runaway if kind == "runaway" else draw.choice(kinds[kind])
        jobs.append((kind, partial(get, port, address if again else once(address))))
    draw.shuffle(jobs)
    answers = await asyncio.gather(*(job() for _, job in jobs))
    taken: dict[str, list[float]] = defaultdict(list)
    statuses: dict[str, Counter[int]] = defaultdict(Counter)
    for (kind, _), (status, _, seconds) in zip(jobs, answers, strict=True):
        taken[kind].append(1000 * seconds)
        statuses[kind][status] += 1
    which = "pages opened before" if again else "each page for the first time"
    print(f"\n{clients} at once, {runaways} run away, {which}")
    print(f"{'':<34}{'median':>9}{'p95':>9}{'max':>9}   answers")
    others = [time for kind, times in taken.items() if kind != "runaway" for time in times]
    print(
        f"{'all but the runaways':<34}{told(others)}   {dict(sum((c for k, c in statuses.items() if k != 'runaway'), Counter()))}"
    )
    for kind in sorted(taken):
        print(f"  {kind:<32}{told(taken[kind])}   {dict(statuses[kind])}")


async def measure(folder: Path, arguments: argparse.Namespace) -> None:
    kinds = paths(folder)
    with server(folder) as port:
        print(f"ready after {await wait_until_ready(port):.1f} s")
        await asyncio.sleep(arguments.settle)
        await one_by_one(port, kinds, arguments.rounds)
        for runaways in arguments.runaways:
            for again in (False, True):
                await all_at_once(port, kinds, arguments.clients, runaways, again=again)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quads", type=int, default=2_000_000)
    parser.add_argument("--store", type=Path, default=ROOT / "out" / "bench-serve")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--clients", type=int, default=200)
    parser.add_argument("--runaways", type=int, nargs="*", default=[20, 100])
    parser.add_argument("--settle", type=float, default=5.0, help="seconds for the workers to get ready")
    arguments = parser.parse_args()
    if not arguments.store.exists():
        started = time.perf_counter()
        count = make_store(arguments.store, arguments.quads)
        print(f"{count:,} quads stored in {time.perf_counter() - started:.0f} s")
    asyncio.run(measure(arguments.store, arguments))


if __name__ == "__main__":
    main()
