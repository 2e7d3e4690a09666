"""Deeds between states as long pages tell them: counted notes and drills, votes, orders, what "-nya" names."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # counted objects between a verb and its noun
    (
        "Filipina melayangkan sebuah nota protes kepada Vietnam.",
        ["Statement ACCUSE held - - | actor=PHL recipient=VNM"],
    ),
    (
        "Ghana mengirim dua nota protes kepada Togo pada Senin.",
        ["Statement ACCUSE held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana telah mengajukan puluhan protes diplomatik kepada Togo.",
        ["Statement ACCUSE held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Vietnam menggelar dua latihan militer di sekitar Pulau Spratly.",
        ["Measure MOBILIZE held - pulau-spratly | actor=VNM"],
    ),
    (
        "Korea Utara melakukan serangkaian uji coba rudal pada Senin.",
        ["Measure MOBILIZE held 2023-06-12 - | actor=PRK"],
    ),
    (
        "Ghana mengirim dua pemain ke Togo.",
        [],
    ),
    # missiles by their other name, and orders to test and to strike
    (
        "Korea Utara kembali menembakkan sebuah peluru kendali balistik hingga jatuh di perairan dekat Jepang pada Rabu.",
        ["Measure MOBILIZE held 2023-06-14 - | actor=PRK"],
    ),
    (
        "Presiden Peru memerintahkan operasi militer di Bolivia pada Senin.",
        ["Measure ASSAULT held 2023-06-12 BOL | actor=PER recipient=BOL"],
    ),
    (
        "Presiden Peru memerintahkan polisi untuk mengusir duta besar Bolivia.",
        ["Measure SANCTION planned - - | actor=PER recipient=BOL"],
    ),
    (
        "Presiden Kenya William Ruto menginstruksikan Kementerian Pertahanan menarik pasukan dari Somalia.",
        ["Measure RETREAT held - SOM | actor=KEN actor=ministry-of-defence-of-kenya recipient=SOM"],
    ),
    (
        "Presiden Peru memerintahkan operasi pasar di Bolivia pada Senin.",
        [],
    ),
    # votes, and what is given that is no aid
    (
        "Peru dan Chile memberikan suara setuju terhadap rancangan resolusi Brasil.",
        ["Statement SUPPORT held - - | actor=CHL actor=PER recipient=BRA"],
    ),
    (
        "Peru memberikan suara abstain dan tidak menggunakan hak vetonya terkait gencatan senjata itu.",
        ["Statement REJECT denied - - | actor=PER"],
    ),
    (
        "Pemerintah Maroko memberikan reaksi keras atas seruan gencatan senjata dari Aljazair.",
        [],
    ),
    (
        "Untuk dapat diadopsi, resolusi Dewan Keamanan PBB memerlukan sembilan suara.",
        [],
    ),
    (
        "Maroko memberikan sepuluh tank kepada Aljazair.",
        ["Measure AID held - - | actor=MAR recipient=DZA"],
    ),
    # ships that sail through a strait, and messages that are no arms
    (
        "Dua kapal perang Kanada berlayar melalui Selat Taiwan pada Senin.",
        ["Measure MOBILIZE held 2023-06-12 taiwan-strait | actor=CAN"],
    ),
    (
        "Kementerian Pertahanan Peru menambahkan, lintasan kapal mengirim pesan yang salah kepada Chile.",
        [],
    ),
    # what a passive in -nya names
    (
        "Kuba mengecam dilakukannya latihan militer oleh Amerika Serikat di Karibia.",
        ["Statement ACCUSE held - - | actor=CUB recipient=USA"],
    ),
    (
        "Kuba mengecam kembali dilakukannya latihan militer oleh Amerika Serikat di Karibia.",
        ["Statement ACCUSE held - - | actor=CUB recipient=USA"],
    ),
    (
        "Yordania menyambut baik dibebaskannya tiga relawan oleh Mesir.",
        ["Statement SUPPORT held - - | actor=JOR recipient=EGY"],
    ),
    (
        "Ghana memprotes atas ditangkapnya nelayan Ghana oleh Togo.",
        ["Statement ACCUSE held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Kuba mengecam undang-undang yang disahkan oleh Peru.",
        ["Statement ACCUSE held - - | actor=CUB recipient=PER"],
    ),
    # wishes and signs that are welcomed receive nobody
    (
        "Presiden Kenya menyambut keinginan Uganda untuk berdialog.",
        ["Statement SUPPORT held - - | actor=KEN recipient=UGA"],
    ),
    (
        "Presiden Kenya menyambut sinyal positif Uganda.",
        ["Statement SUPPORT held - - | actor=KEN recipient=UGA"],
    ),
    (
        "Presiden Kenya menyambut Presiden Uganda di Nairobi.",
        ["Meeting CONSULT held - nairobi | attendee=UGA host=KEN"],
    ),
    # plans, haste, and the first days of this month
    (
        "Langkah itu diambil menyusul rencana Belgia untuk secara resmi mengakui negara Palestina.",
        ["Statement SUPPORT planned - - | actor=BEL recipient=PSE"],
    ),
    (
        "Peru mengatakan akan sesegera mungkin menarik duta besarnya dari Bolivia.",
        ["Measure SANCTION planned - - | actor=PER recipient=BOL"],
    ),
    (
        "Peru mungkin menarik duta besarnya dari Bolivia.",
        ["Measure SANCTION conditional - - | actor=PER recipient=BOL"],
    ),
    (
        "Kanada mengusir 12 diplomat India pada awal Juni lalu.",
        ["Measure SANCTION held 2023-06 - | actor=CAN recipient=IND"],
    ),
    (
        "Kanada mengusir 12 diplomat India pada awal Juli lalu.",
        ["Measure SANCTION held 2022-07 - | actor=CAN recipient=IND"],
    ),
    (
        "Kanada mengusir 12 diplomat India pada Juni lalu.",
        ["Measure SANCTION held 2022-06 - | actor=CAN recipient=IND"],
    ),
    # what nobody has condemned was done
    (
        "Turki belum mengecam serangan Suriah pada 7 April.",
        [
            "Statement ACCUSE denied - - | actor=TUR recipient=SYR",
            "Measure ASSAULT held 2023-04-07 - | actor=SYR",
        ],
    ),
    (
        "Turki tidak melancarkan serangan ke Suriah.",
        ["Measure ASSAULT denied - SYR | actor=TUR recipient=SYR"],
    ),
    (
        "Jerman membatalkan sejumlah pembatasan ekspor senjata.",
        ["Measure CONCEDE held - - | actor=DEU"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[row[0][:60] for row in ROWS])
def test_deeds(text: str, expected: list[str]) -> None:
    assert told(text, "id") == expected
