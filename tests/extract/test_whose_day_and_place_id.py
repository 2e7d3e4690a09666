"""Hari dan tempat milik siapa: yang datang sebelumnya, yang dikecam, yang dibuka dan ditunda."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # yang datang sebelumnya datang pada harinya sendiri
    (
        "Abela akan menjadi perdana menteri Malta pertama yang mengunjungi Fiji sejak Lawrence Gonzi pada 2005.",
        [
            "Visit CONSULT planned - FJI | host=FJI visitor=MLT visitor=robert-abela",
            "Visit CONSULT held 2005 FJI | host=FJI visitor=MLT visitor=lawrence-gonzi",
        ],
    ),
    (
        "Barack Obama menjadi presiden Amerika pertama yang berkunjung ke Kuba setelah Calvin Coolidge pada 1928.",
        [
            "Visit CONSULT held - CUB | host=CUB visitor=USA visitor=barack-obama",
            "Visit CONSULT held 1928 CUB | host=CUB visitor=USA visitor=calvin-coolidge",
        ],
    ),
    (
        "Abela akan menjadi perdana menteri Malta pertama yang mengunjungi Fiji sejak kemerdekaannya pada 1970.",
        [
            "Visit CONSULT planned - FJI | host=FJI visitor=MLT visitor=robert-abela",
        ],
    ),
    # yang menyusul, yang ditunda, lembaga yang pertemuannya dibuka
    (
        "Presiden Ruto bertemu Emmanuel Macron pada Senin, lalu Olaf Scholz pada Selasa.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=FRA attendee=KEN attendee=emmanuel-macron attendee=william-ruto",
            "Meeting CONSULT held 2023-06-13 - | attendee=DEU attendee=KEN attendee=olaf-scholz attendee=william-ruto",
        ],
    ),
    (
        "Presiden Ruto akan bertolak ke Lome pada Senin, lalu Abidjan pada Selasa.",
        [
            "Visit CONSULT planned 2023-06-19 lome | host=TGO visitor=KEN visitor=william-ruto",
            "Visit CONSULT planned 2023-06-20 CIV | host=CIV visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "KTT di Lima ditunda hingga September.",
        [
            "Summit CONSULT cancelled - lima | host=PER",
        ],
    ),
    (
        "Peluncuran produk dalam konferensi di Lima dibatalkan.",
        [],
    ),
    (
        "KTT ASEAN di Lima ditunda hingga September.",
        [
            "Summit CONSULT cancelled - lima | host=PER organizer=asean",
        ],
    ),
    (
        "Forum Kepulauan Pasifik dibuka di Tonga pada Senin.",
        [
            "Summit CONSULT held 2023-06-12 TON | host=TON organizer=pif",
        ],
    ),
    (
        "G20 dibuka untuk anggota baru.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_what_is_told(text: str, rows: list[str]) -> None:
    assert told(text, "id") == rows
