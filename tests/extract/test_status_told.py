"""Whether what an article tells was held, is planned or was called off, by the words before it."""

from __future__ import annotations

import pytest

from kg.model import Kind
from kg.pipeline import extract_article
from kg.read import article_from_text

ROWS = [
    (
        "id",
        Kind.NEGOTIATION,
        "Uni Eropa dan India sepakat memulai lagi perundingan perdagangan bebas.",
        "planned",
    ),
    (
        "id",
        Kind.NEGOTIATION,
        "Uni Eropa dan India sepakat untuk menggelar perundingan di Brussel.",
        "planned",
    ),
    (
        "id",
        Kind.NEGOTIATION,
        "Uni Eropa dan India sepakat menurunkan tarif dalam perundingan di Brussel.",
        "held",
    ),
    ("en", Kind.MEASURE, "Denmark began to pull its troops out of Mali last week.", "held"),
    ("en", Kind.MEASURE, "Norway continued to withdraw its soldiers from Mali.", "held"),
    ("en", Kind.MEASURE, "Norway will begin to withdraw its soldiers from Mali.", "planned"),
    ("en", Kind.MEASURE, "Norway is to withdraw its soldiers from Mali.", "planned"),
]


@pytest.mark.parametrize(("language", "kind", "body", "status"), ROWS)
def test_status(language: str, kind: Kind, body: str, status: str) -> None:
    article = article_from_text(
        f"News of the day\n\n{body}\n", "s", language=language, published="2019-05-16"
    )
    assert status in [str(e.status) for e in extract_article(article).events if e.kind is kind]
