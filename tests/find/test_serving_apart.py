"""English: whose the name is behind whom somebody serves: "A spokesman for President X, Y, said"."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def held(text: str) -> set[tuple[str, str, str | None]]:
    """Person, office and of what, of a short article."""
    article = article_from_text(f"News of the day\n\n{text}", "serving", published="2024-01-25")
    return {
        (p.person.partition("/")[2], str(p.office), p.of and p.of.partition("/")[2])
        for p in extract_article(article).positions
    }


SERVING = [
    ("A spokesman for President William Ruto, Hussein Mohamed, said so.", ("spokesperson", "KEN")),
    ("A spokeswoman for Kenyan President William Ruto, Hussein Mohamed, said so.", ("spokesperson", "KEN")),
    ("An adviser to President William Ruto, Hussein Mohamed, said so.", ("adviser to the president", "KEN")),
]


@pytest.mark.parametrize(("text", "office"), SERVING)
def test_the_name_behind_whom_he_serves_is_his(text: str, office: tuple[str, str]) -> None:
    assert held(text) == {("william-ruto", "president", "KEN"), ("hussein-mohamed", *office)}


def test_others_who_are_named_behind_are_not() -> None:
    text = "A spokesman for President William Ruto, Hussein Mohamed and Monica Juma met."
    assert held(text) == {("william-ruto", "president", "KEN")}
