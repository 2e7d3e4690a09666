"""A weekday behind a name, as some agencies write the day, is no part of it."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

NAMED = [
    (
        "en",
        "Foreign Minister Jane Doe Tuesday met Foreign Minister Sergei Lavrov Wednesday in Moscow.",
        "Jane Doe",
    ),
    ("en", "Chad's foreign minister met President Putin Wednesday.", "Vladimir Putin"),
    ("id", "Presiden Prabowo Rabu bertemu Presiden Putin.", "Prabowo Subianto"),
]
DAYS = ("Tuesday", "Wednesday", "Rabu")


@pytest.mark.parametrize(("language", "text", "name"), NAMED)
def test_a_weekday_is_no_surname(language: str, text: str, name: str) -> None:
    findings = extract_article(article_from_text(f"{text}\n", "s", language=language))
    names = {e.label_en for e in findings.entities}
    assert name in names
    assert not any(each.split()[-1] in DAYS for each in names)


def test_a_name_goes_on_behind_a_weekday() -> None:
    text = "Nigerian Foreign Minister Peter Sunday Okafor met Ghana's Foreign Minister Kofi Mensa in Accra.\n"
    findings = extract_article(article_from_text(text, "s", language="en"))
    assert "Peter Sunday Okafor" in {e.label_en for e in findings.entities}
