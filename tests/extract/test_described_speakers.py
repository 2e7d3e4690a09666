"""Speakers told of by what they are: by their age and trade, or as the other of two people."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

ONE = "Anna Berg led the talks. "
TWO = "President Mahamat Deby received Prime Minister Faure Gnassingbe in Ndjamena. "
MET = "President Faure Gnassingbe of Togo flew to Ndjamena. President Mahamat Deby of Chad drove him to the hotel. "
DUA = "Presiden Mahamat Deby menerima Perdana Menteri Faure Gnassingbe di Ndjamena. "

ROWS = [
    ("en", ONE + "The 54-year-old diplomat said the road would open soon.", "anna-berg"),
    ("en", ONE + "The 54-year-old said the road would open soon.", "anna-berg"),
    ("en", ONE + "The former journalist said the road would open soon.", "anna-berg"),
    ("en", ONE + "The 54-year-old bridge said nothing to anyone of them.", ""),
    ("en", ONE + "A picture of the former journalist said more than words could tell.", ""),
    ("en", TWO + "His guest said the road would open soon.", "faure-gnassingbe"),
    ("en", TWO + '"The road will open soon," his guest said.', "faure-gnassingbe"),
    ("en", TWO + 'His guest agreed: "The road will open soon."', "faure-gnassingbe"),
    ("en", MET + "The Togolese visitor said the road would open soon.", "faure-gnassingbe"),
    ("en", MET + "The Chadian leader said the road would open soon.", "mahamat-idriss-deby"),
    ("en", MET + "The visitor said the road would open soon.", "mahamat-idriss-deby"),
    ("id", DUA + "Tamunya mengatakan bahwa jalan itu segera dibuka.", "faure-gnassingbe"),
    ("id", DUA + '"Jalan itu segera kami buka," kata tamunya.', "faure-gnassingbe"),
    ("id", DUA + '"Jalan itu segera kami buka," kata Deby.', "mahamat-idriss-deby"),
]


@pytest.mark.parametrize(("language", "text", "speaker"), ROWS)
def test_who_speaks(language: str, text: str, speaker: str) -> None:
    article = article_from_text(f"News\n\n{text}", "said", language=language, published="2023-05-12")
    said = [q.speaker for q in extract_article(article).quotations]
    assert said == ([f"person/{speaker}"] if speaker else [])
