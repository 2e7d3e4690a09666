"""Piagam ratifikasi yang dipertukarkan, dan bantuan setelah bencana."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # piagam ratifikasi dipertukarkan
    (
        "Cile dan Peru mempertukarkan piagam ratifikasi perjanjian itu di Lima pada 4 Maret 2019.",
        [
            "Ceremony - held 2019-03-04 lima | attendee=CHL attendee=PER host=PER",
        ],
    ),
    (
        "Pertukaran piagam ratifikasi antara Cile dan Peru berlangsung di Lima pada Senin.",
        [
            "Ceremony - held 2023-06-12 lima | attendee=CHL attendee=PER host=PER",
        ],
    ),
    (
        "Cile dan Peru meneken traktat itu pada 2018. Piagam ratifikasinya dipertukarkan di Lima pada "
        "4 Maret 2019.",
        [
            "Signing SUPPORT held 2018 - | signatory=CHL signatory=PER",
            "Ceremony - held 2019-03-04 lima | attendee=CHL attendee=PER host=PER",
        ],
    ),
    (
        "Cile dan Peru meneken traktat itu pada Maret. Pertukaran piagam ratifikasi direncanakan "
        "tahun depan di Lima.",
        [
            "Signing SUPPORT held 2023-03 - | signatory=CHL signatory=PER",
            "Ceremony - planned 2024 lima | attendee=CHL attendee=PER host=PER",
        ],
    ),
    (
        "Presiden Boric dan Presiden Boluarte menyaksikan pertukaran dokumen pengesahan perjanjian "
        "ekstradisi pada Senin.",
        [
            "Ceremony - held 2023-06-12 - | attendee=CHL attendee=PER attendee=dina-boluarte attendee=gabriel-boric",
        ],
    ),
    # bantuan setelah bencana yang jauh sebelumnya disebut
    (
        "Gempa melanda Nepal pada 25 April. Raja berpidato. Ratu menangis. Sekolah ditutup. Tiga hari "
        "sesudah bencana, India mengirim dua kapal, sementara Jepang mengerahkan pesawat C-130.",
        [
            "Measure AID held - - | actor=IND recipient=NPL",
            "Measure AID held - - | actor=JPN recipient=NPL",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
