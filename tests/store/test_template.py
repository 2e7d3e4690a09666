"""New stores are copies of a template in the cache, which may be absent, damaged or out of reach."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pyoxigraph import NamedNode

from kg import iri
from kg.store import open_store
from kg.store.background import background_quads
from kg.store.template import CACHE_VARIABLE
from tests.store.articles import article_quads, graph_of
from tests.store.test_contract import as_kept


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache that is empty at first."""
    folder = tmp_path / "cache"
    monkeypatch.setenv(CACHE_VARIABLE, str(folder))
    return folder


def created(folder: Path) -> int:
    with open_store(folder, write=True) as store:
        return store.size()


def test_with_and_without_a_template_the_same_facts(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = created(tmp_path / "made"), created(tmp_path / "copied")
    assert [path.name[:6] for path in cache.iterdir()] == ["store-"]
    monkeypatch.setenv(CACHE_VARIABLE, "")
    assert created(tmp_path / "filled") == first == second
    expected = as_kept([quad for quads in background_quads().values() for quad in quads])
    with open_store(tmp_path / "copied") as copied, open_store(tmp_path / "filled") as filled:
        assert set(copied.quads()) == set(filled.quads()) == expected
        assert set(copied.triples()) == {quad.triple for quad in expected}


def test_a_store_does_not_change_the_template_nor_its_siblings(cache: Path, tmp_path: Path) -> None:
    size = created(tmp_path / "one")
    with open_store(tmp_path / "one", write=True) as store:
        store.replace_article(graph_of("a"), article_quads("a"))
        reference = NamedNode(iri.graph("reference"))
        for quad in list(store.quads(graph=reference))[:100]:
            store.replace_article(quad.graph_name.value, [quad])  # any graph can be replaced
    assert created(tmp_path / "two") == size


def test_a_damaged_template_is_made_anew(cache: Path, tmp_path: Path) -> None:
    size = created(tmp_path / "one")
    (template,) = cache.iterdir()
    harmed = max(template.glob("*.sst"), key=lambda path: path.stat().st_size)
    content = harmed.read_bytes()
    harmed.unlink()  # a file of its own: the store shares the other
    harmed.write_bytes(content[: len(content) // 2])
    assert created(tmp_path / "two") == size
    assert created(tmp_path / "one") == size


def test_a_cache_that_cannot_be_written_is_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "file"))
    assert created(tmp_path / "store") > 100_000
    assert os.listdir(tmp_path / "store" / "db")
