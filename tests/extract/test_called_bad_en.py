"""Whatever another state does may be called bad, by any noun; accidents and affairs at home accuse nobody."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # any noun of what another does
    (
        "The Polish government described the parliamentary elections in Belarus as illegitimate.",
        [
            "Statement ACCUSE held - - | actor=POL recipient=BLR",
        ],
    ),
    (
        "Peru's foreign minister called the murals of Chile an affront.",
        [
            "Statement ACCUSE held - - | actor=PER recipient=CHL",
        ],
    ),
    (
        "Botswana described the traffic checks of Zimbabwe at the border as arbitrary.",
        [
            "Statement ACCUSE held - - | actor=BWA recipient=ZWE",
        ],
    ),
    (
        "Estonia called the search for oil off Cyprus by Turkey provocative.",
        [
            "Statement ACCUSE held - - | actor=EST recipient=TUR",
        ],
    ),
    (
        "Jordan called the settlements of Israel illegal.",
        [
            "Statement ACCUSE held - - | actor=JOR recipient=ISR",
        ],
    ),
    # accidents
    (
        "Guterres called the floods in Pakistan a criminal catastrophe.",
        [],
    ),
    (
        "Norway called the collapse of the talks with Togo regrettable.",
        [],
    ),
    (
        "Jakarta called the accident in Malaysia regrettable.",
        [],
    ),
    # rivals at home who speak of nobody abroad
    (
        "Armenia's president met Turkey's in Yerevan. Turkey's opposition called the trip a blunder.",
        [
            "Meeting CONSULT held - yerevan | attendee=ARM attendee=TUR",
        ],
    ),
    (
        "Armenia's president met Turkey's in Yerevan. Turkey's opposition called on Egypt to release "
        "its envoy.",
        [
            "Meeting CONSULT held - yerevan | attendee=ARM attendee=TUR",
            "Statement REQUEST held - yerevan | actor=TUR recipient=EGY",
        ],
    ),
]


@pytest.mark.parametrize(("text", "claims"), ROWS)
def test_called_bad(text: str, claims: list[str]) -> None:
    assert told(text) == claims
