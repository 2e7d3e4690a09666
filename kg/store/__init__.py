"""Where the graph is kept. `open_store` opens one; `Store` says what it can do."""

from __future__ import annotations

from pathlib import Path

from kg.errors import StoreError
from kg.store.background import BACKGROUND
from kg.store.base import Node, Row, Store
from kg.store.embedded import open_reader, open_writer

__all__ = ["BACKGROUND", "Node", "Row", "Store", "open_store"]


def open_store(location: str | Path, *, write: bool = False) -> Store:
    """Open the store at `location`, a folder; `write` creates it if there is none.

    Raises:
        StoreError: it is missing (reading), in use by another writer (writing), or damaged.
    """
    if "://" in str(location):
        raise StoreError(f"{location}: only a folder can be a store in this version")
    folder = Path(location)
    return open_writer(folder) if write else open_reader(folder)
