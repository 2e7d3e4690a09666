"""As what somebody comes: "arrived in Lima as Norway's envoy", "tiba di Lima sebagai utusan Norwegia"."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

ROWS: list[tuple[str, str, list[tuple[str, str, str]]]] = [
    (
        "en",
        "Tom Berg arrived in Lima as Norway's ambassador.",
        [("tom-berg", "ambassador", "country/NOR")],
    ),
    (
        "en",
        "Ambassador Jan Lund handed his credentials to Ann Mora, and Tom Berg arrived in Bogota as Norway's envoy.",
        [("tom-berg", "envoy", "country/NOR")],
    ),
    ("en", "Tom Berg arrived in Lima as the Norwegian ambassador left for Rome.", []),
    ("en", "Tom Berg described Ann Lind as Norway's envoy.", [("ann-lind", "envoy", "country/NOR")]),
    (
        "id",
        "Tom Berg tiba di Lima sebagai utusan khusus Norwegia.",
        [("tom-berg", "special envoy", "country/NOR")],
    ),
]


@pytest.mark.parametrize(("language", "text", "offices"), ROWS)
def test_offices(language: str, text: str, offices: list[tuple[str, str, str]]) -> None:
    told = extract_article(article_from_text(text, "a", language=language, published="2022-09-26"))
    assert [(p.person.split("/")[-1], p.office, p.of) for p in told.positions] == offices
