"""Until when something lasts that is on or is to be, and two days in a row told with their dates."""

from __future__ import annotations

import pytest

from kg.model import Kind
from tests.extract.test_days_of_a_visit import days

ROWS: list[tuple[str, str, Kind, tuple[str, str]]] = [
    (
        "Sheikh Hasina is visiting Munich until Saturday.",
        "en",
        Kind.VISIT,
        ("", "2011-05-21"),
    ),
    (
        "Kuwaiti and Iraqi officials will hold talks in Basra until Sunday.",
        "en",
        Kind.MEETING,
        ("", "2011-05-22"),
    ),
    (
        "Finnish and Estonian ministers held talks in Tartu until Tuesday.",
        "en",
        Kind.MEETING,
        ("", "2011-05-17"),
    ),
    (
        "Kenyan President William Ruto began a visit to Kampala on Monday and will stay until Friday.",
        "en",
        Kind.VISIT,
        ("2011-05-16", "2011-05-20"),
    ),
    (
        "Kenyan President William Ruto started an official visit to Uganda on Tuesday that will last until Friday.",
        "en",
        Kind.VISIT,
        ("2011-05-17", "2011-05-20"),
    ),
    (
        "Ministers from Malta and Tunisia met in Valletta on Monday (16 May) and Tuesday (17 May).",
        "en",
        Kind.MEETING,
        ("2011-05-16", "2011-05-17"),
    ),
    (
        "Ministers from Malta and Tunisia met in Valletta on Monday (16 May) and left on Tuesday (17 May).",
        "en",
        Kind.MEETING,
        ("2011-05-16", ""),
    ),
    (
        "Menlu Belanda Hanke Bruins Slot berada di Rabat hingga Jumat.",
        "id",
        Kind.VISIT,
        ("", "2011-05-20"),
    ),
    (
        "Perundingan Armenia dan Azerbaijan di Almaty akan berlangsung hingga Jumat.",
        "id",
        Kind.NEGOTIATION,
        ("", "2011-05-20"),
    ),
    (
        "Presiden Peru Dina Boluarte melakukan kunjungan kenegaraan ke Jepang pada Senin (16/5) dan Selasa (17/5).",
        "id",
        Kind.VISIT,
        ("2011-05-16", "2011-05-17"),
    ),
    (
        "Robert Dussey visited Accra on Monday and promised to keep the border open until Sunday.",
        "en",
        Kind.VISIT,
        ("2011-05-16", ""),
    ),
    (
        "Togo and Ghana held talks in Lome on Monday and extended a truce until Friday.",
        "en",
        Kind.MEETING,
        ("2011-05-16", ""),
    ),
]


@pytest.mark.parametrize(("text", "language", "kind", "expected"), ROWS)
def test_days(text: str, language: str, kind: Kind, expected: tuple[str, str]) -> None:
    assert days(text, language, kind) == expected
