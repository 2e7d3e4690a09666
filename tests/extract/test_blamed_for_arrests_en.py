"""English: who is blamed for an arrest that is condemned: the state in which people are held."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # the state where people are held is blamed, told by a city too
    (
        "Ghana condemned the arrest of a Ghanaian journalist in Lome on Monday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana denounced the arrest of Togo's opposition leader in Lome.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana protested the detention of two of its nationals in Togo.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    # another is named, or the place is where it was said
    (
        "Ghana accused Togo of the arrest of two traders in Lome.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "In Lome, Ghana's minister condemned the arrest of two traders.",
        [
            "Statement ACCUSE held - lome | actor=GHA",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "en") == events
