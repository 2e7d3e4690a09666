"""Texts that nobody dates, as they are pasted into a form: what they tell has only the days that they name."""

from __future__ import annotations

from kg.model import Findings
from kg.pipeline import extract_article
from kg.read import article_from_text

FIRST = "Ghana and Togo signed a border treaty in Accra on May 4."
LATER = "Talks began in Lome.\n\nThe two had quarrelled for years.\n\n"
OLD = "Ghanaian President Nana Akufo-Addo apologized to Togo on March 22, 2017."


def read(text: str) -> Findings:
    return extract_article(article_from_text(text, "item", language="en"))


def days(text: str) -> dict[str, str | None]:
    return {e.kind.value: e.start.iso if e.start else None for e in read(text).events}


def test_a_day_far_down_is_not_that_of_the_news() -> None:
    told = days(f"{FIRST}\n\n{LATER}{OLD}")
    assert told["Signing"] is None
    assert told["Statement"] == "2017-03-22"


def test_a_day_among_the_first_is() -> None:
    told = days(f"{FIRST[:-1]}, 2021.\n\nChad hailed the treaty.")
    assert told["Signing"] == "2021-05-04"
    assert told["Statement"] == "2021-05-04"


def test_whoever_served_one_state_alone_speaks_for_it() -> None:
    events = read("Narendra Modi met Benjamin Netanyahu in Lome.").events
    assert {p.participant for p in events[0].participations} >= {"country/IND", "country/ISR"}


def test_who_is_called_a_former_one_does_not() -> None:
    events = read("Former Indian prime minister Narendra Modi met Faure Gnassingbe in Lome.").events
    assert "country/IND" not in {p.participant for e in events for p in e.participations}


def test_both_sides_are_not_a_third_and_whom_he_met() -> None:
    """ "Guterres, who met X, praised both sides": the two whose paper it is."""
    text = (
        "Ghana and Togo signed a border treaty in Accra on Monday. Ghana and Togo had quarrelled over it for years. "
        "UN Secretary-General António Guterres, who met Ghanaian President Nana Akufo-Addo on Tuesday, praised both "
        "sides."
    )
    praise = next(e for e in read(text).events if e.plover == "SUPPORT" and e.kind == "Statement")
    assert {p.participant for p in praise.participations if p.role == "recipient"} == {
        "country/GHA",
        "country/TGO",
    }
