"""Indonesian offices told before the subject, of two portfolios, and of people who are only appointed."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

OFFICES = [
    ("Selaku Ketua Uni Afrika, Presiden Senegal Macky Sall tiba di Sochi.", ("chair", "african-union")),
    (
        "Presiden Senegal Macky Sall tiba di Sochi. Sebagai Ketua Uni Afrika, ia bungkam.",
        ("chair", "african-union"),
    ),
    ("Sebagai Ketua ASEAN, Menlu Retno Marsudi menemui Menlu Rwanda.", ("chair", "asean")),
    (
        "Menteri Luar Negeri II Brunei Erywan Yusof tiba di Hanoi.",
        ("second minister of foreign affairs", "BRN"),
    ),
    (
        "Menteri Dalam Negeri dan Hukum Singapura K Shanmugam tiba.",
        ("minister of home affairs and law", "SGP"),
    ),
    (
        "Menteri Luar Negeri RI Retno LP Marsudi melantik Maha Abou-Shusheh sebagai Konsul Kehormatan Indonesia "
        "untuk Palestina, Ahad (13/3).",
        ("honorary consul", "IDN"),
    ),
]


@pytest.mark.parametrize(("text", "office"), OFFICES)
def test_an_office(text: str, office: tuple[str, str]) -> None:
    article = article_from_text(f"Judul berita\n\n{text}\n", "x", language="id", published="2022-06-03")
    held = {(p.office, (p.of or "").partition("/")[2]) for p in extract_article(article).positions}
    assert office in held


def test_whoever_acts_in_an_office_stays_his_states_minister() -> None:
    text = "Sebagai Ketua ASEAN, Menlu Retno Marsudi menemui Menlu Rwanda Vincent Biruta."
    article = article_from_text(f"Judul berita\n\n{text}\n", "x", language="id", published="2024-03-05")
    (meeting,) = extract_article(article).events
    assert {p.participant for p in meeting.participations if p.participant.startswith("country/")} == {
        "country/IDN",
        "country/RWA",
    }
