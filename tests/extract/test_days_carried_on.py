"""Days that an event takes from what the text told before, and those that it must not take."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text

PUBLISHED = "2012-01-26"  # a Thursday


def told(language: str, text: str) -> list[Event]:
    """The events of a short article, in order of their words; `||` parts its paragraphs."""
    body = text.replace(" || ", "\n\n")
    article = article_from_text(f"A title\n\n{body}\n", "x", language=language, published=PUBLISHED)
    return sorted(extract_article(article).events, key=lambda e: min(v.begin for v in e.evidence))


def starts(language: str, text: str) -> list[str | None]:
    return [e.start.iso if e.start is not None else None for e in told(language, text)]


@pytest.mark.parametrize(
    ("language", "further"),
    [
        ("en", "He also held talks with Julia Gillard."),
        ("en", "Kevin Rudd then met Julia Gillard."),
        ("en", "He later telephoned Julia Gillard."),
        ("id", "Kevin Rudd juga bertemu Julia Gillard."),
        ("id", "Kevin Rudd kemudian menelepon Julia Gillard."),
    ],
)
def test_one_meeting_after_the_other(language: str, further: str) -> None:
    first = {
        "en": "On Monday, Kevin Rudd met Hillary Clinton in Suva.",
        "id": "Kevin Rudd bertemu Hillary Clinton di Suva pada 23 Januari.",
    }[language]
    assert starts(language, f"{first} || {further}") == ["2012-01-23", "2012-01-23"]


def test_meetings_of_somebody_else_are_not_of_that_day() -> None:
    text = "On Monday, Kevin Rudd met Hillary Clinton in Suva. || Earlier he had met Julia Gillard."
    assert starts("en", text) == ["2012-01-23", None]


@pytest.mark.parametrize(
    "plan",
    ["is to meet Hillary Clinton in Suva on Tuesday", "will visit Fiji on Tuesday"],
)
def test_the_weekday_of_a_plan_is_no_day_of_the_news(plan: str) -> None:
    text = f"Kevin Rudd {plan}. || Samoa condemned Fiji."
    assert starts("en", text) == ["2012-01-31", None]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("on the fund set up in 2009", None),
        ("on the railway built in 1901", None),
        ("on a union founded in 1994", None),
        ("on the fund on Tuesday", "2012-01-24"),
        ("at talks held on Tuesday", "2012-01-24"),
    ],
)
def test_the_date_of_a_participle(phrase: str, expected: str | None) -> None:
    assert set(starts("en", f"Fiji and Samoa signed a pact {phrase}.")) == {expected}


def test_what_is_told_with_the_past_is_not_of_the_news() -> None:
    text = "Fiji cut ties with Samoa in January 2006, after Samoan police raided its embassy in Apia."
    assert starts("en", text) == ["2006-01", None]


def test_a_meeting_that_others_get_ready_for_is_yet_to_come() -> None:
    text = (
        "Kevin Rudd met Hillary Clinton ahead of a critical meeting in Suva on Sunday between Fiji and Samoa."
    )
    assert starts("en", text) == [None, "2012-01-29"]


@pytest.mark.parametrize(
    ("first", "place"),
    [("telephoned Hillary Clinton", None), ("met Hillary Clinton in Suva", "place/suva")],
)
def test_what_is_said_in_a_call_has_no_place(first: str, place: str | None) -> None:
    text = f"Kevin Rudd {first} on Monday. Rudd asked Fiji to hold elections. || Fiji and Samoa held talks in Apia on Monday."
    assert told("en", text)[1].place == place


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Kevin Rudd told Hillary Clinton in Suva on Monday that Australia would expel a Fijian diplomat.",
            ["2012-01-23", None],
        ),
        (
            "en",
            "Kevin Rudd said on Monday that Australia would expel a diplomat of Fiji on Friday.",
            ["2012-01-27"],
        ),
        ("en", "Fiji confirmed on Monday that it had expelled a Samoan diplomat.", [None]),
        ("id", "Fiji telah mengusir diplomat Samoa, kata juru bicara, Senin.", [None]),
        ("id", "Fiji mengusir diplomat Samoa, kata juru bicara, Senin.", ["2012-01-23"]),
        (
            "en",
            "Kevin Rudd and Hillary Clinton held their first talks since June in Suva on Tuesday.",
            ["2012-01-24"],
        ),
        (
            "id",
            "Kevin Rudd dan Hillary Clinton menggelar pertemuan pertama sejak 2010 pada Selasa.",
            ["2012-01-24"],
        ),
    ],
)
def test_days_of_the_words_and_of_those_before(language: str, text: str, expected: list[str | None]) -> None:
    assert starts(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Fiji urged Samoa to free the envoys by March 15.", [None]),
        ("en", "Fiji urged Samoa on Monday to free the envoys by March 15.", ["2012-01-23"]),
        ("en", "Fiji has to pay by January 3. Tonga condemned Samoa.", [None]),
        ("en", "Fiji had to pay on January 3. Tonga condemned Samoa.", ["2012-01-03"]),
        ("en", "Kevin Rudd visited Fiji (January 16) and Samoa (January 17).", ["2012-01-16", "2012-01-17"]),
        ("en", "Kevin Rudd flew to Suva on Monday and to Apia on Tuesday.", ["2012-01-23", "2012-01-24"]),
        (
            "id",
            "Kevin Rudd mengunjungi Fiji (16/1) dan Samoa (17/1). Di Apia, Rudd dan Tuilaepa meneken pakta.",
            ["2012-01-16", "2012-01-17", "2012-01-17"],
        ),
        (
            "id",
            "Kevin Rudd bertemu Hillary Clinton di Suva, Kamis, hari kedua kunjungan Clinton ke Fiji.",
            ["2012-01-26", "2012-01-25"],
        ),
        (
            "en",
            "Kevin Rudd arrived in Suva on Thursday, the second day of the talks.",
            ["2012-01-26"],
        ),
    ],
)
def test_days_of_stops_and_terms(language: str, text: str, expected: list[str | None]) -> None:
    assert starts(language, text) == expected
