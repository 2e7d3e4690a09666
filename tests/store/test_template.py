"""New stores are copies of a template in the cache, which may be absent, damaged or out of reach."""

from __future__ import annotations

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


def test_a_copied_store_holds_the_facts_of_the_tables(empty_store: Path) -> None:
    ontology, reference = background_quads().values()
    with open_store(empty_store) as store:
        assert set(store.quads(graph=NamedNode(iri.graph("ontology")))) == as_kept(list(ontology))
        assert set(store.quads(graph=NamedNode(iri.graph("reference")))) == reference
        assert store.size() == len(as_kept(list(ontology))) + len(reference)


def test_a_store_does_not_change_the_template_nor_its_siblings(cache: Path, tmp_path: Path) -> None:
    size = created(tmp_path / "one")
    with open_store(tmp_path / "one", write=True) as store:
        store.replace_article(graph_of("a"), article_quads("a"))
        store.remove_article(iri.graph("ontology"))
    assert created(tmp_path / "two") == size
    assert [path.name[:6] for path in cache.iterdir()] == ["store-"]


def test_a_damaged_template_is_made_anew(cache: Path, tmp_path: Path) -> None:
    size = created(tmp_path / "one")
    (template,) = cache.iterdir()
    harmed = max(template.glob("*.sst"), key=lambda path: path.stat().st_size)
    content = harmed.read_bytes()
    harmed.unlink()  # a file of its own: the store shares the other
    harmed.write_bytes(content[: len(content) // 2])
    assert created(tmp_path / "two") == size


def test_a_cache_that_cannot_be_written_is_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "file"))
    assert created(tmp_path / "store") > 100_000
