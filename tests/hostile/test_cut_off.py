"""Sentences that stop anywhere: after any word, at a comma, behind "and". Nothing looks behind the end of a sentence."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

SENTENCES = [
    ("id", "Yang menandatangani pakta itu adalah Chad, dan Mali, serta Niger pada Senin di Accra."),
    (
        "id",
        "Setelah pidato Macron, Chad dan Mali mengecam serangan 24 April 1915 ke Ghana yang dilancarkan Togo.",
    ),
    ("id", "Lawatan Menlu Retno, yang akhirnya dibatalkan, diawali di Cusco pada Rabu malam waktu setempat."),
    ("id", "Menteri luar negeri kedua negara, Retno Marsudi dan Taro Kono, menyusul sehari kemudian."),
    (
        "id",
        "Ghana menjadi sasaran kritik Togo karena dutanya diusir, dan Niger pun mengecamnya, kata Menlu X, Senin.",
    ),
    (
        "id",
        "Chad mengecam Mali pada Senin, dan Niger menyusul pada Rabu, sedangkan Togo menyusul sehari kemudian.",
    ),
    (
        "en",
        "Kenya expelled the Somali envoy, Ali Nur, who had criticised its army, and a delegation of Togo is expected.",
    ),
    (
        "en",
        "On day two of a three-day visit to Chad, Kenya's president told Mali that his country, which borders Sudan, "
        "would host the next one, to be held in May, at the invitation of Niger, and leaves on Friday.",
    ),
    (
        "en",
        "It was Chad and Mali that decided on Monday to expel the envoy that Niger recalled late on Friday night.",
    ),
    (
        "en",
        "The attack by Chad on Mali, which was condemned by Togo, was criticised: in a statement Niger demanded talks.",
    ),
    (
        "en",
        "In a phone call on Friday Putin told Macron that Russia, its ministry said, had cancelled the trip to Kabul.",
    ),
    (
        "en",
        "Two diplomats of Chad - a founding member - left Mali after being expelled, having offered to host Niger.",
    ),
]
ENDS = {"id": ("", ",", " dan", " yang", ":"), "en": ("", ",", " and", " which", " to", ":")}


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_a_sentence_may_stop_anywhere(language: str, sentence: str) -> None:
    words = sentence.split(" ")
    opening = "Chad dan Mali bertemu di Accra." if language == "id" else "Chad and Mali met in Accra."
    for last in range(1, len(words) + 1):
        cut = " ".join(words[:last]).rstrip(".,:")
        for end in ENDS[language]:
            text = f"Title\n\n12 June 2025\n\n{opening} {cut}{end}\n"
            assert extract_article(article_from_text(text, "s", language=language)).events, text
