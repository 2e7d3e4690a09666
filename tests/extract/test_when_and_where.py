"""On which day and where the events of a short article are: `Kind start place`, in text order, of those asked for.

Every article is published on Thursday 16 May 2019. "-" stands for no day or no place.
"""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

HEADS = {
    "en": "News of the day\n\n16 May 2019\n\n",
    "id": "Kabar hari ini\n\nKamis, 16 Mei 2019 10:00 WIB\n\n",
}

ENGLISH = [
    (
        "Peru expelled the ambassador of Chile on Wednesday, two days after Chile recalled its envoy from Lima.",
        ["Measure 2019-05-15 -", "Measure 2019-05-13 -"],
    ),
    (
        "President Macron met Chancellor Scholz in Berlin on Tuesday. The next day he met President Duda in Warsaw.",
        ["Meeting 2019-05-14 berlin", "Meeting 2019-05-15 warsaw"],
    ),
    (
        "Norway signed a fisheries agreement with Iceland on Tuesday. "
        "Prime Minister Erna Solberg hosted the signing at Oslo's Akershus Castle.",
        ["Signing 2019-05-14 akershus-castle"],
    ),
    (
        "President Ruto flew to Kampala on Tuesday, where Kenya and Uganda signed a trade agreement.",
        ["Visit 2019-05-14 kampala", "Signing 2019-05-14 kampala"],
    ),
    ("Japan and India will hold talks in New Delhi on Monday.", ["Meeting 2019-05-20 new-delhi"]),
    ("Italy sent engineers to Derna on Tuesday to help Libya.", ["Measure 2019-05-14 derna"]),
    ("Ghana asked the United States for help last week.", ["Statement 2019-05 -"]),
    (
        "Chile expelled three diplomats of Peru on Tuesday.\n\nPeru condemned the expulsion.\n\nCanada praised Chile.",
        ["Measure 2019-05-14 -", "Statement 2019-05-14 -", "Statement - -"],
    ),
    (
        "Chile expelled three diplomats of Peru on Tuesday. Last year Chile had accused Peru of spying.",
        ["Measure 2019-05-14 -", "Statement 2018 -"],
    ),
]

INDONESIAN = [
    (
        "Peru mengusir duta besar Chile pada Rabu (15/5), dua hari setelah Chile memanggil pulang dubesnya dari Lima.",
        ["Measure 2019-05-15 -", "Measure 2019-05-13 -"],
    ),
    (
        "Presiden Joko Widodo bertemu Presiden Macron di Paris, Selasa (14/5). "
        "Keesokan harinya Jokowi bertemu Kanselir Scholz di Berlin.",
        ["Meeting 2019-05-14 paris", "Meeting 2019-05-15 berlin"],
    ),
    (
        "Menlu Retno Marsudi memanggil Duta Besar Inggris, Selasa (14/5). Pemanggilan itu dilakukan di Gedung Pancasila.",
        ["Measure 2019-05-14 gedung-pancasila"],
    ),
    (
        "Menlu AS Mike Pompeo tiba di Jakarta, Selasa (14/5). Sebelum ke Indonesia, ia singgah di Vietnam. "
        "Dari Jakarta, Pompeo melanjutkan perjalanan ke Australia.",
        ["Visit 2019-05-14 jakarta", "Visit 2019-05 VNM", "Visit 2019-05 AUS"],
    ),
    (
        "Presiden Joko Widodo membuka KTT ke-34 ASEAN di Bali yang berakhir hari ini.",
        ["Summit 2019-05-16 bali"],
    ),
    (
        "Indonesia memberangkatkan 20 ton bantuan ke Gaziantep, Selasa (14/5), untuk Turki.",
        ["Measure 2019-05-14 gaziantep"],
    ),
    (
        "Beberapa jam sebelumnya, dari Istana Bogor, Presiden Joko Widodo mengecam serangan yang dilakukan Israel "
        "pada Senin (13/5).",
        ["Statement 2019-05-16 bogor-palace"],
    ),
    ("Presiden Joko Widodo akan mengunjungi Canberra pekan depan.", ["Visit 2019-05 canberra"]),
]


def told(language: str, body: str) -> list[str]:
    events = extract_article(article_from_text(HEADS[language] + body, "when")).events
    return [
        f"{e.kind} {e.start.iso if e.start else '-'} {e.place.partition('/')[2] if e.place else '-'}"
        for e in events
    ]


@pytest.mark.parametrize(("body", "expected"), ENGLISH)
def test_english(body: str, expected: list[str]) -> None:
    found = told("en", body)
    assert [row for row in expected if row not in found] == [], found


@pytest.mark.parametrize(("body", "expected"), INDONESIAN)
def test_indonesian(body: str, expected: list[str]) -> None:
    found = told("id", body)
    assert [row for row in expected if row not in found] == [], found
