"""A party in brackets behind a politician's name takes no part in what he does."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, str, list[str]]] = [
    (
        "en",
        "Chancellor Olaf Scholz (SPD) condemned Mali.",
        ["Statement ACCUSE held - - | actor=DEU actor=olaf-scholz recipient=MLI"],
    ),
    (
        "en",
        "Olaf Scholz (SPD) and Armin Laschet (CDU) met Togo's president in Lome.",
        [
            "Meeting CONSULT held - lome | attendee=DEU attendee=TGO attendee=armin-laschet attendee=olaf-scholz"
        ],
    ),
    (
        "en",
        "Togo met the African Union (AU) in Lome.",
        ["Meeting CONSULT held - lome | attendee=TGO attendee=african-union"],
    ),
    (
        "id",
        "Kanselir Olaf Scholz (SPD) mengecam Mali.",
        ["Statement ACCUSE held - - | actor=DEU actor=olaf-scholz recipient=MLI"],
    ),
]


@pytest.mark.parametrize(("language", "text", "events"), ROWS)
def test_told(language: str, text: str, events: list[str]) -> None:
    assert told(text, language) == events


@pytest.mark.parametrize(
    "text", ["Olaf Scholz (", "Olaf Scholz (SPD", "Olaf Scholz (SPD)", "(SPD) Olaf Scholz ("]
)
def test_a_text_cut_off_in_brackets_is_read(text: str) -> None:
    told(text, "en")
