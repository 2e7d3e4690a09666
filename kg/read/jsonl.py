"""JSONL to articles: one record a line, read as a stream."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Iterator
from typing import IO, Final

from kg.errors import KgError, ReadError
from kg.limits import limit
from kg.model import Article
from kg.read.markup import is_page, is_part_of_a_page, page_of
from kg.read.page import read_html
from kg.read.source import ReadFailure, Source
from kg.read.text import article_from_text

FIELDS: Final = ("id", "url", "title", "text", "published", "publisher", "author", "language")
"""What a record may have; only `text` must be there, other fields are passed over."""


def read_jsonl(content: bytes, source: Source) -> Iterator[Article | ReadFailure]:
    """The articles of JSONL held in memory; see `read_lines`."""
    return read_lines(io.BytesIO(content), source)


def read_lines(stream: IO[bytes], source: Source) -> Iterator[Article | ReadFailure]:
    """One article a line; a line that is none gives a failure with its number, and reading goes on."""
    for each in records(stream, source):
        yield each if isinstance(each, ReadFailure) else read_record(*each, source.language)


def records(stream: IO[bytes], source: Source) -> Iterator[tuple[bytes, str] | ReadFailure]:
    """The lines of JSONL that are not empty, each with its place, as they are; a failure for one too long."""
    most = limit("max_record_bytes")
    number = 0
    while line := stream.readline(most + 1):
        number += 1
        place = f"{source.identifier}:{number}"
        if len(line) > most:
            _skip_line(stream)
            yield ReadFailure(place, "the line is longer than max_record_bytes allows.")
            continue
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if line.strip():
            yield line, place


def read_record(line: bytes, place: str, language: str | None = None) -> Article | ReadFailure:
    """The article of one record, or why there is none."""
    try:
        return article_of_record(line, place, language)
    except KgError as problem:
        return ReadFailure(place, str(problem))


def article_of_record(line: bytes, place: str, language: str | None = None) -> Article:
    """The article of one record; `place` is its identifier when it has none of its own.

    Raises:
        ReadError: the line is no JSON object, lacks its text, or a field is of the wrong type.
        UnsupportedLanguage: the text is in a language without a language pack.
    """
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as problem:
        raise ReadError(f"the line is no JSON: {problem}") from problem
    if not isinstance(record, dict):
        raise ReadError("the line is no JSON object.")
    fields = {name: _field(record, name) for name in FIELDS}
    text, title = fields["text"], fields["title"]
    if text is None:
        raise ReadError("the record has no `text`.")
    page = _page_in(text, Source(place, place, fields["language"] or language))
    if page is not None:
        text, title = page.text, title or page.title
        told = {"published": page.published, "publisher": page.publisher, "author": page.author}
        fields |= {name: fields[name] or value for name, value in told.items()}
    if title and not _begins_with(text, title):
        text = f"{title}\n\n{text}"
    return article_from_text(
        text,
        fields["id"] or place,
        language=fields["language"] or language,
        title=title,
        published=fields["published"],
        publisher=fields["publisher"],
        author=fields["author"],
        source_url=fields["url"],
    )


def _page_in(text: str, source: Source) -> Article | None:
    """The article of the page that a record's text is, or is a part of; None if it is neither."""
    if is_page(text):
        return next(read_html(text.encode("utf-8", "replace"), source))
    if is_part_of_a_page(text):
        with contextlib.suppress(ReadError):  # too little for a page: read as it is
            return next(read_html(page_of(text), source))
    return None


def _field(record: dict[str, object], name: str) -> str | None:
    value = record.get(name)
    if value is None:
        return None
    if name == "id" and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if name == "author" and isinstance(value, list) and all(isinstance(each, str) for each in value):
        return ", ".join(value) or None
    if not isinstance(value, str):
        raise ReadError(f"`{name}` must be a string.")
    if name != "text" and any("\ud800" <= letter <= "\udfff" for letter in value):
        raise ReadError(f"`{name}` has lone surrogates, which no encoding can store.")
    return value if value.strip() else None


def _begins_with(text: str, title: str) -> bool:
    wanted = " ".join(title.split())
    return " ".join(text[: 2 * len(title) + 200].split()).startswith(wanted)


def _skip_line(stream: IO[bytes]) -> None:
    """Read on to the end of a line that is too long to keep."""
    while piece := stream.readline(1 << 20):
        if piece.endswith(b"\n"):
            return
