"""The last day of a stay: by who leaves, returns or stays until when, and by the day that talks have come to."""

from __future__ import annotations

import pytest

from kg.model import Kind
from tests.extract.test_days_of_a_visit import days

ENGLISH = [
    ("Robert Dussey arrived in Accra on Monday and left on Tuesday.", ("2011-05-16", "2011-05-17")),
    ("Robert Dussey arrived in Accra on Monday. He left Ghana on Tuesday.", ("2011-05-16", "2011-05-17")),
    ("Robert Dussey flew to Accra on Monday, returning on Wednesday.", ("2011-05-16", "2011-05-18")),
    ("Robert Dussey flew to Accra on Monday. He returned to Lome on Tuesday.", ("2011-05-16", "2011-05-17")),
    ("Robert Dussey landed in Accra on Monday and will stay until Friday.", ("2011-05-16", "2011-05-20")),
    ("Robert Dussey landed in Accra on Monday and will fly home on Friday.", ("2011-05-16", "2011-05-20")),
    ("Sergei Lavrov was in Accra from May 9 to 12.", ("2011-05-09", "2011-05-12")),
    ("Robert Dussey arrived in Accra on Monday. Kofi left the party on Tuesday.", ("2011-05-16", "")),
    ("Robert Dussey arrived in Accra on Monday. He left the question open on Tuesday.", ("2011-05-16", "")),
    ("Robert Dussey visited Accra on Monday. He returned to the subject on Tuesday.", ("2011-05-16", "")),
]

INDONESIAN = [
    (
        "Menlu Robert Dussey tiba di Accra pada Senin dan kembali ke Lome pada Selasa.",
        ("2011-05-16", "2011-05-17"),
    ),
    (
        "Menlu Robert Dussey tiba di Accra pada Senin. Ia meninggalkan Ghana pada Selasa malam.",
        ("2011-05-16", "2011-05-17"),
    ),
    (
        "Menlu Robert Dussey mendarat di Accra pada Senin dan akan tinggal hingga Jumat.",
        ("2011-05-16", "2011-05-20"),
    ),
    (
        "Menlu Robert Dussey tiba di Accra pada Senin. Ia akan berada di sana hingga Jumat.",
        ("2011-05-16", "2011-05-20"),
    ),
    (
        "Menlu Robert Dussey tiba di Accra pada Senin. Ia kembali menyerukan perdamaian pada Selasa.",
        ("2011-05-16", ""),
    ),
    (
        "Menlu Robert Dussey tiba di Accra pada Senin. Kofi meninggalkan partainya pada Selasa.",
        ("2011-05-16", ""),
    ),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: tuple[str, str]) -> None:
    assert days(text, "en", Kind.VISIT) == expected


@pytest.mark.parametrize(("text", "expected"), INDONESIAN)
def test_indonesian(text: str, expected: tuple[str, str]) -> None:
    assert days(text, "id", Kind.VISIT) == expected


def test_onward() -> None:
    """Who is due to leave on a weekday leaves on the next one."""
    text = "Robert Dussey arrived in Accra on Monday. He is due to leave Ghana on Friday."
    assert days(text, "en", Kind.VISIT) == ("2011-05-16", "2011-05-20")


LATER = [
    (
        "Togo opened a summit in Lome on Monday. The summit runs until Friday.",
        "en",
        Kind.SUMMIT,
        "2011-05-20",
    ),
    (
        "Togo opened a summit in Lome on Monday. The meeting, which closes on Friday, is to vote.",
        "en",
        Kind.SUMMIT,
        "2011-05-20",
    ),
    (
        "Togo and Chad began talks in Lome on Monday. The talks are due to last three days.",
        "en",
        Kind.MEETING,
        "2011-05-18",
    ),
    (
        "Togo opened a summit in Lome on Monday. The summit called for a truce until Friday.",
        "en",
        Kind.SUMMIT,
        "",
    ),
    (
        "Togo opened a summit in Lome on Monday. The summit is expected to meet Chad by Friday.",
        "en",
        Kind.SUMMIT,
        "",
    ),
    (
        "Togo membuka KTT di Lome pada Senin. KTT itu berlangsung hingga Jumat.",
        "id",
        Kind.SUMMIT,
        "2011-05-20",
    ),
    (
        "Menlu Togo memulai kunjungan ke Roma pada Senin. Kunjungan itu akan berakhir pada Jumat.",
        "id",
        Kind.VISIT,
        "2011-05-20",
    ),
]


@pytest.mark.parametrize(("text", "language", "kind", "end"), LATER)
def test_told_later(text: str, language: str, kind: Kind, end: str) -> None:
    """Until when it lasts that the sentence before has told."""
    assert days(text, language, kind) == ("2011-05-16", end)
