"""Days of a visit that are told by their number, and how long it lasts: "the second day of his visit"."""

from __future__ import annotations

import pytest

from tests.extract.test_sequels import read

# every text is published on Wednesday 14 June 2023
EN = [
    ("laid a wreath in Accra on Tuesday, the second day of his visit to Ghana.", "2023-06-12..-"),
    ("met Nana Akufo-Addo in Accra on Tuesday, the first day of a state visit to Ghana.", "2023-06-13..-"),
    (
        "opened a school in Accra on Tuesday, the last day of a three-day visit to Ghana.",
        "2023-06-11..2023-06-13",
    ),
    (
        "who landed in Accra on Monday at the start of a four-day visit to Ghana, met Nana Akufo-Addo.",
        "2023-06-12..2023-06-15",
    ),
]
FRONTED_EN = [
    ("On Tuesday, the second day of his visit to Ghana, {} met Nana Akufo-Addo.", "2023-06-12..-"),
    ("Ending a three-day visit to Ghana on Tuesday, {} thanked his hosts.", "2023-06-11..2023-06-13"),
    ("Concluding a two-day visit to Ghana on Tuesday, {} condemned Chad.", "2023-06-12..2023-06-13"),
]
ID = [
    (
        "{} menanam pohon di Accra, Selasa (13/6), hari kedua kunjungan kenegaraannya ke Ghana.",
        "2023-06-12..-",
    ),
    (
        "{} meletakkan karangan bunga di Accra, Selasa (13/6), pada hari pertama lawatannya ke Ghana.",
        "2023-06-13..-",
    ),
    (
        "Pada hari terakhir lawatan tiga hari di Ghana, Selasa (13/6), {} bertemu Nana Akufo-Addo.",
        "2023-06-11..2023-06-13",
    ),
    (
        "{}, yang tiba di Accra Senin malam untuk lawatan tiga hari, bertemu Nana Akufo-Addo.",
        "2023-06-12..2023-06-14",
    ),
]


def stays(text: str, language: str) -> list[str]:
    """First and last day of each visit."""
    visits = [e for e in read(text, language).events if e.kind == "Visit"]
    return [f"{v.start.iso if v.start else '-'}..{v.end.iso if v.end else '-'}" for v in visits]


@pytest.mark.parametrize(("text", "expected"), EN)
def test_the_stay_in_english(text: str, expected: str) -> None:
    comma = "," if text.startswith("who") else ""
    assert stays(f"Togolese President Faure Gnassingbe{comma} {text}", "en") == [expected]


@pytest.mark.parametrize(("text", "expected"), FRONTED_EN)
def test_the_stay_before_its_guest(text: str, expected: str) -> None:
    assert stays(text.format("Togolese President Faure Gnassingbe"), "en") == [expected]


@pytest.mark.parametrize(("text", "expected"), ID)
def test_the_stay_in_indonesian(text: str, expected: str) -> None:
    assert stays(text.format("Presiden Togo Faure Gnassingbe"), "id") == [expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ghana condemned Togo on Tuesday, the second day of the strike.", "en"),
        ("Ghana mengecam Togo, Selasa (13/6), hari kedua pemogokan.", "id"),
        ("Togo won on Tuesday, the last day of the games in Ghana.", "en"),
    ],
)
def test_other_days_are_no_stay(text: str, language: str) -> None:
    assert stays(text, language) == []
