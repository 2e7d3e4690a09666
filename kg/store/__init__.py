"""Where the graph is kept. `open_store` opens one; `Store` says what it can do."""

from __future__ import annotations

from pathlib import Path

from kg.store.background import BACKGROUND
from kg.store.base import Node, Row, Store

__all__ = ["BACKGROUND", "Node", "Row", "Store", "is_remote", "open_store"]


def open_store(location: str | Path, *, write: bool = False) -> Store:
    """Open the store at `location`: a folder, or the address of a SPARQL server; `write` creates it if there
    is none.

    Raises:
        StoreError: it is missing (reading), in use by another writer (writing), damaged or out of reach.
    """
    if is_remote(location):
        from kg.store.remote import open_remote

        return open_remote(str(location), write=write)
    from kg.store.embedded import open_reader, open_writer  # not needed by what only writes files

    folder = Path(location)
    return open_writer(folder) if write else open_reader(folder)


def is_remote(location: str | Path) -> bool:
    """Whether a store is on a server: an address, and no folder."""
    return isinstance(location, str) and "://" in location
