"""Offices by who took over from whom: "succeeded X", "took over as minister from X", "was replaced by Y"."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def offices(text: str) -> set[str]:
    found = extract_article(article_from_text(text, "over", language="en", published="2018-11-28"))
    return {
        f"{p.person.partition('/')[2]}: {p.office} {p.of.partition('/')[2]}{' former' if p.former else ''}"
        for p in found.positions
    }


GONE, NOW = (
    "grace-wanjala: minister of foreign affairs KEN former",
    "peter-otieno-kimani: minister of foreign affairs KEN",
)


@pytest.mark.parametrize(
    "text",
    [
        "Kenya named Peter Otieno Kimani as foreign minister on Friday. He succeeds Grace Wanjala.",
        "Peter Otieno Kimani was sworn in as Kenya's foreign minister. He replaces Grace Wanjala, who resigned.",
        "Kenya's foreign minister, Peter Otieno Kimani, who took over from Grace Wanjala in May, met the press.",
        "Peter Otieno Kimani took over from Grace Wanjala as Kenya's foreign minister in February.",
        "Peter Otieno Kimani took over as Kenya's foreign minister from Grace Wanjala in February.",
        "Grace Wanjala was succeeded as Kenya's foreign minister by Peter Otieno Kimani in February.",
        "Grace Wanjala was replaced as foreign minister of Kenya by Peter Otieno Kimani.",
    ],
)
def test_who_gave_the_office_up_and_who_has_it(text: str) -> None:
    assert offices(text) == {GONE, NOW}


def test_whoever_will_be_succeeded_has_it_still() -> None:
    text = "Baron Waqa will take over from Henry Puna as secretary-general of the Pacific Islands Forum next year."
    assert offices(text) == {"henry-puna: secretary-general pif"}


def test_the_appointee_succeeds_and_not_who_appoints() -> None:
    text = (
        "President Paul Kagame has appointed Ernest Rwamucyo as permanent representative to the United Nations. "
        "He replaces Claver Gatete."
    )
    assert "claver-gatete: permanent representative RWA former" in offices(text)


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "The African Union suspended Mali. The head of its commission, Moussa Faki Mahamat, condemned the coup.",
            "moussa-faki-mahamat: chair au-commission",
        ),
        (
            "UN Secretary-General Antonio Guterres spoke. His special representative in Mali, Ann Lee, left.",
            "ann-lee: special representative un",
        ),
    ],
)
def test_whose_people_they_are(text: str, office: str) -> None:
    assert office in offices(text)


def test_a_country_behind_from_is_no_part_of_the_body_before_it() -> None:
    text = "Egypt took over the chairmanship of the African Union from Rwanda on 10 February."
    found = extract_article(article_from_text(text, "over", language="en", published="2018-11-28"))
    named = {text[m.begin : m.end] for m in found.mentions}
    assert {"African Union", "Rwanda"} <= named
