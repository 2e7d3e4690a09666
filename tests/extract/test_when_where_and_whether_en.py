"""English: on which days, where and whether something was, told on 3 May 2024, a Friday."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(sentence: str) -> list[Event]:
    text = f"News of the day\n\nBy Ann Lee | 3 May 2024\n\n{sentence}"
    return list(extract_article(article_from_text(text, "days")).events)


def line(event: Event) -> str:
    """Kind, status, first and last day, place: "Visit held 2024-05-01 2024-05-02 tartu"."""
    days = [day.iso if day is not None else "-" for day in (event.start, event.end)]
    place = (event.place or "-").partition("/")[2] or "-"
    return " ".join([event.kind.value, event.status.value, *days, place])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # what was left undone is as past as what was done
        ("Peru's president did not go to Tartu on July 19.", ["Visit denied 2023-07-19 - tartu"]),
        ("Peru's president never went to Tartu on July 19.", ["Visit denied 2023-07-19 - tartu"]),
        ("Peru's president will not go to Tartu on July 19.", ["Visit denied 2024-07-19 - tartu"]),
        ("Peru did not attend the summit in Tartu on July 19.", ["Summit held 2023-07-19 - tartu"]),
        (
            "Peru did not dare to attend the summit in Tartu on July 19.",
            ["Summit planned 2024-07-19 - tartu"],
        ),
        # what is refused is ahead, and its day is not that of the refusal
        (
            "Peru's president will not meet Fiji's president on Saturday.",
            ["Statement held - - -", "Meeting denied 2024-05-04 - -"],
        ),
        ("Peru's president denied plans to visit Tartu on Sunday.", ["Visit denied 2024-05-05 - tartu"]),
        ("Peru's president did not meet Fiji's on Saturday.", ["Meeting denied 2024-04-27 - -"]),
        # what somebody leaves after a visit is where it went, and what he leaves it for is another
        (
            "Peru's president left Tartu on Thursday at the close of a two-day visit.",
            ["Visit held 2024-05-01 2024-05-02 tartu"],
        ),
        (
            "Peru's president left Tartu for Lima on Thursday after a visit.",
            ["Visit held 2024-05-02 - tartu"],
        ),
        (
            "Peru's president left Tartu for Kigali on Thursday after a two-day visit.",
            ["Visit held 2024-05-02 - kigali", "Visit held - - tartu"],
        ),
        (
            "Peru's president left Tartu for Kigali on Thursday for a two-day visit.",
            ["Visit held 2024-05-02 2024-05-03 kigali"],
        ),
        # the day behind what they meet for, and what they meet for in the present
        (
            "Leaders of Peru and Fiji will meet for a summit in Tartu on Saturday and Sunday.",
            ["Summit planned 2024-05-04 2024-05-05 tartu"],
        ),
        ("Leaders of Peru and Fiji met for a summit, Chad said on Saturday.", ["Summit held - - -"]),
        (
            "Ministers from Peru and Fiji gather in Tartu on Monday for a two-day meeting.",
            ["Meeting planned 2024-05-06 2024-05-07 tartu"],
        ),
        (
            "Ministers from Peru and Fiji gathered in Tartu on Monday for a meeting.",
            ["Meeting held 2024-04-29 - tartu"],
        ),
        # a verb and its negation in one word
        ("Peru's president didn't travel to Tartu on July 19.", ["Visit denied 2023-07-19 - tartu"]),
        ("Peru's president won’t travel to Tartu on July 19.", ["Visit denied 2024-07-19 - tartu"]),
    ],
)
def test_when_where_and_whether(sentence: str, expected: list[str]) -> None:
    assert [line(event) for event in told(sentence)] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Peru and Fiji signed a pact in Tartu on Thursday, following talks in Lima on Monday.",
            "signing-1 negotiation-2",
        ),
        (
            "Peru and Fiji met in Tartu on Thursday, following floods in Lima.",
            "",
        ),
    ],
)
def test_what_it_came_after(sentence: str, expected: str) -> None:
    follows = [f"{event.key} {event.follows}" for event in told(sentence) if event.follows is not None]
    assert " ".join(follows) == expected
