from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from kg import iri
from kg.store import Store, open_store
from tests.folders import copy_of, empty_store, folder, gold_store, small_store, tmp_path
from tests.store.servers import oxigraph, virtuoso

__all__ = [
    "empty_store",
    "folder",
    "gold_store",
    "local_store",
    "server_store",
    "small_store",
    "store",
    "tmp_path",
]


@contextmanager
def _embedded(empty: Path, folder: Path) -> Iterator[Store]:
    with open_store(copy_of(empty, folder), write=True) as opened:
        yield opened


def _on(start: Callable[[], str]) -> Callable[[Path, Path], AbstractContextManager[Store]]:
    """A server is filled with the background facts once, and loses its articles after each test."""

    @contextmanager
    def opened(empty: Path, folder: Path) -> Iterator[Store]:
        address = start()
        with open_store(address, write=True) as store:
            yield store
        with open_store(address, write=True) as store:
            for name in list(store.graphs()):
                if iri.identifier_of(name) is not None:
                    store.remove_article(name)

    return opened


OPENERS: dict[str, Callable[[Path, Path], AbstractContextManager[Store]]] = {
    "embedded": _embedded,
    "oxigraph": _on(oxigraph),
    "virtuoso": _on(virtuoso),
}
"""Every kind of store that must keep the contract."""


@pytest.fixture
def local_store(empty_store: Path, tmp_path: Path) -> Iterator[Store]:
    """The embedded one alone, for what does not depend on the store and writes much."""
    with _embedded(empty_store, tmp_path) as opened:
        yield opened


@pytest.fixture(params=[name for name in OPENERS if name != "embedded"])
def server_store(request: pytest.FixtureRequest, empty_store: Path, tmp_path: Path) -> Iterator[Store]:
    """Stores on servers alone."""
    with OPENERS[request.param](empty_store, tmp_path) as opened:
        yield opened


@pytest.fixture(params=OPENERS)
def store(request: pytest.FixtureRequest, empty_store: Path, tmp_path: Path) -> Iterator[Store]:
    with OPENERS[request.param](empty_store, tmp_path) as opened:
        yield opened
