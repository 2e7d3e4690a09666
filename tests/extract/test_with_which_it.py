"""Whom "with which it" means, days of an aside, gerunds and participles of others' acts, kin who speak."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told

ENGLISH: list[tuple[str, list[str]]] = [
    # whom a preposition before "which" means, and who "it" is
    (
        "Kenya praised Togo, with which it signed a defence pact in 2019.",
        [
            "Statement SUPPORT held - - | actor=KEN recipient=TGO",
            "Signing SUPPORT held 2019 - | signatory=KEN signatory=TGO",
        ],
    ),
    (
        "Kenya's relations with Togo, with which it fought a border war in September, are cool.",
        [
            "Measure ASSAULT held 2022-09 - | actor=KEN actor=TGO",
        ],
    ),
    (
        "The deal stands in contrast to Kenya's relations with Togo, with which it fought a border "
        "war in May.",
        [
            "Measure ASSAULT held 2023-05 - | actor=KEN actor=TGO",
        ],
    ),
    (
        "Kenya closed its border with Togo, on which it imposed sanctions in May.",
        [
            "Measure SANCTION held 2023-05 - | actor=KEN recipient=TGO",
        ],
    ),
    (
        "Kenya praised Togo, from which it has withdrawn its troops.",
        [
            "Statement SUPPORT held - - | actor=KEN recipient=TGO",
            "Measure RETREAT held - - | actor=KEN recipient=TGO",
        ],
    ),
    (
        "Kenya has cool relations with Togo, with which it broke relations in 2019.",
        [
            "Measure SANCTION held 2019 - | actor=KEN recipient=TGO",
        ],
    ),
    (
        "Kenya praised Togo, with which Niger signed a defence pact in 2019.",
        [
            "Statement SUPPORT held - - | actor=KEN recipient=TGO",
            "Signing SUPPORT held 2019 - | signatory=NER signatory=TGO",
        ],
    ),
    # the day and place of an aside right before the verb are its own
    (
        "Ghana and Togo, which last met in Nairobi in May, signed a pact.",
        [
            "Meeting CONSULT held 2023-05 nairobi | attendee=GHA attendee=TGO",
            "Signing SUPPORT held - - | signatory=GHA signatory=TGO",
        ],
    ),
    # "spent" tells a stay with a place alone
    (
        "Ghana's president has spent much of the week trying to rescue the peace process.",
        [],
    ),
    (
        "Ghana's president spent two days in Kenya trying to save the accord.",
        [
            "Visit CONSULT held - KEN | host=KEN visitor=GHA",
        ],
    ),
    # peacekeepers are pulled out
    (
        "The UN Security Council voted in May to begin pulling out its 7,000 peacekeepers from Mali.",
        [
            "Measure RETREAT held 2023-05 MLI | actor=unsc recipient=MLI",
        ],
    ),
    # who goes on from those whom he meets
    (
        "President William Ruto of Kenya will meet the foreign ministers of Ghana and Togo in Accra "
        "on Tuesday before flying to Lagos.",
        [
            "Meeting CONSULT planned 2023-06-20 accra | attendee=GHA attendee=KEN attendee=TGO attendee=william-ruto",
            "Visit CONSULT planned - lagos | host=NGA visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "President William Ruto of Kenya will meet the president of Ghana in Accra on Tuesday before "
        "flying to Lome.",
        [
            "Meeting CONSULT planned 2023-06-20 accra | attendee=GHA attendee=KEN attendee=william-ruto",
            "Visit CONSULT planned - lome | host=TGO visitor=KEN visitor=william-ruto",
        ],
    ),
    # shelling by somebody
    (
        "Ghana closed its embassy in Kyiv because of shelling by Russian forces.",
        [
            "Measure SANCTION held - kyiv | actor=GHA recipient=UKR",
            "Measure ASSAULT held - - | actor=RUS",
        ],
    ),
    (
        "Ghana complained of shelling by the Togolese army.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    # what was imposed, by nobody whom the sentence names
    (
        "Kenya described the sanctions imposed on Russia as a success.",
        [],
    ),
    (
        "Ghana discussed the sanctions imposed on Mali with Togo.",
        [],
    ),
    # what a named person did say, in the words of his spokesman
    (
        '"Foreign Minister Ama Owusu also thanked President William Ruto for Kenya\'s help," according '
        "to the statement.",
        [
            "Statement SUPPORT held - - | actor=ama-owusu recipient=KEN recipient=william-ruto",
        ],
    ),
    (
        "President William Ruto \"reiterated Kenya's unwavering support for Ghana's independence,\" the "
        "statement said.",
        [
            "Statement SUPPORT held - - | actor=KEN actor=william-ruto recipient=GHA",
        ],
    ),
]

INDONESIAN: list[tuple[str, list[str]]] = [
    # the day and place of an aside right before the verb are its own
    (
        "Ghana dan Togo, yang terakhir kali bertemu di Nairobi Mei lalu, juga menandatangani nota "
        "kesepahaman.",
        [
            "Meeting CONSULT held 2023-05 nairobi | attendee=GHA attendee=TGO",
            "Signing SUPPORT held - - | signatory=GHA signatory=TGO",
        ],
    ),
    (
        "Ghana dan Togo, yang terakhir kali berunding di Nairobi Mei lalu, sepakat membuka perbatasan.",
        [
            "Negotiation CONSULT held 2023-05 nairobi | attendee=GHA attendee=TGO",
            "Statement AGREE held - - | actor=GHA actor=TGO",
        ],
    ),
    (
        "Ghana dan Togo bertemu di Nairobi Mei lalu dan menandatangani nota kesepahaman.",
        [
            "Meeting CONSULT held 2023-05 nairobi | attendee=GHA attendee=TGO",
            "Signing SUPPORT held 2023-05 nairobi | signatory=GHA signatory=TGO",
        ],
    ),
    # weapons are sent to a border against somebody, elsewhere for him
    (
        "Menteri pertahanan Ghana telah mengirim 28 kendaraan lapis baja ke perbatasan dengan Togo.",
        [
            "Measure MOBILIZE held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Brasil mengirim 28 kendaraan lapis baja ke Boa Vista, kota di dekat perbatasan Venezuela.",
        [
            "Measure MOBILIZE held - boa-vista | actor=BRA recipient=VEN",
        ],
    ),
    (
        "Brasil mengerahkan 28 kendaraan lapis baja ke Boa Vista.",
        [
            "Measure MOBILIZE held - boa-vista | actor=BRA",
        ],
    ),
    (
        "Ghana mengirim 28 kendaraan lapis baja ke Ukraina.",
        [
            "Measure AID held - UKR | actor=GHA recipient=UKR",
        ],
    ),
    (
        "Ghana mengirim lima helikopter kepada Ukraina.",
        [
            "Measure AID held - - | actor=GHA recipient=UKR",
        ],
    ),
    # a host by name behind the place and the day of the talks
    (
        "Presiden Ghana John Mahama berunding di Lome pada Senin dengan tuan rumahnya, Presiden Faure "
        "Gnassingbe.",
        [
            "Negotiation CONSULT held 2023-06-12 lome | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=john-mahama",
        ],
    ),
    (
        "Pertemuan Menlu Ghana Ama Owusu dengan tamunya, Menlu Togo Robert Dussey, berlangsung di Accra.",
        [
            "Meeting CONSULT held - accra | attendee=TGO attendee=robert-dussey host=GHA host=ama-owusu",
        ],
    ),
    # what is brought home but troops; "tentang" is a preposition
    (
        "Presiden Ghana John Mahama membawa pulang dua nota kesepahaman tentang kerja sama penjaga "
        "pantai di Lome.",
        [],
    ),
    (
        "Presiden Ghana John Mahama membawa pulang 300 tentara dari Togo.",
        [
            "Measure RETREAT held - TGO | actor=GHA actor=john-mahama recipient=TGO",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ENGLISH)
def test_what_english_sentences_tell(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(("text", "events"), INDONESIAN)
def test_what_indonesian_sentences_tell(text: str, events: list[str]) -> None:
    assert told(text, "id") == events


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("istri dari Kofi Owusu ini", "ama-owusu"),
        ("ibu dari Kofi dan Yaw Owusu ini", "ama-owusu"),
        ("ibu dua anak itu", "ama-owusu"),
        ("putri mantan Presiden Ghana Kwame Owusu itu", "ama-owusu"),
        ("suami Ama Owusu, Kofi", "kofi"),  # he has a name of his own
    ],
)
def test_whoever_is_told_by_his_family_has_spoken_before(who: str, speaker: str) -> None:
    text = f'Menlu Ghana Ama Owusu bertolak ke Lome, Senin.\n\n"Kami sepakat membuka jalur itu," kata {who}.'
    article = article_from_text(text, "after", language="id", published="2023-06-15")
    assert [q.speaker for q in extract_article(article).quotations] == [f"person/{speaker}"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kenya's ties with Togo, with which it", "en"),
        ("Ghana because of shelling by", "en"),
        ("Ghana described the sanctions imposed", "en"),
        ('"Kami setuju," kata istri dari', "id"),
        ("Ghana mengirim tank ke perbatasan dengan", "id"),
    ],
)
def test_a_text_that_is_cut_off_is_read(text: str, language: str) -> None:
    told(text, language)
