"""Bodies that are named in full once and then by a word of their name."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

SAME = [
    "The Sudan Liberation Movement accused Khartoum of bombing villages. The Movement vowed to leave the talks.",
    "The Organization of American States suspended Honduras. The Organization urged Tegucigalpa to hold talks.",
    "The Arab Parliament condemned Israel. Jordan thanked the Parliament.",
    "The Volta Basin Authority closed the dam. Mali protested to the Authority.",
    "The Patriotic Union of Kurdistan met Turkish officials. The Union said the talks were useful.",
    "The Liberation Tigers of Tamil Eelam (LTTE) left the talks. On Monday the Tigers freed ten soldiers.",
]
"""A body, and the same by a word of its name."""

OTHERS = [
    ("The Sudan Liberation Movement left the talks. A Movement for Peace was founded in Khartoum.", 2),
    ("The Guardian saw the letter of the Arab Parliament.", 2),
]
"""Two bodies, and how many they are."""


def bodies(text: str) -> set[str]:
    """The organizations of a short article."""
    found = extract_article(article_from_text(text, "short", language="en", published="2024-03-14"))
    return {e.key for e in found.entities if e.key.startswith("organization/") and e.surfaces}


@pytest.mark.parametrize("text", SAME)
def test_a_word_of_its_name_is_the_body(text: str) -> None:
    assert len(bodies(text)) == 1


@pytest.mark.parametrize(("text", "count"), OTHERS)
def test_another_body_stays_another(text: str, count: int) -> None:
    assert len(bodies(text)) == count
