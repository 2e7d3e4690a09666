"""Places that grammar tells where neither table nor model knows them, and what only looks like one."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

SENTENCES = [
    # language, a sentence, the places that it names
    ("id", "Sidang di gedung Oruba itu dipimpin Menteri Luar Negeri Jepang.", {"Oruba"}),
    ("id", "Pasukan Chad menduduki ladang minyak Adidome pada Mei.", {"Adidome"}),
    ("id", "Tentara Chad dan Niger baku tembak di dekat instalasi air Lantara.", {"Lantara"}),
    (
        "id",
        "Dua pulau kecil, Otu-Kpo dan Benahin, jatuh ke tangan Ghana.",
        {"Otu-Kpo", "Benahin"},
    ),
    ("id", "Pesawat mendarat di bandara Lentera Sis Al-Otaru.", {"Lentera Sis Al-Otaru"}),
    ("id", "Warga diangkut ke Al Marubah, kota pelabuhan di timur.", {"Al Marubah"}),
    ("id", "Jepang dan Jerman berunding di Istana Elysee, Paris.", {"Istana Elysee", "Paris"}),
    ("id", "Kota Presiden Joko Widodo ramai, dan pulau itu sepi.", set()),
    ("en", "Ireland's president toured Lantern Park on Tuesday.", {"Lantern Park"}),
    ("en", "She laid a wreath in the Garden of Lanterns on Tuesday.", {"Garden of Lanterns"}),
    ("en", "The talks resumed in the Avenue Otaru on Monday.", {"Avenue Otaru"}),
    ("en", "He was driven along Lantern Avenue in St. Julian on Sunday.", {"Lantern Avenue", "St. Julian"}),
    ("en", "Togo withdrew its troops from the Adidome oil field on Friday.", {"Adidome oil field"}),
    ("en", "Togo reopened the Kyzyl-Bel border post on Friday.", {"Kyzyl-Bel border post"}),
    ("en", "Togo returned Mount Unkur-Too to Ghana on Monday.", {"Mount Unkur-Too"}),
    ("en", "Togo landed aid in Al Ghaydah, a port in the east.", {"Al Ghaydah"}),
    ("en", "Kofi Adjei, a village elder, told Togo's minister about the dam.", set()),
    ("en", "Zahra Binti, a city councillor in Ghana, told Togo's minister about it.", set()),
    ("en", "South Korea's President Park met Ghana's foreign minister.", set()),
    ("en", "The House of Representatives passed a law on Ghana's debts.", set()),
    ("en", "Ghana's minister told the Field of Ideas, a newspaper, on Monday.", set()),
]


@pytest.mark.parametrize(("language", "sentence", "places"), SENTENCES)
def test_places_are_told_by_the_noun_beside_them(language: str, sentence: str, places: set[str]) -> None:
    text = f"{'Kabar' if language == 'id' else 'News'}\n\n{sentence}"
    mentions = extract_article(
        article_from_text(text, "a", language=language, published="2024-03-09")
    ).mentions
    assert {
        text[m.begin : m.end] for m in mentions if any(e.startswith("place/") for e in m.entities)
    } == places
