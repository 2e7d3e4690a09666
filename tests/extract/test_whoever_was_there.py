"""Summits of whom nobody is named: the city tells who is the host."""

from __future__ import annotations

import pytest

from kg.model import Kind
from kg.pipeline import extract_article
from kg.read import article_from_text


def summits(language: str, text: str) -> list[set[str]]:
    """Who takes part in each summit, as `role key`."""
    article = article_from_text(f"Kabar\n\n{text}", "a", language=language, published="2024-03-09")
    told = (e for e in extract_article(article).events if e.kind is Kind.SUMMIT)
    return [{f"{p.role} {p.participant.partition('/')[2]}" for p in e.participations} for e in told]


HELD = [
    ("en", "Leaders of twelve South American states held a summit in Lima on Friday."),
    ("en", "Heads of state from twelve African countries opened a two-day summit in Lima on Friday."),
    ("en", "Leaders from across Latin America gathered in Lima on Friday for a summit."),
    ("id", "Para pemimpin dua belas negara Amerika Selatan menggelar KTT di Lima, Jumat."),
]


@pytest.mark.parametrize(("language", "text"), HELD)
def test_a_summit_is_told_whoever_was_there(language: str, text: str) -> None:
    assert summits(language, text) == [{"host PER"}]


PASSING = [
    ("en", "At a summit in Lima on Friday, leaders of twelve states agreed to cut tariffs."),
    ("id", "Pada KTT di Lima, Jumat, para pemimpin dua belas negara sepakat menurunkan tarif."),
]


@pytest.mark.parametrize(("language", "text"), PASSING)
def test_a_summit_in_passing_is_not_told(language: str, text: str) -> None:
    assert summits(language, text) == []


CHARGES = [
    "Ana Lopes, the European Commission's executive vice-president in charge of trade, said so.",
    "Ana Lopes, the European Commission's executive vice-president responsible for trade, said so.",
]


@pytest.mark.parametrize("text", CHARGES)
def test_what_somebody_is_in_charge_of(text: str) -> None:
    article = article_from_text(f"Kabar\n\n{text}", "a", language="en", published="2024-03-09")
    held = {(p.person, p.office) for p in extract_article(article).positions}
    assert held == {("person/ana-lopes", "executive vice president")}
