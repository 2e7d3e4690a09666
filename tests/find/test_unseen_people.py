"""People of whom the name model sees half or nothing, where grammar leaves room for nobody else."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def people(text: str) -> set[str]:
    """Names of people as the text writes them."""
    article = article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published="2024-03-09")
    mentions = extract_article(article).mentions
    return {m.text for m in mentions if any(key.startswith("person/") for key in m.entities)}


TEXTS = [
    (
        "Austria's Viktor Gusenbauer met Guinea's Mamadi Konaté in Geneva on Friday.",
        {"Viktor Gusenbauer", "Mamadi Konaté"},
    ),
    (
        "Serbia's Milan Petrovic and Kosovo's Dritan Hasani met in Ohrid on Friday.",
        {"Milan Petrovic", "Dritan Hasani"},
    ),
    ("Cape Verde's President Ana Lopes phoned Senegal's Idrissa Sow.", {"Ana Lopes", "Idrissa Sow"}),
    (
        "Foreign Minister Liesbeth Kaag of Belgium called Brent Henfield of Bahamas on Friday.",
        {"Liesbeth Kaag", "Brent Henfield"},
    ),
    ("The deal was signed by Aisake Sevele and Neneh Tangara in Vienna.", {"Aisake Sevele", "Neneh Tangara"}),
    ("Gambia's Ousman Barrow and Burkina Faso's Rosine Barry met.", {"Ousman Barrow", "Rosine Barry"}),
    ("Argentina named Nilda Aguad as its new envoy to Tunisia.", {"Nilda Aguad"}),
    ("Jordan Bell, Canada's envoy, flew to Georgia.", {"Jordan Bell"}),
    ("Belgium named Mark Quintin as its new envoy to Denmark.", {"Mark Quintin"}),
]


@pytest.mark.parametrize(("text", "names"), TEXTS)
def test_somebody_is_found_by_grammar(text: str, names: set[str]) -> None:
    assert people(text) == names


NOBODY = [
    "Mexico's Nuevo Laredo welcomed migrants from Guatemala.",
    "Kenya's Rift Valley received more rain than Uganda.",
    "India's Tata Steel told the Netherlands it would close a plant.",
    "Santa Cruz, Bolivia's largest city, was quiet.",
    "Puerto Madryn, Argentina's whale capital, welcomed Chile's navy.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_places_and_companies_are_no_people(text: str) -> None:
    assert people(text) == set()


def test_a_title_in_the_plural_is_no_given_name() -> None:
    assert people("A meeting of Prime Ministers Obuchi and Kim in Kagoshima was planned.") >= {"Obuchi"}
