"""Days that open an Indonesian sentence over an aside, and people of states before one."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # hari yang membuka kalimat, untuk verba di belakang sisipan
    (
        "Amerika Serikat akan menghukum Chad bulan depan. Rabu pekan lalu Menlu Togo Robert Dussey, "
        "yang memimpin delegasi, mengecam Mali.",
        [
            "Measure SANCTION planned 2023-07 - | actor=USA recipient=TCD",
            "Statement ACCUSE held 2023-06-07 - | actor=TGO actor=robert-dussey recipient=MLI",
        ],
    ),
    (
        "Niger menggelar KTT pada Juni. Pada 3 Mei Menlu Togo Robert Dussey, setelah bertemu Menlu "
        "Ghana Shirley Botchwey, mengecam Mali.",
        [
            "Summit CONSULT held 2023-06 - | host=NER",
            "Meeting CONSULT held 2023-05-03 - | attendee=GHA attendee=TGO attendee=robert-dussey attendee=shirley-botchwey",
            "Statement ACCUSE held 2023-05-03 - | actor=TGO actor=robert-dussey recipient=MLI",
        ],
    ),
    (
        "Niger menggelar KTT pada Juni. Pada 3 Mei, setelah bertemu Menlu Ghana Shirley Botchwey, "
        "Menlu Togo Robert Dussey mengecam Mali.",
        [
            "Summit CONSULT held 2023-06 - | host=NER",
            "Meeting CONSULT held 2023-05-03 - | attendee=GHA attendee=TGO attendee=robert-dussey attendee=shirley-botchwey",
            "Statement ACCUSE held 2023-05-03 - | actor=TGO actor=robert-dussey recipient=MLI",
        ],
    ),
    (
        "Niger menggelar KTT pada Juni. Pada 2015, setelah Rusia mencaplok Krimea, Kanada menjatuhkan "
        "sanksi kepada Rusia.",
        [
            "Summit CONSULT held 2023-06 - | host=NER",
            "Measure COERCE held - crimea | actor=RUS",
            "Measure SANCTION held 2015 - | actor=CAN recipient=RUS",
        ],
    ),
    (
        "Pada 3 Mei, usai mengusir Duta Besar Mali, Niger menutup perbatasannya dengan Mali.",
        [
            "Measure SANCTION held 2023-05-03 - | actor=NER recipient=MLI",
            "Measure SANCTION held 2023-05-03 - | actor=NER recipient=MLI",
        ],
    ),
    # bukan di tempat yang baru akan dituju
    (
        "Rabu, sebelum bertolak ke Chad, Menlu Togo Robert Dussey menemui Menlu Ghana Shirley Botchwey.",
        [
            "Visit CONSULT held 2023-06-14 TCD | host=TCD visitor=TGO visitor=robert-dussey",
            "Meeting CONSULT held 2023-06-14 - | attendee=GHA attendee=TGO attendee=robert-dussey attendee=shirley-botchwey",
        ],
    ),
    # orang dari negara-negara, dengan sisipan sebelum verbanya
    (
        "Para menteri dari Chad dan Niger, yang tiba dari Lome, mengecam Mali.",
        [
            "Statement ACCUSE held - - | actor=NER actor=TCD recipient=MLI",
        ],
    ),
    (
        "Perwakilan dari Chad, yang berbatasan dengan Niger, mengecam Mali.",
        [
            "Statement ACCUSE held - - | actor=TCD recipient=MLI",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
