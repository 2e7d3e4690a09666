"""Web pages to articles, by trafilatura: only after size and nesting are checked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kg.errors import LimitExceeded, ReadError
from kg.limits import limit
from kg.model import Article
from kg.read.metadata import headline, people
from kg.read.source import Source
from kg.read.text import article_from_text

_TAG: Final = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})")
_VOID: Final = frozenset(
    b"area base br col embed hr img input link meta param source track wbr p li option tr td th dt dd".split()
)
"""Elements that do not nest or may lack their end tag: they would count as depth and are none."""


def read_html(content: bytes, source: Source) -> Iterator[Article]:
    """The article of one page: title first, then the text that the page is about.

    Raises:
        LimitExceeded: the page is too large, or nested so deep that nothing would be found in it.
        ReadError: no article was found in the page.
    """
    if len(content) > limit("max_html_bytes"):
        raise LimitExceeded(f"the page has {len(content)} bytes, more than max_html_bytes allows.")
    depth = nesting_depth(content)
    if depth > limit("max_html_depth"):
        raise LimitExceeded(f"the page nests {depth} elements, more than max_html_depth allows.")
    yield _article(content, source)


def nesting_depth(content: bytes) -> int:
    """How deep a page's elements nest, counted from its tags without building a tree."""
    depth = deepest = 0
    for closing, name in _TAG.findall(content):
        if name.lower() in _VOID:
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _article(content: bytes, source: Source) -> Article:
    import trafilatura
    from trafilatura.settings import Document

    tree = trafilatura.load_html(content)
    if tree is None:
        raise ReadError("the file is not a web page that can be parsed.")
    found = trafilatura.bare_extraction(
        tree,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    text = (found.text or "").strip() if isinstance(found, Document) else ""
    if not isinstance(found, Document) or not text:
        raise ReadError("no article was found in the page.")
    title = headline(found.title or "", found.sitename, found.url, found.author) or None
    if title and not " ".join(text[: 2 * len(title)].split()).startswith(title):
        text = f"{title}\n\n{text}"

    def article(published: str | None) -> Article:
        return article_from_text(
            text,
            source.identifier,
            language=source.language,
            title=title,
            published=published,
            publisher=found.sitename,
            author=people(found.author, found.sitename),
            source_url=found.url,
        )

    stated = article(found.date)
    return stated if stated.published else article(_day_guessed(content))


def _day_guessed(content: bytes) -> str | None:
    """A day from anywhere in the page, of which neither its data nor its article's head tell one.

    Not before those are asked: a page's first date is as often that of its picture. Of "© 2011"
    htmldate makes the first of January, which says nothing about the day.
    """
    import htmldate

    found = str(htmldate.find_date(content, original_date=True, extensive_search=True) or "")
    return None if not found or found.endswith("-01-01") else found
