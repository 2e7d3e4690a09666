"""Steps that no frame tells, ties that two cut with each other, and letters behind a body's name."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # toward whose step it is, where no frame tells the step
    (
        "Malaysia built a lighthouse on the reef, a step that China condemned.",
        [
            "Statement ACCUSE held - - | actor=CHN recipient=MYS",
        ],
    ),
    (
        "Malaysia, a member of ASEAN, built a lighthouse on the reef, a move that China called a "
        "provocation.",
        [
            "Statement ACCUSE held - - | actor=CHN recipient=MYS",
        ],
    ),
    (
        "Malaysia closed its border, a step that China condemned.",
        [
            "Measure SANCTION held - - | actor=MYS recipient=CHN",
            "Statement ACCUSE held - - | actor=CHN recipient=MYS",
        ],
    ),
    # ties that two cut are cut with each other
    (
        "Colombia and Venezuela reopened a bridge on Monday. The countries cut ties in 2019. Human "
        "Rights Watch criticized Colombia.",
        [
            "Measure COOPERATE held 2023-06-12 - | actor=COL actor=VEN",
            "Measure SANCTION held 2019 - | actor=COL actor=VEN",
            "Statement ACCUSE held - - | actor=hrw recipient=COL",
        ],
    ),
    (
        "Egypt condemned Israel. Iran and Sudan cut ties with Israel. Chad and Niger broke off "
        "relations in May.",
        [
            "Statement ACCUSE held - - | actor=EGY recipient=ISR",
            "Measure SANCTION held - - | actor=IRN actor=SDN recipient=ISR",
            "Measure SANCTION held 2023-05 - | actor=NER actor=TCD",
        ],
    ),
    # letters behind "or"
    (
        "Colombia resumed talks with the National Liberation Army, or ELN, in Caracas.",
        [
            "Negotiation CONSULT held - caracas | attendee=COL attendee=eln",
        ],
    ),
    (
        "The Oromo Peace League, or OPL, condemned Ethiopia. The OPL attacked Ethiopia on Monday.",
        [
            "Statement ACCUSE held - - | actor=oromo-peace-league recipient=ETH",
            "Measure ASSAULT held 2023-06-12 ETH | actor=oromo-peace-league recipient=ETH",
        ],
    ),
    (
        "Chad or USA condemned Mali.",
        [
            "Statement ACCUSE held - - | actor=TCD actor=USA recipient=MLI",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "en") == events
