"""Days of publication as pages print them, with and without the century."""

from __future__ import annotations

import pytest

from kg.read.text import article_from_text
from kg.read.times import find_times

PRINTED = [
    ("Published February 22,2024", "2024-02-22"),
    ("26 of February 2016 17:58:01", "2016-02-26"),
    ("Civil Georgia, Tbilisi / 2 Oct.'06 / 21:20", "2006-10-02"),
    ("Tbilisi, 2 Oct ’06", "2006-10-02"),
    ("Oct. 2 '89", "1989-10-02"),
    ("Brussels – 02.10.06", "2006-10-02"),
    ("Terbit: 02/10/06", "2006-10-02"),
    ("Jakarta, Senin (2/10/06)", "2006-10-02"),
    ("2 October 2006", "2006-10-02"),
]


@pytest.mark.parametrize(("line", "day"), PRINTED)
def test_a_day_is_read(line: str, day: str) -> None:
    assert [time.iso[:10] for time in find_times(line)] == [day]


NO_DAYS = ["Set tandang 21-19-06 untuk tuan rumah", "Oct. 2 of '06 members", "31/02/06", "kamar 12.10.06.7"]


@pytest.mark.parametrize("line", NO_DAYS)
def test_other_numbers_are_no_days(line: str) -> None:
    assert find_times(line) == []


OPENINGS = [
    (
        "Tunis (ANTARA) - Menlu Peru tiba di Tunis, Jumat (1/3/2024).\n\nIa bertemu X pada Kamis.",
        "2024-03-01",
    ),
    ("TEMPO.CO, Tunis - Menlu Peru tiba di Tunis, Rabu, 6 Juli 2022.", "2022-07-06"),
    ("Tunis (ANTARA) - Menlu Peru tiba di Tunis, Kamis (1/3/2024).", None),  # it was a Friday
    ("Tunis (ANTARA) - Menlu Peru tiba di Tunis pada 1 Maret 2024.", None),
    ("Tunis (ANTARA) - Menlu Peru tiba di Tunis, Jumat (", None),
]


@pytest.mark.parametrize(("body", "day"), OPENINGS)
def test_a_page_without_a_date_is_of_the_day_of_its_opening(body: str, day: str | None) -> None:
    article = article_from_text(f"Menlu Peru Tiba di Tunis\n\n{body}\n", "opening", language="id")
    assert article.published is None
    assert (article.day.iso if article.day else None) == day
