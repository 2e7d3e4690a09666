"""When something happened that a text sets days, weeks or years behind what it tells first."""

from __future__ import annotations

import pytest

from kg.model import Role
from kg.pipeline import extract_article
from kg.read import article_from_text


def first_day(text: str, language: str, actor: str) -> str | None:
    article = article_from_text(f"Title of it\n\n{text}\n", "x", language=language, published="2024-01-25")
    (day,) = [
        e.start.iso if e.start else None
        for e in extract_article(article).events
        if any(p.participant == actor and p.role is Role.ACTOR for p in e.participations)
    ]
    return day


@pytest.mark.parametrize(
    ("span", "day"),
    [
        ("days", None),
        ("weeks", None),
        ("many years", None),
        ("three days", "2024-01-19"),
        ("three years", "2021"),
        ("hours", "2024-01-22"),
    ],
)
def test_a_span_without_a_number_tells_no_day(span: str, day: str | None) -> None:
    text = f"Chad recalled its envoy from Togo on Monday, {span} after Lome expelled two Chadian diplomats."
    assert first_day(text, "en", "country/TGO") == day


@pytest.mark.parametrize(("span", "day"), [("beberapa hari", None), ("tiga bulan", "2023-10")])
def test_a_span_in_indonesian(span: str, day: str | None) -> None:
    text = (
        f"Chad menarik dubesnya dari Togo, Senin (22/1/2024), {span} setelah Togo mengusir dua diplomat Chad."
    )
    assert first_day(text, "id", "country/TGO") == day


@pytest.mark.parametrize(("month", "day"), [("in December", "2023-12"), ("in May 2023", "2023-05")])
def test_what_is_said_in_doing_something_has_its_month(month: str, day: str) -> None:
    text = f"Mali closed its embassy in Denmark {month}, accusing Copenhagen of meddling."
    article = article_from_text(f"Title of it\n\n{text}\n", "x", language="en", published="2024-01-25")
    assert {e.start.iso for e in extract_article(article).events if e.start} == {day}
