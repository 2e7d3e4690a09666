"""Days told from a day of publication at either end of the calendar: nothing before year 1, nothing after year 9999.

What would lie behind the end has no day, and the rest of the article is read as ever.
"""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

TOLD = {
    "en": (
        "President Emmanuel Macron of France will meet Narendra Modi of India {} in Paris. "
        "France and India signed an agreement in Delhi."
    ),
    "id": (
        "Presiden Prancis Emmanuel Macron akan bertemu Narendra Modi dari India {} di Paris. "
        "Prancis dan India menandatangani perjanjian di Delhi."
    ),
}

SPANS = {
    "en": [
        "within 99 months",
        "within two weeks",
        "in two weeks",
        "in ten days",
        "tomorrow",
        "next week",
        "next month",
        "next year",
        "on Friday",
        "three days later",
        "three days earlier",
        "yesterday",
        "last week",
        "last month",
        "last year",
        "two years ago",
        "ninety years ago",
        "the day after tomorrow",
        "on 31 December",
        "on 1 January",
    ],
    "id": [
        "dalam 99 bulan",
        "dalam waktu dua minggu",
        "besok",
        "lusa",
        "pekan depan",
        "bulan depan",
        "tahun depan",
        "Jumat",
        "tiga hari kemudian",
        "kemarin",
        "pekan lalu",
        "bulan lalu",
        "tahun lalu",
        "dua tahun lalu",
        "Kamis (31/12)",
        "Jumat (1/1)",
    ],
}

DAYS = ["9999-12-31", "9999-12-01", "9995-06-01", "0001-01-01", "0001-01-08"]


@pytest.mark.parametrize("published", DAYS)
@pytest.mark.parametrize(
    ("language", "span"), [(language, span) for language in SPANS for span in SPANS[language]]
)
def test_a_span_over_the_end_of_the_calendar_ends_no_reading(
    language: str, span: str, published: str
) -> None:
    text = TOLD[language].format(span)
    article = article_from_text(f"{text}\n", "s", language=language, published=published)
    told = extract_article(article).events
    assert "Signing" in {event.kind.value for event in told}, "what stands behind the span is read"
    assert all(len(event.start.iso.split("-")[0]) == 4 for event in told if event.start is not None)


OWN_DAYS = [
    "The talks began on 30 December 9999 and lasted five days. France and India signed an agreement in Delhi.",
    "The presidents met on 31 December 9999. The next day they signed a deal between France and India in Delhi.",
    "PARIS, Jan 1 - France and India signed an agreement in Delhi.",
    "France and India met in Delhi on 1 January 0001. Three days earlier Iran and Iraq signed a treaty in Doha.",
    "On 30 December 9999, France and India began a three-day summit in Delhi. Two years later Chad and Mali signed a pact.",
    "Talks between Iran and Iraq entered their third day on 2 January 0001 in Doha. Chad signed a treaty with Mali.",
    "99999 days ago France met Mali in Doha. 999999999 weeks later France signed a deal with Mali.",
]


@pytest.mark.parametrize("published", [None, *DAYS, "9999", "0001", "2019-09-10"])
@pytest.mark.parametrize("text", OWN_DAYS)
def test_days_of_the_text_at_the_ends_of_the_calendar_end_no_reading(
    text: str, published: str | None
) -> None:
    told = extract_article(article_from_text(f"{text}\n", "s", language="en", published=published)).events
    assert "Signing" in {event.kind.value for event in told}
