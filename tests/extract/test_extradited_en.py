"""English: people extradited in the passive: who hands them over, and to whom."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # of where they are taken from, to whoever gets them
    (
        "The banker was extradited from Ghana to Togo on Friday.",
        [
            "Measure COOPERATE held 2023-06-09 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Saab, who had been extradited from Cape Verde to the United States, met Maduro.",
        [
            "Measure COOPERATE held - - | actor=CPV recipient=USA",
            "Meeting CONSULT held - - | attendee=maduro attendee=saab",
        ],
    ),
    # not done
    (
        "Mali wants the banker to be extradited from Chad to Togo.",
        [
            "Statement REQUEST held - - | actor=MLI recipient=TCD",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "en") == events
