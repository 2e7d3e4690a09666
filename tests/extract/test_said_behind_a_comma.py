"""Whose words are given: behind a comma, by a sentence that points back, by a paper that somebody sent out."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

ENGLISH = [
    # a comma where others have "that"
    (
        "Deputy Prime Minister John Ross of Papua New Guinea said, the missions will be the face of the nation.",
        ["john-ross reported: the missions will be the face of the nation"],
    ),
    (
        "Minister Ann Rao of India said, India will stand by the people of Nepal.",
        ["ann-rao reported: India will stand by the people of Nepal"],
    ),
    ("Ann Rao said, India's foreign minister.", []),
    ("Ann Rao said, the", []),
    ("Ann Rao said,", []),
    # of a body, and not of whoever is the subject of what it says
    (
        "Togo's military administration met on Monday. Kofi Mensah \"no longer enjoys the privileges of a "
        'diplomat," the military administration wrote.',
        ["TGO: no longer enjoys the privileges of a diplomat,"],
    ),
    # when it was said, behind a clause told before
    (
        "Relations have maintained a high level of development, Ann Lind said while visiting Laos.",
        ["ann-lind reported: Relations have maintained a high level of development"],
    ),
    (
        "On Saturday, Ann Lind said, the same ships struck the port again.",
        ["ann-lind reported: On Saturday, Ann Lind said, the same ships struck the port again"],
    ),
    # a man of a ministry, and the ministry itself
    (
        "Ann Lind of Peru's foreign ministry told reporters that the talks went well.",
        ["ann-lind reported: the talks went well"],
    ),
    (
        "A spokesman for Peru's foreign ministry said that the talks went well.",
        ["mfa-per reported: the talks went well"],
    ),
    # a desk in brackets between the title and the name
    (
        '"The talks went very well today," Secretary (West) Anil Mehta told reporters.',
        ["anil-mehta: The talks went very well today,"],
    ),
]

INDONESIAN = [
    # who sent it out
    (
        "“Kedua menteri membahas kerja sama kesehatan,” demikian rilis dari Kedutaan Besar Jepang di Jakarta.",
        ["embassy-of-japan-in-jakarta: Kedua menteri membahas kerja sama kesehatan,"],
    ),
    (
        "“Kedua menteri membahas kerja sama kesehatan,” demikian keterangan tertulis yang diterima dari KBRI Roma.",
        ["embassy-of-indonesia-in-rome: Kedua menteri membahas kerja sama kesehatan,"],
    ),
    (
        "Kedua negara akan menandatangani perjanjian pada Mei, menurut keterangan dari Kemlu Peru, Senin.",
        ["mfa-per reported: Kedua negara akan menandatangani perjanjian pada Mei"],
    ),
    # an apposition between the verb and its "bahwa"
    (
        "Ditegaskan oleh Dubes Ana Ruiz, seorang diplomat karier, yang sebelumnya adalah juru bicara, bahwa "
        "pelayanan warga menjadi pilar politik luar negeri.",
        ["ana-ruiz reported: pelayanan warga menjadi pilar politik luar negeri"],
    ),
    # a sentence behind the words that points back
    (
        '"Warga kami dalam keadaan aman." Begitu kata Jubir Kemlu Teuku Faizal saat dihubungi.',
        ["teuku-faizal: Warga kami dalam keadaan aman."],
    ),
    (
        '"Kami sudah sepakat untuk bertemu lagi." Hal tersebut diungkapkan Menlu Mesir Badr Abdelatty di Kairo.',
        ["badr-abdelatty: Kami sudah sepakat untuk bertemu lagi."],
    ),
    ("Hal itu disampaikan Menlu Sugiono, Senin (4/3) di Jakarta dan Bandung.", []),
    ("Hal itu", []),
    ("Hal itu disampaikan", []),
]

HEADS = {
    "en": "Today's news\n\n1 April 2024\n\nThe meeting ended yesterday over there.\n\n",
    "id": "Berita hari ini\n\nSenin, 1 April 2024\n\nRapat itu usai kemarin di sana.\n\n",
}


def said(text: str, language: str) -> list[str]:
    article = article_from_text(f"{HEADS[language]}{text}\n", "x", language=language)
    return [
        f"{q.speaker.partition('/')[2]}{'' if q.direct else ' reported'}: {article.text[q.begin : q.end]}"
        for q in extract_article(article).quotations
    ]


@pytest.mark.parametrize(("text", "told"), ENGLISH, ids=[text[:50] for text, _ in ENGLISH])
def test_english(text: str, told: list[str]) -> None:
    assert said(text, "en") == told


@pytest.mark.parametrize(("text", "told"), INDONESIAN, ids=[text[:50] for text, _ in INDONESIAN])
def test_indonesian(text: str, told: list[str]) -> None:
    assert said(text, "id") == told
