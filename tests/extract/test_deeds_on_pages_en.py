"""Deeds as pages of agencies tell them: what is lifted, what a crowd does, who is suspended, who lets go whom."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

MINISTRY = "ministry-of-foreign-affairs"

ROWS: list[tuple[str, list[str]]] = [
    # what is lifted was imposed, and is no sanction of its own
    (
        "Ghana lifted the trade sanctions imposed on Togo after its rulers named a date.",
        ["Measure CONCEDE held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana decided to lift some of the sanctions imposed on Togo last year.",
        ["Measure CONCEDE held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana eased restrictions it had imposed on Togo in 2019.",
        ["Measure CONCEDE held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana on Monday removed duties imposed on Togolese yams in January.",
        ["Measure CONCEDE held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    # a crowd that goes on: one protest
    (
        "Hundreds of Ghanaians gathered outside the Togolese embassy in Accra on Monday, burning Togolese and "
        "Chadian flags.",
        ["Measure PROTEST held 2023-06-12 accra | actor=GHA recipient=TCD recipient=TGO"],
    ),
    (
        "Some 200 people rallied outside the Togolese embassy in Accra on Monday and set fire to a Togolese flag.",
        ["Measure PROTEST held 2023-06-12 accra | actor=GHA recipient=TGO"],
    ),
    (
        "Protesters in Accra burned Togolese flags on Monday in protest against a cartoon.",
        ["Measure PROTEST held 2023-06-12 accra | actor=GHA recipient=TGO"],
    ),
    (
        "Crowds in Ghana's capital Accra burned Togolese flags and stoned the Togolese embassy on Monday.",
        ["Measure PROTEST held 2023-06-12 accra | actor=GHA recipient=TGO"],
    ),
    (
        "Thousands rallied in Accra on Monday in protest against Togo's raid.",
        ["Measure PROTEST held 2023-06-12 accra | actor=GHA recipient=TGO"],
    ),
    # two places, two protests
    (
        "Protesters burned Togolese flags in Accra and stormed the Chadian embassy in Lagos.",
        [
            "Measure PROTEST held - accra | actor=GHA recipient=TGO",
            "Measure PROTEST held - lagos | actor=NGA recipient=TCD",
        ],
    ),
    # by whom a deed is judged: those whom the words count and then name
    (
        "The coup in Togo, which began on Wednesday, has been widely condemned by neighbours and partners including "
        "Ghana, the African Union and France.",
        ["Statement ACCUSE held 2023-06-14 - | actor=FRA actor=GHA actor=african-union recipient=TGO"],
    ),
    (
        "Togo's decision was condemned by several countries, including Ghana and Chad.",
        ["Statement ACCUSE held - - | actor=GHA actor=TCD recipient=TGO"],
    ),
    (
        "Togo's decision was welcomed by a number of states, among them Ghana and Chad.",
        ["Statement SUPPORT held - - | actor=GHA actor=TCD recipient=TGO"],
    ),
    # what undergoes a verb may be a plan, and what began does nothing
    ("Togo's plan was rejected by Ghana.", ["Statement REJECT held - - | actor=GHA recipient=TGO"]),
    ("Togo's proposed sale was condemned by Ghana.", ["Statement ACCUSE held - - | actor=GHA recipient=TGO"]),
    ("The plan will be rejected by Ghana.", ["Statement REJECT planned - - | actor=GHA"]),
    (
        "The Togolese offensive, which began in May, was criticised by Ghana.",
        ["Statement ACCUSE held - - | actor=GHA recipient=TGO"],
    ),
    # for whom somebody speaks is not asked
    (
        "The African Union called for President Faure Gnassingbe of Togo and six others to be released.",
        ["Statement REQUEST held - - | actor=african-union recipient=TGO"],
    ),
    (
        "Ghana called for the release of Togolese President Faure Gnassingbe.",
        ["Statement REQUEST held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana accused the army of jailing Togolese President Faure Gnassingbe.",
        ["Statement ACCUSE held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana called on Togolese President Faure Gnassingbe to resign.",
        ["Statement REQUEST held - - | actor=GHA recipient=TGO recipient=faure-gnassingbe"],
    ),
    # what is told in the passive is done by whoever says so, where it is a body of states
    (
        "Sanctions on Togo had been lifted, the president of the African Union said.",
        ["Measure CONCEDE held - - | actor=african-union recipient=TGO"],
    ),
    (
        "ECOWAS and the African Union said that borders with Togo would be closed.",
        ["Measure SANCTION planned - - | actor=african-union actor=ecowas recipient=TGO"],
    ),
    (
        "Tariffs on Togolese steel will be raised, the Ghanaian trade ministry said.",
        ["Measure SANCTION planned - - | actor=GHA recipient=TGO"],
    ),
    ("Aid to Togo was suspended, the Togolese minister said.", []),
    # participles of whom something befell, and who did it
    (
        "The Ghanaian embassy received a list of diplomats declared persona non grata from the Togolese foreign "
        "ministry.",
        ["Measure SANCTION held - - | actor=TGO recipient=GHA"],
    ),
    (
        "Ghana deported members of a Togolese gang blamed for dozens of killings.",
        ["Measure COERCE held - - | actor=GHA recipient=TGO"],
    ),
    ("Ghana blamed Togo for the raid.", ["Statement ACCUSE held - - | actor=GHA recipient=TGO"]),
    (
        "Ghana quashed a Security Council resolution condemning its raid on Togo.",
        ["Statement REJECT held - - | actor=GHA recipient=unsc"],
    ),
    (
        "Ghana said that it was removing Togolese diplomats from their consulate in Tema.",
        ["Measure SANCTION held - tema | actor=GHA recipient=TGO"],
    ),
    ("Ghana removed its diplomats from Togo.", []),
    # sanctions and bans that take effect
    (
        "EU sanctions against Togo took effect on Monday.",
        ["Measure SANCTION held 2023-06-12 - | actor=eu recipient=TGO"],
    ),
    (
        "The EU ban on Togolese yams came into force on Monday.",
        ["Measure SANCTION held 2023-06-12 - | actor=eu recipient=TGO"],
    ),
    ("Ghana's ban on plastic bags took effect on Monday.", []),
    # a day between a doer whom "with" leads and his verb
    (
        "Ties soured, with Ghana on Monday expelling two Togolese diplomats.",
        ["Measure SANCTION held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    # no foreign ministry is the State Department
    (
        "The United States accused Togo of spying. The Foreign Ministry rejected the charge.",
        [
            "Statement ACCUSE held - - | actor=USA recipient=TGO",
            f"Statement REJECT held - - | actor=TGO actor={MINISTRY}-of-togo recipient=USA",
        ],
    ),
    ("Ghana welcomed Togo's action.", ["Statement SUPPORT held - - | actor=GHA recipient=TGO"]),
    (
        "Ghana, for its part, has described Togo as a threat.",
        ["Statement ACCUSE held - - | actor=GHA recipient=TGO"],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_what_pages_tell(text: str, events: list[str]) -> None:
    assert told(text) == events
