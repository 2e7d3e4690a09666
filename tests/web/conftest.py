"""A server over the first article's store, asked without a socket."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.folders import _empty_store, _folder, copy_of, empty_store, folder, small_store, tmp_path
from tests.web.seeded import client_of, seed_into

__all__ = ["empty_store", "folder", "small_store", "tmp_path"]


@pytest.fixture(scope="session")
def seed_store() -> Iterator[Path]:
    """A store with the first article, for reading; copy it before writing."""
    with _folder() as name:
        location = copy_of(_empty_store(), Path(name))
        seed_into(location)
        yield location


@pytest.fixture(scope="session")
def reading_client(seed_store: Path) -> Iterator[TestClient]:
    with client_of(seed_store) as found:
        yield found


@pytest.fixture
def client(reading_client: TestClient) -> TestClient:
    """A server that nothing is written to, asked by somebody who was never there."""
    reading_client.cookies.clear()
    return reading_client
