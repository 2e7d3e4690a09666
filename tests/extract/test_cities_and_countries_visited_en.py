"""Visits to cities and countries told beside each other, and the day of the way back."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # cities and countries beside each other
    (
        "President William Ruto will travel to Brussels and Poland next week.",
        [
            "Visit CONSULT planned 2023-06 brussels | host=BEL visitor=KEN visitor=william-ruto",
            "Visit CONSULT planned 2023-06 POL | host=POL visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "Antony Blinken visited Amman, Israel and Egypt.",
        [
            "Visit CONSULT held - amman | host=JOR visitor=USA visitor=antony-blinken",
            "Visit CONSULT held - ISR | host=ISR visitor=USA visitor=antony-blinken",
            "Visit CONSULT held - EGY | host=EGY visitor=USA visitor=antony-blinken",
        ],
    ),
    (
        "Antony Blinken visited Tbilisi, Georgia, on Friday.",
        [
            "Visit CONSULT held 2023-06-09 tbilisi | host=GEO visitor=USA visitor=antony-blinken",
        ],
    ),
    (
        "Antony Blinken visited Lome and Baku on Friday.",
        [
            "Visit CONSULT held 2023-06-09 lome | host=TGO visitor=USA visitor=antony-blinken",
            "Visit CONSULT held 2023-06-09 baku | host=AZE visitor=USA visitor=antony-blinken",
        ],
    ),
    (
        "Antony Blinken visited Poland and Brussels.",
        [
            "Visit CONSULT held - POL | host=POL visitor=USA visitor=antony-blinken",
            "Visit CONSULT held - brussels | host=BEL visitor=USA visitor=antony-blinken",
        ],
    ),
    # the day of the way back
    (
        "President William Ruto flew to Lome and returned home on Friday.",
        [
            "Visit CONSULT held - lome | host=TGO visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "President William Ruto will visit Lome and fly back on Friday.",
        [
            "Visit CONSULT planned - lome | host=TGO visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "President William Ruto visited Lome on Friday and returned on Sunday.",
        [
            "Visit CONSULT held 2023-06-09 lome | host=TGO visitor=KEN visitor=william-ruto",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "en") == events
