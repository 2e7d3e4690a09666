"""Fixtures for tests that write stores: on a disk in memory where there is one, since stores sync a lot."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.store import open_store
from tests.gold_graph import gold_articles, gold_quads
from tests.store.articles import article_quads, graph_of

_MEMORY = Path("/dev/shm")


def copy_of(store: Path, folder: Path, name: str = "kg") -> Path:
    """A copy of a store that may be changed."""
    return Path(shutil.copytree(store, folder / name))


def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="kg-test-", dir=_MEMORY if _MEMORY.is_dir() else None)


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    with _folder() as name:
        yield Path(name)


@pytest.fixture(scope="session")
def empty_store() -> Iterator[Path]:
    """A store with the background facts only, which take a second to load; copy it before writing."""
    with _folder() as name:
        open_store(Path(name) / "kg", write=True).close()
        yield Path(name) / "kg"


@pytest.fixture(scope="session")
def small_store(empty_store: Path) -> Iterator[Path]:
    """A store with one small article; copy it before writing."""
    with _folder() as name:
        with open_store(copy_of(empty_store, Path(name)), write=True) as store:
            store.replace_article(graph_of("a"), article_quads("a"))
        yield Path(name) / "kg"


@pytest.fixture
def folder(small_store: Path, tmp_path: Path) -> Path:
    """A store with one article, to be done with as one likes."""
    return copy_of(small_store, tmp_path)


@pytest.fixture(scope="session")
def gold_store(empty_store: Path) -> Iterator[Path]:
    """A store with the graphs of all annotated articles, for reading."""
    if not gold_articles():
        pytest.skip("the annotated corpus is not beside this repository")
    with _folder() as name:
        with open_store(copy_of(empty_store, Path(name)), write=True) as store:
            for path in gold_articles():
                store.replace_article(graph_of(path.stem), gold_quads(path))
        yield Path(name) / "kg"
