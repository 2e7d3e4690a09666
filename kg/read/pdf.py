"""PDF files to articles, by pypdf."""

from __future__ import annotations

import io
from collections.abc import Iterator

from kg.errors import LimitExceeded, ReadError
from kg.limits import limit
from kg.model import Article
from kg.read.pdf_paragraphs import lines_of_page, paragraphs_of
from kg.read.source import Source
from kg.read.text import article_from_text


def read_pdf(content: bytes, source: Source) -> Iterator[Article]:
    """The article of one PDF: its paragraphs in order, an empty line between two.

    Raises:
        LimitExceeded: the file has too many pages or its text is too long.
        ReadError: the file is damaged, locked with a password, or a scan without text.
    """
    yield article_from_text(_text(content), source.identifier, language=source.language)


def _text(content: bytes) -> str:
    import pypdf
    from pypdf.errors import PyPdfError

    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise ReadError("the PDF is locked with a password.")
        if len(reader.pages) > limit("max_pdf_pages"):
            raise LimitExceeded(f"the PDF has {len(reader.pages)} pages, more than max_pdf_pages allows.")
        pages, length = [], 0
        for page in reader.pages:
            pages.append(lines_of_page(page))
            length += sum(len(line.text) + 1 for line in pages[-1])
            if length > limit("max_article_chars"):
                raise LimitExceeded("the PDF's text is longer than max_article_chars allows.")
    except (
        PyPdfError,
        ValueError,
        KeyError,
        IndexError,
        TypeError,
        AttributeError,
        RecursionError,
    ) as problem:
        raise ReadError(f"the PDF cannot be read: {type(problem).__name__}: {problem}") from problem
    text = "\n\n".join(paragraphs_of(pages))
    if not text:
        raise ReadError("the PDF has no text: it may be a scan.")
    return text.encode("utf-8", "replace").decode()
