"""Perundingan dengan negara-negara tanpa nama, dan yang dikenal dari hasilnya."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # perundingan dengan negara-negara tanpa nama
    (
        "Iran dan lima negara lain memulai putaran perundingan di Wina pada Sabtu.",
        [
            "Negotiation CONSULT held 2023-06-10 vienna | attendee=IRN",
        ],
    ),
    (
        "Iran dan sejumlah negara Barat berunding di Wina pada Sabtu.",
        [
            "Negotiation CONSULT held 2023-06-10 vienna | attendee=IRN",
        ],
    ),
    (
        "Iran dan lima negara besar membuka putaran keenam perundingan nuklir di Wina, Sabtu. "
        "Perundingan itu dipimpin Elena Ruiz, Wakil Direktur Dinas Luar Negeri Uni Eropa.",
        [
            "Negotiation CONSULT held 2023-06-10 vienna | attendee=IRN attendee=eu chair=elena-ruiz",
        ],
    ),
    (
        "Joko bertemu 200 pengusaha di Jakarta pada Sabtu.",
        [],
    ),
    # perundingan yang melahirkan kesepakatan: antara para pihaknya
    (
        "Lima putaran perundingan di Bagdad, yang dituanrumahi Irak pada 2018, melahirkan kesepakatan "
        "Arab Saudi dan Iran.",
        [
            "Negotiation CONSULT held 2018 baghdad | attendee=IRN attendee=SAU",
            "Statement AGREE held - - | actor=IRN actor=SAU",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
