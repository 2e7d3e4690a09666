"""The index of words: what it finds is what the tables have, put together when a text asks."""

from __future__ import annotations

import pytest

from kg.extract.triggers.index import Form, Index, Words, trigger_index
from kg.find.tokens import words_of
from kg.language import LANGUAGES
from kg.language.cells import written_out

FOUND = [
    ("en", "lodged a formal protest", Form.PAST),
    ("en", "donors' conference", Form.NOUN),
    ("en", "summits", Form.NOUN),
    ("id", "mengecam", Form.ACTIVE),
    ("id", "dikecam", Form.PASSIVE),
]


@pytest.mark.parametrize(("code", "text", "form"), FOUND)
def test_words_of_the_tables_are_found(code: str, text: str, form: Form) -> None:
    words = words_of(text)
    assert form in [of for of, _ in trigger_index(code).rows(words)]
    assert (len(words), form) in [(last, of) for last, (of, _) in trigger_index(code).at(words, 0)]


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_every_noun_of_a_frame_is_found_with_its_frame(code: str) -> None:
    index = trigger_index(code)
    for frame in LANGUAGES[code]().frames:
        for noun in written_out(frame.nouns):
            assert (Form.NOUN, frame) in index.rows(words_of(noun)), noun


def test_the_longest_comes_first_and_rows_keep_their_order() -> None:
    index = Index([(Words(("call",), ("", "for talks")), 1), (Words(("call",), ("", "off")), 2)])
    assert list(index.at(("call", "for", "talks"), 0)) == [(3, 1), (1, 1), (1, 2)]
    assert index.longest("call") == 3
    assert index.longest("off") == 0
    assert index.starts(("they", "call", "off")) == [1]
    assert index.rows(("call", "off")) == (2,)


def test_words_that_no_row_begins_with_are_not_kept() -> None:
    index = Index([(Words(("call",), ("",)), 1)])
    assert list(index.at(("unheard",), 0)) == []
    assert index._ready == {}
