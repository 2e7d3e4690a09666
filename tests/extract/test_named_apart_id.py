"""Indonesian guests who are named behind their number, and gatherings that are joined to each other."""

from __future__ import annotations

import pytest

from kg.model import Event, Status
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[Event]:
    article = article_from_text(f"Berita hari ini\n\n{text}\n", "x", language="id", published="2023-05-01")
    return list(extract_article(article).events)


def attendees(event: Event) -> set[str]:
    return {
        p.participant.partition("/")[2]
        for p in event.participations
        if p.participant.startswith("person/") and p.role.value == "attendee"
    }


BIDEN, XI = "joe-biden", "xi-jinping"


@pytest.mark.parametrize(
    "text",
    [
        "Sejumlah kepala negara menghadiri KTT G20 di Bali, antara lain Presiden AS Joe Biden dan Presiden Tiongkok Xi Jinping.",
        "Sejumlah kepala negara dijadwalkan hadir dalam KTT G20 di Bali, di antaranya Presiden AS Joe Biden dan Presiden Tiongkok Xi Jinping.",
        "KTT G20 digelar di Bali. Sebanyak 17 pemimpin hadir, termasuk Presiden AS Joe Biden dan Presiden Tiongkok Xi Jinping.",
        "KTT G20 digelar di Bali. Pemimpin yang hadir antara lain Presiden AS Joe Biden dan Presiden Tiongkok Xi Jinping.",
        "KTT G20 digelar di Bali. KTT itu dihadiri 17 pemimpin, di antaranya Presiden AS Joe Biden dan Presiden Tiongkok Xi Jinping.",
        "Kepala negara yang akan hadir pada KTT G20 di Bali: Joe Biden (AS), Xi Jinping (Tiongkok).",
    ],
)
def test_guests_named_behind_their_number(text: str) -> None:
    assert [attendees(e) for e in told(text)] == [{BIDEN, XI}]


def test_whoever_stays_away_is_no_guest() -> None:
    text = "KTT G20 digelar di Bali. Beberapa pemimpin tidak hadir, termasuk Presiden Rusia Vladimir Putin."
    assert [attendees(e) for e in told(text)] == [set()]


@pytest.mark.parametrize(
    "text",
    [
        "Presiden Joko Widodo akan menghadiri KTT APEC di Lima, Peru, dan KTT G20 di Rio de Janeiro.",
        "Presiden Joko Widodo dijadwalkan menghadiri KTT APEC di Lima pada 15 Juni dan KTT G20 di Rio de Janeiro pada 18 Juni.",
        "Presiden Joko Widodo akan menghadiri KTT APEC di Lima, lalu KTT G20 di Rio de Janeiro.",
    ],
)
def test_whoever_attends_one_attends_the_next(text: str) -> None:
    events = told(text)
    assert [e.status for e in events] == [Status.PLANNED] * 2
    assert [attendees(e) for e in events] == [{"joko-widodo"}] * 2
