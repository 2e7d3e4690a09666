"""Whose "their" is, what "them" means behind a verb of doing again, and forces that act for their state."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, str]] = [
    (
        "Bolivia cut ties with Israel in 2009 and restored them in 2020.",
        "Measure SUPPORT held 2020 - | actor=BOL recipient=ISR",
    ),
    (
        "Chad broke off ties with Libya on Monday. Niger and Mali recalled their envoys in Tripoli.",
        "Measure SANCTION held - - | actor=MLI actor=NER recipient=LBY",
    ),
    (
        "Cambodia said that a Thai patrol had opened fire on Cambodian farmers.",
        "Measure ASSAULT held - - | actor=THA recipient=KHM",
    ),
]


@pytest.mark.parametrize(("text", "row"), ROWS)
def test_it_is_told(text: str, row: str) -> None:
    """The text tells the event of its row."""
    assert row in told(text, "en")
