"""Reported speech in the plain present, what newspapers are told, whose words those of a title are."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def said(text: str) -> list[tuple[str, str]]:
    """Who speaks, and the first words, of each quotation of a short article."""
    facts = extract_article(article_from_text(text, "said", language="en", published="2023-06-15"))
    names = {entity.key: entity.label_en for entity in facts.entities}
    return [(names.get(q.speaker or "", "-"), text[q.begin : q.end]) for q in facts.quotations]


PRESENT = [
    "her country firmly adheres to the treaty",
    "her country opposes the plan",
    "Canada attaches importance to the accord",
    "the move violates international law",
    "the plan undermines peace in the region",
    "the agreement paves the way for elections",
    "the two sides share the same goals",
    "the two countries enjoy close ties",
    "her side welcomes more investors from the Gulf",
]


@pytest.mark.parametrize("clause", PRESENT)
def test_a_clause_in_the_present_is_reported(clause: str) -> None:
    assert said(f"Foreign Minister Joly said {clause}.") == [("Melanie Joly", clause)]


def test_a_clause_behind_thanks_is_reported() -> None:
    text = "Foreign Minister Joly thanked Peru for its support, and said her country opposes the plan."
    assert said(text) == [("Melanie Joly", "her country opposes the plan")]


@pytest.mark.parametrize("words", ["Canada's talks with India's envoys on tariffs", "her country's talks"])
def test_a_noun_is_no_clause(words: str) -> None:
    assert said(f"Foreign Minister Joly said {words}.") == []


@pytest.mark.parametrize(
    "told",
    [
        "the Asia-Plus news agency",
        "the state-run Xinhua news agency",
        "the newspaper El Pais",
        "Chile's La Tercera",
    ],
)
def test_whom_a_minister_tells_may_be_an_agency(told: str) -> None:
    text = f"Foreign Minister Joly told {told} that Canada would send a mission."
    assert said(text) == [("Melanie Joly", "Canada would send a mission")]


def test_a_chief_of_staff_is_not_called_the_minister() -> None:
    text = (
        "Togolese Foreign Minister Robert Dussey met the Ivorian president's chief of staff, Fidele Sarassoro. "
        '"We will not rest until all of them are home," the minister declared.'
    )
    assert [speaker for speaker, _ in said(text)] == ["Robert Dussey"]


def test_the_presidency_speaks_for_its_state() -> None:
    text = '"The stance of Spain violates its obligations," the Algerian presidency said.'
    assert [speaker for speaker, _ in said(text)] == ["Algeria"]
