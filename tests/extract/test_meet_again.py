"""The gathering that comes after the one told last, told without its noun, in both languages."""

from __future__ import annotations

import pytest

from kg.model import Kind
from kg.pipeline import extract_article
from kg.read import article_from_text

LAST = {
    "en": "BRICS leaders ended a summit in Kazan, Russia, on Friday.",
    "id": "Para pemimpin BRICS mengakhiri KTT di Kazan, Rusia, Jumat.",
}

NEXT = [
    # language, what is told of the next one; its place, its first day, its host
    ("en", "They are to gather again in Brasilia in May 2025.", "place/brasilia", "2025-05", "country/BRA"),
    ("en", "They agreed to meet again in Brasilia in 2025.", "place/brasilia", "2025", "country/BRA"),
    ("en", "Brazil will host the next in 2025.", "country/BRA", "2025", "country/BRA"),
    (
        "en",
        "Brazil takes over and will host next year's gathering.",
        "country/BRA",
        "2025",
        "country/BRA",
    ),
    ("en", "Brazil is the next host, in 2025.", "country/BRA", "2025", "country/BRA"),
    (
        "en",
        "Brasilia will be the venue of next year's meeting.",
        "place/brasilia",
        "2025",
        "country/BRA",
    ),
    ("en", "Their next meeting will be in Brasilia in May 2025.", "place/brasilia", "2025-05", "country/BRA"),
    (
        "id",
        "Mereka akan berkumpul lagi di Brasilia pada Mei 2025.",
        "place/brasilia",
        "2025-05",
        "country/BRA",
    ),
    ("id", "Mereka sepakat bertemu kembali di Brasilia pada 2025.", "place/brasilia", "2025", "country/BRA"),
    (
        "id",
        "Brasil akan menjadi tuan rumah berikutnya pada 2025.",
        "country/BRA",
        "2025",
        "country/BRA",
    ),
]


@pytest.mark.parametrize(("language", "text", "place", "start", "host"), NEXT)
def test_the_next_summit_is_told(language: str, text: str, place: str, start: str, host: str) -> None:
    first, second = summits(language, f"{LAST[language]} {text}")
    assert (first[1], second[1]) == ("held", "planned")
    assert second[2:4] == (place, start)
    assert {"organization/brics", host} == second[4]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The rain is to return in May 2025."),
        ("en", "They agreed to meet again."),
        ("en", "Brazil is the host of a film about it."),
        ("id", "Hujan akan turun lagi di Kazan."),
        ("id", "Mereka sepakat bertemu kembali."),
    ],
)
def test_no_next_summit_is_told(language: str, text: str) -> None:
    assert len(summits(language, f"{LAST[language]} {text}")) == 1


@pytest.mark.parametrize("verb", ["menutup", "mengakhiri", "menuntaskan"])
def test_whoever_closes_a_summit_held_it(verb: str) -> None:
    (summit,) = summits("id", f"Para pemimpin BRICS {verb} KTT di Kazan, Rusia, Jumat.")
    assert summit[4] == {"organization/brics", "country/RUS"}


def test_two_who_met_meet_again() -> None:
    text = "Greece and Turkey held talks in Athens on Friday. The two will sit down again in Ankara in May."
    article = article_from_text(f"News\n\n{text}\n", "x", language="en", published="2024-03-09")
    places = [(e.place, e.status.value) for e in extract_article(article).events]
    assert places == [("place/athens", "held"), ("place/ankara", "planned")]


Told = tuple[str, str, str | None, str | None, set[str]]


def summits(language: str, text: str) -> list[Told]:
    """Kind, status, place, first day and participants of the summits in a text."""
    article = article_from_text(f"Tajuk\n\n{text}\n", "x", language=language, published="2024-03-09")
    return [
        (
            str(e.kind),
            e.status.value,
            e.place,
            e.start.iso if e.start else None,
            {p.participant for p in e.participations},
        )
        for e in extract_article(article).events
        if e.kind is Kind.SUMMIT
    ]
