"""English sentences in which one subject has several verbs, or stands apart from its verb, and who says what."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.language.test_sentences_en import check

TOLD: list[tuple[str, list[str]]] = [
    (
        "Kenya on Monday expelled Ugandan ambassador Peter Okello, recalled its own envoy from Kampala and left.",
        [
            "Measure SANCTION held KEN:actor peter-okello:recipient UGA:recipient",
            "Measure SANCTION held KEN:actor UGA:recipient",
        ],
    ),
    (
        "Sudan's foreign minister, Ali Karti, while praising Ethiopia for its patience, accused Egypt of lying.",
        [
            "Statement SUPPORT held ali-karti:actor SDN:actor ETH:recipient",
            "Statement ACCUSE held ali-karti:actor SDN:actor EGY:recipient",
        ],
    ),
    (
        "Jordan was angry. The kingdom on Tuesday expelled two Syrian diplomats and closed its border with Syria.",
        [
            "Measure SANCTION held JOR:actor SYR:recipient",
            "Measure SANCTION held JOR:actor SYR:recipient",
        ],
    ),
    ("Canada will go on speaking up for human rights, Prime Minister Justin Trudeau said Wednesday.", []),
]

SAID: list[tuple[str, str]] = [
    ("Kenyan President William Ruto announced afterward that Uganda would come.", "Uganda would come"),
    ("Kenyan President William Ruto made it clear that Uganda would come.", "Uganda would come"),
    ("Kenyan President William Ruto conceded the talks had been difficult.", "the talks had been difficult"),
    (
        "Kenyan President William Ruto asked the world for help: Kenya, he said, could not cope alone.",
        "Kenya, he said, could not cope alone",
    ),
    (
        "As a sign of good will, Kenya is to free ten fishermen, President William Ruto announced.",
        "As a sign of good will, Kenya is to free ten fishermen",
    ),
    (
        "There would be no second round, President William Ruto told reporters in Nairobi.",
        "There would be no second round",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_a_verb_has_its_own_subject(sentence: str, expected: list[str]) -> None:
    check(sentence, expected)


@pytest.mark.parametrize(("sentence", "words"), SAID)
def test_a_clause_is_reported(sentence: str, words: str) -> None:
    article = article_from_text(sentence, "sentence", language="en", published="2024-02-19")
    (quotation,) = extract_article(article).quotations
    assert quotation.speaker.endswith("william-ruto")
    assert article.text[quotation.begin : quotation.end].startswith(words)


def test_a_series_shows_each_of_its_events_apart() -> None:
    sentence = (
        "Kenya expelled the Ugandan ambassador, recalled its own envoy and froze all trade with Uganda."
    )
    article = article_from_text(sentence, "sentence", language="en", published="2024-02-19")
    recall = extract_article(article).events[1]
    shown = [article.text[e.begin : e.end] for e in recall.evidence]
    assert shown == ["recalled its own envoy", "Kenya"]
