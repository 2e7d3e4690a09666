#!/usr/bin/env python3
"""Articles from text to durable store, against what the store itself can load, in the same run.

    bench/ingest.py [--articles 2000] [--workers 2] [--names made|real] [--order drawn|date] [--folder DIR] [--most 1.3]

The annotated articles with other names, countries and dates (`varied.py`) are written as JSONL and ingested by
`kg ingest --workers N` into a new store, as they are drawn or by the day of publication, as a newsroom's archive is: an
event is called by its first telling, so one that comes later renames it in all others. Then, on the same machine: the workers alone (extraction without a store),
and pyoxigraph's own `bulk_load` of the very same quads from one file into an empty database. Printed are the times of
the clock and of the processor, the ratio of the ingest to the slower of the two, bytes on the disk an article, and the memory of the ingest's
processes in the middle and at the end. The run fails when the ratio is above `--most`, or when memory grows by more
than a quarter in its second half.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyoxigraph
from pyoxigraph import NamedNode, RdfFormat, serialize
from varied import real_names, varied_texts

from kg import iri
from kg.bulk.crew import local_crew
from kg.bulk.run import _chunks
from kg.bulk.work import Task
from kg.ingest import Summary
from kg.read.reader import article_from_text
from kg.read.unread import Inputs
from kg.store import BACKGROUND, open_store

ROOT = Path(__file__).resolve().parents[1]
MOST_GROWTH = 1.25


def write_archive(path: Path, articles: int, *, real: bool, by_date: bool) -> int:
    """Articles as JSONL; returns their characters."""
    length = 0
    names = real_names() if real else []
    with path.open("w", encoding="utf-8") as out:
        texts = varied_texts(articles, names=names)
        for name, text in sorted(texts, key=published) if by_date else texts:
            length += len(text)
            out.write(json.dumps({"id": name, "text": text}) + "\n")
    return length


def published(named: tuple[str, str]) -> str:
    """The day that an article tells of itself; those that tell none come first."""
    name, text = named
    day = article_from_text(text, name).day
    return day.iso if day else ""


class Memory:
    """Resident megabytes of a process and of its largest descendant, twice a second while it runs."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self.samples: list[tuple[float, float]] = []
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        while not self._done.wait(0.5):
            try:
                others = [resident(pid) for pid in descendants(self._pid)]
                self.samples.append((resident(self._pid), max(others, default=0.0)))
            except OSError:
                continue

    def stop(self) -> None:
        self._done.set()
        self._thread.join()


def resident(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def descendants(pid: int) -> Iterator[int]:
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in map(int, (task / "children").read_text().split()):
            yield child
            yield from descendants(child)


@contextmanager
def timed() -> Iterator[list[float]]:
    """Seconds of the clock and of the processor, of children that ended too; there when it has ended."""
    out: list[float] = []
    before, started = sum(os.times()[:4]), time.perf_counter()
    yield out
    out += [time.perf_counter() - started, sum(os.times()[:4]) - before]


def ingest(archive: Path, store: Path, workers: int) -> tuple[list[float], Memory]:
    command = [
        sys.executable,
        "-m",
        "kg.cli",
        "ingest",
        str(archive),
        "--store",
        str(store),
        "--workers",
        str(workers),
    ]
    with timed() as taken:
        process = subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(ROOT)})
        memory = Memory(process.pid)
        if process.wait():
            raise SystemExit("the ingest failed")
    memory.stop()
    return taken, memory


def extract(archive: Path, folder: Path, workers: int) -> list[float]:
    """The seconds that the workers need when nobody loads what they make; those of a fork server are not seen."""
    with timed() as taken, local_crew(workers) as crew:
        tasks = (
            Task(number, tuple(items), None, str(folder))
            for number, items in enumerate(_chunks(Inputs([archive]), Summary(), share_files=True))
        )
        for task in tasks:
            crew.hand_out(task)
            while not crew.has_room:
                drop(crew.take())
        while not crew.is_idle:
            drop(crew.take())
    return taken


def drop(shards: Iterator) -> None:  # type: ignore[type-arg]
    for shard in shards:
        Path(shard.path).unlink()


def dump(folder: Path, path: Path) -> int:
    """What the articles say, with what is inferred, as one file of N-Quads; returns the number of quads."""
    background = {iri.graph(name) for name in BACKGROUND}
    count = 0
    with open_store(folder) as store, path.open("wb") as out:
        for graph in store.graphs():
            if graph not in background:
                quads = list(store.quads(graph=NamedNode(graph)))
                count += len(quads)
                out.write(serialize(quads, format=RdfFormat.N_QUADS) or b"")
    return count


def load_bare(path: Path, folder: Path) -> list[float]:
    with timed() as taken:
        database = pyoxigraph.Store(str(folder))
        database.bulk_load(path=str(path), format=RdfFormat.N_QUADS)
        database.flush()
    return taken


def size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def report_memory(memory: Memory) -> bool:
    """Prints the middle against the end; False when it grew."""
    half = len(memory.samples) // 2
    if half < 4:
        print("memory: the run was too short to tell")
        return True
    flat = True
    for name, column in (("loading process", 0), ("largest worker", 1)):
        values = [sample[column] for sample in memory.samples]
        middle, end = max(values[:half]), max(values[half:])
        flat = flat and end <= MOST_GROWTH * middle
        print(
            f"memory of the {name}: {middle:,.0f} MB at most in the first half, {end:,.0f} MB in the second, "
            f"median {statistics.median(values):,.0f} MB"
        )
    return flat


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=2_000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--names", choices=("made", "real"), default="made")
    parser.add_argument("--order", choices=("drawn", "date"), default="drawn")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--most", type=float, default=1.3)
    options = parser.parse_args()
    if options.folder is not None:
        options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        place = Path(name)
        archive = place / "archive.jsonl"
        length = write_archive(
            archive, options.articles, real=options.names == "real", by_date=options.order == "date"
        )
        open_store(place / "empty", write=True).close()
        before = size_of(place / "empty" / "db")
        (whole, cpu), memory = ingest(archive, place / "kg", options.workers)
        extraction, extraction_cpu = extract(archive, place, options.workers)
        quads = dump(place / "kg", place / "all.nq")
        loading, loading_cpu = load_bare(place / "all.nq", place / "bare")
        count = options.articles
        print(
            f"{count:,} articles of {length / count:,.0f} characters, {quads:,} quads, {options.workers} workers"
        )
        print(
            f"ingest, text to durable store: {whole:.1f} s, {count / whole:.0f} articles/s, processor {cpu:.1f} s"
        )
        print(
            f"extraction alone: {extraction:.1f} s, {count / extraction:.0f} articles/s, "
            f"processor {extraction_cpu:.1f} s"
        )
        print(
            f"pyoxigraph's bulk_load of the same quads: {loading:.1f} s, {quads / loading:,.0f} quads/s, "
            f"processor {loading_cpu:.1f} s"
        )
        ratio = whole / max(extraction, loading)
        print(f"ingest / slower of the two: {ratio:.2f} (at most {options.most})")
        used = size_of(place / "kg" / "db") - before
        print(f"on disk: {used / count:,.0f} bytes an article, bare {size_of(place / 'bare') / count:,.0f}")
        flat = report_memory(memory)
    return int(ratio > options.most or not flat)


if __name__ == "__main__":
    sys.exit(main())
