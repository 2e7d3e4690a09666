"""Whom "they" means in English: the states that acted together in the sentence before, else people."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

BEFORE = "Sheikh Mohammed bin Rashid met Emir Tamim bin Hamad Al Thani in Doha in May. "

ROWS = [
    (
        BEFORE
        + "Bahrain and Egypt severed relations with Qatar on Monday. They accused it of bankrolling militants.",
        {"country/BHR", "country/EGY"},
    ),
    (
        "Kenya, Uganda and Rwanda cut ties with Sudan on Monday. They accused Khartoum of spying.",
        {"country/KEN", "country/UGA", "country/RWA"},
    ),
    (
        "Kenya cut ties with Sudan on Monday. President Ruto met President Museveni of Uganda. They accused Sudan "
        "of spying.",
        {"person/william-ruto", "person/yoweri-museveni", "country/KEN", "country/UGA"},
    ),
]


@pytest.mark.parametrize(("text", "actors"), ROWS)
def test_they_are_who_acted_last(text: str, actors: set[str]) -> None:
    article = article_from_text(f"News of the day\n\nBy Ann Lee | 12 May 2023\n\n{text}", "they")
    accused = [e for e in extract_article(article).events if e.plover == "ACCUSE"]
    assert len(accused) == 1
    assert {p.participant for p in accused[0].participations if p.role == "actor"} == actors
