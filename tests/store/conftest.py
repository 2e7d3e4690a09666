from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kg.store import Store, open_store
from tests.folders import copy_of, empty_store, folder, small_store, tmp_path

__all__ = ["empty_store", "folder", "small_store", "store", "tmp_path"]

OPENERS: dict[str, Callable[[Path, Path], Store]] = {
    "embedded": lambda empty, folder: open_store(copy_of(empty, folder), write=True),
}
"""Every kind of store that must keep the contract."""


@pytest.fixture(params=OPENERS)
def store(request: pytest.FixtureRequest, empty_store: Path, tmp_path: Path) -> Iterator[Store]:
    with OPENERS[request.param](empty_store, tmp_path) as opened:
        yield opened
