"""Days and places of what is said, planned and remembered, in Indonesian."""

from __future__ import annotations

import pytest

from tests.extract.test_visits_and_days_id import events

ROWS: list[tuple[str, list[str]]] = [
    # hari dari kata-kata
    (
        "Pada Senin, Peru mengatakan akan mengusir duta besar Meksiko.",
        ["Measure planned - -: MEX PER"],
    ),
    (
        "Di Lome, Senin, Menlu Togo Robert Dussey mengatakan akan bertolak ke Accra untuk berunding.",
        ["Visit planned - accra: GHA TGO robert-dussey"],
    ),
    (
        "Berbicara di Lome, Senin, Menlu Togo Robert Dussey mengatakan pemerintahnya akan mengusir duta besar Mali.",
        ["Measure planned - -: MLI TGO robert-dussey"],
    ),
    (
        "Pada Sabtu mendatang, Togo akan mengusir duta besar Mali.",
        ["Measure planned 2024-06-15 -: MLI TGO"],
    ),
    # a plan behind what was done
    (
        "Menteri Luar Negeri Togo Robert Dussey tiba di Accra, Minggu (9/6), dan akan bertemu Menlu Ghana Shirley Ayorkor Botchwey.",
        [
            "Meeting planned - accra: GHA TGO robert-dussey shirley-ayorkor-botchwey",
            "Visit held 2024-06-09 accra: GHA TGO robert-dussey",
        ],
    ),
    (
        "Menteri Luar Negeri Togo Robert Dussey tiba di Accra pada Minggu dan dijadwalkan bertemu Menlu Ghana Shirley Ayorkor Botchwey.",
        [
            "Meeting planned - accra: GHA TGO robert-dussey shirley-ayorkor-botchwey",
            "Visit held 2024-06-09 accra: GHA TGO robert-dussey",
        ],
    ),
    # not where one said it, nor where one came from, nor where the deed was
    (
        "Berbicara di Oslo, Minggu (9/6), Menlu Ghana Shirley Ayorkor Botchwey mengatakan negaranya telah mengusir Duta Besar Mali.",
        ["Measure held - -: GHA MLI shirley-ayorkor-botchwey"],
    ),
    (
        "Berbicara di Oslo, Minggu (9/6), Menlu Ghana Shirley Ayorkor Botchwey mengecam kudeta di Gabon.",
        ["Statement held 2024-06-09 oslo: GAB GHA shirley-ayorkor-botchwey"],
    ),
    (
        "Menlu Ghana Shirley Ayorkor Botchwey terbang dari Accra ke Lome, Minggu (9/6), dan bertemu Presiden Togo Faure Gnassingbe.",
        [
            "Meeting held 2024-06-09 lome: GHA TGO faure-gnassingbe shirley-ayorkor-botchwey",
            "Visit held 2024-06-09 lome: GHA TGO shirley-ayorkor-botchwey",
        ],
    ),
    (
        "Brasil mengutuk pembunuhan tiga wartawan oleh kelompok bersenjata di Port-au-Prince, Minggu (9/6).",
        ["Statement held 2024-06-09 -: BRA"],
    ),
    (
        "Menlu Ghana Shirley Ayorkor Botchwey mengecam junta Mali di Accra, Minggu (9/6).",
        ["Statement held 2024-06-09 accra: GHA MLI shirley-ayorkor-botchwey"],
    ),
    # what an anniversary is of
    (
        "PM Kanada Justin Trudeau mengunjungi Kyiv, Minggu (9/6), pada peringatan dua tahun invasi Rusia ke Ukraina.",
        [
            "Ceremony held 2024-06-09 kyiv: CAN UKR justin-trudeau",
            "Measure held 2022 UKR: RUS UKR",
            "Visit held 2024-06-09 kyiv: CAN UKR justin-trudeau",
        ],
    ),
    # each stop has its day
    (
        "Presiden Joko Widodo melakukan lawatan ke Hanoi, Sabtu (8/6), dan Manila, Minggu (9/6).",
        [
            "Visit held 2024-06-08 hanoi: IDN VNM joko-widodo",
            "Visit held 2024-06-09 manila: IDN PHL joko-widodo",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_told(text: str, told: list[str]) -> None:
    assert events(text) == told
