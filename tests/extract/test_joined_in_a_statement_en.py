"""Who joins others in a statement, ground handed over, advisers who are offered."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # who joins others in a statement says it with them
    (
        "Peru and Chile joined Canada in a statement that condemned Venezuela.",
        [
            "Statement ACCUSE held - - | actor=CAN actor=CHL actor=PER recipient=VEN",
        ],
    ),
    (
        "Peru joined Canada in a joint statement condemning Venezuela.",
        [
            "Statement ACCUSE held - - | actor=CAN actor=PER recipient=VEN",
        ],
    ),
    (
        "Kenya joined Ghana in a statement urging Mali to free the soldiers.",
        [
            "Statement REQUEST held - - | actor=GHA actor=KEN recipient=MLI",
        ],
    ),
    (
        "Norway joined Sweden and Denmark in a letter that urged Serbia to recognise Kosovo.",
        [
            "Statement REQUEST held - - | actor=DNK actor=NOR actor=SWE recipient=SRB",
        ],
    ),
    (
        "Peru joined Canada in condemning Venezuela.",
        [
            "Statement ACCUSE held - - | actor=CAN actor=PER recipient=VEN",
        ],
    ),
    # a statement that nobody joins in is that of whoever issued it
    (
        "Peru joined the bloc in 1996. A statement condemning Venezuela followed.",
        [
            "Measure SUPPORT held 1996 - | actor=PER",
        ],
    ),
    (
        "Canada issued a statement condemning Venezuela.",
        [
            "Statement ACCUSE held - - | actor=CAN recipient=VEN",
        ],
    ),
    (
        "Peru joined Canada in a statement",
        [],
    ),
    (
        "Peru joined Canada in a statement that",
        [],
    ),
    # advisers who are offered pay no visit
    (
        "Australia offered to send advisers to Vanuatu.",
        [
            "Statement AGREE held - - | actor=AUS recipient=VUT",
        ],
    ),
    (
        "Kenya sent two senior advisers to Uganda on Monday.",
        [
            "Visit CONSULT held 2023-06-12 UGA | host=UGA visitor=KEN",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_joined_in_a_statement(text: str, expected: list[str]) -> None:
    assert told(text, "en") == expected
