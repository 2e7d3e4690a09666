from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from kg.extract.contexts import MOST, contexts
from kg.extract.words.keywords import index, occurrences
from kg.find.tokens import words_of
from kg.language.context_words import CONTEXTS, ContextWords
from kg.language.topic_words import GAP, keywords

ONTOLOGY = Path(__file__).parents[2] / "ontology" / "plover.ttl"
TABLE = index([(row.en, row.id) for row in CONTEXTS])


def named(text: str) -> set[str]:
    return {CONTEXTS[n].code for _, _, rows in occurrences(TABLE, words_of(text)) for n in rows}


@pytest.mark.parametrize("row", CONTEXTS, ids=lambda r: r.code)
def test_a_context_is_found_in_its_examples_and_not_in_its_counter_example(row: ContextWords) -> None:
    found = [row.code in named(text) for text in (row.example, row.example_id, row.counter)]
    assert found == [True, True, False]


def test_the_codes_are_the_37_of_the_codebook() -> None:
    known = set(re.findall(r"^context:(\w+)", ONTOLOGY.read_text(encoding="utf-8"), re.MULTILINE))
    assert {row.code for row in CONTEXTS} == known
    assert len(CONTEXTS) == 37


@pytest.mark.parametrize("row", CONTEXTS, ids=lambda r: r.code)
def test_keywords_are_written_as_the_tokenizer_parts_words(row: ContextWords) -> None:
    for keyword in (*keywords(row.en), *keywords(row.id)):
        words = tuple(w for w in keyword if w != GAP)
        assert words_of(" ".join(words)) == words


def test_the_frames_own_come_first_then_the_named_ones_by_code() -> None:
    words = words_of("They discussed vaccines and tariffs.")
    assert contexts((), words) == ("economic", "health")
    assert contexts(("legal",), words) == ("legal", "economic", "health")
    assert contexts(("health",), words) == ("health", "economic")


def test_at_most_three_and_those_with_most_words_before_others() -> None:
    words = words_of("Gender, drought, vaccines, tariffs and trade; hackers; trade and tariffs; vaccines.")
    found = contexts((), words)
    assert found == ("economic", "gender", "health")
    assert len(found) == MOST
    assert contexts(("a", "b", "c", "d"), words) == ("a", "b", "c")


def test_no_words_name_no_context() -> None:
    assert contexts((), ()) == ()
    assert contexts(("legal",), words_of("He smiled.")) == ("legal",)


def test_a_sentence_takes_less_than_twenty_microseconds() -> None:
    words = words_of(
        "Foreign ministers of eleven states met in Bern on Monday to talk about tariffs, refugees, the "
        "border closure and a treaty on nuclear weapons, which two of them have not ratified."
    )
    contexts((), words)
    best = 1.0
    for _ in range(50):
        begin = time.perf_counter()
        contexts(("diplomatic",), words)
        best = min(best, time.perf_counter() - begin)
    assert best < 20e-6
