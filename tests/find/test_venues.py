"""Buildings by grammar: what is a place, and what only sounds like one."""

from __future__ import annotations

import pytest

from kg.model import EntityKey
from kg.pipeline import extract_article
from kg.read import article_from_text

HOUSES = [
    ("President William Ruto received Foreign Minister Penny Wong at State House, Nairobi.", "state-house"),
    ("Premier Manele met Governor-General Dessau at Government House on Monday.", "government-house"),
    ("The speaker welcomed Foreign Minister Penny Wong to Parliament House.", "parliament-house"),
    ("The State House of Representatives passed a bill on trade with Japan.", ""),
    ("Foreign Minister Penny Wong left her state house in Adelaide.", ""),
    ("Random House published what Foreign Minister Penny Wong wrote.", ""),
]


@pytest.mark.parametrize(("text", "place"), HOUSES)
def test_houses_of_heads_of_state_and_of_assemblies(text: str, place: str) -> None:
    found = {
        each.key for each in extract_article(article_from_text(f"Ministers meet\n\n{text}\n", "x")).entities
    }
    houses = {key for key in found if key.startswith("place/") and "house" in key}
    assert houses == ({EntityKey(f"place/{place}")} if place else set())
