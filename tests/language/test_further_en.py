"""Constructions of older and newer papers: governments by their full name, former capitals, days within a verb."""

from __future__ import annotations

import pytest

from tests.language.test_sentences_en import check

GOVERNMENTS: list[tuple[str, list[str]]] = [
    (
        "The Federal Government of Nigeria expelled the ambassador of Gabon.",
        ["Measure SANCTION held NGA:actor GAB:recipient"],
    ),
    (
        "The Government of the United Kingdom thanked Gabon.",
        ["Statement SUPPORT held GBR:actor GAB:recipient"],
    ),
    ("Bonn rejected the offer of Poland.", ["Statement REJECT held DEU:actor POL:recipient"]),
    ("Saigon rejected the offer of Poland.", ["Statement REJECT held XVS:actor POL:recipient"]),
]

DAYS_WITHIN: list[tuple[str, list[str]]] = [
    (
        "Egypt had on Tuesday frozen its membership of the Arab League.",
        ["Measure SANCTION held EGY:actor arab-league:recipient"],
    ),
    (
        "Peru has since Monday expelled four diplomats of Chile.",
        ["Measure SANCTION held PER:actor CHL:recipient"],
    ),
]

CALLED_IN: list[tuple[str, list[str]]] = [
    (
        "The French ambassador to Chad was called in by the foreign ministry.",
        ["Measure ACCUSE held TCD:actor ministry-of-foreign-affairs-of-chad:actor FRA:recipient"],
    ),
]

AVERTED: list[tuple[str, list[str]]] = [
    ("The envoy tried to avert a war between Peru and Chile.", []),
    (
        "Peru and Bolivia agreed on Saturday to sever ties with Chile.",
        ["Measure SANCTION held PER:actor BOL:actor CHL:recipient"],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), [*GOVERNMENTS, *DAYS_WITHIN, *CALLED_IN, *AVERTED])
def test_acts_are_told_in_these_ways(text: str, wanted: list[str]) -> None:
    check(text, wanted)


ASIDES: list[tuple[str, list[str]]] = [
    (
        "Chad, which borders Libya, and Niger condemned Mali.",
        ["Statement ACCUSE held NER:actor TCD:actor MLI:recipient"],
    ),
    (
        "Chad, a member of the AU, and Niger condemned Mali.",
        ["Statement ACCUSE held NER:actor TCD:actor MLI:recipient"],
    ),
    (
        "Cuba, two of whose ships had sunk, accused Haiti of sabotage.",
        ["Statement ACCUSE held CUB:actor HTI:recipient"],
    ),
    (
        "Kenya thanked Uganda, and the Rwandan foreign minister, Olivier Nduhungirehe, called on Burundi to reopen the border.",
        [
            "Statement SUPPORT held KEN:actor UGA:recipient",
            "Statement REQUEST held olivier-nduhungirehe:actor RWA:actor BDI:recipient",
        ],
    ),
    (
        "In Nairobi President William Ruto condemned Uganda.",
        ["Statement ACCUSE held william-ruto:actor KEN:actor UGA:recipient"],
    ),
    ("Togo is grateful to Ghana for the loan.", ["Statement SUPPORT held TGO:actor GHA:recipient"]),
]


@pytest.mark.parametrize(("text", "wanted"), ASIDES)
def test_who_acts_beside_what_is_put_in(text: str, wanted: list[str]) -> None:
    check(text, wanted)
