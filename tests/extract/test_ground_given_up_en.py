"""Ground left, occupied and handed over."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # ground is left, and the country that it lies in is the one toward whom
    (
        "Israel pulled back from southern Lebanon.",
        [
            "Measure RETREAT held - - | actor=ISR recipient=LBN",
        ],
    ),
    (
        "Israel withdrew from southern Lebanon in May 2000.",
        [
            "Measure RETREAT held 2000-05 - | actor=ISR recipient=LBN",
        ],
    ),
    (
        "Rwanda pulled out of the town of Goma in March.",
        [
            "Measure RETREAT held 2023-03 - | actor=RWA recipient=COD",
        ],
    ),
    (
        "South Africa withdrew from southern Angola in 1988.",
        [
            "Measure RETREAT held 1988 - | actor=ZAF recipient=AGO",
        ],
    ),
    (
        "Togo withdrew from a summit in southern Lebanon.",
        [],
    ),
    (
        "Russia withdrew from eastern Siberia.",
        [],
    ),
    # a state or territory is occupied, a seat or a building is not
    (
        "Iraq occupied Kuwait in August 1990.",
        [
            "Measure ASSAULT held 1990-08 KWT | actor=IRQ recipient=KWT",
        ],
    ),
    (
        "Morocco has occupied Western Sahara since 1975.",
        [
            "Measure ASSAULT held 1975 ESH | actor=MAR recipient=ESH",
        ],
    ),
    (
        "Kuwait was occupied by Iraq in 1990.",
        [
            "Measure ASSAULT held 1990 - | actor=IRQ recipient=KWT",
        ],
    ),
    (
        "Iraq occupied a seat on the council of Kuwait.",
        [],
    ),
    (
        "Georgia occupied third place behind Chad.",
        [],
    ),
    # territory and what stands on it is handed over
    (
        "Thailand handed the temple back to Cambodia.",
        [
            "Measure RETREAT held - - | actor=THA recipient=KHM",
        ],
    ),
    (
        "Britain handed the Chagos Islands over to Mauritius.",
        [
            "Measure RETREAT held - chagos-islands | actor=GBR recipient=MUS",
        ],
    ),
    (
        "Thailand handed the trophy back to Cambodia.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_ground_given_up(text: str, expected: list[str]) -> None:
    assert told(text, "en") == expected
