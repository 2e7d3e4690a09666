"""Indonesian deeds that are undone or hang on others."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # relations that were cut then and are restored now
    (
        "Hubungan Ghana dan Togo, yang diputus pada 2008, dipulihkan pada Senin.",
        [
            "Measure SANCTION held 2008 - | actor=GHA actor=TGO",
            "Measure SUPPORT held 2023-06-12 - | actor=GHA actor=TGO",
        ],
    ),
    (
        "Hubungan Ghana dan Togo dipulihkan pada Senin.",
        ["Measure SUPPORT held 2023-06-12 - | actor=GHA actor=TGO"],
    ),
    ("Hubungan Ghana dan Togo erat pada 2008.", []),
    # what a threat asks for is no deed
    (
        "Ghana mengancam akan menutup perbatasan dengan Togo jika Lome tidak membebaskan dua tentaranya.",
        ["Statement THREATEN held - - | actor=GHA recipient=TGO"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_is_told(text: str, expected: list[str]) -> None:
    assert told(text, "id") == expected
