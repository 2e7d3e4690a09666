"""What others are asked to do is planned by an invitation, and by nothing else."""

from __future__ import annotations

import pytest

from kg.model import Event, Kind, Role
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(language: str, text: str) -> list[Event]:
    article = article_from_text(f"Tajuk\n\n{text}\n", "x", language=language, published="2024-05-02")
    return list(extract_article(article).events)


@pytest.mark.parametrize("asking", ["urged", "asked", "called on", "pressed", "implored"])
@pytest.mark.parametrize(
    "act", ["hold talks with Niger", "meet President Tinubu", "visit Niger", "sign a treaty with Niger"]
)
def test_what_is_urged_is_no_event(asking: str, act: str) -> None:
    events = told("en", f"President Mahama {asking} Benin to {act}.")
    assert {event.kind for event in events} == {Kind.STATEMENT}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "President Mahama invited President Tinubu to visit Ghana."),
        ("id", "Presiden Mahama mengundang Presiden Tinubu berkunjung ke Ghana."),
    ],
)
def test_whoever_is_invited_visits(language: str, text: str) -> None:
    (visit,) = (event for event in told(language, text) if event.kind is Kind.VISIT)
    visitors = {part.participant for part in visit.participations if part.role is Role.VISITOR}
    assert visitors == {"person/bola-tinubu", "country/NGA"}


def test_a_visit_on_which_somebody_is_invited_is_to_come() -> None:
    text = "President Mahama telephoned President Tinubu and invited him to come back on an official visit."
    (visit,) = (event for event in told("en", text) if event.kind is Kind.VISIT)
    assert visit.status.value == "planned"


def test_what_is_agreed_is_planned() -> None:
    (event,) = told("en", "President Mahama agreed to hold talks with Niger.")
    assert (event.kind, event.status.value) == (Kind.MEETING, "planned")


@pytest.mark.parametrize("whose", ["government", "regime", "presidency"])
def test_a_president_s_government_acts_and_not_he(whose: str) -> None:
    (event,) = told("en", f"President Hugo Chavez's {whose} expelled the US ambassador.")
    acting = {part.participant for part in event.participations if part.role is Role.ACTOR}
    assert acting == {"country/VEN"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "President Akufo-Addo told President Tinubu at a meeting in Accra that Ghana would help."),
        ("en", "It was not what President Akufo-Addo had promised President Tinubu during talks in Accra."),
        (
            "id",
            "Presiden Akufo-Addo menyampaikan kepada Presiden Tinubu dalam pertemuan di Accra hasil KTT itu.",
        ),
    ],
)
def test_whoever_is_told_at_a_meeting_is_there(language: str, text: str) -> None:
    (meeting,) = (e for e in told(language, text) if e.kind in (Kind.MEETING, Kind.NEGOTIATION))
    there = {part.participant for part in meeting.participations if part.role is Role.ATTENDEE}
    assert {"country/GHA", "country/NGA"} <= there


def test_no_meeting_with_a_broadcaster_or_at_home() -> None:
    assert told("en", "President Akufo-Addo told the BBC at a meeting in Accra that it was over.") == []
