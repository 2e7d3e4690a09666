"""Files, folders and standard input to articles."""

from __future__ import annotations

import io
import os
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Final, cast

from kg.errors import KgError, LimitExceeded, ReadError
from kg.limits import limit
from kg.model import Article
from kg.read.decoding import decode
from kg.read.jsonl import read_jsonl, read_lines
from kg.read.markup import is_page
from kg.read.packed import unpacked
from kg.read.page import read_html
from kg.read.pdf import read_pdf
from kg.read.source import ReadFailure, Source
from kg.read.text import article_from_text

STDIN: Final = "-"
_PEEK: Final = 64


def read_text(content: bytes, source: Source) -> Iterator[Article]:
    """The article of one text file, or of the web page that it turns out to be.

    Raises:
        ReadError: the file is no text, its encoding cannot be told, or it is empty.
    """
    text = decode(content)
    if is_page(text):
        yield from read_html(content, source)
    else:
        yield article_from_text(text, source.identifier, language=source.language)


Reader = Callable[[bytes, Source], Iterator[Article | ReadFailure]]

READERS: Final[dict[str, Reader]] = {
    ".txt": read_text,
    ".html": read_html,
    ".htm": read_html,
    ".pdf": read_pdf,
    ".jsonl": read_jsonl,
}
"""What can be read, by suffix; each of these may also be packed by gzip (`.txt.gz`)."""

STREAMED: Final = frozenset({".jsonl"})
"""Kinds that are read line by line, so that their size is not bounded by memory."""


def read(path: Path | str, *, language: str | None = None) -> Iterator[Article | ReadFailure]:
    """The articles of a file, of a folder (with its folders, in order of name), or of `-`, standard input.

    What cannot be read is a ReadFailure, and reading goes on. Standard input is JSONL when its first
    character is `{`, else one text.
    """
    for count, each in enumerate(_read(path, language)):
        if count >= limit("max_articles"):
            yield ReadFailure(str(path), "reading stops here: max_articles is reached.")
            return
        yield each


def _read(path: Path | str, language: str | None) -> Iterator[Article | ReadFailure]:
    if str(path) == STDIN:
        yield from _guarded(lambda: _read_stdin(_peekable(sys.stdin.buffer), language), "stdin")
        return
    path = Path(path)
    if not path.exists():
        yield ReadFailure(str(path), "there is no such file or folder.")
    elif path.is_dir():
        yield from _read_folder(path, language)
    else:
        yield from read_file(path, language=language)


def _read_folder(folder: Path, language: str | None) -> Iterator[Article | ReadFailure]:
    """Every file that has a reader, in order."""
    found = False
    for path in files_in(folder):
        found = True
        yield from read_file(path, language=language)
    if not found:
        yield nothing_in(folder)


def files_in(folder: Path) -> Iterator[Path]:
    """Every file that has a reader, in order; links to folders are not followed, so no loop."""
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if suffix_of(Path(name)) in READERS and not name.startswith("."):
                yield Path(place) / name


def nothing_in(folder: Path) -> ReadFailure:
    """That a folder has no file that can be read."""
    return ReadFailure(str(folder), f"the folder has no file that can be read ({', '.join(READERS)}).")


def read_file(path: Path, *, language: str | None = None) -> Iterator[Article | ReadFailure]:
    """The articles of one file."""
    source = Source(str(path), identifier_of(path), language)
    yield from _guarded(lambda: _read_path(path, source), source.identifier)


def suffix_of(path: Path) -> str:
    """The suffix that tells a file's kind, `.gz` aside, in lower case."""
    name = path.name.lower().removesuffix(".gz")
    return Path(name).suffix


def identifier_of(path: Path) -> str:
    """The file's name without the suffixes that tell its kind; bytes that are no UTF-8 are written out."""
    name = os.fsencode(path.name).decode("utf-8", "backslashreplace")
    if name.lower().endswith(".gz"):
        name = name[:-3]
    suffix = suffix_of(path)
    return name[: -len(suffix)] or name if suffix in READERS else name


def _guarded(
    articles: Callable[[], Iterator[Article | ReadFailure]], name: str
) -> Iterator[Article | ReadFailure]:
    """The articles, and a failure instead of an error that a file raises."""
    try:
        yield from articles()
    except KgError as problem:
        yield ReadFailure(name, str(problem))
    except (OSError, EOFError, zlib.error) as problem:
        yield ReadFailure(name, f"{type(problem).__name__}: {problem}")


def _read_path(path: Path, source: Source) -> Iterator[Article | ReadFailure]:
    check_file(path)
    with path.open("rb") as raw:
        yield from _read_opened(raw, path, source)


def check_file(path: Path) -> None:
    """See whether a file may be read, by its name and size.

    Raises:
        ReadError: no reader takes it, it is not a regular file, or it is too large.
    """
    suffix = suffix_of(path)
    if suffix not in READERS:
        raise ReadError(
            f"{path.name}: no reader for {suffix or 'a file without suffix'}; there are {', '.join(READERS)}."
        )
    if not path.is_file():
        raise ReadError(f"{path.name} is not a regular file.")
    name = "max_stream_bytes" if suffix in STREAMED else "max_file_bytes"
    size = path.stat().st_size
    if size > limit(name):
        raise LimitExceeded(f"the file has {size} bytes, more than {name} allows ({limit(name)}).")


def _read_opened(raw: BinaryIO, path: Path, source: Source) -> Iterator[Article | ReadFailure]:
    suffix = suffix_of(path)
    streamed = suffix in STREAMED
    stream = unpacked(raw, streamed=streamed) if is_packed(path) else raw
    if streamed:
        yield from read_lines(stream, source)
    else:
        yield from READERS[suffix](stream.read(), source)


def is_packed(path: Path) -> bool:
    """Whether a file's name says that gzip packed it."""
    return path.name.lower().endswith(".gz")


def read_content(
    content: bytes, path: Path, *, language: str | None = None
) -> Iterator[Article | ReadFailure]:
    """The articles of a file whose bytes somebody else has read, such as another machine."""
    source = Source(str(path), identifier_of(path), language)
    yield from _guarded(lambda: _read_opened(io.BytesIO(content), path, source), source.identifier)


def _peekable(stream: BinaryIO) -> io.BufferedReader:
    """The stream itself where it can be looked into without reading on, else one around it."""
    return stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(cast(io.RawIOBase, stream))


def _read_stdin(stream: io.BufferedReader, language: str | None) -> Iterator[Article | ReadFailure]:
    source = Source("standard input", "stdin", language)
    if stream.peek(_PEEK).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        yield from read_lines(stream, source)
        return
    most = limit("max_file_bytes")
    content = stream.read(most + 1)
    if len(content) > most:
        raise LimitExceeded("standard input is longer than max_file_bytes allows.")
    yield from read_text(content, source)
