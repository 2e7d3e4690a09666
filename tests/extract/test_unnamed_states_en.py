"""Talks with states that no name tells, talks of years, and talks told by what they led to."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # talks with states without names
    (
        "Iran and five other countries began a round of talks in Vienna on Saturday.",
        [
            "Negotiation CONSULT held 2023-06-10 vienna | attendee=IRN",
        ],
    ),
    (
        "Iran met with three European countries in Geneva on Saturday.",
        [
            "Meeting CONSULT held 2023-06-10 geneva | attendee=IRN",
        ],
    ),
    (
        "Ruto met 200 investors in Nairobi on Monday.",
        [],
    ),
    # talks that lasted for years began so long before what ended them
    (
        "After eight years of negotiation, Chile and Japan signed a trade agreement on Friday.",
        [
            "Negotiation CONSULT held 2015 - | attendee=CHL attendee=JPN",
            "Signing SUPPORT held 2023-06-09 - | signatory=CHL signatory=JPN",
        ],
    ),
    (
        "Chile and Japan signed a trade agreement on Friday following eight years of talks.",
        [
            "Signing SUPPORT held 2023-06-09 - | signatory=CHL signatory=JPN",
            "Negotiation CONSULT held 2015 - | attendee=CHL attendee=JPN",
        ],
    ),
    # talks that led to a deal are of its parties
    (
        "The deal between Chad and Libya followed 30 hours of negotiations, which Qatar mediated.",
        [
            "Negotiation CONSULT held - - | attendee=LBY attendee=TCD mediator=QAT",
        ],
    ),
    (
        "Five rounds of talks in Cairo, which Egypt hosted in 2018, led to the accord between Saudi "
        "Arabia and Iran.",
        [
            "Negotiation CONSULT held 2018 cairo | attendee=IRN attendee=SAU host=EGY",
        ],
    ),
    (
        "The deal between Chad and Libya upset two rounds of talks between Mali and Niger in Doha.",
        [
            "Negotiation CONSULT held - doha | attendee=MLI attendee=NER",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "en") == events
