"""Who is blamed, who refuses, and what ends: Indonesian, with the English of the same construction."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, str, list[str]]] = [
    # behind what the blamed one is said to do stand others, as behind "menuduh X menyerang Y"
    (
        "id",
        "Kenya menuduh bahwa Rwanda mempersenjatai M23.",
        ["Statement ACCUSE held - - | actor=KEN recipient=RWA"],
    ),
    (
        "id",
        "Kenya menuding bahwa Rwanda dan Uganda menyerang Burundi.",
        ["Statement ACCUSE held - - | actor=KEN recipient=RWA recipient=UGA"],
    ),
    (
        "id",
        "Kenya dituduh oleh Chad mendanai milisi di Sudan.",
        ["Statement ACCUSE held - - | actor=TCD recipient=KEN"],
    ),
    (
        "en",
        "Kenya alleged that Rwanda was arming M23.",
        ["Statement ACCUSE held - - | actor=KEN recipient=RWA"],
    ),
    (
        "en",
        "Kenya alleged that Rwanda attacked Burundi.",
        ["Statement ACCUSE held - - | actor=KEN recipient=RWA"],
    ),
    # but without a verb of his the clause names whom it is about
    (
        "en",
        "Kenya pledged that troops would help Rwanda.",
        ["Statement AGREE held - - | actor=KEN recipient=RWA"],
    ),
]


@pytest.mark.parametrize(("language", "text", "rows"), ROWS)
def test_told_as_it_is(language: str, text: str, rows: list[str]) -> None:
    assert sorted(told(text, language)) == sorted(rows)
