"""What is agreed at a gathering, talks that are only wanted, and where a visit was."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # what was agreed at a gathering is no plan to hold it
    (
        "Ghana and Togo agreed to intensify their cooperation at a meeting between President Ama "
        "Owusu and President Faure Gnassingbe on Monday.",
        [
            "Statement AGREE held 2023-06-12 - | actor=GHA actor=TGO",
            "Meeting CONSULT held 2023-06-12 - | attendee=GHA attendee=TGO attendee=ama-owusu attendee=faure-gnassingbe",
        ],
    ),
    (
        "Kenya and Uganda agreed to set up a commission during talks in Kampala on Tuesday.",
        [
            "Statement AGREE held 2023-06-13 kampala | actor=KEN actor=UGA",
            "Negotiation CONSULT held 2023-06-13 kampala | attendee=KEN attendee=UGA",
        ],
    ),
    (
        "Kenya and Uganda agreed to discuss the border at a meeting in Kampala next week.",
        [
            "Statement AGREE held - kampala | actor=KEN actor=UGA",
            "Meeting CONSULT planned 2023-06 kampala | attendee=KEN attendee=UGA",
        ],
    ),
    (
        "Kenya and Uganda agreed to sign the pact at a summit in Kampala in July.",
        [
            "Statement AGREE held - kampala | actor=KEN actor=UGA",
            "Signing SUPPORT planned 2023-07 kampala | signatory=KEN signatory=UGA",
            "Summit CONSULT planned 2023-07 kampala | attendee=KEN attendee=UGA host=UGA",
        ],
    ),
    # talks that are only wanted
    (
        "The ministers underlined the need to restore dialogue between Ghana and Togo.",
        [],
    ),
    (
        "The two presidents stressed the importance of dialogue between Ghana and Togo.",
        [],
    ),
    (
        "He stressed the need for talks between Ghana and Togo.",
        [],
    ),
    # a country is more exact than the region around it
    (
        "The Somali president visited Eritrea recently in a sign of peace in the Horn of Africa.",
        [
            "Visit CONSULT held - ERI | host=ERI visitor=SOM",
        ],
    ),
    (
        "The president of Chad visited Mali last week in a push to end the crisis in the Sahel.",
        [
            "Visit CONSULT held 2023-06 MLI | host=MLI visitor=TCD",
        ],
    ),
    # who leads a conference does not name it
    (
        "Secretary-General Irwin LaRocque and Chairman of Conference, the President of Guyana, "
        "addressed the opening session.",
        [
            "Conference CONSULT held - - | attendee=GUY",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
