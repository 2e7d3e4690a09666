"""Yang keliru terbaca di halaman berita: bahasa yang dituturkan, orang tanpa nama, penyangkalan yang bukan."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # fuel is not burnt
    (
        "Presiden Ghana singgah di Nairobi untuk mengisi bahan bakar pesawat.",
        [
            "Visit CONSULT held - nairobi | host=KEN visitor=GHA",
        ],
    ),
    # what is spoken there, and no country
    (
        "Presiden Rwanda berkunjung ke negara berbahasa Portugis itu pada Selasa.",
        [
            "Visit CONSULT held 2023-06-13 - | visitor=RWA",
        ],
    ),
    # both governments
    (
        "Pemerintah Serbia dan Kosovo menegaskan komitmen mereka. Keduanya menandatangani perjanjian "
        "di Wina.",
        [
            "Statement AGREE held - - | actor=SRB actor=XKX",
            "Signing SUPPORT held - vienna | signatory=SRB signatory=XKX",
        ],
    ),
    # of people without a name
    (
        "Menlu Kenya menjelaskan langkah yang diambil sejak insiden kunjungan staf diplomatik tersebut.",
        [],
    ),
    # urged to do what it may
    (
        "Presiden Senegal mendorong OKI untuk bersatu.",
        [
            "Statement REQUEST held - - | actor=SEN recipient=oic",
        ],
    ),
    # nothing is denied
    (
        "Tak lupa Menlu Kenya mengucapkan selamat kepada Presiden Togo.",
        [
            "Statement SUPPORT held - - | actor=KEN recipient=TGO",
        ],
    ),
    (
        "Menlu Peru tak segan mengecam Venezuela.",
        [
            "Statement ACCUSE held - - | actor=PER recipient=VEN",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
