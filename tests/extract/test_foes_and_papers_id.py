"""Perundingan dengan yang tak bernama, dua tamu sekaligus, dan sejak kapan yang dinotakan berlaku."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # perundingan dengan lawan yang tak bernama
    (
        "Pemerintah Mali dan kelompok pemberontak mengadakan perundingan di Aljir pada Senin.",
        [
            "Negotiation CONSULT held 2023-06-12 algiers | attendee=MLI",
        ],
    ),
    (
        "Perundingan antara pemerintah Mali dan pemberontak dibuka di Aljir pada Senin.",
        [
            "Negotiation CONSULT held 2023-06-12 algiers | attendee=MLI",
        ],
    ),
    (
        "Mali dan perusahaan tambang mengadakan perundingan di Aljir pada Senin.",
        [],
    ),
    # kedua tamunya: tak satu pun menjadi tuan rumah
    (
        "Presiden William Ruto menerima Perdana Menteri Li Qiang dan Menteri Luar Negeri Penny Wong. Ruto"
        " bertemu kedua tamunya di Nairobi.",
        [
            "Meeting CONSULT held - nairobi | attendee=AUS attendee=CHN attendee=li-qiang attendee=penny-wong host=KEN host=william-ruto",
        ],
    ),
    # sejak kapan sesuatu dibekukan bukan hari penandatanganan
    (
        "Ruto bertemu Deby pada Senin. Kenya dan Chad menandatangani nota tentang jembatan yang dipakai sejak "
        "30 Oktober 1967.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=KEN attendee=TCD attendee=mahamat-idriss-deby attendee=william-ruto",
            "Signing SUPPORT held 2023-06-12 - | signatory=KEN signatory=TCD",
        ],
    ),
    (
        "Kenya dan Chad menandatangani nota tentang jembatan pada 30 Oktober 1967.",
        [
            "Signing SUPPORT held 1967-10-30 - | signatory=KEN signatory=TCD",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
