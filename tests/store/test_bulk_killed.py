"""A bulk ingest killed at a random moment: what was told is there, nothing half, no worker stays behind."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Quad

from kg import iri
from kg.ingest import ingest, pipeline, read_all
from kg.store import Store, open_store
from tests.folders import copy_of, forever
from tests.store.test_bulk import ROOT, archive, last

ARTICLES = 400
INGEST = """
import sys
from pathlib import Path
from kg.bulk.crew import local_crew
from kg.bulk.run import ingest_in_bulk
from kg.read.unread import Inputs
from kg.store import open_store
if __name__ == "__main__":
    with open_store(sys.argv[1], write=True) as store, local_crew(2) as crew:
        print("begin", flush=True)
        for summary in ingest_in_bulk(store, Inputs([Path(sys.argv[2])]), crew):
            print(summary.stored, flush=True)
"""


@cache
def _wanted(empty: Path) -> dict[str, frozenset[Quad]]:
    """What the store holds of each article after an ingest that nobody disturbs."""
    place = forever()
    with open_store(copy_of(empty, place, "whole"), write=True) as store:
        last(ingest(store, read_all([archive(place, ARTICLES)]), pipeline(full_text=True)))
        return {name: frozenset(quads) for name, quads in _articles(store)}


@pytest.fixture
def wanted(empty_store: Path) -> dict[str, frozenset[Quad]]:
    return _wanted(empty_store)


def _articles(store: Store) -> Iterator[tuple[str, set[Quad]]]:
    for graph in store.graphs():
        if iri.identifier_of(graph) is not None:
            yield graph, set(store.quads(graph=NamedNode(graph)))


def _descendants(pid: int) -> set[int]:
    out = set()
    for child in map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split()):
        out |= {child, *_descendants(child)}
    return out


@pytest.mark.parametrize("moment", range(4))
def test_killed_in_a_bulk_ingest_every_article_is_whole_or_absent(
    empty_store: Path, tmp_path: Path, wanted: dict[str, frozenset[Quad]], moment: int
) -> None:
    folder, path = copy_of(empty_store, tmp_path), archive(tmp_path, ARTICLES)
    script = tmp_path / "ingest.py"
    script.write_text(INGEST)
    process = subprocess.Popen(
        [sys.executable, str(script), str(folder), str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout
    process.stdout.readline()
    while int(process.stdout.readline()) < 20 and moment:  # the first one is killed as early as may be
        pass
    time.sleep(random.Random(moment).uniform(0.0, 0.8))
    workers = _descendants(process.pid)
    process.send_signal(signal.SIGKILL)
    told = [int(line) for line in process.stdout.read().split() if line.isdigit()]
    process.wait()
    with open_store(folder) as store:
        found = dict(_articles(store))
    assert len(found) >= max(told, default=0), "what was told is there"
    names = [iri.article_graph(f"m{number:04d}") for number in range(ARTICLES)]
    assert set(names[: len(found)]) == set(found), "shards come in order"
    assert all(quads == wanted[name] for name, quads in found.items()), "and whole"
    _gone(workers)
    with open_store(folder, write=True) as store:
        summary = last(ingest(store, read_all([path]), pipeline(full_text=True)))
        assert (summary.unchanged, summary.stored) == (len(found), ARTICLES - len(found))
        assert {name: frozenset(quads) for name, quads in _articles(store)} == wanted


def _gone(pids: set[int]) -> None:
    deadline = time.monotonic() + 10
    while alive := {pid for pid in pids if _is_running(pid)}:
        assert time.monotonic() < deadline, f"still running: {alive}"
        time.sleep(0.05)


def _is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
