"""Bodies by grammar: capitalised words that end with a word for a body."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

NAMED = [
    ("The National Boundary Commission signed it.", "national-boundary-commission"),
    (
        "It went to the Economic and Financial Crimes Commission.",
        "economic-and-financial-crimes-commission",
    ),
    ("The Lake Chad Basin Commission met on Monday.", "lake-chad-basin-commission"),
    ("The East African Court of Justice ruled.", "eac-court"),
    ("Finance Minister and Central Steering Committee member Ali Bako spoke.", "central-steering-committee"),
    ("He met Luis Rivas and Democratic Front members.", "democratic-front"),
    ("He heads the Rural Roads Authority.", "rural-roads-authority"),
]
UNNAMED = [
    "Kenya's Commission voted on Monday.",
    "The commission met with the council on Monday.",
]


def bodies(sentence: str) -> set[str]:
    article = article_from_text(f"A day in town\n\nBy Ann Lee | 12 February 2016\n\n{sentence}\n", "body")
    keys = (entity.key for entity in extract_article(article).entities)
    return {key.partition("/")[2] for key in keys if key.startswith("organization/")}


@pytest.mark.parametrize(("sentence", "body"), NAMED)
def test_a_run_that_ends_with_a_head_is_a_body(sentence: str, body: str) -> None:
    assert bodies(sentence) == {body}


@pytest.mark.parametrize("sentence", UNNAMED)
def test_a_head_alone_or_with_a_country_is_none(sentence: str) -> None:
    assert bodies(sentence) == set()
