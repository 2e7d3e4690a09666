"""Acts retold: who told them, where they were decided, what was put in, and those of years ago."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

INDONESIAN = [
    (
        "Uni Eropa menangguhkan bantuan untuk Niger, seperti diumumkan Sekjen UE Josep Borrell pada Sabtu.",
        ["SANCTION NER:recipient eu:actor josep-borrell:actor"],
    ),
    (
        "Peru memanggil pulang dubesnya dari Kuba, sebagaimana disampaikan Ani Wijaya.",
        ["SANCTION CUB:recipient PER:actor"],
    ),
    (
        "AS dan Jerman, lewat pernyataan yang dibacakan Dubes Jerman Kari Dahl, mengecam Iran.",
        ["ACCUSE DEU:actor IRN:recipient USA:actor"],
    ),
    ("AS menjatuhkan secara sepihak sanksi terhadap Iran.", ["SANCTION IRN:recipient USA:actor"]),
    ("Dewan Keamanan PBB menghukum Iran.", ["SANCTION IRN:recipient unsc:actor"]),
    ("Wasit menghukum Iran.", []),
    (
        "Kari Dahl menyerahkan surat kepercayaannya kepada Presiden Putin.",
        ["None RUS:host kari-dahl:attendee vladimir-putin:host"],
    ),
    (
        "Presiden Peru Ani Wijaya mengumumkan pemulihan hubungan dengan Kuba.",
        ["SUPPORT CUB:actor PER:actor ani-wijaya:actor"],
    ),
]

ENGLISH = [
    (
        "Peru recalled its ambassador from Cuba, as announced by Josep Borrell.",
        ["SANCTION CUB:recipient PER:actor"],
    ),
]


def acts(text: str, language: str) -> list[str]:
    """The events of a text: their type, with everybody in them."""
    article = article_from_text(f"News\n\n{text}\n", "retold", language=language, published="2016-02-12")
    return [
        " ".join(
            [str(e.plover), *sorted(f"{p.participant.partition('/')[2]}:{p.role}" for p in e.participations)]
        )
        for e in extract_article(article).events
    ]


@pytest.mark.parametrize(("text", "told"), INDONESIAN)
def test_an_indonesian_act_is_told_once(text: str, told: list[str]) -> None:
    assert acts(text, "id") == told


@pytest.mark.parametrize(("text", "told"), ENGLISH)
def test_an_english_act_is_told_once(text: str, told: list[str]) -> None:
    assert acts(text, "en") == told


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        (
            "Peru mengusir diplomat Kuba. Keputusan itu diambil pada KTT luar biasa di Oslo.",
            "id",
            "place/oslo",
        ),
        ("Peru expelled Cuba's envoy. The decision was taken at a meeting in Oslo.", "en", "place/oslo"),
        ("Peru expelled Cuba's envoy. A decision was taken in Oslo.", "en", None),
        ("Peru mengusir diplomat Kuba. Keputusan itu disesalkan di Oslo.", "id", None),
    ],
)
def test_where_a_decision_was_taken(text: str, language: str, place: str | None) -> None:
    article = article_from_text(f"News\n\n{text}\n", "decided", language=language, published="2016-02-12")
    expelled = next(e for e in extract_article(article).events if e.plover == "SANCTION")
    assert expelled.place == place


def test_an_act_of_years_ago_is_not_that_of_the_news() -> None:
    text = "Uni Eropa menjatuhkan sanksi terhadap Iran. Sanksi pertama dijatuhkan Uni Eropa terhadap Iran pada 23 Desember 2006."
    article = article_from_text(f"Sanksi\n\n{text}\n", "again", language="id", published="2016-02-12")
    days = [e.start.iso if e.start else None for e in extract_article(article).events]
    assert days == [None, "2006-12-23"]


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("Akhir Mei 1955 Menlu Peru Luis Reis mengunjungi Cina. Pada 3 Juni ia bertemu Mao Zedong.", "id", "1955-05 1955-06-03"),
        ("In May 1955 Foreign Minister Luis Reis of Peru visited China. On 3 June he met Mao Zedong.", "en", "1955-05 1955-06-03"),
        ("Pada Agustus 1955 Menlu Peru Luis Reis mengunjungi Cina. Tanggal 8 bulan itu ia bertemu Mao Zedong.", "id", "1955-08 1955-08-08"),
        ("Pada Agustus 1955 Menlu Peru Luis Reis mengunjungi Cina. Dua bulan kemudian ia mengunjungi Kuba.", "id", "1955-08 1955-10"),
        ("Pada Agustus 1955 Menlu Peru Luis Reis mengunjungi Cina. Pada 3 Februari ia bertemu Putin.", "id", "1955-08 2016-02-03"),
    ],
)  # fmt: skip
def test_a_text_goes_on_in_the_year_that_it_tells_of(text: str, language: str, days: str) -> None:
    article = article_from_text(f"News\n\n{text}\n", "years", language=language, published="2016-02-12")
    assert " ".join(e.start.iso for e in extract_article(article).events if e.start is not None) == days
