"""Envoys, advisers and delegations of a leader: his state acts, he himself is not there."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def read(language: str, text: str) -> tuple[set[str], set[str]]:
    """Who takes part in the events of a text, and who is said to hold which office."""
    article = article_from_text(f"Kabar\n\n{text}", "a", language=language, published="2024-03-09")
    found = extract_article(article)
    parts = {p.participant for event in found.events for p in event.participations}
    held = {f"{p.person.partition('/')[2]} {p.office}" for p in found.positions}
    return {key.partition("/")[2] for key in parts}, held


AT_HOME = [
    ("en", "An envoy of Kenyan President William Ruto met Sudan's army chief in Port Sudan."),
    ("en", "Sudan's army chief received a special envoy of Kenyan President William Ruto in Port Sudan."),
    ("en", "A representative of President William Ruto of Kenya met Sudan's army chief on Thursday."),
    ("en", "Sudan's army chief met an envoy of Kenya's president, William Ruto, in Port Sudan."),
    ("id", "Utusan Presiden Kenya William Ruto bertemu panglima militer Sudan di Port Sudan."),
    ("id", "Panglima militer Sudan menerima utusan khusus Presiden Kenya William Ruto, Kamis."),
    ("id", "Delegasi Presiden Kenya William Ruto bertemu panglima militer Sudan di Port Sudan."),
]


@pytest.mark.parametrize(("language", "text"), AT_HOME)
def test_a_leader_is_not_where_his_envoy_is(language: str, text: str) -> None:
    parts, held = read(language, text)
    assert parts == {"KEN", "SDN"}
    assert held == {"william-ruto president"}


THERE = [
    (
        "en",
        "Egypt received the special envoy of US President Donald Trump, Steve Witkoff, in Cairo.",
        {"EGY", "USA", "steve-witkoff"},
    ),
    (
        "en",
        "The special envoy of the UN Secretary-General, Jean Arnault, met Egypt's foreign minister.",
        {"EGY", "un", "jean-arnault"},
    ),
    ("en", "Kenyan President William Ruto met Sudan's army chief.", {"KEN", "SDN", "william-ruto"}),
    (
        "en",
        "The prime minister of Iraq, Haider al-Abadi, met Turkey's foreign minister.",
        {"IRQ", "TUR", "haider-al-abadi"},
    ),
    ("en", "The president of Kenya, William Ruto, met Sudan's army chief.", {"KEN", "SDN", "william-ruto"}),
    (
        "id",
        "Utusan Khusus Presiden AS Steve Witkoff bertemu panglima militer Sudan.",
        {"SDN", "USA", "steve-witkoff"},
    ),
    (
        "id",
        "Penasihat Negara Myanmar Aung San Suu Kyi bertemu panglima militer Sudan.",
        {"MMR", "SDN", "aung-san-suu-kyi"},
    ),
]


@pytest.mark.parametrize(("language", "text", "there"), THERE)
def test_whoever_is_the_envoy_is_there(language: str, text: str, there: set[str]) -> None:
    assert read(language, text)[0] == there
