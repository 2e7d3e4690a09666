"""Conferences without a name, talks in one place after another, and what a couple did together."""

from __future__ import annotations

import pytest

from kg.model import Kind, Status
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[tuple[Kind, str, Status]]:
    article = article_from_text(f"Title of it\n\n{text}\n", "x", language="en", published="2024-01-25")
    events = extract_article(article).events
    return [(e.kind, e.start.iso if e.start else "", e.status) for e in events]


ROUNDS = [
    "Chad and Mali {} in Oslo in March, in Rome in May and again in Paris in June.",
    "The foreign ministers of Chad and Mali {} in Oslo in March, in Rome in May and in Paris in June.",
]


@pytest.mark.parametrize("text", ROUNDS)
@pytest.mark.parametrize("verb", ["met", "held talks", "conferred"])
def test_a_place_and_a_day_each_are_talks_each(text: str, verb: str) -> None:
    assert [start for _, start, _ in told(text.format(verb))] == ["2023-03", "2023-05", "2023-06"]


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Mali met in Oslo on Monday and in a statement issued on Tuesday thanked Norway.",
        "Chad and Mali met in Oslo on Monday, in the presence of King Harald.",
    ],
)
def test_another_phrase_with_in_is_no_second_meeting(text: str) -> None:
    assert [kind for kind, _, _ in told(text)].count(Kind.MEETING) == 1


@pytest.mark.parametrize("verb", ["opened", "attended", "addressed", "chaired", "spoke at"])
@pytest.mark.parametrize("noun", ["farming conference", "forum on locusts", "two-day symposium"])
def test_a_conference_needs_no_name(verb: str, noun: str) -> None:
    text = f"President Yoweri Museveni {verb} a {noun} in Lusaka on Monday."
    assert (Kind.CONFERENCE, "2024-01-22", Status.HELD) in told(text)


@pytest.mark.parametrize("noun", ["press conference", "news conference", "forum for readers"])
def test_reporters_are_no_conference(noun: str) -> None:
    assert told(f"President Yoweri Museveni opened a {noun} in Lusaka on Monday.") == []


@pytest.mark.parametrize("verb", ["opens on Friday", "begins on Friday", "resumes on Friday"])
def test_what_opens_on_a_day_is_to_come(verb: str) -> None:
    text = f"A summit between Chad and Mali {verb} in Lome."
    assert told(text) == [(Kind.SUMMIT, "2024-01-26", Status.PLANNED)]


@pytest.mark.parametrize("who", ["The pair", "The two", "The duo"])
@pytest.mark.parametrize("verb", ["last met", "had last met", "first met"])
def test_the_pair_met_before(who: str, verb: str) -> None:
    text = f"President Yoweri Museveni met President Paul Kagame in Lome on Monday. {who} {verb} in Doha in 2021."
    assert (Kind.MEETING, "2021", Status.HELD) in told(text)
