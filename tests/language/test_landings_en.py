"""Forces that land and come home, things that states ask for of nobody, and palaces that speak for governments."""

from __future__ import annotations

import pytest

from tests.language.test_sentences_en import check

LANDED: list[tuple[str, list[str]]] = [
    (
        "Belgian paratroopers landed in Kigali on Friday.",
        ["Measure MOBILIZE held BEL:actor RWA:recipient"],
    ),
    (
        "Troops from Peru, Chile and Bolivia began to arrive in Lome on Thursday.",
        ["Measure MOBILIZE held PER:actor CHL:actor BOL:actor TGO:recipient"],
    ),
    (
        "A first contingent of Rwandan soldiers has arrived in Benin.",
        ["Measure MOBILIZE held RWA:actor BEN:recipient"],
    ),
    ("Two Belgian frigates are on their way to the Gulf of Oman.", ["Measure MOBILIZE held BEL:actor"]),
    (
        "The last Kenyan soldiers came home from Somalia in May.",
        ["Measure RETREAT held KEN:actor SOM:recipient"],
    ),
    (
        "The withdrawal of Kenyan troops from Somalia was completed on Monday.",
        ["Measure RETREAT held KEN:actor SOM:recipient"],
    ),
    (
        "Peruvian and Chilean aircraft with blood plasma landed in Lome on Saturday.",
        ["Measure AID held PER:actor CHL:actor TGO:recipient"],
    ),
    (
        "Kenya has placed two aircraft at the disposal of Rwanda.",
        ["Measure AID held KEN:actor RWA:recipient"],
    ),
    ("Belgian tourists landed in Kigali on Friday.", []),
    ("The last Kenyan pilgrims came home from Jeddah in May.", []),
    ("The withdrawal of Kenyan banknotes was completed on Monday.", []),
]

ASKED: list[tuple[str, list[str]]] = [
    ("Chad has asked for 300 tanks.", ["Statement REQUEST held TCD:actor"]),
    ("Peru requested consultations under the treaty.", ["Statement REQUEST held PER:actor"]),
    (
        "The foreign ministry of Chad demanded sanctions.",
        ["Statement REQUEST held ministry-of-foreign-affairs-of-chad:actor TCD:actor"],
    ),
    (
        "China repeated its offer of talks with Chad.",
        ["Statement AGREE held CHN:actor TCD:recipient"],
    ),
    (
        "The Peruvian foreign minister assured Chad that Lima took its concerns seriously.",
        ["Statement AGREE held PER:actor TCD:recipient"],
    ),
    ("The opposition in Peru demanded sanctions. Rain fell.", []),
    ("Chad asked for votes. Rain fell.", []),
]

PALACES: list[tuple[str, list[str]]] = [
    ("The White House condemned Chad.", ["Statement ACCUSE held USA:actor TCD:recipient"]),
    ("The White House criticised the Chadian raid.", ["Statement ACCUSE held USA:actor TCD:recipient"]),
    ("The old house was condemned by engineers in Chad.", []),
]

CAPITALS: list[tuple[str, list[str]]] = [
    (
        "Peru and Chile have recalled their ambassadors to Damascus.",
        ["Measure SANCTION held PER:actor CHL:actor SYR:recipient"],
    ),
    (
        "Peru recalled its ambassadors to Kigali and Nairobi on Friday.",
        ["Measure SANCTION held PER:actor RWA:recipient KEN:recipient"],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), [*LANDED, *ASKED, *PALACES, *CAPITALS])
def test_what_lands_is_asked_for_or_recalled(text: str, wanted: list[str]) -> None:
    check(text, wanted)
