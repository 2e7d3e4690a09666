"""Fixtures for tests that write stores: on a disk in memory where there is one, since stores sync a lot."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from kg.store import Store, open_store
from kg.store.embedded import EmbeddedStore
from kg.store.template import CACHE_VARIABLE
from tests.gold_graph import gold_articles, gold_quads
from tests.store.articles import article_quads, graph_of

_MEMORY = Path("/dev/shm")

# All test processes share a cache; the user's own stays as it is.
os.environ.setdefault(CACHE_VARIABLE, str(Path(tempfile.gettempdir()) / f"kg-test-cache-{os.getuid()}"))


def copy_of(store: Path, folder: Path, name: str = "kg") -> Path:
    """A copy of a store that may be changed by way of the store; its files may not, they are shared.

    Catalogues that a slow server kept beside the snapshots stay behind, so that each test begins alike.
    """
    without = shutil.ignore_patterns(".catalogue-*")
    return Path(shutil.copytree(store, folder / name, copy_function=_link_or_copy, ignore=without))


def _link_or_copy(source: str, target: str) -> None:
    if source.endswith(".sst"):  # never changed once written
        os.link(source, target)
    else:
        shutil.copy2(source, target)


def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="kg-test-", dir=_MEMORY if _MEMORY.is_dir() else None)


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    with _folder() as name:
        yield Path(name)


@cache  # by hand and not by the session: each folder's conftest would build its own
def _empty_store() -> Path:
    """A store with the background facts only, which take a second to load."""
    return _kept(open_store(forever() / "kg", write=True))


@cache
def _small_store() -> Path:
    store = open_store(copy_of(_empty_store(), forever()), write=True)
    store.replace_article(graph_of("a"), article_quads("a"))
    return _kept(store)


@cache
def _gold_store() -> Path:
    store = open_store(copy_of(_empty_store(), forever()), write=True)
    for path in gold_articles():
        store.replace_article(graph_of(path.stem), gold_quads(path))
    return _kept(store)


def forever() -> Path:
    folder = _folder()
    atexit.register(folder.cleanup)
    return Path(folder.name)


def _kept(store: Store) -> Path:
    assert isinstance(store, EmbeddedStore)
    store.close()
    return store.folder


@pytest.fixture
def empty_store() -> Path:
    """A store with the background facts only; copy it before writing."""
    return _empty_store()


@pytest.fixture
def small_store() -> Path:
    """A store with one small article; copy it before writing."""
    return _small_store()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store with one article, to be done with as one likes."""
    return copy_of(_small_store(), tmp_path)


@pytest.fixture
def gold_store() -> Path:
    """A store with the graphs of all annotated articles, for reading."""
    if not gold_articles():
        pytest.skip("the annotated corpus is not beside this repository")
    return _gold_store()
