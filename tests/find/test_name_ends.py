"""Where names end: verbs, agencies, letters of orders, cities, sums of money and ranks are no part of them."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

ENGLISH = [
    (
        "Kenyan Trade Minister Peter Otieno MP and Sir Tom Brook KCMG left Lima.",
        {"peter-otieno", "tom-brook"},
    ),
    ("Kenya's Under-Secretary-General for Peace Operations Jean Bernard spoke in Lima.", {"jean-bernard"}),
    (
        "South Korea coach Park Hang-seo met trade minister Peter Otieno in Lima.",
        {"park-hang-seo", "peter-otieno"},
    ),
]

INDONESIAN = [
    ("Konsul Jenderal Kenya di Surabaya Petra Otieno tiba pada Senin.", {"petra-otieno"}),
    (
        "Panglima Armada II Peru Rosa Quispe bertemu Letjen TNI (Purn) Budi Santosa.",
        {"rosa-quispe", "budi-santosa"},
    ),
    ("Juru bicara Gedung Putih Petra Otieno menolak.", {"petra-otieno"}),
    ("Kata ketuanya, Yang Kyung-soo, serikat buruh Kenya akan berunjuk rasa.", {"yang-kyung-soo"}),
]

NOT_NAMED = [
    ("Nilai perdagangan Kenya dan Peru mencapai US$208,89 juta.", "country/USA"),
    ("Presiden Peru bertemu Letjen TNI Budi Santosa di Lima.", "organization/tni"),
]


@pytest.mark.parametrize(("text", "people"), [*ENGLISH, *INDONESIAN])
def test_a_name_ends_where_its_bearer_s_does(text: str, people: set[str]) -> None:
    head = (
        "Talks on trade\n\n12 February 2016\n\n"
        if (text, people) in ENGLISH
        else "Jakarta, 12 Februari 2016\n\n"
    )
    found = extract_article(article_from_text(head + text, "names")).entities
    assert {e.key.partition("/")[2] for e in found if e.cls == "Person"} == people


def test_an_abbreviation_is_of_the_name_before_its_brackets() -> None:
    text = "Rebels of the Coalition of Patriots for Change (CPC) left Lima. The CPC denied it. China's NATO bid (NATO) failed."
    found = extract_article(article_from_text(f"Talks on trade\n\n12 February 2016\n\n{text}", "names"))
    keys = {k for mention in found.mentions for k in mention.entities}
    assert "organization/ccp" not in keys
    assert "organization/nato" in keys


@pytest.mark.parametrize(("text", "key"), NOT_NAMED)
def test_money_and_ranks_name_nobody(text: str, key: str) -> None:
    found = extract_article(article_from_text("Jakarta, 12 Februari 2016\n\n" + text, "names"))
    assert key not in {k for mention in found.mentions for k in mention.entities}
