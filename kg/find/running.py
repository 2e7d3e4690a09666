"""A hard-wrapped text as it is read: line ends inside a paragraph are spaces."""

from __future__ import annotations

from typing import Final

from kg.model import Article
from kg.records import replace

LINE_ENDS: Final = dict.fromkeys(map(ord, "\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), " ")


def with_running_lines(article: Article) -> Article:
    """The article with a space for each character of a line end inside its zones, so that offsets hold.

    The reader joins lines to one zone only where a page is broken at a width, so such a line end parts two
    words and nothing else.
    """
    parts: list[str] = []
    at = 0
    for zone in article.zones:
        words = article.text[zone.begin : zone.end]
        running = words.translate(LINE_ENDS)
        if running != words:
            parts += (article.text[at : zone.begin], running)
            at = zone.end
    return replace(article, text="".join((*parts, article.text[at:]))) if parts else article
