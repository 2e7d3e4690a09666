"""Journeys told by where the news comes from, by the next stops, by whom one sends, and by what is off."""

from __future__ import annotations

import pytest

from kg.model import Kind
from kg.pipeline import extract_article
from kg.read import article_from_text

CLINTON = "Secretary of State Hillary Clinton"


def visits(text: str) -> list[str]:
    """Status, day, place and visitors of the visits that a text of 19 February 2009 tells."""
    found = extract_article(article_from_text(f"{text}\n", "s", language="en", published="2009-02-19"))
    out = []
    for event in found.events:
        if event.kind is Kind.VISIT:
            who = sorted(p.participant.partition("/")[2] for p in event.participations if p.role == "visitor")
            day, place = event.start.iso if event.start else "-", (event.place or "-").partition("/")[2]
            out.append(f"{event.status} {day} {place}: {', '.join(who)}")
    return out


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"JAKARTA - {CLINTON} arrived on Wednesday for a two-day visit.", "held 2009-02-18 jakarta"),
        (f"JAKARTA - {CLINTON} wrapped up a two-day visit on Thursday.", "held 2009-02-18 jakarta"),
        (f"JAKARTA - {CLINTON} will arrive on Friday.", "planned 2009-02-20 jakarta"),
        (f"JAKARTA - {CLINTON} is to come on Friday.", "planned 2009-02-20 jakarta"),
        (f"JAKARTA - {CLINTON} flew in on Wednesday.", "held 2009-02-18 jakarta"),
        (f"{CLINTON} had been to Jakarta in May.", "held 2008-05 jakarta"),
        (f"{CLINTON} is now in Jakarta.", "held - jakarta"),
        (f"{CLINTON} is to come to the Indonesian capital in May.", "planned 2009-05 jakarta"),
        (f"{CLINTON} called in on Rwanda on Wednesday on her way home.", "held 2009-02-18 RWA"),
        (f"{CLINTON}'s visit to Jakarta is off, the White House said.", "cancelled - jakarta"),
    ],
)
def test_where_somebody_comes(text: str, told: str) -> None:
    assert visits(text) == [f"{told}: USA, hillary-clinton"]


@pytest.mark.parametrize(
    "text",
    [
        f"JAKARTA - The news of {CLINTON} arrived on Friday.",
        "JAKARTA - Foreign Minister Hassan Wirajuda arrived on Friday.",
        f"{CLINTON} is now in charge of the talks.",
        f"{CLINTON} has been to hell.",
        "The band arrived in Kenya on Monday. The tour will also take them to Uganda and Rwanda.",
        "President Obama sent Prime Minister Gordon Brown a message.",
        "The court sent Colonel Ivan Petrov to prison on Friday.",
        "President Obama named Scott Gration special envoy to Sudan on Friday.",
    ],
)
def test_no_journey(text: str) -> None:
    assert visits(text) == []


@pytest.mark.parametrize(
    "goes_on",
    [
        " on Wednesday. The tour will also take her to Seoul and Beijing.",
        " on Wednesday on a tour that will also take her to Seoul and Beijing.",
        " on Wednesday, the first stop of a tour that will continue to Seoul and Beijing.",
        " on Wednesday. Seoul and Beijing are the next stops on her tour.",
        " on Wednesday. Her next stops are Seoul and Beijing.",
        " on Wednesday. The trip will also include South Korea and China.",
    ],
)
def test_the_next_stops_of_a_tour(goes_on: str) -> None:
    told = visits(f"{CLINTON} arrived in Jakarta{goes_on}")
    assert told[0] == "held 2009-02-18 jakarta: USA, hillary-clinton"
    assert len(told) == 3
    assert all(visit.startswith("planned") and visit.endswith(": USA, hillary-clinton") for visit in told[1:])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("President Obama sent a special envoy to Sudan on Wednesday.", "held 2009-02-18 SDN: USA"),
        ("President Obama is sending a senior envoy to Sudan next week.", "planned - SDN: USA"),
        (
            "President Obama dispatched Vice President Joe Biden to Baghdad on Wednesday.",
            "held 2009-02-18 baghdad: USA, joe-biden",
        ),
    ],
)
def test_whom_one_sends(text: str, told: str) -> None:
    assert visits(text) == [told]


def test_what_comes_before_the_next_stop_is_ahead() -> None:
    text = f"PARIS - {CLINTON} has dinner with Foreign Minister Bernard Kouchner on Friday before going on to Berlin."
    assert visits(text) == ["planned - berlin: USA, hillary-clinton"]


def test_a_first_trip_abroad_is_where_it_leads_and_no_appointment() -> None:
    text = (
        f"{CLINTON}, on her first trip abroad since taking office, met President Susilo Bambang Yudhoyono in "
        "Jakarta on Wednesday."
    )
    assert visits(text) == ["held - jakarta: USA, hillary-clinton"]
    found = extract_article(article_from_text(f"{text}\n", "s", language="en", published="2009-02-19"))
    assert [e.kind for e in found.events if e.kind is Kind.APPOINTMENT] == []
