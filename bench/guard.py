#!/usr/bin/env python3
"""Does the guard hold? Runaway queries in turn, and ingests killed at random moments.

    bench/guard.py [--quads 200000] [--runaways 100] [--kills 50] [--limit 1.0] [--slack 0.3]

Runaways of five kinds are asked of a store, each with a limit; each must end as QueryTimeout within the slack, with
nothing left behind: no process, no change of the store's files. Then `kg ingest` is killed (SIGKILL) at random moments,
half of the runs in one process and half with two workers: what it had told of must be there, every article whole or
absent, no worker left, and the same ingest again must give the store that an undisturbed one gives.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from pyoxigraph import NamedNode
from queries import fill
from varied import varied_texts

from kg import iri
from kg.errors import QueryTimeout
from kg.garbage import collect_seldom
from kg.query import Guard
from kg.store import Store, open_store
from kg.store.snapshots import published

ROOT = Path(__file__).resolve().parents[1]

RUNAWAYS = {
    "cross product": "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c != ?f) }",
    "property path": "SELECT (COUNT(*) AS ?n) { ?a (!<x:y>|!<x:z>)* ?b . ?c (!<x:y>|!<x:z>)* ?d }",
    "regular expression": "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f FILTER(REGEX(CONCAT(STR(?c), STR(?f)), '(a*)*b')) }",
    "sorted": "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f",
    "parser": "SELECT * { ?s ?p ?o " + "OPTIONAL { ?s ?p ?o } " * 1000 + "}",
}

INGEST = """
import sys
from pathlib import Path
from kg.bulk import run as bulk
from kg.bulk.crew import local_crew
from kg.bulk.run import ingest_in_bulk
from kg.ingest import ingest, pipeline, read_each
from kg.read.unread import Inputs
from kg.store import open_store
if __name__ == "__main__":
    bulk._LEAST_AT_ONCE = bulk._MOST_AT_ONCE = 16  # many loads, so that some are killed
    folder, archive, workers = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    with open_store(folder, write=True) as store:
        print("begin", flush=True)
        if workers == 1:
            running = ingest(store, read_each(Inputs([archive])), pipeline(full_text=True))
            for summary in running:
                print(summary.stored + summary.unchanged, flush=True)
        else:
            with local_crew(workers) as crew:
                for summary in ingest_in_bulk(store, Inputs([archive]), crew):
                    print(summary.stored + summary.unchanged, flush=True)
"""


def children(pid: int) -> set[int]:
    """A process's children and theirs; a thread or process that ends while it is looked at has none."""
    found = set()
    for task in Path(f"/proc/{pid}/task").glob("*"):
        with suppress(FileNotFoundError, ProcessLookupError):
            for child in map(int, (task / "children").read_text().split()):
                found |= {child, *children(child)}
    return found


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def files(folder: Path) -> dict[str, int]:
    return {str(path): path.stat().st_size for path in folder.rglob("*") if path.is_file()}


def runaways(folder: Path, count: int, limit: float, slack: float) -> int:
    """Prints how late each kind was stopped; returns how many were stopped too late or not as they should be."""
    before, failed = files(folder), 0
    late: dict[str, list[float]] = {name: [] for name in RUNAWAYS}
    with Guard(folder) as guard:
        for number in range(count):
            name = list(RUNAWAYS)[number % len(RUNAWAYS)]
            assert guard.query("ASK { ?s ?p ?o }").truth, "the next query is answered"
            started = time.monotonic()
            try:
                guard.query(RUNAWAYS[name], timeout=limit)
                failed += 1
                print(f"{name}: answered")
            except QueryTimeout:
                late[name].append(time.monotonic() - started - limit)
            if children(os.getpid()):
                failed += 1
                print(f"{name}: a process stayed behind")
    if files(folder) != before:
        failed += 1
        print("the store's files have changed")
    for name, times in late.items():
        print(f"{name:<20}{len(times):>4} stopped, {max(times):.3f} s late at most")
        failed += sum(each > slack for each in times)
    return failed


def archive(path: Path, articles: int) -> list[str]:
    names = []
    with path.open("w", encoding="utf-8") as out:
        for name, text in varied_texts(articles):
            names.append(name)
            out.write(json.dumps({"id": name, "text": text}) + "\n")
    return names


def hashes(store: Store) -> dict[str, str]:
    """Of each article's graph."""
    found = {}
    for graph in store.graphs():
        name = iri.identifier_of(graph)
        if name is not None:
            lines = sorted(map(str, store.quads(graph=NamedNode(graph))))
            found[name] = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    return found


def start(script: Path, folder: Path, path: Path, workers: int) -> subprocess.Popen[str]:
    command = [sys.executable, str(script), str(folder), str(path), str(workers)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def told(process: subprocess.Popen[str]) -> int:
    assert process.stdout
    return max((int(line) for line in process.stdout.read().split() if line.isdigit()), default=0)


def kills(place: Path, count: int, articles: int) -> int:
    """Prints each failure; returns how many there were."""
    script, path = place / "ingest.py", place / "archive.jsonl"
    script.write_text(INGEST)
    names = archive(path, articles)
    open_store(place / "empty", write=True).close()
    failed = 0
    for workers in (1, 2):
        wanted, taken = undisturbed(script, place, path, workers)
        counts = []
        for number, moment in enumerate(moments(count // 2, taken, workers)):
            folder = place / f"killed-{workers}-{number}"
            problems, kept = killed(script, place / "empty", folder, path, workers, moment, names, wanted)
            counts.append(kept)
            for problem in problems:
                failed += 1
                print(f"killed after {moment:.2f} s with {workers} workers: {problem}", flush=True)
            shutil.rmtree(folder)
        print(
            f"{workers} workers: killed {len(counts)} times, {min(counts)} to {max(counts)} of {articles} articles were in",
            flush=True,
        )
    return failed


def moments(count: int, longest: float, seed: int) -> Iterator[float]:
    draw = random.Random(seed)
    return (draw.uniform(0, longest) for _ in range(count))


def undisturbed(script: Path, place: Path, path: Path, workers: int) -> tuple[dict[str, str], float]:
    folder = place / f"whole-{workers}"
    shutil.copytree(place / "empty", folder)
    process = start(script, folder, path, workers)
    assert process.stdout
    process.stdout.readline()
    started = time.monotonic()
    told(process)
    assert process.wait() == 0
    taken = time.monotonic() - started
    with open_store(folder) as store:
        return hashes(store), taken


def killed(
    script: Path, empty: Path, folder: Path, path: Path, workers: int, moment: float, names: list[str], wanted: dict[str, str]
) -> tuple[list[str], int]:  # fmt: skip
    shutil.copytree(empty, folder)
    process = start(script, folder, path, workers)
    assert process.stdout
    process.stdout.readline()
    time.sleep(moment)
    others = children(process.pid) if process.poll() is None else set()
    process.send_signal(signal.SIGKILL)
    acknowledged = told(process)
    process.wait()
    problems = []
    with open_store(folder) as store:
        found = hashes(store)
    if len(found) < acknowledged:
        problems.append(f"{acknowledged} articles were told of, {len(found)} are there")
    if set(found) != set(names[: len(found)]):
        problems.append("articles are missing in between")
    problems += [f"{name} is half there" for name in found if found[name] != wanted[name]]
    again = start(script, folder, path, workers)
    told(again)
    if again.wait():
        problems.append("ingested again, it ended with an error")
    with open_store(folder) as store:
        if hashes(store) != wanted:
            problems.append("ingested again, the store is another")
    time.sleep(0.2)
    problems += [f"process {pid} stayed behind" for pid in others if is_running(pid)]
    return problems, len(found)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quads", type=int, default=200_000)
    parser.add_argument("--runaways", type=int, default=100)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--articles", type=int, default=150)
    parser.add_argument("--limit", type=float, default=1.0)
    parser.add_argument("--slack", type=float, default=0.3)
    options = parser.parse_args()
    collect_seldom()  # as the command line does: a look through all that `fill` has left takes 0.3 s
    failed = 0
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        if options.runaways:
            with open_store(place / "kg", write=True) as store:
                fill(store, options.quads)
                print(f"{store.size():,} quads")
            assert published(place / "kg" / "snapshots")
            failed += runaways(place / "kg", options.runaways, options.limit, options.slack)
        if options.kills:
            failed += kills(place, options.kills, options.articles)
    print(f"{failed} failures")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
