"""Siapa yang memuji suatu kunjungan bukan tamunya, dan siapa yang melaporkan ucapan orang tidak mengucapkannya."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a short di- verb ends whose visit it is, with and without "oleh"
    (
        "Kunjungan Presiden Togo dipuji Menlu Kenya.",
        [
            "Visit CONSULT held - - | visitor=TGO",
            "Statement SUPPORT held - - | actor=KEN recipient=TGO",
        ],
    ),
    (
        "Kunjungan Presiden Togo diakui oleh Menlu Kenya sebagai langkah penting.",
        [
            "Visit CONSULT held - - | visitor=TGO",
            "Statement SUPPORT held - - | actor=KEN recipient=TGO",
        ],
    ),
    # two who come together are still both visitors
    (
        "Kunjungan Presiden Togo dan Menlu Kenya berlangsung lancar.",
        ["Visit CONSULT held - - | visitor=KEN visitor=TGO"],
    ),
    # whoever reports what people without a name said does not say it himself
    (
        "Sejumlah kepala negara mengucapkan selamat kepada Presiden Togo. Hal itu diungkapkan Menlu Kenya.",
        [],
    ),
    # but a decision is of the state that announces it, and his own minister's words are a president's too
    (
        "Duta Besar Togo diusir dari Ghana. Keputusan itu diumumkan Presiden Ghana.",
        ["Measure SANCTION held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Menlu Kenya mengecam Uganda. Hal itu disampaikan Presiden Kenya.",
        ["Statement ACCUSE held - - | actor=KEN recipient=UGA"],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
