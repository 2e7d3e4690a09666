"""Names inside names, names behind what they are, and what looks like a name and is none."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def named(language: str, sentence: str) -> set[str]:
    """The English labels of all that a sentence names."""
    found = extract_article(article_from_text(sentence, "names", language=language, published="2024-08-14"))
    keys = {key for mention in found.mentions for key in mention.entities}
    return {entity.label_en for entity in found.entities if entity.key in keys}


NAMES = [
    ("en", "The Central Bank of Nigeria raised rates.", {"Central Bank of Nigeria", "Nigeria"}),
    (
        "en",
        "Nicaraguan opposition group Unamos and the Polisario Front called for sanctions.",
        {"Nicaragua", "Unamos", "Polisario Front"},
    ),
    (
        "en",
        "At Dushanbe International Airport he was met by Tajikistan's ministers.",
        {"Dushanbe International Airport", "Tajikistan"},
    ),
    ("en", "They signed a Treaty on Allied Relations with Kazakhstan.", {"Kazakhstan"}),
    ("en", "The patrol boat Teanoai was given to Kiribati by Australia.", {"Kiribati", "Australia"}),
    ("en", "HMAS Canberra docked in Honiara.", {"Honiara"}),
    ("id", "Bank Sentral Nigeria menaikkan suku bunga.", {"Bank Sentral Nigeria", "Nigeria"}),
    ("id", "Komisi Pemilihan Umum Kenya menetapkan hasil itu.", {"Kenya"}),
    ("id", "Kongres Peru mencabut undang-undang itu.", {"Peru"}),
    ("id", "Rombongan akan kembali dengan kapal feri Berlin Nakroma dari Darwin.", {"Darwin"}),
]


@pytest.mark.parametrize(("language", "sentence", "names"), NAMES)
def test_a_sentence_names_these_and_no_others(language: str, sentence: str, names: set[str]) -> None:
    assert named(language, sentence) == names


def test_a_body_of_the_home_country_keeps_its_name() -> None:
    assert "General Elections Commission of Indonesia" in named("id", "Komisi Pemilihan Umum RI menolak itu.")
