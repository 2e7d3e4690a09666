"""What is done to somebody's words is told beside them; who acts behind a verb and a comma is no object."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ANSWERED: list[tuple[str, str]] = [
    (
        "Norway's offer of mediation was accepted by Sudan on Monday.",
        "Statement AGREE held 2023-06-12 - | actor=SDN recipient=NOR",
    ),
    (
        "The offer by Chad of a truce was hailed by Mali on Monday.",
        "Statement SUPPORT held 2023-06-12 - | actor=MLI recipient=TCD",
    ),
    (
        "Chad's refusal of aid was regretted by Mali on Monday.",
        "Statement ACCUSE held 2023-06-12 - | actor=MLI recipient=TCD",
    ),
]

ROWS: list[tuple[str, list[str]]] = [
    # the noun itself has the day, and "was made" is nobody's answer
    (
        "Chad's demand that Mali pay was made on Monday.",
        ["Statement REQUEST held 2023-06-12 - | actor=TCD recipient=MLI"],
    ),
    # right behind the verb and a comma another one acts
    ("Chad condemns, Mali regrets Swedish burning.", ["Statement ACCUSE held - - | actor=TCD"]),
    (
        "Chad condemns Mali, Togo and Benin.",
        ["Statement ACCUSE held - - | actor=TCD recipient=BEN recipient=MLI recipient=TGO"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ANSWERED)
def test_words_answered(text: str, expected: str) -> None:
    """Each row: a sentence and the answer that it tells, beside the words that are answered."""
    assert expected in told(text)


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_words_alone(text: str, expected: list[str]) -> None:
    """Each row: a sentence and everything that it tells."""
    assert told(text) == expected
