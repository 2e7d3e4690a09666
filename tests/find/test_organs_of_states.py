"""Organs of states that no table lists, and listed ones that are not meant."""

from __future__ import annotations

import pytest

from kg.model import Findings
from kg.pipeline import extract_article
from kg.read import article_from_text


def found(text: str) -> Findings:
    article = article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published="2024-03-09")
    return extract_article(article)


ORGANS = [
    ("Kenya's Maritime Security Agency seized a boat from Uganda.", "KEN maritime-security-agency UGA"),
    ("The Kenyan Coast Guard seized a boat from Uganda.", "KEN kenyan-coast-guard UGA"),
    ("Kenya's Electoral Commission accused Uganda of meddling.", "KEN electoral-commission UGA"),
    ("The Central Bank of Nigeria accused Ghana of dumping.", "NGA central-bank-of-nigeria GHA"),
    ("The Senate of Paraguay condemned Brazil.", "PRY senate BRA"),
    (
        "Kenya's National Disaster Management Agency sent Uganda food.",
        "KEN national-disaster-management-agency UGA",
    ),
    ("Kenya's Equity Bank condemned Uganda.", "equity-bank UGA"),
    ("South Africa's African National Congress (ANC) condemned Mali.", "anc MLI"),
    ("The Inter-American Development Bank (IDB) met in Lima. The IDB praised Honduras.", "iadb HND"),
]


@pytest.mark.parametrize(("text", "who"), ORGANS)
def test_a_state_acts_beside_its_organ(text: str, who: str) -> None:
    event = next(e for e in found(text).events if e.kind in ("Statement", "Measure"))
    assert {p.participant.rpartition("/")[2] for p in event.participations} == set(who.split())


def test_a_listed_body_is_not_that_of_another_state() -> None:
    keys = {e.key for e in found("Chile's Senate Foreign Relations Committee backed the nominee.").entities}
    assert "organization/us-senate-foreign-relations" not in keys


CONGRESSES = [
    ("Sudan's National Congress condemned Egypt.", []),
    ("India's Trinamool Congress (TMC) condemned Bangladesh.", []),
    ("Iraqi National Congress leader Ali Hasan left.", []),
    ("The World Mining Congress was held in Lima.", ["Conference"]),
    ("The 12th World Water Congress adopted a text in Lima.", ["Conference"]),
]


@pytest.mark.parametrize(("text", "kinds"), CONGRESSES)
def test_a_congress_that_votes_is_no_conference(text: str, kinds: list[str]) -> None:
    assert [e.kind for e in found(text).events if e.kind == "Conference"] == kinds


def test_letters_in_brackets_name_the_body_before_them() -> None:
    text = "Kenya's Maritime Security Agency (MSA) praised Fiji. The MSA condemned Togo."
    condemned = next(e for e in found(text).events if e.plover == "ACCUSE")
    actors = {p.participant for p in condemned.participations if p.role == "actor"}
    assert actors == {"organization/maritime-security-agency", "country/KEN"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sri Lanka's Janatha Vimukthi Peramuna (JVP) rejected the deal.", "organization"),
        ("Sri Lanka's Ranjith Silva Perera rejected the deal.", "person"),
    ],
)
def test_a_name_before_its_letters_is_a_body(text: str, kind: str) -> None:
    keys = {e.key.partition("/")[0] for e in found(text).entities if not e.key.startswith("country/")}
    assert keys == {kind}


def test_both_halves_are_mentioned() -> None:
    mentions = found("The two Koreas reopened a hotline.").mentions
    assert {key for m in mentions for key in m.entities} == {"country/PRK", "country/KOR"}
