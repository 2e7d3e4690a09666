"""Whose ministry it is that opens a sentence: not of the state that it acts toward."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

TEXTS = [
    ("en", "Chile was angry on Friday. The foreign ministry condemned Peru.", "organization/mfa-chl"),
    ("en", "Chile was angry on Friday. The foreign ministry of Peru was calm.", "organization/mfa-per"),
    ("id", "Korea Utara bereaksi, Senin. Kementerian Luar Negeri mengutuk Jepang.", "organization/mfa-prk"),
    ("id", "Korea Utara bereaksi, Senin. Kementerian Luar Negeri Jepang diam.", "organization/mfa-jpn"),
    ("id", "Pyongyang bereaksi. Kementerian luar negerinya mengutuk Jepang.", "organization/mfa-prk"),
    ("id", "Korea Utara lewat kementerian luar negerinya mengutuk Jepang.", "organization/mfa-prk"),
]


@pytest.mark.parametrize(("language", "text", "ministry"), TEXTS)
def test_a_ministry_is_of_those_who_acted_before(language: str, text: str, ministry: str) -> None:
    article = article_from_text(f"Kabar\n\n{text}", "a", language=language, published="2024-03-09")
    found = {e.key for e in extract_article(article).entities if "/mfa-" in e.key}
    assert found == {ministry}
