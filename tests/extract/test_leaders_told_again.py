"""General words that go back to somebody named before: "the Turkish leader", "the 62-year-old", "kepala negara itu"."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

EN = "Turkish President Recep Tayyip Erdogan visited Baku. Turkish Foreign Minister Hakan Fidan came along. "
ID = "Presiden Turki Recep Tayyip Erdogan mengunjungi Baku. Menlu Turki Hakan Fidan ikut serta. "
ERDOGAN_ALONE = "Turkish President Recep Tayyip Erdogan visited Baku. "
ERDOGAN, FIDAN, NOBODY = "recep tayyip erdogan", "hakan fidan", ""

ROWS = [
    ("en", EN, "The Turkish leader condemned Iran.", ERDOGAN),
    ("en", EN, "Turkey's leader condemned Iran.", ERDOGAN),
    ("en", EN, "The Turkish head of state condemned Iran.", ERDOGAN),
    ("en", EN, "The Turkish diplomat condemned Iran.", FIDAN),
    ("en", EN, "Turkish leaders condemned Iran.", NOBODY),
    ("en", EN, "The Japanese leader condemned Iran.", NOBODY),
    (
        "en",
        "Turkish Foreign Minister Hakan Fidan visited Baku. ",
        "The Turkish leader condemned Iran.",
        NOBODY,
    ),
    ("en", ERDOGAN_ALONE, "The visiting leader condemned Iran.", ERDOGAN),
    ("en", ERDOGAN_ALONE, "The 69-year-old condemned Iran.", ERDOGAN),
    ("en", ERDOGAN_ALONE, "The veteran politician condemned Iran.", ERDOGAN),
    ("en", "Kim Jong Un visited Baku. ", "The North Korean leader condemned Iran.", "kim jong un"),
    ("en", "Angela Merkel visited Baku. ", "The German leader condemned Iran.", NOBODY),  # of 2023
    ("id", ID, "Pemimpin Turki itu mengecam Iran.", ERDOGAN),
    ("id", ID, "Kepala negara itu mengecam Iran.", ERDOGAN),
    ("id", ID, "Kepala negara Turki itu mengecam Iran.", ERDOGAN),
    ("id", ID, "Para pemimpin Turki mengecam Iran.", NOBODY),
    ("id", ID, "Pemimpin Jepang itu mengecam Iran.", NOBODY),
]


@pytest.mark.parametrize(("language", "before", "text", "who"), ROWS, ids=[text for _, _, text, _ in ROWS])
def test_who_leads_is_meant(language: str, before: str, text: str, who: str) -> None:
    """The person who acts beside the country; nobody where the word is no one's in the article."""
    article = article_from_text(
        f"A title\n\n{before}{text}\n", "x", language=language, published="2023-06-15"
    )
    findings = extract_article(article)
    names = {entity.key: entity.label_en.lower() for entity in findings.entities}
    (blamed,) = [e for e in findings.events if e.plover is not None and e.plover.value == "ACCUSE"]
    people = [p.participant for p in blamed.participations if p.participant.startswith("person/")]
    assert [names[key] for key in people] == ([who] if who else [])


@pytest.mark.parametrize(
    "text", ["The general election was held in May.", "The conservative opposition condemned Iran."]
)
def test_what_somebody_is_may_belong_to_a_noun(text: str) -> None:
    """Only before a verb is it somebody."""
    article = article_from_text(
        f"A title\n\n{ERDOGAN_ALONE}{text}\n", "x", language="en", published="2023-06-15"
    )
    assert [event.kind.value for event in extract_article(article).events] == ["Visit"]
