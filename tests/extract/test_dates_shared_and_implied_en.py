"""Dates that two verbs share or that the text implies, and where troops serve."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a date behind two joined verbs dates both
    (
        "Ghana broke ties with Togo and expelled its ambassador in May 1987.",
        [
            "Measure SANCTION held 1987-05 - | actor=GHA recipient=TGO",
            "Measure SANCTION held 1987-05 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Peru expelled the Cuban ambassador and cut trade with Havana in March 1980.",
        [
            "Measure SANCTION held 1980-03 - | actor=PER recipient=CUB",
            "Measure SANCTION held 1980-03 - | actor=PER recipient=CUB",
        ],
    ),
    (
        "Ghana condemned Togo, and Benin recalled its envoy from Lome in May 1987.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held 1987-05 - | actor=BEN recipient=TGO",
        ],
    ),
    # what is asked for lies ahead, so a month that is past is when it was asked
    (
        "The African Union had demanded Djibouti's independence in November 1976.",
        ["Statement REQUEST held 1976-11 - | actor=african-union recipient=DJI"],
    ),
    (
        "The General Assembly demanded the withdrawal of Soviet troops from Afghanistan in January 1980.",
        ["Statement REQUEST held 1980-01 - | actor=unga recipient=AFG"],
    ),
    (
        "Armenia demanded an apology from Turkey for the massacres in 1915.",
        ["Statement REQUEST held - - | actor=ARM recipient=TUR"],
    ),
    (
        "Ghana asked Togo to hand over men arrested in May 2019.",
        ["Statement REQUEST held - - | actor=GHA recipient=TGO"],
    ),
    # seasons with a year, and until when
    (
        "Ghana and Togo signed the accord in spring 2019.",
        ["Signing SUPPORT held 2019 - | signatory=GHA signatory=TGO"],
    ),
    (
        "Ghana recalled its ambassador from Togo in late autumn 2021.",
        ["Measure SANCTION held 2021 - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana will recall its ambassador from Togo by year-end.",
        ["Measure SANCTION planned 2023 - | actor=GHA recipient=TGO"],
    ),
    # talks that followed what two did
    (
        "In July 1974 Turkey landed troops in Cyprus. Two rounds of talks followed in Geneva.",
        [
            "Measure ASSAULT held 1974-07 CYP | actor=TUR recipient=CYP",
            "Negotiation CONSULT held 1974 geneva | attendee=CYP attendee=TUR",
        ],
    ),
    (
        "Ghana recalled its ambassador from Togo in 1985. Talks followed in Lagos the next year.",
        [
            "Measure SANCTION held 1985 - | actor=GHA recipient=TGO",
            "Negotiation CONSULT held 1986 lagos | attendee=GHA attendee=TGO",
        ],
    ),
    (
        "Ghana, Togo and Benin signed a pact in 1985. Talks followed.",
        ["Signing SUPPORT held 1985 - | signatory=BEN signatory=GHA signatory=TGO"],
    ),
    (
        "Ghana recalled its ambassador from Togo in 1985. Protests followed.",
        ["Measure SANCTION held 1985 - | actor=GHA recipient=TGO"],
    ),
    # gatherings that are going on
    (
        "A SADC summit is under way in Lusaka.",
        ["Summit CONSULT held 2023-06 lusaka | host=ZMB organizer=sadc"],
    ),
    (
        "Spain's foreign minister cancelled a trip to the ASEAN summit, now under way in Jakarta.",
        [
            "Visit CONSULT cancelled - - | visitor=ESP",
            "Summit CONSULT held 2023-06 jakarta | host=IDN organizer=asean",
        ],
    ),
    # where troops serve
    ("Danish marines have served in Gabon since 2011.", ["Measure MOBILIZE held 2011 GAB | actor=DNK"]),
    (
        "Danish troops have been stationed in Latvia since 2020.",
        ["Measure MOBILIZE held 2020 LVA | actor=DNK"],
    ),
    ("Danish marines served in the Gabonese army.", []),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
