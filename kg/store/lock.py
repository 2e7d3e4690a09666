"""One writer at a time, told by a file lock that the system drops when its process dies."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from kg.errors import StoreError


class WriterLock:
    """The right to write to one store. The file names the holder's process, for messages only."""

    def __init__(self, path: Path) -> None:
        """Take the lock.

        Raises:
            StoreError: another process holds it, or the file cannot be written.
        """
        try:
            self._fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except OSError as error:
            raise StoreError(f"store {path.parent} cannot be written: {error.strerror}") from error
        try:
            fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = os.pread(self._fd, 32, 0).decode("ascii", "replace").strip()
            os.close(self._fd)
            raise StoreInUseError(
                f"store {path.parent} is in use by process {holder or 'unknown'}"
            ) from error
        os.truncate(self._fd, 0)
        os.pwrite(self._fd, f"{os.getpid()}\n".encode(), 0)

    def release(self) -> None:
        """Give the lock back; a second call does nothing."""
        if self._fd >= 0:
            # Unlocked and not only closed: a forked child may hold a copy of the descriptor.
            fcntl.flock(self._fd, fcntl.LOCK_UN)
            os.close(self._fd)
            self._fd = -1


class StoreInUseError(StoreError):
    """Another process is writing to the store."""
