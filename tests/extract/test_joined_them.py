"""Who did the same as those told of before: "Yemen joined them within hours", "Yemen joined in"."""

from __future__ import annotations

import pytest

from kg.model import Kind, Role
from kg.pipeline import extract_article
from kg.read import article_from_text

BEFORE = "Saudi Arabia and Bahrain broke off ties with Qatar on Monday."

AFTER = [
    ("Yemen and the Maldives joined them within hours.", {"YEM", "MDV"}),
    ("Yemen joined in on Tuesday.", {"YEM"}),
    ("They also gave its envoys two days to leave. Yemen joined them on Tuesday.", {"YEM"}),
    ("Yemen joined in the talks on Tuesday.", set()),
    ("Yemen joined them in a call for calm.", set()),
]


@pytest.mark.parametrize(("text", "others"), AFTER)
def test_whoever_joins_them_does_so_too(text: str, others: set[str]) -> None:
    article = article_from_text(f"News\n\n{BEFORE} {text}", "a", language="en", published="2024-03-09")
    measures = [e for e in extract_article(article).events if e.kind is Kind.MEASURE]
    parts = [p for e in measures for p in e.participations]
    acting = {p.participant for p in parts if p.role is Role.ACTOR}
    assert acting - {"country/SAU", "country/BHR"} == {f"country/{code}" for code in others}
    assert {p.participant for p in parts if p.role is Role.RECIPIENT} == {"country/QAT"}
