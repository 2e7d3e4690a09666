"""Which of a sentence's dates is an event's, and what a date without a year inherits."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(language: str, text: str, published: str = "2012-01-26") -> list[Event]:
    """The events of a short article, in order of their words."""
    article = article_from_text(f"A title\n\n{text}\n", "x", language=language, published=published)
    return sorted(extract_article(article).events, key=lambda e: min(v.begin for v in e.evidence))


def starts(language: str, text: str, published: str = "2012-01-26") -> list[str | None]:
    return [e.start.iso if e.start is not None else None for e in told(language, text, published)]


@pytest.mark.parametrize("noun", ["raid", "cross-border attack", "leak"])
def test_a_date_before_a_noun_is_that_noun_s(noun: str) -> None:
    text = f"On Tuesday Kevin Rudd met Hillary Clinton in Canberra about the January 3 {noun}."
    assert starts("en", text) == ["2012-01-24"]


def test_a_meeting_s_own_date_may_stand_before_it() -> None:
    assert starts("en", "Kevin Rudd and Hillary Clinton held their January 3 meeting in Canberra.") == [
        "2012-01-03"
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "On Tuesday, Kevin Rudd met Hillary Clinton, and on Wednesday he telephoned William Hague.",
            ["2012-01-24", "2012-01-25"],
        ),
        (
            "en",
            "Fiji recalled its ambassador to Samoa on Monday, the same day that Tonga expelled the Fijian ambassador.",
            ["2012-01-23", "2012-01-23"],
        ),
        (
            "en",
            "Kevin Rudd is expected in London on Friday and will then travel to Madrid.",
            ["2012-01-27", None],
        ),
        ("en", "Fiji signed the treaty with Samoa in the 1990s.", [None]),
        ("en", "Fiji signed the treaty with Samoa decades ago.", [None]),
        ("en", "Fiji signed the treaty with Samoa two years ago.", ["2010"]),
        ("id", "Puluhan tahun lalu Fiji dan Samoa menandatangani perjanjian itu.", [None]),
        ("id", "Dua tahun lalu Fiji dan Samoa menandatangani perjanjian itu.", ["2010"]),
        ("en", "In an open letter this month, Kevin Rudd urged Fiji to hold elections.", ["2012-01"]),
        ("id", "Dalam surat terbuka bulan ini Kevin Rudd mendesak Fiji menggelar pemilu.", ["2012-01"]),
        (
            "en",
            "The letter from last month's summit angered Samoa, and Kevin Rudd urged Fiji to answer.",
            [None],
        ),
    ],
)
def test_dates_of_other_clauses(language: str, text: str, expected: list[str | None]) -> None:
    assert starts(language, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fiji signed the treaty with Samoa in November 2004 and ratified it in May.", ["2004-11", "2005-05"]),
        ("Fiji signed the treaty with Samoa in 2004. It expelled the Samoan ambassador on 7 October.", ["2004", "2004-10-07"]),
        ("Fiji signed the treaty with Samoa in 2004. It expelled the Samoan ambassador on 12 January.", ["2004", "2012-01-12"]),
        ("Fiji has sent troops to Samoa since 2004. It expelled the Samoan ambassador on 7 October.", ["2004", "2011-10-07"]),
        ("Fiji expelled Samoa's ambassador in February 2004. That November Kevin Rudd met Hillary Clinton.", ["2004-02", "2004-11"]),
        ("Fiji expelled Samoa's ambassador in June 2004. The following March Kevin Rudd met Hillary Clinton.", ["2004-06", "2005-03"]),
    ],
)  # fmt: skip
def test_a_date_without_a_year_has_that_of_what_is_told(text: str, expected: list[str | None]) -> None:
    assert starts("en", text) == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Kevin Rudd met Hillary Clinton last December.", "2012-01-05", "2011-12"),
        ("Kevin Rudd will meet Hillary Clinton next February.", "2012-01-26", "2012-02"),
        ("Kevin Rudd met Hillary Clinton last September.", "2012-09-28", "2011-09"),
        ("Kevin Rudd will visit Samoa by the end of the year.", "2012-01-26", "2012"),
    ],
)
def test_months_beside_the_day_of_publication(text: str, published: str, expected: str) -> None:
    assert starts("en", text, published) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "Kevin Rudd has called a summit of Pacific leaders in Suva for Sunday.", "planned 2012-01-29"),
        ("en", "Kevin Rudd hosted a summit of Pacific leaders in Suva on Sunday.", "held 2012-01-22"),
        ("en", "Kevin Rudd was to have met Hillary Clinton on Monday.", "cancelled 2012-01-23"),
        ("en", "Kevin Rudd was due to meet Hillary Clinton on Monday but the talks were called off.", "cancelled 2012-01-23"),
        ("en", "Kevin Rudd is due to meet Hillary Clinton on Monday but the press is not invited.", "planned 2012-01-30"),
        ("en", "The talks between Fiji and Samoa in Suva on Monday were marred by a cancelled flight.", "held 2012-01-23"),
        ("en", "The talks between Fiji and Samoa in Suva on Monday were cancelled.", "cancelled 2012-01-23"),
        ("id", "Pertemuan Kevin Rudd dengan Hillary Clinton pada Senin membahas proyek yang ditunda.", "held 2012-01-23"),
        ("id", "Pertemuan Kevin Rudd dengan Hillary Clinton yang semula digelar pada Senin ditunda.", "cancelled 2012-01-23"),
    ],
)  # fmt: skip
def test_planned_and_called_off(language: str, text: str, status: str) -> None:
    assert [f"{e.status.value} {e.start.iso if e.start else None}" for e in told(language, text)] == [status]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kevin Rudd met Hillary Clinton on 20 January. A few days earlier he had telephoned William Hague."),
        ("id", "Pada 20 Januari Kevin Rudd bertemu Hillary Clinton. Beberapa hari sebelumnya, ia menelepon William Hague."),
    ],
)  # fmt: skip
def test_some_days_earlier_is_some_day_of_the_month(language: str, text: str) -> None:
    assert starts(language, text) == ["2012-01-20", "2012-01"]


def test_the_day_of_who_confirmed_it_gives_way_to_its_own() -> None:
    text = (
        "Tonga's ambassador to Fiji, Sione Vaka, has been declared persona non grata, the ministry confirmed on "
        "Thursday. Fiji announced the expulsion on Wednesday."
    )
    assert starts("en", text) == ["2012-01-25"]


@pytest.mark.parametrize("soon", ["within hours", "hours later", "later in the day"])
def test_hours_later_is_the_same_day(soon: str) -> None:
    text = f"On Monday Fiji expelled the ambassador of Samoa. Kevin Rudd met William Hague {soon}."
    assert starts("en", text) == ["2012-01-23", "2012-01-23"]


def test_the_opening_day_is_the_summit_s() -> None:
    text = (
        "The Pacific Summit in Suva began on Monday. On Tuesday Kevin Rudd met William Hague. "
        "On the opening day Fiji condemned Samoa."
    )
    assert starts("en", text) == ["2012-01-23", "2012-01-24", "2012-01-23"]


def test_the_day_of_the_announcement_stands_before_that_of_who_said_so() -> None:
    text = (
        "Fiji has expelled the Tongan ambassador, the foreign ministry said on Thursday. "
        "Fiji had announced the step on Wednesday."
    )
    assert starts("en", text) == ["2012-01-25"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Kevin Rudd, who met Hillary Clinton in 2009, will host Julia Gillard in Suva in May.",
            [("2009", None), ("2012-05", "place/suva")],
        ),
        (
            "en",
            "Kevin Rudd, who met Hillary Clinton in Apia, Samoa, on Monday, will see Julia Gillard in Suva in May.",
            [("2012-01-23", "place/apia"), ("2012-05", "place/suva")],
        ),
        (
            "id",
            "Kevin Rudd, yang bertemu Hillary Clinton pada 2009, akan menerima Julia Gillard di Suva pada Mei.",
            [("2009", None), ("2012-05", "place/suva")],
        ),
        (
            "en",
            "Kevin Rudd met Hillary Clinton in 2009 and hosted Julia Gillard in Suva in May.",
            [("2009", None), ("2011-05", "place/suva")],
        ),
    ],
)
def test_behind_an_aside_comes_the_main_clause(
    language: str, text: str, expected: list[tuple[str | None, str | None]]
) -> None:
    assert [(e.start.iso if e.start else None, e.place) for e in told(language, text)] == expected
