"""Evidence stands in its whole sentence."""

from __future__ import annotations

import pytest

from kg.explain import around

TEXT = 'Before it. "We met in Hanoi," she said. “Then we left.” After it\nA heading\nThe last one, 3.5 per cent, ended'


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("met", '"We met in Hanoi," she said.'),
        ("she said.", '"We met in Hanoi," she said.'),
        ("left", "“Then we left.”"),
        ("heading", "A heading"),
        ("3.5", "The last one, 3.5 per cent, ended"),
        ("Before", "Before it."),
        ("said. “Then", '"We met in Hanoi," she said. “Then we left.”'),
    ],
)
def test_sentence(words: str, sentence: str) -> None:
    begin = TEXT.index(words)
    before, after = around(TEXT, begin, begin + len(words))
    assert before + words + after == sentence


def test_a_very_long_sentence_is_cut_between_words() -> None:
    text = "word " * 200
    before, after = around(text, 500, 504)
    assert before.startswith("… word")
    assert after.endswith(" …")
    assert len(before) + len(after) < 500


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_line_that_is_full_is_not_a_sentence(line_end: str) -> None:
    text = (
        "Talks in Hanoi\n\nTwo days earlier the minister had seen her counterpart from\nIndia and, afterwards, Australian "
        "Foreign Minister\nPenny Wong in the palace. They talked.\n"
    ).replace("\n", line_end)
    begin = text.index("Australian")
    before, after = around(text, begin, text.index("Wong") + 4)
    assert before.startswith("Two days earlier")
    assert after == " in the palace."
