"""Who is held or confined where, arms announced, and who mediates in the opening."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # who is held where is told with the state that holds him
    (
        "Two Togolese diplomats have been held in Mali since May.",
        [
            "Measure COERCE held 2023-05 MLI | actor=MLI recipient=TGO",
        ],
    ),
    (
        "Six Filipino sailors were being held in Libya.",
        [
            "Measure COERCE held - LBY | actor=LBY recipient=PHL",
        ],
    ),
    (
        "The Belgian aid worker was held by Iran for a year.",
        [
            "Measure COERCE held - - | actor=IRN recipient=BEL",
        ],
    ),
    (
        "Mali has held two diplomats from Togo since May.",
        [
            "Measure COERCE held 2023-05 - | actor=MLI recipient=TGO",
        ],
    ),
    (
        "Guinea is holding a Liberian minister.",
        [
            "Measure COERCE held - - | actor=GIN recipient=LBR",
        ],
    ),
    (
        "Mali has held two elections since May.",
        [],
    ),
    (
        "The African champions have been held in Egypt since 2019.",
        [],
    ),
    (
        "Talks between Togolese officials and Ghana were held in Mali.",
        [
            "Meeting CONSULT held - MLI | attendee=GHA attendee=TGO",
        ],
    ),
    # envoys are confined, or ordered out by the state that they are in
    (
        "Gabon placed the Togolese envoy under guard.",
        [
            "Measure COERCE held - - | actor=GAB recipient=TGO",
        ],
    ),
    (
        "The Togolese ambassador was put under house arrest in Gabon.",
        [
            "Measure COERCE held - GAB | actor=GAB recipient=TGO",
        ],
    ),
    (
        "The French ambassador was confined to his embassy in Niger.",
        [
            "Measure COERCE held - NER | actor=NER recipient=FRA",
        ],
    ),
    (
        "Gabon placed the Togolese envoy under contract.",
        [],
    ),
    (
        "The Australian high commissioner was ordered out of Tonga.",
        [
            "Measure SANCTION held - - | actor=TON recipient=AUS",
        ],
    ),
    # arms are announced
    (
        "Germany announced a new package of arms for Ukraine.",
        [
            "Measure AID held - - | actor=DEU recipient=UKR",
        ],
    ),
    (
        "Norway unveiled a new military package for Ukraine.",
        [
            "Measure AID held - - | actor=NOR recipient=UKR",
        ],
    ),
    (
        "Norway unveiled a new military doctrine for Ukraine.",
        [],
    ),
    # a capital behind "recognition to" is its government
    (
        "Nauru switched recognition to Beijing in January.",
        [
            "Measure SUPPORT held 2023-01 - | actor=NRU recipient=CHN",
        ],
    ),
    # a thing with "a" before it is no name of a place
    (
        "Israel bombed a Syrian airbase.",
        [
            "Measure ASSAULT held - - | actor=ISR recipient=SYR",
        ],
    ),
    # who mediates is told before those between whom
    (
        "With Qatar mediating, Congo and Rwanda met in Doha on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 doha | attendee=COD attendee=RWA mediator=QAT",
        ],
    ),
    (
        "With Egypt and Qatar mediating, Israel and Hamas agreed to a truce on Monday.",
        [
            "Statement AGREE held 2023-06-12 - | actor=ISR actor=hamas mediator=EGY mediator=QAT",
        ],
    ),
    (
        "With Norway acting as mediator, Colombia and Venezuela met in Oslo on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 oslo | attendee=COL attendee=VEN mediator=NOR",
        ],
    ),
    (
        "With Qatar watching, Congo and Rwanda met in Doha on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 doha | attendee=COD attendee=RWA",
        ],
    ),
    (
        "With Qatar mediating",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_held_and_confined(text: str, expected: list[str]) -> None:
    assert told(text, "en") == expected
