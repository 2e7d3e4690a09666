"""Indonesian: days on which something is said, warm welcomes, those who are at an event that bears a name."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # the day on which somebody says so is none of the summit of which he says it
    (
        "Kemlu mengumumkan pada Senin bahwa Presiden Jokowi akan menghadiri KTT G7.",
        [
            "Summit CONSULT planned - - | attendee=IDN attendee=joko-widodo organizer=g7",
        ],
    ),
    (
        "Menlu Retno, Senin (12/6), mengatakan Presiden Jokowi akan menghadiri KTT G7 di Hiroshima.",
        [
            "Summit CONSULT planned - hiroshima | attendee=IDN attendee=JPN attendee=joko-widodo host=JPN organizer=g7",
        ],
    ),
    (
        "Menlu Retno mengatakan, Senin, Presiden Jokowi akan menghadiri KTT G7 di Hiroshima.",
        [
            "Summit CONSULT planned - hiroshima | attendee=IDN attendee=JPN attendee=joko-widodo host=JPN organizer=g7",
        ],
    ),
    (
        "Kremlin mengatakan pada Selasa bahwa KTT BRICS akan digelar di Kazan pada Oktober.",
        [
            "Summit CONSULT planned 2023-10 kazan | host=RUS organizer=brics",
        ],
    ),
    # nor of the journey, behind a comma
    (
        "Presiden Jokowi mengatakan di Jakarta, Senin, bahwa ia akan mengunjungi Mesir.",
        [
            "Visit CONSULT planned - EGY | host=EGY visitor=IDN visitor=joko-widodo",
        ],
    ),
    # what is said there on that day
    (
        "Presiden Macron mengecam Rusia pada Senin di KTT G7.",
        [
            "Summit CONSULT held 2023-06-12 - | organizer=g7",
            "Statement ACCUSE held 2023-06-12 - | actor=FRA actor=emmanuel-macron recipient=RUS",
        ],
    ),
    (
        "Pada Senin, Presiden Macron akan menghadiri KTT G7 di Hiroshima.",
        [
            "Summit CONSULT planned 2023-06-19 hiroshima | attendee=FRA attendee=JPN attendee=emmanuel-macron host=JPN organizer=g7",
        ],
    ),
    # a warm welcome of a guest has its host
    (
        "Wali Kota Surabaya Eri Cahyadi menyambut hangat kunjungan Konsul Jenderal Jepang Takonai "
        "Susumu pada Selasa.",
        [
            "Visit CONSULT held 2023-06-13 - | host=eri-cahyadi visitor=JPN visitor=takonai-susumu",
        ],
    ),
    (
        "Presiden Ruto menyambut hangat kedatangan Presiden Macron di Nairobi, Senin.",
        [
            "Visit CONSULT held 2023-06-12 nairobi | host=KEN host=william-ruto visitor=FRA visitor=emmanuel-macron",
        ],
    ),
    # those who came to an event by its name, behind it
    (
        "Turut hadir dalam pembukaan KTT ASEAN, antara lain Presiden Macron dan Presiden Ruto.",
        [
            "Summit CONSULT held - - | attendee=FRA attendee=KEN attendee=emmanuel-macron attendee=william-ruto organizer=asean",
        ],
    ),
    (
        "Ada 30 negara yang hadir dalam KTT ASEAN, antara lain Cina, Jepang, dan Iran.",
        [
            "Summit CONSULT held - - | attendee=CHN attendee=IRN attendee=JPN organizer=asean",
        ],
    ),
    (
        "KTT ASEAN digelar di Jakarta, Senin. Hadir dalam pembukaan KTT, antara lain Presiden Macron "
        "dan Presiden Ruto.",
        [
            "Summit CONSULT held 2023-06-12 jakarta | attendee=FRA attendee=IDN attendee=KEN attendee=emmanuel-macron attendee=william-ruto host=IDN organizer=asean",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_told(text: str, expected: list[str]) -> None:
    assert told(text, "id") == expected


SPOKEN = [
    ("kata pejabat senior Turki yang enggan menyebutkan namanya.", []),
    ("kata pejabat tinggi Turki.", []),
    ("kata pemimpin Turki itu.", ["person/recep-tayyip-erdogan"]),
]


@pytest.mark.parametrize(("said", "speakers"), SPOKEN)
def test_an_official_of_some_rank_is_nobody_told_before(said: str, speakers: list[str]) -> None:
    text = f'Presiden Erdogan bertemu Presiden Putin. "Masalah ini akan dibahas dengan Rusia," {said}'
    found = extract_article(article_from_text(text, "x", language="id", published="2023-06-15"))
    assert [q.speaker for q in found.quotations] == speakers
