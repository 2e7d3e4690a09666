"""English auxiliaries in one word with their negation are read like the words written out."""

from __future__ import annotations

import pytest

from kg.find.tokens import tokenize

ROWS: list[tuple[str, list[str]]] = [
    ("He didn't go", ["he", "did", "not", "go"]),
    ("It won’t pay", ["it", "will", "not", "pay"]),
    ("They can't accept", ["they", "cannot", "accept"]),
    ("THEY CAN'T ACCEPT, WON'T PAY", ["they", "cannot", "accept", ",", "will", "not", "pay"]),
    ("Togo's ban", ["togo", "'s", "ban"]),
]


@pytest.mark.parametrize(("text", "lows"), ROWS)
def test_read_as_written_out(text: str, lows: list[str]) -> None:
    """Each row: a text and its words in lower case; where they stand is where the text has them."""
    tokens = tokenize(text, 0, len(text))
    assert [t.low for t in tokens] == lows
    assert "".join(t.text for t in tokens) == text.replace(" ", "")
