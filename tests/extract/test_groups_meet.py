"""Meetings of a group's ministers or of one body, which name nobody else."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text

ROWS = [
    ("ASEAN foreign ministers met in Vientiane on Monday.", "Conference organizer asean"),
    (
        "The foreign ministers of the Arab League will meet in Cairo on Monday.",
        "Conference organizer arab-league",
    ),
    ("G7 finance ministers met in Niigata on Monday.", "Conference organizer g7"),
    ("Heads of state of the African Union met in Addis Ababa.", "Summit organizer african-union"),
    ("The Security Council met behind closed doors on Monday.", "Meeting attendee unsc"),
    ("NATO defence ministers met Sergei Lavrov in Brussels.", "Meeting attendee nato"),
]


def told(sentence: str) -> tuple[Event, ...]:
    text = f"News of the day\n\nBy Ann Lee | 12 May 2020\n\n{sentence}"
    return extract_article(article_from_text(text, "group")).events


@pytest.mark.parametrize(("sentence", "wanted"), ROWS)
def test_a_group_or_body_meets(sentence: str, wanted: str) -> None:
    kind, role, key = wanted.split()
    events = told(sentence)
    assert [event.kind for event in events] == [kind]
    assert (role, f"organization/{key}") in {(p.role, p.participant) for p in events[0].participations}


@pytest.mark.parametrize(
    "sentence",
    ["The committee met all its targets.", "The European Union met the deadline.", "Foreign ministers met."],
)
def test_nobody_meets(sentence: str) -> None:
    assert told(sentence) == ()
