"""Dates on pages: in the reader's language, and no more precise than they are."""

from __future__ import annotations

import pytest

from kg.web.dates import written_day, written_days


@pytest.mark.parametrize(
    ("partial", "english", "indonesian"),
    [
        ("2019-09-10", "10 Sept 2019", "10 Sep 2019"),
        ("2020-05-01", "1 May 2020", "1 Mei 2020"),
        ("2019-08", "Aug 2019", "Agu 2019"),
        ("1998", "1998", "1998"),
        ("", "", ""),
        ("…", "…", "…"),
        ("2019-13", "2019-13", "2019-13"),
        ("2019-xx", "2019-xx", "2019-xx"),
    ],
)
def test_a_day_is_written_as_precisely_as_it_is_known(partial: str, english: str, indonesian: str) -> None:
    assert (written_day(partial, "en"), written_day(partial, "id")) == (english, indonesian)


@pytest.mark.parametrize(
    ("first", "last", "written"),
    [
        ("2019-09-10", "2019-09-11", "10 – 11 Sept 2019"),
        ("2019-09-30", "2019-10-01", "30 Sept – 1 Oct 2019"),
        ("2019-09-10", "2020-09-11", "10 Sept 2019 – 11 Sept 2020"),
        ("2019-09", "2019-09-11", "Sept 2019 – 11 Sept 2019"),
        ("2019-09-10", "2019-09-10", "10 Sept 2019"),
        ("2019-09-10", "", "10 Sept 2019"),
        ("", "2019-09-10", " – 10 Sept 2019"),
        ("", "", ""),
    ],
)
def test_two_days_leave_out_what_they_share(first: str, last: str, written: str) -> None:
    assert written_days(first, last, "en").striptags() == written.strip()


def test_what_an_article_gave_as_a_date_is_escaped() -> None:
    assert written_days('"><b>', "", "en") == '<time datetime="&#34;&gt;&lt;b&gt;">&#34;&gt;&lt;b&gt;</time>'
