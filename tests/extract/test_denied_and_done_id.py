"""What is denied, handed over and put off between states: which deed behind a denial was done after all."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # what is denied is a thing, and the deed behind "dan" or "lalu" was done
    (
        "Kuba membantah tudingan Panama dan menarik duta besarnya.",
        [
            "Statement REJECT held - - | actor=CUB recipient=PAN",
            "Measure SANCTION held - - | actor=CUB recipient=PAN",
        ],
    ),
    (
        "Serbia membantah laporan Kosovo dan mengusir dua diplomat Kosovo.",
        [
            "Statement REJECT held - - | actor=SRB recipient=XKX",
            "Measure SANCTION held - - | actor=SRB recipient=XKX",
        ],
    ),
    (
        "Belarus membantah tuduhan Lituania dan memanggil kuasa usaha Lituania di Minsk.",
        [
            "Statement REJECT held - - | actor=BLR recipient=LTU",
            "Measure ACCUSE held - minsk | actor=BLR recipient=LTU",
        ],
    ),
    (
        "Peru menyangkal hal itu dan menutup kedutaannya di Caracas.",
        [
            "Statement REJECT held - - | actor=PER",
            "Measure SANCTION held - caracas | actor=PER recipient=VEN",
        ],
    ),
    # a clause is denied with both its deeds
    (
        "Rwanda membantah telah menyerang Goma dan mengerahkan pasukan ke Kongo.",
        [
            "Statement REJECT held - - | actor=RWA",
            "Measure MOBILIZE denied - COD | actor=RWA recipient=COD",
        ],
    ),
    (
        "Rwanda membantah menyerang Goma dan mengusir diplomat Kongo.",
        [
            "Statement REJECT held - - | actor=RWA",
            "Measure SANCTION denied - - | actor=RWA recipient=COD",
        ],
    ),
    (
        "Uganda membantah pasukannya menyerang Goma dan membunuh dua warga Kongo.",
        [
            "Statement REJECT held - - | actor=UGA",
            "Measure ASSAULT denied - - | actor=UGA recipient=COD",
        ],
    ),
    (
        "Togo tidak mengutuk dan menyalahkan Ghana.",
        [
            "Statement ACCUSE denied - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Togo tidak membantah dan menarik duta besarnya dari Ghana.",
        [
            "Statement REJECT denied - - | actor=TGO",
            "Measure SANCTION denied - - | actor=TGO recipient=GHA",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_what_is_told(text: str, expected: list[str]) -> None:
    assert told(text, "id") == expected


@pytest.mark.parametrize(
    "text",
    ["Kuba membantah dan menarik", "Kuba membantah lalu", "Membantah dan menarik", "Kuba diserahkan kepada"],
)
def test_a_text_that_is_cut_off_is_read(text: str) -> None:
    told(text, "id")
