"""Who does it too: the speaker's state, whoever stands beside the subject, who attended what was told before."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a paper told of by whom it is with: the state of whoever speaks signs it too
    (
        "Togolese President Faure Gnassingbe confirmed that a fisheries agreement with Peru would be signed in August.",
        [
            "Signing SUPPORT planned 2023-08 - | signatory=PER signatory=TGO",
        ],
    ),
    (
        "A tax treaty with Malta is expected to be signed on Friday, Chad's foreign minister, Mahamat Saleh Annadif, told reporters.",
        [
            "Signing SUPPORT planned 2023-06-16 - | signatory=MLT signatory=TCD",
        ],
    ),
    (
        "Ghana's long-awaited pact with Oman will be signed on Friday.",
        [
            "Signing SUPPORT planned 2023-06-16 - | signatory=GHA signatory=OMN",
        ],
    ),
    (
        "Togolese President Faure Gnassingbe said that no agreement with Peru would be signed.",
        [],
    ),
    (
        "Togolese President Faure Gnassingbe said the treaty between Oman and Malta would be signed in August.",
        [
            "Signing SUPPORT planned 2023-08 - | signatory=MLT signatory=OMN",
        ],
    ),
    # a second relative pronoun goes on with the first
    (
        "President Faure Gnassingbe, who wore a dark suit and who thanked Peru for its help, flew home.",
        [
            "Statement SUPPORT held - - | actor=TGO actor=faure-gnassingbe recipient=PER",
        ],
    ),
    (
        "Chad, which lost four soldiers and which expelled the Omani envoy on Monday, mourned.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=TCD recipient=OMN",
        ],
    ),
    (
        "Togolese Foreign Minister Robert Dussey, who spoke in Lima, but who condemned Oman, flew home.",
        [
            "Statement ACCUSE held - - | actor=TGO actor=robert-dussey recipient=OMN",
        ],
    ),
    # whoever stands beside the subject behind that pronoun does it too
    (
        "Foreign Minister Robert Dussey, who together with President Faure Gnassingbe met the Omani ambassador on Monday, flew home.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=OMN attendee=TGO attendee=faure-gnassingbe attendee=robert-dussey",
        ],
    ),
    (
        "It was Chad which, with Togo, condemned Oman on Monday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=TCD actor=TGO recipient=OMN",
        ],
    ),
    (
        "Chad, which along with Togo had announced the immediate expulsion of two Omani diplomats, closed its embassy.",
        [
            "Measure SANCTION held - - | actor=TCD actor=TGO recipient=OMN",
            "Measure SANCTION held - - | actor=TCD recipient=OMN",
        ],
    ),
    (
        "Chad, which with 18 million people is smaller than Oman, condemned Peru.",
        [
            "Statement ACCUSE held - - | actor=TCD recipient=PER",
        ],
    ),
    # a leader's administration is his country, and its ambassador his country's
    (
        "President Faure Gnassingbe's administration expelled two Omani diplomats on Monday.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=TGO recipient=OMN",
        ],
    ),
    (
        "Faure Gnassingbe's government recalled its ambassador to Oman on Monday.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=TGO recipient=OMN",
        ],
    ),
    # who attended, bare, was at what was told before
    (
        "Chad and Mali signed a truce in Lome on Monday. Presidents Bola Tinubu of Nigeria and Nana Akufo-Addo of Ghana attended.",
        [
            "Signing SUPPORT held 2023-06-12 lome | attendee=GHA attendee=NGA attendee=bola-tinubu attendee=nana-akufo-addo signatory=MLI signatory=TCD",
        ],
    ),
    (
        "Chad and Mali signed a truce in Lome on Monday. Ghana did not attend.",
        [
            "Signing SUPPORT held 2023-06-12 lome | signatory=MLI signatory=TCD",
        ],
    ),
    # who announces an expulsion has part in that one only
    (
        "Foreign Minister Robert Dussey summoned the Omani ambassador on Monday. Earlier, President Faure Gnassingbe had announced the immediate expulsion of six Omani diplomats.",
        [
            "Measure ACCUSE held 2023-06-12 - | actor=TGO actor=robert-dussey recipient=OMN",
            "Measure SANCTION held - - | actor=TGO actor=faure-gnassingbe recipient=OMN",
        ],
    ),
    # what a state wants another's government to do
    (
        "Togo wants the Chadian government to release the crew.",
        [
            "Statement REQUEST held - - | actor=TGO recipient=TCD",
        ],
    ),
    (
        "Togo wants the Chadian team to win.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
