"""Who mediates or holds talks of which the text does not tell the parties."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # who mediates, before a hyphen
    (
        "African Union-led talks on Ethiopia opened in Pretoria on Monday.",
        [
            "Negotiation CONSULT held 2023-06-12 pretoria | mediator=african-union",
        ],
    ),
    (
        "U.N.-sponsored peace talks on Cyprus collapsed in Crans-Montana on Friday.",
        [
            "Negotiation CONSULT held 2023-06-09 crans-montana | mediator=un",
        ],
    ),
    (
        "Egyptian-mediated talks between Hamas and Fatah resumed in Cairo on Sunday.",
        [
            "Negotiation CONSULT held 2023-06-11 cairo | attendee=fatah attendee=hamas mediator=EGY",
        ],
    ),
    (
        "A US-brokered ceasefire between Israel and Lebanon took effect on Wednesday.",
        [
            "Statement AGREE held 2023-06-14 - | actor=ISR actor=LBN mediator=USA",
            "Measure RETREAT held 2023-06-14 - | actor=ISR actor=LBN",
        ],
    ),
    (
        "The ceasefire between Israel and Lebanon took effect on Wednesday.",
        [
            "Measure RETREAT held 2023-06-14 - | actor=ISR actor=LBN",
        ],
    ),
    (
        "A Saudi-led coalition bombed Yemen.",
        [
            "Measure ASSAULT held - YEM | actor=saudi-led-coalition recipient=YEM",
        ],
    ),
    # a body's talks are of others
    (
        "U.N. talks on Yemen opened in Geneva on Monday.",
        [
            "Negotiation CONSULT held 2023-06-12 geneva | organizer=un",
        ],
    ),
    (
        "EU talks with Turkey were held in Ankara on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 ankara | attendee=TUR attendee=eu",
        ],
    ),
    (
        "Kenya-led talks are needed.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "en") == events
