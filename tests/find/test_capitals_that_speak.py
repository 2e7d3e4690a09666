"""Capitals behind "from": the government whose words come from there, or the city whence somebody comes."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

CAPITALS = [
    # language, a sentence, what its capital is
    (
        "en",
        "The sharpest criticism came from Warsaw, which summoned the Ukrainian ambassador.",
        "country/POL",
    ),
    ("en", "A similar warning has come from Nairobi, where Uganda's envoy was called in.", "country/KEN"),
    ("en", "Condemnation also came from Paris, and Niger shrugged it off.", "country/FRA"),
    ("en", "The minister came from Tokyo with a message for China.", "place/tokyo"),
    ("id", "Ucapan duka cita datang dari Manila.", "country/PHL"),
    ("id", "Kecaman juga datang dari Tokyo, sehari setelah Cina meluncurkan roket.", "country/JPN"),
    ("id", "Ketua keamanan Kirgizstan dan mitranya dari Dushanbe bersepakat.", "country/TJK"),
    ("id", "Menteri itu datang dari Tokyo membawa pesan untuk Cina.", "place/tokyo"),
    ("id", "Presiden Mesir meneleponnya pada Selasa malam waktu Washington.", "place/washington-d-c"),
]


@pytest.mark.parametrize(("language", "sentence", "entity"), CAPITALS)
def test_words_come_from_a_government_and_people_from_a_city(
    language: str, sentence: str, entity: str
) -> None:
    text = f"{'Kabar' if language == 'id' else 'News'}\n\n{sentence}"
    mentions = extract_article(
        article_from_text(text, "a", language=language, published="2024-03-09")
    ).mentions
    cities = {"Warsaw", "Nairobi", "Paris", "Tokyo", "Manila", "Dushanbe", "Washington"}
    assert {e for m in mentions if text[m.begin : m.end] in cities for e in m.entities} == {entity}
