"""Days of a visit by their number, its last day, and the day on which whoever came leaves."""

from __future__ import annotations

import pytest

from kg.model import Kind
from kg.pipeline import extract_article
from kg.read import article_from_text


def days(text: str, language: str, kind: Kind) -> tuple[str, str]:
    found = extract_article(article_from_text(f"{text}\n", "s", language=language, published="2011-05-18"))
    (event,) = (e for e in found.events if e.kind is kind)
    return event.start.iso if event.start else "", event.end.iso if event.end else ""


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "On the second day of his visit to India, President Xi Jinping met Prime Minister Narendra Modi "
            "in Delhi on Tuesday.",
            "en",
            ("2011-05-16", ""),
        ),
        (
            "President Xi Jinping met Prime Minister Narendra Modi in Delhi on Tuesday on the first day of a "
            "three-day visit to India.",
            "en",
            ("2011-05-17", "2011-05-19"),
        ),
        (
            "President Xi Jinping arrived in Delhi on Tuesday. He leaves on Friday.",
            "en",
            ("2011-05-17", "2011-05-20"),
        ),
        (
            "President Xi Jinping arrived in Delhi on Tuesday. He leaves Delhi to the rain.",
            "en",
            ("2011-05-17", ""),
        ),
        (
            "Pada hari kedua kunjungannya ke India, Presiden Xi Jinping bertemu PM Narendra Modi di Delhi, Selasa.",
            "id",
            ("2011-05-16", ""),
        ),
        (
            "Pada hari pertama kunjungannya ke India, Presiden Xi Jinping bertemu PM Narendra Modi di Delhi, Selasa.",
            "id",
            ("2011-05-17", ""),
        ),
    ],
)
def test_days_of_a_visit(text: str, language: str, expected: tuple[str, str]) -> None:
    assert days(text, language, Kind.VISIT) == expected


def test_days_of_a_summit() -> None:
    text = (
        "President Xi Jinping addressed the summit in Delhi on Tuesday, the second day of the BRICS summit."
    )
    assert days(text, "en", Kind.SUMMIT)[0] == "2011-05-16"
