"""How long this machine takes for an ordinary text: what a hostile one is measured by, since machines differ."""

from __future__ import annotations

import time
from functools import cache
from pathlib import Path

from kg.pipeline import extract_article
from kg.read import article_from_text

ARTICLES = Path(__file__).with_name("corpus") / "articles"
SIZE = 100_000
"""Characters of a text that is measured."""


@cache
def ordinary_seconds(language: str) -> float:
    """Seconds of the processor for `SIZE` characters of annotated articles: of two readings the quicker one's."""
    texts = [path.read_text("utf-8") for path in sorted(ARTICLES.glob(f"{language}-*.txt"))]
    ordinary = "\n\n".join(texts)
    text = (ordinary * (SIZE // len(ordinary) + 1))[:SIZE]
    return min(_seconds(language, text) for _ in range(2))


def _seconds(language: str, text: str) -> float:
    started = time.process_time()
    extract_article(article_from_text(text, "ordinary", language=language))
    return time.process_time() - started
