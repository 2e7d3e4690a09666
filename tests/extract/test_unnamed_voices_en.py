"""Quoted words of those whom the text leaves unnamed, which nobody named before has said; English."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

HEAD = (
    "Talks in Nairobi\n\nNAIROBI, June 15, 2023 (Reuters) - Kenyan President William Ruto received Ugandan "
    "President Yoweri Museveni on Wednesday.\n\n"
)

UNNAMED = [
    '"It is a step forward for us," officials said.',
    '"It is a step forward for us," the officials said.',
    '"It is a step forward for us," the sources added.',
    '"It is a step forward for us," a source at the ministry said.',
    '"It is a step forward for us," said officials in both delegations.',
    '"It is a step forward for us," Western diplomats said.',
    '"It is a step forward for us," Ugandan officials said.',
    '"It is a step forward for us," diplomats close to the talks told Reuters.',
    'Officials said: "It is a step forward for us."',
    'A diplomat said: "It is a step forward for us."',
    'One diplomat called it "a step forward for all of us".',
    'Museveni received Ruto for what a Kenyan diplomat described as "a frank and cordial conversation".',
    'Museveni received Ruto for what an aide called "a frank and cordial conversation".',
    'The talks were "frank and good for both", one of the officials told reporters.',
]

NAMED = [
    ('Ruto told diplomats that it was "a step forward for us all".', "person/william-ruto"),
    ('Ruto described the officials as "a group of loyal friends".', "person/william-ruto"),
    ('Ruto, a diplomat by training, called it "a step forward for us all".', "person/william-ruto"),
    ('Ruto met a senior official, calling him "a friend of our country".', "person/william-ruto"),
    ('"It is a step forward for us," he told officials.', "person/william-ruto"),
    ('"It is a step forward for us," the Ugandan leader told diplomats.', "person/yoweri-museveni"),
    ('A Ugandan official called it "a step forward for us all".', "country/UGA"),
    ('"It is a step forward for us," said a senior Rwandan diplomat.', "country/RWA"),
]


def _speakers(text: str) -> list[str]:
    article = article_from_text(HEAD + text + "\n", "unnamed", language="en")
    return [q.speaker for q in extract_article(article).quotations if q.direct]


@pytest.mark.parametrize("text", UNNAMED)
def test_nobody_named_before_has_said_it(text: str) -> None:
    assert _speakers(text) == []


@pytest.mark.parametrize(("text", "speaker"), NAMED)
def test_who_is_told_to_say_it_has(text: str, speaker: str) -> None:
    assert _speakers(text) == [speaker]


@pytest.mark.parametrize(
    "text", ['"It is a step," a source', '"It is a step," the', '"A step," officials at', 'A "step']
)
def test_a_text_that_is_cut_off_behind_them_is_read(text: str) -> None:
    _speakers(text)
