"""What stands between commas or in quotation marks, and what a relative clause tells of somebody."""

from __future__ import annotations

import pytest

from kg.model import Event, Kind
from kg.pipeline import extract_article
from kg.read import article_from_text


def events(text: str, language: str = "en") -> list[Event]:
    head = {
        "en": "News of the day\n\nBy Ann Lee | 12 May 2023\n\n",
        "id": "Berita\n\nJakarta, 12 Mei 2023 - ",
    }
    return list(extract_article(article_from_text(head[language] + text, "x", language=language)).events)


@pytest.mark.parametrize(
    "aside",
    [
        'who won last year\'s election on an "India Out" platform,',
        'known at home as "the Lion",',
        "whom critics call “the last tsar”,",
        "the author of a book called “On Power”,",
    ],
)
def test_a_name_in_quotation_marks_ends_no_clause(aside: str) -> None:
    (met,) = events(f"President William Ruto, {aside} met President Yoweri Museveni in Kampala on Monday.")
    assert met.kind is Kind.MEETING
    assert {p.participant for p in met.participations} >= {"person/william-ruto", "person/yoweri-museveni"}


@pytest.mark.parametrize(
    "heads", ["who chairs the opposition Maldivian Democratic Party,", "who chairs NATO,"]
)
def test_who_heads_a_body_chairs_no_meeting(heads: str) -> None:
    (met,) = events(
        f"The foreign ministers of India and Pakistan met in Dubai on Monday. Fayyaz Ismail, {heads} said that "
        "nothing came of it."
    )
    assert {p.participant for p in met.participations} == {"country/IND", "country/PAK"}
