"""Who did the same as those told of before: "Benin joined them within a day", "Benin joined in"."""

from __future__ import annotations

import pytest

from kg.model import Kind, Role
from kg.pipeline import extract_article
from kg.read import article_from_text

BEFORE = "Ghana and Niger broke off ties with Togo on Monday."

AFTER = [
    ("Benin and Senegal joined them within a day.", {"BEN", "SEN"}),
    ("Benin joined in on Tuesday.", {"BEN"}),
    ("They also gave its envoys two days to leave. Benin joined them on Tuesday.", {"BEN"}),
    ("Benin joined in the talks on Tuesday.", set()),
    ("Benin joined them in a call for calm.", set()),
]


@pytest.mark.parametrize(("text", "others"), AFTER)
def test_whoever_joins_them_does_so_too(text: str, others: set[str]) -> None:
    article = article_from_text(f"News\n\n{BEFORE} {text}", "a", language="en", published="2024-03-09")
    measures = [e for e in extract_article(article).events if e.kind is Kind.MEASURE]
    parts = [p for e in measures for p in e.participations]
    acting = {p.participant for p in parts if p.role is Role.ACTOR}
    assert acting - {"country/GHA", "country/NER"} == {f"country/{code}" for code in others}
    assert {p.participant for p in parts if p.role is Role.RECIPIENT} == {"country/TGO"}
