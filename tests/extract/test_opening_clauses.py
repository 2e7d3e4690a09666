"""English clauses and papers that open a sentence: whose they are, and what the main clause tells besides."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> set[tuple[str | None, frozenset[str]]]:
    """Type and states of each event of a short article."""
    article = article_from_text(f"News of the day\n\n{text}", "opening", published="2024-01-25")
    return {
        (
            e.plover and e.plover.value,
            frozenset(p.participant[-3:] for p in e.participations if p.participant.startswith("country/")),
        )
        for e in extract_article(article).events
    }


OPENED = [
    ("In a statement condemning Malawi, Zambia said two farmers had died.", ("ACCUSE", "ZMB MWI")),
    ("In a statement on Monday thanking Malawi, Zambia said the maize had arrived.", ("SUPPORT", "ZMB MWI")),
    (
        "In a letter to the African Union accusing Malawi of theft, Zambia named five men.",
        ("ACCUSE", "ZMB MWI"),
    ),
    ("In a strongly worded note urging Malawi to leave, Zambia named five men.", ("REQUEST", "ZMB MWI")),
    ("Condemning Malawi, the Zambian foreign ministry said two farmers had died.", ("ACCUSE", "ZMB MWI")),
    ("Condemning Malawi, Zambia's foreign ministry said two farmers had died.", ("ACCUSE", "ZMB MWI")),
    ("Accusing Malawi of theft, Zambia expelled its ambassador.", ("SANCTION", "ZMB MWI")),
    ("Accusing Malawi of theft, Zambia thanked Kenya.", ("SUPPORT", "ZMB KEN")),
    ("In a speech criticising Malawi, Zambia's prime minister thanked Kenya.", ("SUPPORT", "ZMB KEN")),
]


@pytest.mark.parametrize(("text", "event"), OPENED)
def test_what_opens_a_sentence_is_of_its_subject(text: str, event: tuple[str, str]) -> None:
    assert (event[0], frozenset(event[1].split())) in told(text)


SILENT = [
    "In a statement seen by Reuters, Zambia named five men.",
    "In a meeting marking the anniversary, Zambia said that it was proud.",
    "In a note on the harvest, Zambia named five crops.",
    "Zambia was handed a note condemning the raid.",
]


@pytest.mark.parametrize("text", SILENT)
def test_what_blames_nobody_tells_nothing(text: str) -> None:
    assert not told(text)
