"""What there is to read, told before it is read: so that other processes can do the reading.

A file is passed on by its path, a record of JSONL as its line. `Inputs` also knows how much of all has been
handed out, in bytes of the files as they lie on the disk.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.errors import KgError
from kg.limits import limit
from kg.model import Article
from kg.read.jsonl import read_record, records
from kg.read.packed import unpacked
from kg.read.reader import (
    STDIN,
    STREAMED,
    check_file,
    files_in,
    identifier_of,
    is_packed,
    nothing_in,
    read,
    read_content,
    read_file,
    suffix_of,
)
from kg.read.source import ReadFailure, Source
from kg.records import replace


@dataclass(frozen=True, slots=True)
class Unread:
    """A file, or a line of one: `content` is the line, or the file's bytes where the path leads nowhere.

    `place` is what a person would call it; `is_record` tells a line of JSONL from a file.
    """

    place: str
    path: Path
    content: bytes | None = None
    is_record: bool = False

    def size(self) -> int:
        """About how many bytes reading it takes."""
        if self.content is not None:
            return len(self.content)
        return self.path.stat().st_size if self.path.is_file() else 0

    def with_content(self) -> Unread:
        """The same with its bytes, for a machine that does not see the path.

        Raises:
            ReadError: the file may not be read.
            OSError: it cannot be read.
        """
        if self.content is not None:
            return self
        check_file(self.path)
        return replace(self, content=self.path.read_bytes())

    def read(self) -> Iterator[Article | ReadFailure]:
        """Its articles; what cannot be read is a failure."""
        if self.is_record and self.content is not None:
            yield read_record(self.content, self.place)
        elif self.content is not None:
            yield from read_content(self.content, self.path)
        else:
            yield from read_file(self.path)


class Inputs:
    """All that files, folders and `-` hold, in their order; `total` and `passed` are bytes of the files."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._paths = list(paths)
        self.passed = 0
        self.total: int | None = sum(map(_bytes_in, self._paths))
        if any(str(path) == STDIN for path in self._paths):
            self.total = None

    def __iter__(self) -> Iterator[Unread | Article | ReadFailure]:
        for path in self._paths:
            if str(path) == STDIN:
                yield from read(path)  # there is no other way to it
            elif path.is_dir():
                yield from self._folder(path)
            elif path.exists():
                yield from self._file(path)
            else:
                yield ReadFailure(str(path), "there is no such file or folder.")

    def _folder(self, folder: Path) -> Iterator[Unread | ReadFailure]:
        found = False
        for path in files_in(folder):
            found = True
            yield from self._file(path)
        if not found:
            yield nothing_in(folder)

    def _file(self, path: Path) -> Iterator[Unread | ReadFailure]:
        name = identifier_of(path)
        if suffix_of(path) not in STREAMED:
            self.passed += _bytes_in(path)
            yield Unread(name, path)
            return
        try:
            yield from self._records(path, Source(str(path), name))
        except (KgError, OSError, EOFError, zlib.error) as problem:
            yield ReadFailure(name, str(problem))

    def _records(self, path: Path, source: Source) -> Iterator[Unread | ReadFailure]:
        check_file(path)
        before, most = self.passed, limit("max_articles")
        with path.open("rb") as raw:
            stream = unpacked(raw, streamed=True) if is_packed(path) else raw
            for count, each in enumerate(records(stream, source)):
                if count >= most:
                    yield ReadFailure(str(path), "reading stops here: max_articles is reached.")
                    break
                self.passed = before + raw.tell()
                yield each if isinstance(each, ReadFailure) else Unread(each[1], path, each[0], True)
        self.passed = before + _bytes_in(path)


def _bytes_in(path: Path) -> int:
    if path.is_dir():
        return sum(map(_bytes_in, files_in(path)))
    return path.stat().st_size if path.is_file() else 0
