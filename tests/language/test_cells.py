"""Cells of alternatives and chains: read as they are written out, and found in a text without being written out."""

from __future__ import annotations

from itertools import product

import pytest

from kg.extract.triggers.index import Form, trigger_index
from kg.find.tokens import words_of
from kg.language import LANGUAGES
from kg.language.cells import alternatives, first_words, written_out
from kg.language.en.frames.chains import chains

CELLS = [
    ("meet|hold talks with", ["meet", "hold talks with"], {"meet", "hold"}),
    (
        chains("lodge|file", "a|a formal", "protest"),
        ["lodge a protest", "lodge a formal protest", "file a protest", "file a formal protest"],
        {"lodge", "file"},
    ),
    (
        f"sign|{chains('ink', '|the', 'deal')}|seal",
        ["sign", "ink deal", "ink the deal", "seal"],
        {"sign", "ink", "seal"},
    ),
    (chains("|formally", "open"), ["open", "formally open"], {"formally", "open"}),
    (chains(chains("make|pay", "a"), "visit"), ["make a visit", "pay a visit"], {"make", "pay"}),
    ("", [], set()),
    ("meet||see|", ["meet", "see"], {"meet", "see"}),
]


@pytest.mark.parametrize(("cell", "written", "first"), CELLS)
def test_a_cell_is_read_as_it_is_written_out(cell: str, written: list[str], first: set[str]) -> None:
    assert list(written_out(cell)) == written
    assert set(first_words(cell)) == first


def some_choices(parts: tuple[str, ...]) -> list[str]:
    """Choices of a chain in which each alternative of each part occurs, beside the first and the last of others."""
    split = [part.split("|") for part in parts]
    return sorted(
        {
            " ".join(words for words in (*before, each, *behind) if words)
            for at, part in enumerate(split)
            for each in part
            for before, behind in product(
                [tuple(p[0] for p in split[:at]), tuple(p[-1] for p in split[:at])],
                [tuple(p[0] for p in split[at + 1 :]), tuple(p[-1] for p in split[at + 1 :])],
            )
        }
    )


def test_every_alternative_of_every_chain_is_found_in_a_text() -> None:
    index, tried = trigger_index("en", at_home=True), 0
    for frame in LANGUAGES["en"]().frames:
        for cell, form in (
            (frame.verbs, Form.BASE),
            (frame.passives, Form.PASSIVE),
            (frame.words, Form.ACTIVE),
            (frame.nouns, Form.NOUN),
        ):
            for parts in alternatives(cell):
                for choice in some_choices(parts) if len(parts) > 1 else ():
                    tried += 1
                    assert (form, frame) in index.rows(words_of(choice)), (frame.id, choice)
    assert tried > 5_000


NO_CHAINS = [
    "lodge a",
    "lodge a formal",
    "lodge a protest formal",
    "a formal protest",
    "lodge its an objection",
]


@pytest.mark.parametrize("text", NO_CHAINS)
def test_a_chain_is_not_found_where_a_part_is_missing_or_another_stands(text: str) -> None:
    assert "protest-note" not in [frame.id for _, frame in trigger_index("en").rows(words_of(text))]


def test_the_longest_choice_of_a_chain_comes_first() -> None:
    found = list(trigger_index("en").at(words_of("lodge a protest to the embassy"), 0))
    assert [(last, frame.id) for last, (_, frame) in found][:2] == [(3, "protest-note"), (1, "takes-to-law")]
