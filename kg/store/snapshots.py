"""Snapshots of an embedded store: numbered folders that readers open and that never change.

RocksDB may not be opened by a second process while one writes. So the writer publishes a backup (hard
links, a few milliseconds) under the next number, and readers open the newest. A reader holds a shared
lock on its folder; the writer removes an older one only when it gets the exclusive lock.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph

from kg.errors import StoreError
from kg.store.marker import check_seal, seal

_TRIES = 20


def published(folder: Path) -> list[Path]:
    """The snapshots in `folder`, newest first."""
    if not folder.is_dir():
        return []
    return sorted((path for path in folder.iterdir() if path.name.isdigit()), reverse=True)


def publish(store: pyoxigraph.Store, folder: Path) -> Path:
    """Write a snapshot of `store` into `folder` under the next number, and remove what nobody reads."""
    folder.mkdir(exist_ok=True)
    for leftover in folder.glob(".*"):
        shutil.rmtree(leftover, ignore_errors=True)
    older = published(folder)
    target = folder / f"{int(older[0].name) + 1 if older else 1:08d}"
    unfinished = folder / f".new-{target.name}"
    store.backup(str(unfinished))
    seal(unfinished)
    unfinished.rename(target)
    for path in older:
        _remove_unless_read(path)
    return target


def _remove_unless_read(path: Path) -> None:
    fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        gone = path.with_name(f".gone-{path.name}")
        path.rename(gone)
        shutil.rmtree(gone, ignore_errors=True)
    except BlockingIOError:
        pass  # somebody reads it; a later snapshot takes it away
    finally:
        os.close(fd)


@dataclass(slots=True)
class Pin:
    """A snapshot that stays while this is held."""

    path: Path
    fd: int

    def release(self) -> None:
        """Let the writer remove the snapshot; a second call does nothing."""
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1


def pin_newest(folder: Path) -> Pin | None:
    """Hold the newest snapshot in `folder`; None when there is none."""
    for _ in range(_TRIES):
        found = published(folder)
        if not found:
            return None
        with contextlib.suppress(OSError):  # removed between listing and opening: look again
            return _pin(found[0])
    raise StoreError(f"the snapshots in {folder} change faster than they can be opened")


def _pin(path: Path) -> Pin:
    fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        fcntl.flock(fd, fcntl.LOCK_SH | fcntl.LOCK_NB)
        if os.stat(path).st_ino != os.fstat(fd).st_ino:
            raise FileNotFoundError(path)
    except OSError:
        os.close(fd)
        raise
    return Pin(path, fd)


def open_pinned(pin: Pin) -> pyoxigraph.Store:
    """Open a snapshot that is held, for reading.

    Raises:
        StoreError: it is damaged.
    """
    check_seal(pin.path)
    try:
        return pyoxigraph.Store.read_only(str(pin.path))
    except (OSError, RuntimeError) as error:
        raise StoreError(f"store is damaged: {error}") from error
