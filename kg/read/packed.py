"""Gzip streams that stop when they unpack to too much."""

from __future__ import annotations

import gzip
import io
from typing import IO, Final

from kg.errors import LimitExceeded
from kg.limits import limit

_BUFFER: Final = 1 << 18


class _Capped(io.RawIOBase):
    """The unpacked bytes of a gzip stream, as long as they are no more than the limit."""

    def __init__(self, packed: IO[bytes], limit_name: str) -> None:
        self._stream = gzip.GzipFile(fileobj=packed, mode="rb")
        self._limit_name = limit_name
        self._left = limit(limit_name)

    def readable(self) -> bool:
        """Whether it can be read: always."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # typeshed: any writable buffer
        """Fill the buffer; LimitExceeded once more was unpacked than the limit allows."""
        piece = self._stream.read(len(buffer))
        self._left -= len(piece)
        if self._left < 0:
            raise LimitExceeded(f"the file unpacks to more than {self._limit_name} allows.")
        buffer[: len(piece)] = piece
        return len(piece)


def unpacked(packed: IO[bytes], *, streamed: bool) -> io.BufferedReader:
    """The unpacked stream of gzip; `streamed` tells that it is read line by line, so it may be long.

    Reading it raises LimitExceeded past the limit, OSError, EOFError or zlib.error when it is damaged.
    """
    name = "max_decompressed_stream_bytes" if streamed else "max_decompressed_bytes"
    return io.BufferedReader(_Capped(packed, name), _BUFFER)
