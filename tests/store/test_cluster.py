"""Ingest by a Dask cluster: a real one of two workers on this machine."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.bulk.cluster import cluster_crew
from kg.bulk.crew import Crew
from kg.bulk.run import ingest_in_bulk
from kg.errors import KgError
from kg.ingest import ingest, pipeline, read_all
from kg.read.unread import Inputs
from kg.store import open_store
from tests.folders import copy_of
from tests.store.test_bulk import ROOT, archive, content, last

pytest.importorskip("distributed", reason="Dask is not installed")

CLUSTER = """
import sys
from distributed import LocalCluster
if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1") as cluster:
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()
"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    script = tmp_path_factory.mktemp("cluster") / "cluster.py"
    script.write_text(CLUSTER)
    process = subprocess.Popen(
        [sys.executable, str(script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=script.parent,  # workers see no file of ours
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdin
    assert process.stdout
    yield process.stdout.readline().strip()
    process.stdin.close()
    process.wait(30)


@pytest.fixture
def crew(address: str) -> Iterator[Crew]:
    with cluster_crew(address) as opened:
        yield opened


def test_a_cluster_gives_the_same_store(crew: Crew, empty_store: Path, tmp_path: Path) -> None:
    news = tmp_path / "news"
    news.mkdir()
    path = archive(news, 40)
    (news / "one.txt").write_text("Penny Wong met Joko Widodo in Jakarta on 3 May 2020.")
    (news / "broken.pdf").write_bytes(b"%PDF-1.4 broken")
    with open_store(copy_of(empty_store, tmp_path, "bulk"), write=True) as store:
        summary = last(ingest_in_bulk(store, Inputs([news]), crew, share_files=False))
        assert (summary.stored, [each.source for each in summary.failures]) == (41, ["broken"])
        again = last(ingest_in_bulk(store, Inputs([news]), crew, share_files=False))
        assert (again.stored, again.unchanged) == (0, 41)
        with open_store(copy_of(empty_store, tmp_path, "alone"), write=True) as other:
            last(ingest(other, read_all([path, news / "one.txt"]), pipeline(full_text=True)))
            store.resolve()
            other.resolve()
            assert content(store) == content(other)


def test_a_cluster_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.bulk.cluster._ANSWER_SECONDS", 1)
    with (
        pytest.raises(KgError, match=r"no Dask scheduler answers at tcp://127\.0\.0\.1:9"),
        cluster_crew("tcp://127.0.0.1:9"),
    ):
        pass
