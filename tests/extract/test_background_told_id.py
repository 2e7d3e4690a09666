"""What Indonesian sentences tell in passing: what that country did, who was elected, since when he is in office."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # "negara itu" sebagai pelaku anak kalimat: yang disebut terakhir sebelumnya
    (
        "Kenya mengecam Togo setelah negara itu mencabut visa diplomatnya.",
        [
            "Statement ACCUSE held - - | actor=KEN recipient=TGO",
        ],
    ),
    (
        "Ghana menarik dubesnya dari Togo karena negara itu mengusir diplomatnya.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Ghana berunding dengan Togo di Lome setelah negara itu menarik dubesnya pada Mei.",
        [
            "Negotiation CONSULT held - lome | attendee=GHA attendee=TGO",
            "Measure SANCTION held 2023-05 - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "China menjalin hubungan diplomatik dengan Nauru setelah negara kepulauan itu memutuskan "
        "hubungan dengan Taiwan.",
        [
            "Measure SUPPORT held - - | actor=CHN actor=NRU",
            "Measure SANCTION held - - | actor=NRU recipient=TWN",
        ],
    ),
    (
        "Presiden Kenya William Ruto berkunjung ke Togo sebulan setelah negara itu mencabut sanksi "
        "terhadap Mali.",
        [
            "Visit CONSULT held - TGO | host=TGO visitor=KEN visitor=william-ruto",
            "Measure CONCEDE held 2023-05 - | actor=TGO recipient=MLI",
        ],
    ),
    (
        "Turki mengirim bantuan ke Suriah meskipun negara itu mengecam Ankara.",
        [
            "Measure AID held - SYR | actor=TUR recipient=SYR",
            "Statement ACCUSE held - - | actor=SYR recipient=TUR",
        ],
    ),
    (
        "Presiden Kenya William Ruto bertemu Presiden Togo Faure Gnassingbe di Lome, Jumat, dan "
        "mendesak negara tetangganya itu membuka perbatasan.",
        [
            "Meeting CONSULT held 2023-06-09 lome | attendee=KEN attendee=TGO attendee=faure-gnassingbe attendee=william-ruto",
            "Statement REQUEST held 2023-06-09 lome | actor=KEN actor=william-ruto recipient=TGO",
        ],
    ),
    # permintaan maaf dan perbuatan kedua
    (
        "Presiden Kenya William Ruto meminta maaf kepada Togo dan mendesak Mali membuka perbatasan.",
        [
            "Statement CONCEDE held - - | actor=KEN actor=william-ruto recipient=TGO",
            "Statement REQUEST held - - | actor=KEN actor=william-ruto recipient=MLI",
        ],
    ),
    (
        "Presiden Kenya William Ruto menyampaikan permohonan maaf kepada Presiden Togo Faure "
        "Gnassingbe di Lome, Jumat, dan membujuk negara pesisir itu kembali ke Uni Afrika.",
        [
            "Statement CONCEDE held 2023-06-09 lome | actor=KEN actor=william-ruto recipient=TGO recipient=faure-gnassingbe",
            "Statement REQUEST held 2023-06-09 lome | actor=KEN actor=william-ruto recipient=TGO",
        ],
    ),
    (
        "Kenya mendesak Togo meminta maaf kepada Mali.",
        [
            "Statement REQUEST held - - | actor=KEN recipient=TGO",
        ],
    ),
    # tahun sebelum kata sambung
    (
        "Ghana memutus hubungan dengan Taiwan pada 2018 sebelum negara itu mengakui China.",
        [
            "Measure SANCTION held 2018 - | actor=GHA recipient=TWN",
            "Statement SUPPORT held - - | actor=TWN recipient=CHN",
        ],
    ),
    # terpilihnya, ditunjuknya, sejak menjabat
    (
        "Terpilihnya Ama Owusu sebagai Sekretaris Jenderal ASEAN pada Mei lalu disambut Kenya.",
        [
            "Appointment - held 2023-05 - | actor=asean appointee=ama-owusu",
        ],
    ),
    (
        "Ditunjuknya Ama Owusu sebagai menteri luar negeri Ghana pada Mei disambut Togo.",
        [
            "Appointment - held 2023-05 - | actor=GHA appointee=ama-owusu",
        ],
    ),
    (
        "Kiribati hengkang dari forum itu pada Juli 2022 sebagai protes atas terpilihnya Henry Puna "
        "sebagai sekretaris jenderal setahun sebelumnya.",
        [
            "Measure SANCTION held 2022-07 - | actor=KIR",
            "Appointment - held 2021 - | actor=pif appointee=henry-puna",
        ],
    ),
    (
        "Ini lawatan pertama Presiden Bola Tinubu sejak menjabat pada Mei.",
        [
            "Visit CONSULT held - - | visitor=NGA visitor=bola-tinubu",
            "Appointment - held 2023-05 - | actor=NGA appointee=bola-tinubu",
        ],
    ),
    (
        "Ini lawatan pertama Presiden Bola Tinubu sejak menjabat.",
        [
            "Visit CONSULT held - - | visitor=NGA visitor=bola-tinubu",
        ],
    ),
    # duta besar dipanggil oleh negara yang disebut sebelumnya
    (
        "Mali segera bereaksi. Duta Besar Prancis dipanggil pada Rabu.",
        [
            "Measure ACCUSE held 2023-06-14 - | actor=MLI recipient=FRA",
        ],
    ),
    (
        "Duta Besar Prancis dipanggil ke Kementerian Luar Negeri Mali.",
        [
            "Measure ACCUSE held - - | actor=MLI actor=mfa-mli recipient=FRA",
        ],
    ),
    (
        "Prancis mengecam Mali. Duta Besar Prancis dipanggil pada Rabu.",
        [
            "Statement ACCUSE held 2023-06-14 - | actor=FRA recipient=MLI",
            "Measure ACCUSE held 2023-06-14 - | actor=MLI recipient=FRA",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_everything_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
