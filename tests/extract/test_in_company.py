"""Where an event was by who was there: guests, hosts, parties of talks, words that point back to a meeting."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def told(language: str, text: str) -> list[str | None]:
    article = article_from_text(f"A title\n\n{text}\n", "x", language=language, published="2018-07-03")
    events = sorted(extract_article(article).events, key=lambda e: min(v.begin for v in e.evidence))
    return [e.place.partition("/")[2] if e.place else None for e in events]


MET = "South Sudan's President Salva Kiir and rebel leader Riek Machar met in Khartoum last Wednesday."
MET_ID = "Presiden Prabowo bertemu Presiden Recep Tayyip Erdogan di Istana Bestepe, Ankara, Kamis."


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("en", f"{MET} At those talks Kiir promised Ethiopia peace.", ["khartoum", "khartoum"]),
        ("en", f"{MET} At the same meeting Kiir thanked Ethiopia.", ["khartoum", "khartoum"]),
        ("en", f"{MET} In Juba, Uganda rejected the meeting.", ["khartoum", "juba"]),
        (
            "en",
            "Boris Johnson and Sanna Marin met in Turku in March. During that visit Finland promised Britain help.",
            ["turku", "turku"],
        ),
        (
            "en",
            "Boris Johnson and Sanna Marin met in Turku in March. After that visit Sweden criticised Britain.",
            ["turku", None],
        ),
        (
            "id",
            "Retno Marsudi menghadiri Forum Diplomasi Antalya di Antalya, Turki, Kamis. "
            "Di forum itu ia mengecam Myanmar dan bertemu Menlu Turki Hakan Fidan.",
            ["antalya", "antalya", "antalya"],
        ),
        (
            "en",
            "Donald Tusk met Volodymyr Zelenskiy at the Mariinskyi Palace in Kyiv on Monday. "
            "He then held talks with Denys Shmyhal at the government building.",
            ["mariinskyi-palace", "kyiv"],
        ),
        (
            "id",
            "Presiden Kolombia Gustavo Petro menghadiri upacara di Jembatan Simon Bolivar bersama Menteri Ramon "
            "Velasquez, Senin. Pada 2019, pasukan Venezuela menutup jembatan itu.",
            ["jembatan-simon-bolivar", "jembatan-simon-bolivar"],
        ),
        (
            "id",
            "Wakil Tetap RI untuk PBB Arrmanatha Nasir mengecam Israel dalam sidang Dewan Keamanan PBB di New York, "
            "Senin. Dalam sidang itu, Dubes Palestina Riyad Mansour berterima kasih kepada Afrika Selatan. Dubes AS "
            "Linda Thomas-Greenfield menjanjikan rancangan resolusi.",
            ["new-york"] * 4,
        ),
        (
            "id",
            f"{MET_ID} Di sela pertemuan, Menlu Sugiono menemui Menlu Hakan Fidan.",
            ["bestepe", "bestepe"],
        ),
        (
            "id",
            "Menhan Juwono Sudarsono mengunjungi Suva pekan lalu. Di kota itu ia bertemu Menlu AS Condoleezza Rice.",
            ["suva", "suva"],
        ),
        (
            "id",
            f"{MET_ID} Dari kota itu Prabowo terbang ke Antalya dan bertemu Menlu Rusia Sergei Lavrov.",
            ["bestepe", "antalya", "antalya"],
        ),
    ],
)
def test_words_that_point_back(language: str, text: str, places: list[str | None]) -> None:
    assert told(language, text) == places


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        (
            "en",
            "Senegal's President Macky Sall visited Banjul last week. On Monday President Adama Barrow praised his guest.",
            ["banjul", "banjul"],
        ),
        (
            "en",
            "Kenyan Foreign Minister Monica Juma met Ugandan Foreign Minister Sam Kutesa in Kisumu on Monday. "
            "Tanzania praised the two. || Uganda is a neighbour. || Kutesa thanked Kenya for its patience.",
            ["kisumu", None, "kisumu"],
        ),
        (
            "en",
            "Tanzania's Samia Suluhu Hassan arrived on Sunday morning on a state visit. "
            "Hassan and Uganda's Yoweri Museveni signed a pact at State House in Entebbe on Sunday.",
            ["entebbe", "state-house"],
        ),
        (
            "en",
            "Japan handed over ten ambulances to Fiji in Suva on Friday. || Fiji's health minister, Neil Sharma, thanked Tokyo.",
            ["suva", "suva"],
        ),
        (
            "id",
            "Presiden Uganda Yoweri Museveni dan Presiden Tanzania Samia Suluhu Hassan meneken pakta di Entebbe, Minggu. "
            "Samia tiba pada Minggu pagi dalam lawatan pertamanya.",
            ["entebbe", "entebbe"],
        ),
        (
            "id",
            "Dubes Palau menyerahkan surat kepercayaan kepada Presiden Joko Widodo di Istana Merdeka, Senin. "
            "Presiden Joko Widodo juga menerima surat kepercayaan dari Dubes Polandia Beata Stoczynska.",
            ["merdeka-palace", "merdeka-palace"],
        ),
    ],
)
def test_who_is_with_whom(language: str, text: str, places: list[str | None]) -> None:
    assert told(language, text.replace(" || ", "\n\n")) == places


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("en", "Turkey landed troops on Cyprus on 20 July 1974.", ["CYP"]),
        ("en", "Nigerian troops left Bakassi on August 14, 2006.", ["bakassi"]),
        (
            "id",
            "Sekitar 400 polisi Kenya mendarat di Port-au-Prince, Haiti, Selasa, untuk memimpin misi.",
            ["port-au-prince"],
        ),
        (
            "en",
            "Nepal's prime minister, Sher Bahadur Deuba, met the visiting Chinese minister Wang Yi in the capital.",
            ["kathmandu"],
        ),
        (
            "id",
            "Di Santiago, Presiden Sebastian Pinera menyambut gembira hal itu dari Istana La Moneda. "
            "Ia menuding Evo Morales berbohong.",
            ["la-moneda-palace", "la-moneda-palace"],
        ),
        ("en", "Retno Marsudi thanked India in a speech to the General Assembly in New York.", ["new-york"]),
        ("en", "Retno Marsudi criticised his speech to the General Assembly in New York.", [None]),
        ("en", "Opposition leader Pablo Casado criticised it from Madrid.", ["madrid"]),
        (
            "id",
            "Maduro datang ke Brasilia untuk mengikuti KTT yang dibuka Selasa di Istana Itamaraty.",
            ["brasilia", "itamaraty-palace"],
        ),
    ],
)
def test_where_the_sentence_says(language: str, text: str, places: list[str | None]) -> None:
    assert told(language, text) == places
