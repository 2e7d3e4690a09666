"""Making the catalogue of a snapshot, or taking the one that was kept.

`python -m kg.web.making STORE SNAPSHOT` makes and keeps it in a process of its own, so that those who wait
for answers do not wait for that too.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kg.store.embedded import EmbeddedStore
from kg.store.snapshots import Pin, open_pinned
from kg.web.catalogue import Catalogue
from kg.web.cataloguing import catalogue
from kg.web.search import Names, names_of
from kg.web.shelf import keep, kept
from kg.web.worker import yield_to_others

_LONG_SECONDS: Final = 1.0
"""What was made sooner is not worth a process or a file."""

_NICENESS: Final = 5
"""Behind the pages, ahead of strangers' queries: it should get done on a busy machine too."""


@dataclass(frozen=True, slots=True)
class Made:
    """What is known by heart of a snapshot, and how many seconds it takes to make."""

    known: Catalogue
    names: Names
    seconds: float


def snapshot_of(store: EmbeddedStore) -> Path:
    """The folder of the snapshot that a reader has open."""
    return store.folder / "snapshots" / store.snapshot_name().partition("-")[0]


def made(store: EmbeddedStore, expected: float = 0.0) -> Made:
    """The catalogue of a snapshot: kept from before, or made; elsewhere when it is expected to take long."""
    snapshot = snapshot_of(store)
    with _no_collections():
        if found := kept(snapshot):
            return Made(*found, max(expected, _LONG_SECONDS))
        if expected >= _LONG_SECONDS:
            seconds = _elsewhere(store.folder, snapshot)
            if found := kept(snapshot):
                return Made(*found, seconds)
        return _here(store, snapshot)


def _here(store: EmbeddedStore, snapshot: Path) -> Made:
    started = time.thread_time()  # a busy machine makes nothing worth a process of its own
    known = catalogue(store)
    names = names_of(known.entries.values())
    seconds = time.thread_time() - started
    if seconds >= _LONG_SECONDS:
        keep(snapshot, known, names)
    return Made(known, names, seconds)


def _elsewhere(folder: Path, snapshot: Path) -> float:
    """Let another process make and keep it; the seconds that it took."""
    started = time.monotonic()
    subprocess.run(
        [sys.executable, "-m", "kg.web.making", str(folder), str(snapshot)],
        check=False,  # where it fails, it is made here
        start_new_session=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
    )
    return time.monotonic() - started


@contextmanager
def _no_collections() -> Iterator[None]:
    """Some hundred thousand objects are made, none of them garbage: looking for some takes half of the time.

    What there is at the end is left alone for good, or looking through it would stop the server now and then.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def main(folder: str, snapshot: str) -> None:
    """Make the catalogue of a snapshot that whoever started this holds open, and keep it."""
    yield_to_others(_NICENESS)
    gc.disable()
    pin = Pin(Path(snapshot), -1)
    with EmbeddedStore(Path(folder), open_pinned(pin), pin=pin) as store:
        known = catalogue(store)
        keep(Path(snapshot), known, names_of(known.entries.values()))


if __name__ == "__main__":
    main(*sys.argv[1:3])
