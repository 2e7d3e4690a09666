"""Bulk ingest: the same store as article by article, whatever dies or comes twice in between."""

from __future__ import annotations

import gzip
import json
import multiprocessing
import os
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Quad, RdfFormat, serialize

from kg import iri
from kg.bulk import run as bulk
from kg.bulk.crew import Crew, _Pool, local_crew
from kg.bulk.known import Known, saved
from kg.bulk.run import ingest_in_bulk
from kg.bulk.work import Shard, Task, extract_chunk
from kg.ingest import Summary, ingest, pipeline, read_all
from kg.model import Article
from kg.read.unread import Inputs
from kg.store import Store, open_store
from kg.store.union import graphs_in
from tests.folders import copy_of
from tests.store.articles import graph_of
from tests.store.test_ingest import article, extract

ROOT = Path(__file__).resolve().parents[2]
PLACES = "Jakarta Manila Hanoi Bangkok Canberra Tokyo Delhi Beijing Moscow Paris".split()


def archive(folder: Path, count: int, suffix: str = ".jsonl") -> Path:
    """A file of JSONL with meetings, no two alike."""
    lines = [
        json.dumps(
            {
                "id": f"m{number:04d}",
                "text": f"Foreign Minister Penny Wong met President Joko Widodo in {PLACES[number % 10]} "
                f'on {number % 28 + 1} June {1990 + number // 28}. "We will meet again," Wong said.\n',
            }
        )
        for number in range(count)
    ]
    path = folder / f"archive{suffix}"
    content = "\n".join(lines).encode()
    path.write_bytes(gzip.compress(content) if suffix.endswith(".gz") else content)
    return path


def work(task: Task) -> Shard:
    """A worker over the small articles of these tests; some texts end its process, as a crash in C would."""
    for item in task.items:
        if "crash" in getattr(item, "text", ""):
            os.kill(os.getpid(), signal.SIGSEGV)
    return extract_chunk(task, lines_of)


def lines_of(each: Article) -> str:
    return (serialize(extract(each), format=RdfFormat.N_QUADS) or b"").decode()


@pytest.fixture(scope="module")
def crew() -> Iterator[Crew]:
    with local_crew(2) as opened:
        yield opened


@pytest.fixture(scope="module")
def test_crew() -> Iterator[Crew]:
    with local_crew(2, work) as opened:
        yield opened


def last(running: Iterator[Summary]) -> Summary:
    *_, summary = running
    return summary


def content(store: Store) -> set[Quad]:
    return set(store.quads())


@pytest.mark.parametrize("suffix", [".jsonl", ".jsonl.gz"])
def test_the_same_store_as_one_by_one(
    local_store: Store, crew: Crew, empty_store: Path, tmp_path: Path, suffix: str
) -> None:
    path = archive(tmp_path, 60, suffix)
    summary = last(ingest_in_bulk(local_store, Inputs([path]), crew))
    with open_store(copy_of(empty_store, tmp_path, "other"), write=True) as other:
        alone = last(ingest(other, read_all([path]), pipeline(full_text=True)))
        assert summary == alone
        assert summary.stored == 60
        local_store.resolve()
        other.resolve()
        assert content(local_store) == content(other)
        counted = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
        assert list(local_store.select(counted)) == list(other.select(counted)), "the union too"


def test_again_nothing_is_done_and_what_is_new_or_changed_is(
    local_store: Store, crew: Crew, tmp_path: Path
) -> None:
    last(ingest_in_bulk(local_store, Inputs([archive(tmp_path, 40)]), crew))
    size = local_store.size()
    summary = last(ingest_in_bulk(local_store, Inputs([archive(tmp_path, 40)]), crew))
    assert (summary.stored, summary.unchanged, local_store.size()) == (0, 40, size)
    path = archive(tmp_path, 60)
    path.write_text(path.read_text().replace("in Hanoi", "in Hue"))
    summary = last(ingest_in_bulk(local_store, Inputs([path]), crew))
    assert (summary.stored, summary.replaced, summary.unchanged) == (24, 4, 36)
    assert len(list(local_store.select("SELECT ?v { ?v a dip:ArticleVersion }"))) == 4
    summary = last(ingest_in_bulk(local_store, Inputs([path]), crew, again=True))
    assert (summary.stored, summary.replaced) == (60, 0)


def test_loads_grow_with_the_store(
    local_store: Store, crew: Crew, empty_store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files of few articles, many files a load; the same store as one by one."""
    for name, number in (("_LEAST_AT_ONCE", 16), ("_IN_A_FILE", 24), ("_LATEST_SECONDS", 1000.0)):
        monkeypatch.setattr(bulk, name, number)
    monkeypatch.setattr(Crew, "is_ahead", False)
    loads: list[list[int]] = []
    load = local_store.bulk_load

    def noted(*paths: Path) -> None:
        loads.append([len({*graphs_in(path.read_bytes())} - {iri.graph("inferred")}) for path in paths])
        load(*paths)

    monkeypatch.setattr(local_store, "bulk_load", noted)
    path = archive(tmp_path, 400)
    waiting = [summary.waiting for summary in map(replace, ingest_in_bulk(local_store, Inputs([path]), crew))]
    assert sum(map(sum, loads)) == 400
    sizes = [sum(each) for each in loads]
    assert sizes[:-1] == sorted(sizes[:-1])
    assert sizes[-2] > 3 * sizes[0]
    assert max(map(len, loads)) > 1
    assert max(waiting) >= max(sizes)
    assert waiting[-1] == 0
    with open_store(copy_of(empty_store, tmp_path, "other"), write=True) as other:
        last(ingest(other, read_all([path]), pipeline(full_text=True)))
        local_store.resolve()
        other.resolve()
        assert content(local_store) == content(other)


def test_what_is_there_already_is_loaded_with_the_rest(
    local_store: Store, crew: Crew, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, number in (("_LEAST_AT_ONCE", 16), ("_MOST_AT_ONCE", 40), ("_LATEST_SECONDS", 1000.0)):
        monkeypatch.setattr(bulk, name, number)
    monkeypatch.setattr(Crew, "is_ahead", True)
    loads: list[int] = []
    load = local_store.bulk_load

    def noted(*paths: Path) -> None:
        loads.append(sum(len({*graphs_in(path.read_bytes())} - {iri.graph("inferred")}) for path in paths))
        load(*paths)

    monkeypatch.setattr(local_store, "bulk_load", noted)
    assert last(ingest_in_bulk(local_store, Inputs([archive(tmp_path, 100)]), crew)).stored == 100
    assert loads[0] >= 40
    assert len(loads) == 2


def test_folders_and_what_cannot_be_read(local_store: Store, crew: Crew, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    (folder / "deep").mkdir(parents=True)
    for number in range(12):
        (folder / "deep" / f"a{number}.txt").write_text(
            f"Penny Wong met Joko Widodo in Jakarta on {number + 1} May 2020."
        )
    (folder / "b.pdf").write_bytes(b"%PDF-1.4 broken")
    (folder / "empty.txt").write_text("")
    summary = last(ingest_in_bulk(local_store, Inputs([folder, tmp_path / "none"]), crew))
    assert summary.stored == 12
    assert {failure.source for failure in summary.failures} == {"b", "empty", str(tmp_path / "none")}
    inputs = Inputs([folder])
    assert inputs.total == sum(path.stat().st_size for path in folder.rglob("*.*"))
    assert len(list(inputs)) == 14
    assert inputs.passed == inputs.total


def test_two_articles_of_one_name_are_not_one(local_store: Store, test_crew: Crew) -> None:
    many = [article(f"n{number}") for number in range(30)]
    inputs = [
        article("a", "first"),
        article("a", "second"),
        *many,
        article("a", "third"),
        article("a", "first"),
    ]
    summary = last(ingest_in_bulk(local_store, inputs, test_crew))
    assert (summary.stored, summary.unchanged) == (31, 1)
    assert [failure.source for failure in summary.failures] == ["a", "a"]
    assert "first" in str(list(local_store.quads(graph=NamedNode(graph_of("a")))))


def test_a_worker_that_dies_costs_only_the_article_that_killed_it(
    local_store: Store, test_crew: Crew
) -> None:
    inputs = [article(f"n{number}", f"text {number}") for number in range(100)]
    for number in (20, 21, 70):
        inputs[number] = article(f"n{number}", "crash")
    inputs[50] = article("n50", "refuse this")
    summary = last(ingest_in_bulk(local_store, inputs, test_crew))
    assert summary.stored == 96
    assert sorted(failure.source for failure in summary.failures) == ["n20", "n21", "n50", "n70"]
    assert "ended its process" in str(summary.failures)
    assert all(
        local_store.contains(graph_of(f"n{number}"))
        for number in range(100)
        if number not in (20, 21, 50, 70)
    )


def test_the_processes_of_a_pool_that_is_left_end() -> None:
    """Or one that began while another died would be waited for when Python ends, for ever."""
    pool = _Pool(1, multiprocessing.get_context("forkserver"))
    worker = pool.submit(os.getpid).result()
    pool.submit(time.sleep, 600)
    pool.shutdown(wait=False)
    ends = time.monotonic() + 30
    while is_running(worker) and time.monotonic() < ends:
        time.sleep(0.05)
    assert not is_running(worker)


def is_running(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_a_known_article_is_found_in_any_of_its_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.bulk.known._LOOSE", 10)
    known = Known()
    for number in range(95):
        known.add(f"a{number}", f"text {number}")
    known.add("a3", "another")
    assert all(known.has(f"a{number}", f"text {number}") for number in range(95) if number != 3)
    assert known.has("a3", "another")
    assert not known.has("a3", "text 3")
    assert "b" not in known
    known.save(tmp_path / "known.npy")
    kept = saved(str(tmp_path / "known.npy"))
    assert "a94" in kept
    assert kept.has("a3", "another")


def test_articles_are_stopped_in_any_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers of a cluster are threads."""
    monkeypatch.setenv("KG_LIMIT_ARTICLE_SECONDS", "0.2")

    def slow(each: Article) -> str:
        while "slow" in each.text:
            pass
        return lines_of(each)

    task = Task(1, (article("a"), article("b", "slow"), article("c")))
    with ThreadPoolExecutor(1) as thread:
        shard = thread.submit(extract_chunk, task, slow).result(timeout=20)
    assert [section.identifier for section in shard.sections] == ["a", "c"]
    assert [(f.source, f.reason) for f in shard.failures] == [("b", "stopped: it took longer than 0.2 s")]
