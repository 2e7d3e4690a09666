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


SHIPS = [
    (
        "Foreign Minister Penny Wong signed the pact aboard the Kalurang on Monday.",
        "place/kalurang",
    ),
    ("Foreign Minister Penny Wong flew to Tokyo aboard the plane of the prime minister.", ""),
    ("Foreign Minister Penny Wong held onto the plan of Japan.", ""),
]


@pytest.mark.parametrize(("text", "ship"), SHIPS)
def test_ships_that_somebody_is_aboard(text: str, ship: str) -> None:
    found = extract_article(article_from_text(f"Ministers meet\n\n{text}\n", "x")).entities
    ships = {e.key for e in found if e.key.startswith("place/") and e.key != "place/tokyo"}
    assert ships == ({EntityKey(ship)} if ship else set())


LINES = [
    (
        "Press statement\nTakuba Lodge, Georgetown\n25 January 2024",
        {"place/takuba-lodge", "place/georgetown"},
    ),
    ("Maria Lind\nKathmandu\nPublished at : May 11, 2020", {"place/kathmandu"}),
    ("Maria Lind\nMelbourne Lind\nPublished at : May 11, 2020", set()),
]


@pytest.mark.parametrize(("head", "places"), LINES)
def test_a_line_that_names_a_city_and_nothing_else_says_where_it_is_reported(
    head: str, places: set[str]
) -> None:
    text = f"Ministers agree on a bridge\n\n{head}\n\nThe ministers of the two sides agreed on a bridge on Monday.\n"
    found = {e.key for e in extract_article(article_from_text(text, "x")).entities}
    assert {key for key in found if key.startswith("place/")} == places
