"""The store on disk: one writer, readers on snapshots, damage told and never papered over."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Quad, Triple

import kg.store.embedded as embedded
from kg.errors import StoreError
from kg.store import Store, open_store
from kg.store.inferred import inferred_of
from kg.store.snapshots import published
from tests.folders import copy_of
from tests.gold_graph import gold_articles, gold_quads
from tests.store.articles import INFERRED, article_quads, graph_of
from tests.store.test_contract import as_kept

ROOT = Path(__file__).resolve().parents[2]


def child(code: str, *arguments: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )


# --- who may open what ---------------------------------------------------------------------------------


HOLD = """
import sys
from kg.store import open_store
with open_store(sys.argv[1], write=True):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_writer_is_told_who_holds_the_store(folder: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdin
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    with pytest.raises(StoreError, match=f"in use by process {process.pid}"):
        open_store(folder, write=True)
    with open_store(folder) as reader:  # readers are not in the way
        assert reader.contains(graph_of("a"))
    process.stdin.close()
    assert process.wait(10) == 0
    open_store(folder, write=True).close()


def test_a_reader_keeps_its_snapshot_while_articles_come_in(folder: Path) -> None:
    with open_store(folder) as reader, open_store(folder, write=True) as writer:
        assert published(folder / "snapshots")
        size = reader.size()
        for number in range(3):
            writer.replace_article(graph_of(f"b{number}"), article_quads(f"b{number}"))
            writer.snapshot()
        assert reader.size() == size
        with open_store(folder) as later:
            assert later.contains(graph_of("b2"))
    open_store(folder, write=True).close()
    assert len(published(folder / "snapshots")) == 1, "old snapshots go when nobody reads them"


def test_reading_does_not_create_a_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="does not exist"):
        open_store(tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_a_reader_cannot_write(folder: Path) -> None:
    with open_store(folder) as reader, pytest.raises(StoreError, match="reading only"):
        reader.remove_article(graph_of("a"))


def test_a_folder_with_other_things_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    for write in (True, False):
        with pytest.raises(StoreError, match="is not a store"):
            open_store(tmp_path, write=write)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_background_is_loaded_once_and_refreshed_when_it_changes(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    graph = NamedNode("https://w3id.org/diplomacy-kg/graph/ontology")
    with open_store(folder) as store:
        kept = list(store.quads(graph=graph))[:50]
    changed = {*kept, Quad(graph, graph, graph, graph)}
    monkeypatch.setattr(embedded, "background_hash", lambda: "another version")
    monkeypatch.setattr(embedded, "background_quads", lambda: {graph.value: changed})
    with open_store(folder, write=True) as store:
        assert set(store.quads(graph=graph)) == changed
        assert [each for each in store.triples(graph)] == [Triple(graph, graph, graph)]
        assert store.contains(graph_of("a"))

    def never() -> dict[str, set[Quad]]:
        raise AssertionError("loaded again though nothing changed")

    monkeypatch.setattr(embedded, "background_quads", never)
    open_store(folder, write=True).close()


# --- damage --------------------------------------------------------------------------------------------


def truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def garble(path: Path) -> None:
    content = bytearray(path.read_bytes())
    middle = len(content) // 3
    content[middle : middle + 200] = b"\xff" * min(200, len(content) - middle)
    path.write_bytes(content)


@pytest.mark.parametrize("harm", [truncate, garble, Path.unlink])
@pytest.mark.parametrize("name", ["MANIFEST-*", "CURRENT", "*.sst"])
@pytest.mark.parametrize("write", [True, False])
def test_a_damaged_store_is_refused_and_left_as_it_is(
    folder: Path, name: str, harm: Callable[[Path], None], write: bool
) -> None:
    place = folder / "db" if write else published(folder / "snapshots")[0]
    for damaged in list(place.glob(name)):  # a whole scan reads one index, and so not every file
        shutil.copy2(damaged, folder / "own")  # the fixture's files are shared with other tests
        (folder / "own").replace(damaged)
        harm(damaged)
    before = {path.name: path.stat().st_size for path in place.glob("*.sst")}
    with pytest.raises(StoreError):  # noqa: SIM117  # opening or reading, whichever meets the damage
        with open_store(folder, write=write) as store:
            list(store.quads())
    after = {path.name: path.stat().st_size for path in place.glob("*.sst")}
    assert before.items() <= after.items()


def test_a_missing_database_is_not_recreated(folder: Path) -> None:
    (folder / "db").rename(folder / "elsewhere")
    with pytest.raises(StoreError, match="damaged"):
        open_store(folder, write=True)
    assert not (folder / "db").exists()


def test_a_damaged_marker_is_told(folder: Path) -> None:
    (folder / "store.json").write_text('{"format": 1, "rea')
    with pytest.raises(StoreError, match="damaged"):
        open_store(folder)


# --- killed in the middle ------------------------------------------------------------------------------

INGEST = """
import sys
from kg.store import open_store
from tests.gold_graph import gold_articles, gold_quads
from kg.store.inferred import inferred_of
from tests.store.articles import INFERRED, article_quads, graph_of
with open_store(sys.argv[1], write=True) as store:
    for round in range(1000):
        for path in gold_articles() or []:
            store.replace_article(graph_of(path.stem), gold_quads(path, full_text=round % 2 == 0))
            print(f"gold {path.stem} {round % 2}", flush=True)
        for name in "abcdef":
            store.replace_article(graph_of(name), article_quads(name, infer=round % 2 == 0))
            print(f"made {name} {round % 2}", flush=True)
"""


def of_one_article(quads: Iterable[Quad]) -> set[Quad]:
    """Memberships are shared with other articles, and looked at by themselves."""
    return {quad for quad in quads if "/id/membership/" not in str(quad.subject)}


def wanted(kind: str, name: str, version: int) -> set[Quad]:
    """What the store should hold of an article."""
    if kind == "made":
        return of_one_article(as_kept(article_quads(name, infer=version == 0)))
    path = next(path for path in gold_articles() if path.stem == name)
    return of_one_article(as_kept(gold_quads(path, full_text=version == 0)))


def said_by(store: Store, name: str) -> set[Quad]:
    """What the store holds of an article."""
    assert isinstance(store, embedded.EmbeddedStore)
    graph = NamedNode(graph_of(name))
    inferred = inferred_of(store.quads, graph, NamedNode(INFERRED))
    return of_one_article([*store.quads(graph=graph), *inferred])


@pytest.mark.parametrize("moment", range(5))
def test_killed_at_a_random_moment_every_article_is_whole_or_absent(
    empty_store: Path, tmp_path: Path, moment: int
) -> None:
    folder = copy_of(empty_store, tmp_path)
    process = child(INGEST, str(folder))
    assert process.stdout
    first = process.stdout.readline()
    time.sleep(random.Random(moment).uniform(0.0, 0.5))
    process.send_signal(signal.SIGKILL)
    told = [line.split() for line in [first, *process.stdout.read().splitlines()] if len(line.split()) == 3]
    process.wait()
    acknowledged = {name: (kind, int(version)) for kind, name, version in told}
    order = [path.stem for path in gold_articles()] + list("abcdef")
    at_work = order[(order.index(told[-1][1]) + 1) % len(order)]  # perhaps stored and not yet told
    with open_store(folder) as store:  # publishes what the dead writer had committed
        for name, (kind, version) in acknowledged.items():
            versions = [wanted(kind, name, version)]
            versions += [wanted(kind, name, 1 - version)] if name == at_work else []
            assert said_by(store, name) in versions, f"{name} is not as it was told"
        graphs = {name for name in store.graphs() if "graph/article/" in name}
        assert graphs - {graph_of(name) for name in acknowledged} <= {graph_of(at_work)}
    with open_store(folder, write=True) as store:
        for name, (kind, _) in acknowledged.items():
            store.replace_article(graph_of(name), wanted(kind, name, 0))
            assert said_by(store, name) == wanted(kind, name, 0)


def test_killed_while_it_is_created_it_is_created_by_the_next(tmp_path: Path) -> None:
    folder = tmp_path / "kg"
    process = child(
        "import sys; from kg.store import open_store; open_store(sys.argv[1], write=True)", str(folder)
    )
    deadline = time.monotonic() + 10
    while not (folder / "db").exists() and time.monotonic() < deadline:
        time.sleep(0.001)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    with open_store(folder, write=True) as store:
        assert store.replace_article(graph_of("a"), article_quads("a"))


FULL = """
import resource, signal, sys
from kg.errors import StoreError
from kg.store import open_store
from tests.store.articles import article_quads, graph_of
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
try:
    with open_store(sys.argv[1], write=True) as store:
        resource.setrlimit(resource.RLIMIT_FSIZE, (8_000_000, 8_000_000))
        for number in range(1000):
            store.replace_article(graph_of(f"n{number}"), article_quads(f"n{number}", "long " * 20_000))
            print(number, flush=True)
except StoreError as error:
    sys.exit(f"refused: {error}")
"""


def test_a_full_disk_is_told_and_the_store_opens_afterwards(folder: Path) -> None:
    process = child(FULL, str(folder))
    out, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert err.startswith("refused: store ")
    stored = [f"n{number}" for number in out.split()]
    assert stored
    with open_store(folder, write=True) as store:
        assert all(store.contains(graph_of(name)) for name in stored)
        assert store.replace_article(graph_of("more"), article_quads("more"))
