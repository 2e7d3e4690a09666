"""Bytes that are made while a database reads them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO


def stream(pieces: Iterable[bytes]) -> BinaryIO:
    """Pieces as one file to be read, each made when the one before it is at its end."""
    return _Stream(pieces)  # type: ignore[return-value]  # nobody does more than read it


class _Stream:
    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)
        self._rest = memoryview(b"")

    def read(self, size: int) -> bytes:
        """The next bytes, at most `size`; none at the end."""
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._rest = memoryview(piece)
        out, self._rest = self._rest[:size], self._rest[size:]
        return bytes(out)
