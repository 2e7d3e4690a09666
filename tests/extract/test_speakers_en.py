"""Whom English words of saying mean: ministries, statements, bare titles, sources in front and behind."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

HEAD = "Title of the story\n\nMonday, February 2, 2015\n\nBRUSSELS - "

SPEAKERS = [
    (
        "Foreign Minister Shah Mahmood Qureshi of Pakistan left for China on Friday.\n\n"
        '"I am hopeful that my meeting with Foreign Minister Wang Yi will be of use," the foreign minister said.',
        "I am hopeful",
        "person/shah-mehmood-qureshi",
    ),
    (
        "Russia is expelling Belgian diplomats, the Foreign Ministry said on Monday.\n\n"
        "The ministry mentioned that it had summoned the Belgian ambassador to voice a protest.",
        "it had summoned",
        "organization/mfa-rus",
    ),
    (
        "The Ministry of Foreign Affairs of the Russian Federation issued a communique on talks with Pakistan."
        '\n\n"We agreed to expand contacts between both countries," the communique said.',
        "We agreed to expand",
        "organization/mfa-rus",
    ),
    (
        "According to an official statement from the Egyptian Presidency, the two leaders focused on Gaza.",
        "the two leaders focused",
        "country/EGY",
    ),
    (
        "Cho Tae-yul and Takeshi Iwaya have held talks in Peru, Seoul's foreign ministry said Friday.",
        "Cho Tae-yul",
        "organization/mfa-kor",
    ),
    (
        '"We hope for peace and quiet," the foreign minister of Norway, Espen Barth Eide, said at a news '
        "conference with his Finnish counterpart, Elina Valtonen.",
        "We hope for peace",
        "person/espen-barth-eide",
    ),
    (
        "The U.S. ambassador, Samantha Power, spoke first. She added, however, that Washington still "
        "disagreed with much of the resolution.",
        "Washington still disagreed",
        "person/samantha-power",
    ),
]


@pytest.mark.parametrize(("text", "begins", "speaker"), SPEAKERS)
def test_words_are_those_of_whoever_the_text_means(text: str, begins: str, speaker: str) -> None:
    findings = extract_article(article_from_text(HEAD + text, "speakers"))
    said = findings.article.text
    found = {said[q.begin : q.end]: q.speaker for q in findings.quotations}
    assert [key for words, key in found.items() if begins in words[:40]] == [speaker], found
