"""Invented pages in the layouts of many sites: each stretch gets its zone, and the head is understood."""

from __future__ import annotations

import pytest
from pages import PAGES, Page

from kg.read import article_from_text
from kg.read.outlets import outlet


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_zones(page: Page) -> None:
    article = article_from_text(page.text, page.name)
    found = [(zone.kind.value, page.text[zone.begin : zone.end]) for zone in article.zones]
    assert found == page.zones


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_metadata(page: Page) -> None:
    article = article_from_text(page.text, page.name)
    expected = dict(page.metadata)
    publisher = expected.pop("publisher")
    assert {name: getattr(article, name) for name in expected} == expected
    assert article.publisher == (outlet(publisher) or publisher if publisher else None)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_windows_line_ends_change_no_zone(page: Page) -> None:
    text = page.text.replace("\n", "\r\n")
    article = article_from_text(text, page.name)
    found = [(zone.kind.value, text[zone.begin : zone.end].replace("\r\n", "\n")) for zone in article.zones]
    assert found == page.zones


def test_what_the_source_states_wins() -> None:
    article = article_from_text(
        "Judul lain\n\nJakarta (ANTARA) - Dua menteri bertemu di Oslo untuk membahas perdamaian dunia.",
        "x",
        title="Dua Menteri Bertemu",
        published="2020-05-01 10:00:00+07:00",
        publisher="The Daily",
        author="Dewi Sari",
        source_url="https://www.kompas.com/a",
    )
    assert article.title == "Dua Menteri Bertemu"
    assert article.published == "2020-05-01T10:00+07:00"
    assert article.publisher == "The Daily"
    assert article.author == "Dewi Sari"


def test_the_clock_of_the_page_refines_a_stated_day() -> None:
    text = "Judul\n\nSenin, 4 Mei 2020 10:15 WIB\n\nDua menteri bertemu di Oslo untuk membahas perdamaian dunia pada hari itu."
    assert article_from_text(text, "x", published="2020-05-04").published == "2020-05-04T10:15+07:00"
    assert article_from_text(text, "x", published="2020-05-05").published == "2020-05-05"


def test_publisher_from_the_address_when_nothing_else_tells() -> None:
    body = "Dua menteri bertemu di Oslo untuk membahas perdamaian dunia, kata juru bicara itu."
    article = article_from_text(f"Judul\n\n{body}", "x", source_url="https://www.kompas.com/read/1")
    assert article.publisher == "Kompas.com"


def test_year_of_a_dateline_from_a_full_date_in_the_text() -> None:
    text = (
        "Ministers meet\n\nOSLO, Jan 3 (Reuters) - Two ministers met on Friday to talk about fish and ships and the "
        "sea between them.\n\nThe quarrel began on December 28, 2019, when a ship was stopped."
    )
    assert article_from_text(text, "x").published == "2020-01-03"


BODY = "Ghanaian President Kofi Osei met his counterpart in Lome on Thursday. The two discussed the river."


@pytest.mark.parametrize(
    "line",
    [
        "ACCRA/CAPE COAST, May 22, 2025",
        "Accra correspondent, May 22 2025",
        "Accra/Lome, 22 May 2025 (Gulf Wire)",
    ],
)
def test_a_line_of_places_and_a_day_below_the_reporter_dates_the_article(line: str) -> None:
    article = article_from_text(f"Two leaders talk\n\nBy Ama Boateng\n{line}\n\n{BODY}", "x")
    assert article.published == "2025-05-22"


@pytest.mark.parametrize(
    "line",
    [
        "abc-de/fgh   © Agence France-Presse  22 May 2025",
        "(c) 2025 Gulf Wire. All rights reserved. May 22, 2025",
        "This article was first published on 22 May 2025.",
    ],
)
def test_a_notice_below_the_body_dates_an_article_that_nothing_else_dates(line: str) -> None:
    article = article_from_text(f"Two leaders talk\n\nAccra (AFP) - {BODY}\n\nNo more.\n\n{line}\n", "x")
    assert article.published == "2025-05-22"
