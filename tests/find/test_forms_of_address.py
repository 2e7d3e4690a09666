"""Forms of address, lists of guests and names of papers: whose office it is, and what is nobody's name."""

from __future__ import annotations

import pytest

from kg.model import Findings
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> Findings:
    return extract_article(
        article_from_text(f"Title of it\n\n{text}\n", "x", language="en", published="2024-01-25")
    )


def offices(text: str) -> set[tuple[str, str, str]]:
    return {(p.person[7:], p.office, (p.of or "")[8:]) for p in told(text).positions}


@pytest.mark.parametrize("address", ["the Hon.", "the Honourable", "Dr. the Honourable", "the Rt Hon"])
@pytest.mark.parametrize("set_off", [", ", " "])
def test_an_article_before_a_form_of_address_parts_no_title_from_its_name(address: str, set_off: str) -> None:
    if set_off == " " and address.startswith("Dr"):
        return
    text = f"Kenya's Prime Minister{set_off}{address} Grace Wanjiru, met Ravi Anand in Suva."
    assert ("grace-wanjiru", "prime minister", "KEN") in offices(text)


@pytest.mark.parametrize(("country", "iso3"), [("Fiji", "FJI"), ("Commonwealth of The Bahamas", "BHS")])
def test_the_country_at_the_end_of_a_row_is_that_of_all_offices_in_it(country: str, iso3: str) -> None:
    text = (
        f"Guests were Grace Wanjiru, Prime Minister and Minister of Finance, {country}; "
        "Ravi Anand, Minister of Foreign Affairs, Belize; and others."
    )
    assert offices(text) == {
        ("grace-wanjiru", "prime minister", iso3),
        ("grace-wanjiru", "minister of finance", iso3),
        ("ravi-anand", "minister of foreign affairs", "BLZ"),
    }


def test_letters_of_a_seat_stand_before_the_office_that_is_meant() -> None:
    assert offices("Grace Wanjiru, MP, Minister of Foreign Affairs of Kenya, met Ravi Anand.") == {
        ("grace-wanjiru", "minister of foreign affairs", "KEN")
    }


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Chad handed tents over to the Nepal government at a ceremony.", "country/NPL"),
        ("Chad thanked the Government of Egypt on Monday.", "country/EGY"),
        ("The Obama administration criticised Chad.", "country/USA"),
    ],
)
def test_a_government_is_its_country(text: str, key: str) -> None:
    entities = {e.key for e in told(text).entities}
    assert key in entities
    assert not any(k.startswith("organization/government") or k.endswith("-nepal") for k in entities)


@pytest.mark.parametrize(
    "text", ["Japan gave 20 million US dollars to Chad.", "Japan lost 3 Hong Kong dollars."]
)
def test_money_is_no_country(text: str) -> None:
    assert not {"country/USA", "country/HKG"} & {e.key for e in told(text).entities}


def test_a_treaty_is_nobody() -> None:
    keys = {e.key for e in told("The Burlingame Treaty was praised by Jude Law in Chad.").entities}
    assert "person/burlingame-treaty" not in keys


@pytest.mark.parametrize("noun", ["organisation", "organization", "bloc"])
def test_the_organisation_is_one_of_states(noun: str) -> None:
    text = f"The African Union met the M23 rebels. The {noun}'s chairman, Ravi Anand, spoke."
    assert ("ravi-anand", "chair", "african-union") in {
        (p.person[7:], p.office, (p.of or "").partition("/")[2]) for p in told(text).positions
    }


def test_an_office_of_what_no_table_knows_is_not_that_of_the_next_country() -> None:
    text = (
        "Kenyan President William Ruto met Ravi Anand, head of the UN Regional Center for Trade, on Monday."
    )
    assert "ravi-anand" not in {person for person, _, _ in offices(text)}


@pytest.mark.parametrize("body", ["EU foreign ministers", "ASEAN defence ministers"])
def test_ministers_named_behind_somebody_lend_him_no_office(body: str) -> None:
    assert not offices(f"Peru praised Chad's Ravi Anand after a meeting of the {body} in Lima.")
