"""Reports of older papers: written the day before from a dateline's city, with offices told by country.

A row is an article's head and text, and its events as `Kind start place`, in text order.
"""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

HEAD = "Ministers sign accord\n\nThe Straits Herald\nThursday, March 3, 1983\n\n"
HEAD_ID = "Menteri teken perjanjian\n\nHarian Senja\nKamis, 3 Maret 1983\n\n"

DATELINES = [
    (
        HEAD + "BANGKOK, Wed. – Thailand and Malaysia signed a border agreement here today.",
        ["Signing 1983-03-02 bangkok"],
    ),
    (
        HEAD + "LUSAKA, Tues. - Zambia yesterday expelled the ambassador of Malawi.",
        ["Measure 1983-02-28 -"],
    ),
    (
        HEAD + "From Our Own Correspondent, CAIRO, Wednesday\n\n"
        "Foreign Minister Kamal Hassan Ali of Egypt met his Sudanese counterpart here this morning.",
        ["Meeting 1983-03-02 cairo"],
    ),
    (
        HEAD + "From Ann Lee, ROME, March 2\n\nChile yesterday recalled its ambassador to Peru.",
        ["Measure 1983-03-01 -"],
    ),
    (  # a dateline without its day, and "here" in quoted words
        HEAD
        + 'OSLO - Peru yesterday condemned Chile. "We are here to stay," Foreign Minister Jan Syse said.',
        ["Statement 1983-03-02 -"],
    ),
    (  # a week before: no day of this paper
        HEAD + "QUITO, Fri. – Peru condemned Chile on Wednesday.",
        ["Statement 1983-03-02 -"],
    ),
    (
        HEAD_ID
        + "BANGKOK, Rabu - Thailand dan Malaysia menandatangani perjanjian perbatasan di sini kemarin.",
        ["Signing 1983-03-01 bangkok"],
    ),
]


@pytest.mark.parametrize(("text", "told"), DATELINES)
def test_from_the_day_and_city_of_the_dateline(text: str, told: list[str]) -> None:
    found = extract_article(article_from_text(text + "\n", "a"))
    assert [
        f"{e.kind} {e.start.iso if e.start else '-'} {(e.place or '-').partition('/')[2] or '-'}"
        for e in found.events
    ] == told


def test_archives_below_an_article_are_no_part_of_it() -> None:
    text = (
        HEAD + "Peru condemned Chile on Tuesday.\n\nAlso in the archive\n1938: Chile recalls envoy to Peru\n"
    )
    assert len(extract_article(article_from_text(text, "a")).events) == 1


ASIDES = [
    (
        "In Oslo Kenya and Peru signed a trade treaty, a reply to the parade in Paris.",
        ["Signing - oslo"],
    ),
    (
        "Kenya and Peru signed a trade treaty, their first, in Paris on Tuesday.",
        ["Signing 1983-03-01 paris"],
    ),
]


@pytest.mark.parametrize(("text", "told"), ASIDES)
def test_what_is_set_off_behind_is_not_where_it_was(text: str, told: list[str]) -> None:
    test_from_the_day_and_city_of_the_dateline(HEAD + text, told)


STORIES = [
    (  # months without their year go on from a day of long ago in their paragraph
        "Nepal and India signed a treaty on July 31, 1950. In January India sent troops to Nepal.",
        ["Signing 1950-07-31 -", "Measure 1951-01 NPL"],
    ),
    (
        "Nepal menandatangani perjanjian dengan India pada 31 Juli 1950. Pada 3 September India "
        "mengusir duta besar Nepal.",
        ["Signing 1950-07-31 -", "Measure 1950-09-03 -"],
    ),
    (  # not where they may be of these days
        "Nepal and India signed a treaty on July 31, 1950. On February 28 India expelled the ambassador of Nepal.",
        ["Signing 1950-07-31 -", "Measure 1983-02-28 -"],
    ),
    (  # nor in another paragraph
        "Nepal and India signed a treaty on July 31, 1950.\n\nIn January India expelled the ambassador of Nepal.",
        ["Signing 1950-07-31 -", "Measure 1983-01 -"],
    ),
    (  # what had been before stands behind a colon
        "Nepal turned to India on May 4, 1951: a rebel had been shot. India sent troops to Nepal the next day.",
        ["Measure 1951-05-05 NPL"],
    ),
]


@pytest.mark.parametrize(("text", "told"), STORIES)
def test_stories_of_the_past_go_on_in_their_years(text: str, told: list[str]) -> None:
    head = HEAD_ID if "perjanjian" in text else HEAD
    found = extract_article(article_from_text(head + text + "\n", "a"))
    assert [
        f"{e.kind} {e.start.iso if e.start else '-'} {(e.place or '-').partition('/')[2] or '-'}"
        for e in found.events
    ] == told
