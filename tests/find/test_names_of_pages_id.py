"""Indonesian: officers behind units, things that bear names, nouns and titles that are no part of a name."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

PEOPLE = [
    # a unit and a rank between a title and a name
    ("Panglima Koarmada II Laksamana Muda TNI Hutabarat Siregar hadir.", {"hutabarat-siregar"}),
    ("Kapolsek Menteng AKP Budi Lesmana hadir.", {"budi-lesmana"}),
    ("Komandan KRI Nala Letkol Laut (P) Wira Sanjaya hadir.", {"wira-sanjaya"}),
    ("Komandan KRI Nala, Letkol Laut (P) Wira Sanjaya, hadir.", {"wira-sanjaya"}),
    ("Komandan Kodim Depok Letkol Inf Wira Sanjaya hadir.", {"wira-sanjaya"}),
    ("Komandan Koarmada II menyampaikan hal itu.", set()),
    # what is named after somebody
    ("Rumah Sakit Fatmawati Soekarno diresmikan hari ini.", set()),
    ("Stadion Gelora Bung Tomo dipenuhi penonton.", set()),
    ("KRI Bima Suci tiba di Manila.", set()),
    # kinds of things
    ("Kapal selam Scorpene dibangun di Surabaya.", set()),
    ("Penyebaran varian Omicron meluas.", set()),
    ("Drone Shahed buatan Iran menghantam Odesa.", set()),
    ("Kereta Whoosh melaju.", set()),
    ("Mobil Sumiati ditabrak bus.", {"sumiati"}),
    ("Kapal yang ditumpangi Sumiati tenggelam.", {"sumiati"}),
    # titles that the model draws into a name, openers
    ("Wawako Padang Maya Kusuma hadir.", {"maya-kusuma"}),
    ("Walkot Bogor Arya Sutedja hadir.", {"arya-sutedja"}),
    ("Spontan Sumiati tertawa.", {"sumiati"}),
]


@pytest.mark.parametrize(("text", "people"), PEOPLE)
def test_who_is_named(text: str, people: set[str]) -> None:
    article = article_from_text(f"Berita hari ini\n\nRabu, 24 Jan 2024\n\n{text}\n", "x", language="id")
    keys = {e.key for e in extract_article(article).entities if e.key.startswith("person/")}
    assert keys == {f"person/{name}" for name in people}


OFFICES = [
    (
        "Menteri Luar Negeri AS adalah Antony Blinken.",
        {("antony-blinken", "secretary of state", "USA")},
    ),
    (
        "Staf Khusus Wakil Presiden RI Masduki Baidlowi hadir.",
        {("masduki-baidlowi", "special staff to the vice president", "IDN")},
    ),
    (
        "Rapat dipimpin Ketua Dewan Pers Agung Dharmajaya.",
        {("agung-dharmajaya", "chair", "dewan-pers")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_who_holds_what(text: str, expected: set[tuple[str, str, str]]) -> None:
    article = article_from_text(f"Berita hari ini\n\nRabu, 24 Jan 2024\n\n{text}\n", "x", language="id")
    found = extract_article(article).positions
    assert {(_tail(p.person), str(p.office), _tail(p.of or "")) for p in found} == expected


def _tail(key: str) -> str:
    return key.partition("/")[2]
