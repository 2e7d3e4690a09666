"""Whoever is hit does the same in return: responded in kind, reciprocated."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # whoever was hit does the same, toward the first
    (
        "Chad expelled Germany's ambassador and Berlin responded in kind.",
        [
            "Measure SANCTION held - - | actor=TCD recipient=DEU",
            "Measure SANCTION held - - | actor=DEU recipient=TCD",
        ],
    ),
    (
        "Poland expelled three Belarusian diplomats, and Minsk responded in kind.",
        [
            "Measure SANCTION held - - | actor=POL recipient=BLR",
            "Measure SANCTION held - - | actor=BLR recipient=POL",
        ],
    ),
    (
        "India expelled a Canadian diplomat. Canada replied in kind.",
        [
            "Measure SANCTION held - - | actor=IND recipient=CAN",
            "Measure SANCTION held - - | actor=CAN recipient=IND",
        ],
    ),
    (
        "Peru expelled a Bolivian consul. La Paz retaliated in kind on Friday.",
        [
            "Measure SANCTION held - - | actor=PER recipient=BOL",
            "Measure SANCTION held 2023-06-09 - | actor=BOL recipient=PER",
        ],
    ),
    (
        "Mali expelled the Danish ambassador. Denmark reciprocated a day later.",
        [
            "Measure SANCTION held - - | actor=MLI recipient=DNK",
            "Measure SANCTION held - - | actor=DNK recipient=MLI",
        ],
    ),
    (
        "Togo recalled its ambassador from Ghana. Ghana quickly responded in kind.",
        [
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    # not what is threatened, what others do, or what nothing was told of
    (
        "Chad expelled Germany's ambassador. Berlin will respond in kind.",
        [
            "Measure SANCTION held - - | actor=TCD recipient=DEU",
            "Statement THREATEN held - - | actor=DEU recipient=TCD",
        ],
    ),
    (
        "Chad expelled Germany's ambassador. Berlin has not responded in kind.",
        [
            "Measure SANCTION held - - | actor=TCD recipient=DEU",
        ],
    ),
    (
        "Chad expelled Germany's ambassador. Kenya responded in kind.",
        [
            "Measure SANCTION held - - | actor=TCD recipient=DEU",
        ],
    ),
    (
        "The minister of Chad spoke first. Berlin responded in kind.",
        [],
    ),
    (
        "Chad expelled Germany's ambassador and Berlin responded.",
        [
            "Measure SANCTION held - - | actor=TCD recipient=DEU",
        ],
    ),
    (
        "Chad expelled Germany's ambassador and Berlin reciprocated",
        [
            "Measure SANCTION held - - | actor=TCD recipient=DEU",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_is_paid_back(text: str, expected: list[str]) -> None:
    assert told(text, "en") == expected
