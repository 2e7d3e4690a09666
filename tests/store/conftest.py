from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kg.store import Store, open_store
from tests.folders import folder, small_store, tmp_path

__all__ = ["folder", "small_store", "store", "tmp_path"]

OPENERS: dict[str, Callable[[Path], Store]] = {
    "embedded": lambda folder: open_store(folder / "kg", write=True),
}
"""Every kind of store that must keep the contract."""


@pytest.fixture(params=OPENERS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    with OPENERS[request.param](tmp_path) as opened:
        yield opened
