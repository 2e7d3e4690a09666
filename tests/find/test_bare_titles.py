"""Titles without a country: of the one that the meeting, the place and the holder's name speak for."""

from __future__ import annotations

import pytest

from kg.find.knowledge import knowledge
from kg.link.likely import fit
from kg.model import EntityKey
from kg.pipeline import extract_article
from kg.read import article_from_text

FITTING = [
    ("Park Jin-soo", "KOR", "JPN"),
    ("Haruto Tanaka", "JPN", "KOR"),
    ("Tesfaye Bekele", "ETH", "DEU"),
    ("Jürgen Hoffmann", "DEU", "ETH"),
    ("Giorgi Beridze", "GEO", "RUS"),
    ("Nguyen Van Thanh", "VNM", "AUS"),
    ("Bambang Wijayanto", "IDN", "FRA"),
    ("Henrik Lindgren", "SWE", "TUR"),
]


@pytest.mark.parametrize(("name", "country", "other"), FITTING)
def test_a_name_fits_the_country_whose_names_are_like_it(name: str, country: str, other: str) -> None:
    countries = [EntityKey(f"country/{code}") for code in (country, other)]
    own, others = fit(knowledge("en"), name, countries)
    assert own > others + 1


ENGLISH = [
    (
        "Japan and South Korea opened talks. The Japanese delegation arrived on Monday. "
        "Trade Minister Park Jin-soo said the talks were useful.",
        "park-jin-soo minister of trade KOR",
    ),
    (
        "Germany and Ethiopia signed a pact. Germany will pay. "
        "Water Minister Tesfaye Bekele was beside the German chancellor.",
        "tesfaye-bekele minister of water resources ETH",
    ),
    (
        "Assistant Secretary of State Daniel Moore went to Dhaka.",
        "daniel-moore assistant secretary of state USA",
    ),
    (
        "James Storey, charge d'affaires of the US embassy in Caracas, was given 72 hours.",
        "james-storey charge d'affaires USA to VEN",
    ),
    (
        "The charge d'affaires at the Mexican embassy in Quito, Luis Gomez, was given 72 hours.",
        "luis-gomez charge d'affaires MEX to ECU",
    ),
    ("The head of Angola's intelligence service, Carlos Mendes, left.", "carlos-mendes spy chief AGO"),
    (
        "The governor of Sri Lanka's central bank, Nandana Weera, left.",
        "nandana-weera central bank governor LKA",
    ),
    (
        "Paul Meyer, who led Luxembourg's foreign ministry until 2014, died.",
        "paul-meyer minister of foreign affairs LUX former",
    ),
    ("Ana Mendes, who heads the Angolan defence ministry, left.", "ana-mendes minister of defence AGO"),
    (
        "Karim Jilani, a career diplomat, was Pakistan's ambassador in Washington from 2013 to 2017.",
        "karim-jilani ambassador PAK to USA former",
    ),
    (
        "The Moro Islamic Liberation Front (MILF), led by Hashim Salamat, met him.",
        "hashim-salamat leader milf",
    ),
    (
        "Valdis Karlis, the European Commission's executive vice-president, left.",
        "valdis-karlis executive vice president european-commission",
    ),
    ("Hungarian Foreign and Trade Minister Peter Szabo left.", "peter-szabo minister of foreign affairs HUN"),
]

INDONESIAN = [
    (
        "Menteri Perdagangan RI Zulkifli Hasan tiba. Di Port Moresby ia bertemu Menteri Pertanian John Pundari.",
        "john-pundari minister of agriculture PNG",
    ),
    (
        "Direktur Badan Migrasi Swedia Mikael Ribben mengatakan hal itu.",
        "mikael-ribben director badan-migrasi-swedia",
    ),
    (
        "Carlos Mendes, yang mengepalai Kementerian Pertahanan Angola, terbang ke Lisbon.",
        "carlos-mendes minister of defence AGO",
    ),
    (
        "Front Pembebasan Islam Moro (MILF) yang dipimpin Hashim Salamat menolak.",
        "hashim-salamat leader milf",
    ),
]

NOBODYS = [
    ("The president of Angola's ruling party, Carlos Mendes, left.", "en"),
    ("A delegation of ASEAN led by Hashim Salamat went to Cairo.", "en"),
    ("Carlos Mendes, a guest of Chad, was angry.", "en"),
    ("Undersecretary Victoria Newland went to Riyadh.", "en"),
    ("Delegasi ASEAN yang dipimpin Hashim Salamat tiba di Yangon.", "id"),
    ("Carlos Mendes, yang memimpin delegasi Kementerian Pertahanan Angola, terbang ke Lisbon.", "id"),
]


def _held(text: str, language: str) -> list[str]:
    article = article_from_text(f"A title\n\n{text}\n", "x", language=language, published="2024-01-25")
    held = []
    for p in extract_article(article).positions:
        of, to = ((key or "").partition("/")[2] for key in (p.of, p.to))
        who = p.person.partition("/")[2]
        held.append(f"{who} {p.office} {of}" + (f" to {to}" if to else "") + (" former" if p.former else ""))
    return held


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: str) -> None:
    assert expected in _held(text, "en")


@pytest.mark.parametrize(("text", "expected"), INDONESIAN)
def test_indonesian(text: str, expected: str) -> None:
    assert expected in _held(text, "id")


@pytest.mark.parametrize(("text", "language"), NOBODYS)
def test_no_office(text: str, language: str) -> None:
    assert _held(text, language) == []
