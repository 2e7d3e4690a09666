"""Offices of whoever is named elsewhere: by a pronoun, an ending, credentials, a list, his counterpart."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

INDONESIAN = [
    (
        "Ani Wijaya pulang. Pada 2001 ia terpilih sebagai Presiden Majelis Umum PBB.",
        "ani-wijaya president unga former",
    ),
    (
        "Ani Wijaya pulang. Ia pernah menjabat Menteri Keuangan Peru.",
        "ani-wijaya minister of finance PER former",
    ),
    (
        "Ani Wijaya pulang. Presiden Sukarno mengangkatnya sebagai duta besar untuk Norwegia.",
        "ani-wijaya ambassador IDN to NOR",
    ),
    (
        "Kari Dahl menyerahkan surat kepercayaan kepada Presiden Joko Widodo sebagai Duta Besar Norwegia untuk Indonesia.",
        "kari-dahl ambassador NOR to IDN",
    ),
    ("Kari Dahl, duta besar Norwegia pertama untuk Palau, tiba.", "kari-dahl ambassador NOR to PLW"),
    ("Dubes Norwegia terakhir di Kuba, Kari Dahl, tiba.", "kari-dahl ambassador NOR to CUB former"),
    (
        "Kuba bungkam. Dubes Norwegia terakhir di negeri itu, Kari Dahl, pulang.",
        "kari-dahl ambassador NOR to CUB former",
    ),
    (
        "Kari Dahl, yang waktu itu menjabat sebagai Menteri Keuangan Norwegia, menemui Putin.",
        "kari-dahl minister of finance NOR former",
    ),
    (
        "Perdana Menteri Norwegia Kari Dahl, yang juga merangkap Menteri Pertahanan, berpidato.",
        "kari-dahl minister of defence NOR",
    ),
    (
        "Hadir dua menteri pertahanan: Kari Dahl (Norwegia) dan Pekka Virtanen (Finlandia).",
        "pekka-virtanen minister of defence FIN",
    ),
    (
        "Pada 1990 Menteri Luar Negeri Ali Alatas dan rekannya dari Norwegia, Kari Dahl, bertemu.",
        "kari-dahl minister of foreign affairs NOR former",
    ),
    ("Paus Fransiskus berdoa.", "pope-francis pope VAT"),
    ("Senator AS Ann Lee marah. Kuba menolak. Senator Joe Hart memuji Kuba.", "joe-hart senator USA"),
]

ENGLISH = [
    (
        "Ann Lee came home. She served as finance minister of Peru until 2001.",
        "ann-lee minister of finance PER former",
    ),
    (
        "Kari Dahl presented her credentials to President Joko Widodo as ambassador of Norway.",
        "kari-dahl ambassador NOR to IDN",
    ),
    ("Pope Francis prayed.", "pope-francis pope VAT"),
]


def positions(title: str, sentence: str) -> list[str]:
    """The positions of a short article, a line each."""
    found = extract_article(
        article_from_text(f"{title}\n\n12 Februari 2016\n\n{sentence}", "given")
    ).positions
    return [
        " ".join(
            [
                p.person.partition("/")[2],
                p.office,
                (p.of or "/nobody").partition("/")[2],
                *(["to", p.to.partition("/")[2]] if p.to else []),
                *(["former"] if p.former else []),
            ]
        )
        for p in found
    ]


@pytest.mark.parametrize(("sentence", "told"), INDONESIAN)
def test_an_indonesian_office_is_his_who_is_meant(sentence: str, told: str) -> None:
    assert told in positions("Utusan dan Pengadilan", sentence)


@pytest.mark.parametrize(("sentence", "told"), ENGLISH)
def test_an_english_office_is_his_who_is_meant(sentence: str, told: str) -> None:
    assert told in positions("Envoys and courts", sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Kari Dahl menyerahkan surat kepercayaan kepada Presiden Joko Widodo sebagai Duta Besar Norwegia.",
        "Kari Dahl presented her credentials to President Joko Widodo as ambassador of Norway.",
    ],
)
def test_whoever_receives_credentials_is_no_ambassador(sentence: str) -> None:
    assert not any(p.startswith("joko-widodo ambassador") for p in positions("Utusan", sentence))


@pytest.mark.parametrize(
    ("sentence", "signed"),
    [
        (
            "Ani Wijaya penulis. Penengahnya Ola Holm, utusan PBB. Ia bertemu Menlu Peru Luis Reis.",
            "ani-wijaya",
        ),
        ("Ani Wijaya penulis. Ketuanya, Ola Holm, marah. Ia bertemu Menlu Peru Luis Reis.", "ola-holm"),
    ],
)
def test_whom_a_pronoun_goes_on_to_mean(sentence: str, signed: str) -> None:
    events = extract_article(article_from_text(f"Utusan\n\n12 Februari 2016\n\n{sentence}", "goes-on")).events
    assert f"person/{signed}" in {p.participant for e in events for p in e.participations}


def test_a_doubled_word_of_a_listed_name_may_be_small() -> None:
    text = "Masyarakat Ekonomi Negara-negara Afrika Barat (ECOWAS) menjatuhkan sanksi terhadap Niger."
    events = extract_article(article_from_text(f"Sanksi\n\n12 Februari 2016\n\n{text}", "doubled")).events
    assert [sorted(p.participant for p in e.participations) for e in events] == [
        ["country/NER", "organization/ecowas"]
    ]


NOMINEES = [
    ("en", "President Luis Abinader nominated Pedro Lantigua as ambassador to Peru.", False),
    ("en", "President Luis Abinader appointed Pedro Lantigua as ambassador to Peru.", True),
    ("id", "Presiden Luis Abinader mencalonkan Pedro Lantigua sebagai duta besar untuk Peru.", False),
    ("id", "Presiden Luis Abinader menunjuk Pedro Lantigua sebagai duta besar untuk Peru.", True),
    ("id", "Jika lolos di Senat, Pedro Lantigua menjadi dubes Chili di Lima.", False),
    ("id", "Sejak pekan lalu Pedro Lantigua menjadi dubes Chili di Lima.", True),
]


@pytest.mark.parametrize(("language", "sentence", "holds"), NOMINEES)
def test_a_nominee_does_not_hold_the_office_yet(language: str, sentence: str, holds: bool) -> None:
    article = article_from_text(f"Kabar\n\n{sentence}", "a", language=language, published="2016-09-28")
    held = {(p.person, p.office) for p in extract_article(article).positions}
    assert (("person/pedro-lantigua", "ambassador") in held) is holds
