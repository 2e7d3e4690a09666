"""Ceasefires of one side and of both; lists of those who act behind where they were; what replaces what."""

from __future__ import annotations

import pytest

from kg.model import Kind, Plover, Role, Status
from kg.pipeline import extract_article
from kg.read import article_from_text

SIDES = [
    ("en", "Chad and Mali announced a ceasefire in the border region.", Kind.STATEMENT, Plover.AGREE),
    ("en", "Chad announced a ceasefire in the border region.", Kind.MEASURE, Plover.RETREAT),
    ("en", "The Ethiopian government declared a truce in Tigray.", Kind.MEASURE, Plover.RETREAT),
]


@pytest.mark.parametrize(("language", "sentence", "kind", "plover"), SIDES)
def test_a_ceasefire_of_both_sides_is_agreed(
    language: str, sentence: str, kind: Kind, plover: Plover
) -> None:
    events = extract_article(article_from_text(sentence, "a", language=language)).events
    assert [(e.kind, e.plover) for e in events] == [(kind, plover)]


def test_all_of_a_list_act_behind_where_they_were() -> None:
    text = (
        "After ten hours of talks in Accra the leaders of Chad, Mali, Niger and Togo announced a ceasefire."
    )
    agreed = next(e for e in extract_article(article_from_text(text, "a")).events if e.plover is Plover.AGREE)
    actors = {p.participant for p in agreed.participations if p.role is Role.ACTOR}
    assert actors == {"country/TCD", "country/MLI", "country/NER", "country/TGO"}


QUIET = [
    "Canada's prime minister, Justin Trudeau, signed the pact that replaces NAFTA.",
    "The African Union summit, which was opened by Ethiopian Prime Minister Abiy Ahmed, closes on Thursday.",
]


@pytest.mark.parametrize("sentence", QUIET)
def test_a_thing_that_replaces_or_closes_is_no_deed(sentence: str) -> None:
    kinds = {e.kind for e in extract_article(article_from_text(sentence, "a")).events}
    assert not kinds & {Kind.APPOINTMENT, Kind.MEASURE}


def test_what_is_said_at_a_meeting_is_still_said() -> None:
    text = "Ghana's foreign minister accused Togo at a meeting in Geneva of meddling in its affairs."
    (accused,) = extract_article(article_from_text(text, "a")).events
    assert (accused.kind, accused.plover) == (Kind.STATEMENT, Plover.ACCUSE)
    assert accused.place == "place/geneva"


DONE = [
    "Germany became the thirteenth country to recognise Kosovo on Monday.",
    "Ghana and Togo agreed at Thursday's talks in Lome not to use force.",
]


@pytest.mark.parametrize("sentence", DONE)
def test_what_has_been_done_is_no_plan(sentence: str) -> None:
    events = extract_article(article_from_text(sentence, "a", published="2011-06-13")).events
    assert {e.status for e in events} == {Status.HELD}
    assert {e.start.iso for e in events if e.start} <= {"2011-06-13", "2011-06-09"}
