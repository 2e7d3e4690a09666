"""Indonesian days and places: of what is ahead, of some time, from and until, and of what kind a place is."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_visits_and_days_id import events

ROWS: list[tuple[str, list[str]]] = [
    # the day of what is ahead is not that of the deed before it
    (
        "Menjelang kunjungan Presiden Ghana ke Togo pekan depan, Togo membebaskan lima tahanan Ghana.",
        ["Measure held - -: GHA TGO", "Visit planned 2024-06 TGO: GHA TGO"],
    ),
    ("Menjelang pemilu bulan depan, Ghana mengusir duta besar Togo.", ["Measure held - -: GHA TGO"]),
    (
        "Sebelum pertemuan dengan Presiden Togo pekan depan, Presiden Ghana mengecam Benin.",
        ["Meeting planned 2024-06 -: GHA TGO", "Statement held - -: BEN GHA"],
    ),
    # lately, and on no day of the news
    (
        "Menlu Ghana bertemu Menlu Togo di Lome, Jumat. Baru-baru ini, Ghana mengusir duta besar Mali.",
        ["Measure held - -: GHA MLI", "Meeting held 2024-06-07 lome: GHA TGO"],
    ),
    (
        "Menlu Ghana bertemu Menlu Togo di Lome, Jumat. Belum lama ini, Ghana mengusir duta besar Mali.",
        ["Measure held - -: GHA MLI", "Meeting held 2024-06-07 lome: GHA TGO"],
    ),
    # what kind of place it is stands before its name
    ("Di kota Lahore, Presiden Chad bertemu dengan Presiden Fiji.", ["Meeting held - lahore: FJI TCD"]),
    ("Di pinggiran Paris, Presiden Chad bertemu dengan Presiden Fiji.", ["Meeting held - paris: FJI TCD"]),
    # ministers who meet from afar
    (
        "Menteri Luar Negeri Chad bertemu Menteri Luar Negeri Fiji secara virtual untuk membahas kerja sama.",
        ["Call held - -: FJI TCD"],
    ),
    # a drill of two by its noun
    ("Latihan militer bersama Ghana dan Togo digelar pada 3 Juni.", ["Measure held 2024-06-03 -: GHA TGO"]),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_when_and_where(text: str, told: list[str]) -> None:
    assert events(text) == told


def test_first_and_last_day_before_the_verb() -> None:
    told = "Sejak Senin (3/6) hingga Rabu (5/6), Presiden Ghana melakukan kunjungan resmi ke Togo."
    article = article_from_text(f"Judul\n\n{told}\n", "x", language="id", published="2024-06-10")
    (visit,) = extract_article(article).events
    assert [day.iso for day in (visit.start, visit.end) if day is not None] == ["2024-06-03", "2024-06-05"]
