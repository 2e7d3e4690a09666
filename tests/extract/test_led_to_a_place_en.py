"""Words before a place: what it is called, where it lies, whose capital it is."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # words before the place that a sentence opens with
    (
        "In the Swiss resort of Davos on Monday, Chad and Togo signed a border agreement.",
        [
            "Signing SUPPORT held 2023-06-12 davos | signatory=TCD signatory=TGO",
        ],
    ),
    (
        "In the southern Russian city of Sochi, Chad and Togo signed a border agreement on Monday.",
        [
            "Signing SUPPORT held 2023-06-12 sochi | signatory=TCD signatory=TGO",
        ],
    ),
    (
        "At the Black Sea resort of Sochi on Monday, Chad and Togo signed a border agreement.",
        [
            "Signing SUPPORT held 2023-06-12 sochi | signatory=TCD signatory=TGO",
        ],
    ),
    (
        "In western Kenya on Monday, Chad and Togo signed a border agreement.",
        [
            "Signing SUPPORT held 2023-06-12 KEN | signatory=TCD signatory=TGO",
        ],
    ),
    (
        "On the Indonesian resort island of Bali on Monday, Chad and Togo signed a border agreement.",
        [
            "Signing SUPPORT held 2023-06-12 bali | signatory=TCD signatory=TGO",
        ],
    ),
    (
        "In Peru's capital, Lima, on Monday, Togolese President Faure Gnassingbe condemned Chad.",
        [
            "Statement ACCUSE held 2023-06-12 lima | actor=TGO actor=faure-gnassingbe recipient=TCD",
        ],
    ),
    (
        "In the Peruvian capital on Monday, Togolese President Faure Gnassingbe condemned Chad.",
        [
            "Statement ACCUSE held 2023-06-12 lima | actor=TGO actor=faure-gnassingbe recipient=TCD",
        ],
    ),
    (
        "On a visit to Lima on Monday, Togolese President Faure Gnassingbe and Chadian President Mahamat Idriss Deby signed a border agreement.",
        [
            "Visit CONSULT held 2023-06-12 lima | host=PER visitor=TCD visitor=TGO visitor=faure-gnassingbe visitor=mahamat-idriss-deby",
            "Signing SUPPORT held 2023-06-12 lima | signatory=TCD signatory=TGO signatory=faure-gnassingbe signatory=mahamat-idriss-deby",
        ],
    ),
    # none that only a paper or what is said leads to
    (
        "In a statement Mali condemned Chad on Monday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=MLI recipient=TCD",
        ],
    ),
    (
        "In talks with Kenya, Chad and Togo signed a border agreement on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=KEN attendee=TCD attendee=TGO",
            "Signing SUPPORT held 2023-06-12 - | signatory=TCD signatory=TGO",
        ],
    ),
    # names that only tell which place it is
    (
        "Chad and Togo met in Peru's capital on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 lima | attendee=TCD attendee=TGO",
        ],
    ),
    (
        "Chad and Togo met in the Pacific island nation of Nauru on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 NRU | attendee=TCD attendee=TGO",
        ],
    ),
    (
        "Chad and Togo met in the Bavarian capital Munich on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 munich | attendee=TCD attendee=TGO",
        ],
    ),
    (
        "Chad and Togo met in the occupied West Bank on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 west-bank | attendee=TCD attendee=TGO",
        ],
    ),
    (
        "Chad and Togo met in the besieged city of Kidal on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 kidal | attendee=TCD attendee=TGO",
        ],
    ),
    (
        "Chad and Togo signed a border agreement on Indonesia's resort island of Bali on Monday.",
        [
            "Signing SUPPORT held 2023-06-12 bali | signatory=TCD signatory=TGO",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
