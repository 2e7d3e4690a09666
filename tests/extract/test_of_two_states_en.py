"""Talks of two states by a hyphen, what is called off, who comes along, who comes into office, where a guest goes."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a headline with nothing below it
    ("Ghana recalls ambassador to Togo", ["Measure SANCTION held - - | actor=GHA recipient=TGO"]),
    ("Ghana suspends trade talks with Togo", ["Measure SANCTION held - - | actor=GHA recipient=TGO"]),
    (
        "Emmanuel Macron scraps Accra meeting with Faure Gnassingbe",
        [
            "Meeting CONSULT cancelled - accra | attendee=FRA attendee=TGO attendee=emmanuel-macron attendee=faure-gnassingbe"
        ],
    ),
    # talks named after two states
    (
        "Ghana-Togo talks opened in Vienna on Monday.",
        ["Negotiation CONSULT held 2023-06-12 vienna | attendee=GHA attendee=TGO"],
    ),
    (
        "The Ghana-Togo border talks in Vienna on Monday were tense.",
        ["Negotiation CONSULT held 2023-06-12 vienna | attendee=GHA attendee=TGO"],
    ),
    (
        "A Ghana-Togo summit will be held in Vienna on 19 June.",
        ["Summit CONSULT planned 2023-06-19 vienna | attendee=GHA attendee=TGO host=AUT"],
    ),
    (
        "The Norway-Chile-Peru summit was held in Busan on Monday.",
        [
            "Summit CONSULT held 2023-06-12 busan | attendee=CHL attendee=KOR attendee=NOR attendee=PER host=KOR"
        ],
    ),
    (
        "The Ghana-Togo fishing accord was signed in Vienna on Monday.",
        ["Signing SUPPORT held 2023-06-12 vienna | signatory=GHA signatory=TGO"],
    ),
    (
        "Ghana-Togo fishing pact signed in Vienna.",
        ["Signing SUPPORT held - vienna | signatory=GHA signatory=TGO"],
    ),
    (
        "A fishing pact between Ghana and Togo signed in Vienna on Monday will lift duties.",
        ["Signing SUPPORT held 2023-06-12 vienna | signatory=GHA signatory=TGO"],
    ),
    (
        "Omani-brokered talks between Ghana and Togo were held in Vienna on Monday.",
        ["Negotiation CONSULT held 2023-06-12 vienna | attendee=GHA attendee=TGO mediator=OMN"],
    ),
    # called off
    (
        "Ghana and Togo call off their Vienna talks.",
        ["Negotiation CONSULT cancelled - vienna | attendee=GHA attendee=TGO"],
    ),
    ("Ghana breaks off peace talks with Togo.", ["Measure SANCTION held - - | actor=GHA recipient=TGO"]),
    (
        "President Nana Akufo-Addo calls off Vienna meeting with Faure Gnassingbe.",
        [
            "Meeting CONSULT cancelled - vienna | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=nana-akufo-addo"
        ],
    ),
    (
        "President Nana Akufo-Addo will not travel to Vienna for planned talks with Faure Gnassingbe.",
        [
            "Visit CONSULT cancelled - vienna | host=AUT visitor=GHA visitor=nana-akufo-addo",
            "Meeting CONSULT cancelled - vienna | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=nana-akufo-addo",
        ],
    ),
    (
        "President Nana Akufo-Addo has called off a planned visit to Lome for talks with Faure Gnassingbe.",
        [
            "Visit CONSULT cancelled - lome | host=TGO visitor=GHA visitor=nana-akufo-addo",
            "Meeting CONSULT cancelled - lome | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=nana-akufo-addo",
        ],
    ),
    # time with somebody
    (
        "Ghana's Nana Akufo-Addo and Togo's Faure Gnassingbe last sat together in Vienna in May 2021.",
        [
            "Meeting CONSULT held 2021-05 vienna | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=nana-akufo-addo"
        ],
    ),
    (
        "Ghana's Nana Akufo-Addo was given half an hour with Togo's Faure Gnassingbe in Vienna on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 vienna | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=nana-akufo-addo"
        ],
    ),
    (
        "Ghana's Nana Akufo-Addo spent an hour alone with Togo's Faure Gnassingbe in Vienna on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 vienna | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=nana-akufo-addo"
        ],
    ),
    (
        "Ghana's Nana Akufo-Addo and Togo's Faure Gnassingbe held their first bilateral in Vienna on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 vienna | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=nana-akufo-addo"
        ],
    ),
    (
        "Ghana's Nana Akufo-Addo and Togo's Faure Gnassingbe had lunch in Vienna on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 vienna | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=nana-akufo-addo"
        ],
    ),
    # companions
    (
        "Ghana's Nana Akufo-Addo flew to Juba on Monday with Togo's Faure Gnassingbe.",
        [
            "Visit CONSULT held 2023-06-12 juba | host=SSD visitor=GHA visitor=TGO visitor=faure-gnassingbe visitor=nana-akufo-addo"
        ],
    ),
    (
        "Ghana's Nana Akufo-Addo flew to Juba on Monday, joined by Togo's Faure Gnassingbe.",
        [
            "Visit CONSULT held 2023-06-12 juba | host=SSD visitor=GHA visitor=TGO visitor=faure-gnassingbe visitor=nana-akufo-addo"
        ],
    ),
    (
        "Ghana's Nana Akufo-Addo arrived in Lome on Monday with Togo's Faure Gnassingbe.",
        ["Visit CONSULT held 2023-06-12 lome | host=TGO visitor=GHA visitor=nana-akufo-addo"],
    ),
    (
        "Ghana's Nana Akufo-Addo flew to Juba for one last talk with Togo's Faure Gnassingbe.",
        ["Visit CONSULT held - juba | host=SSD visitor=GHA visitor=nana-akufo-addo"],
    ),
    (
        "Ghana was represented at the summit in Juba by Foreign Minister Shirley Ayorkor Botchway.",
        ["Summit CONSULT held - juba | attendee=GHA attendee=SSD attendee=shirley-ayorkor-botchway host=SSD"],
    ),
    # stops and places
    (
        "President Nana Akufo-Addo's next stop is Kigali.",
        ["Visit CONSULT planned - kigali | host=RWA visitor=GHA visitor=nana-akufo-addo"],
    ),
    (
        "President Nana Akufo-Addo arrived in Togo on Monday on a tour that takes him on to Juba and Kigali.",
        [
            "Visit CONSULT held 2023-06-12 TGO | host=TGO visitor=GHA visitor=nana-akufo-addo",
            "Visit CONSULT planned 2023-06 juba | host=SSD visitor=GHA visitor=nana-akufo-addo",
            "Visit CONSULT planned 2023-06 kigali | host=RWA visitor=GHA visitor=nana-akufo-addo",
        ],
    ),
    (
        "Togo expects President Nana Akufo-Addo on Friday.",
        ["Visit CONSULT planned 2023-06-16 TGO | host=TGO visitor=GHA visitor=nana-akufo-addo"],
    ),
    (
        "Before leaving for Lome early on Monday, President Nana Akufo-Addo condemned Chad.",
        [
            "Visit CONSULT held 2023-06-12 lome | host=TGO visitor=GHA visitor=nana-akufo-addo",
            "Statement ACCUSE held 2023-06-12 - | actor=GHA actor=nana-akufo-addo recipient=TCD",
        ],
    ),
    # appointments
    (
        "The Organization of American States elected John Kerry on Monday.",
        ["Appointment - held 2023-06-12 - | actor=oas appointee=john-kerry"],
    ),
    (
        "The African Union's assembly elected John Kerry as its chairman on Saturday.",
        ["Appointment - held 2023-06-10 - | actor=african-union appointee=john-kerry"],
    ),
    (
        "Members of the African Union chose John Kerry by consensus on Monday.",
        ["Appointment - held 2023-06-12 - | actor=african-union appointee=john-kerry"],
    ),
    (
        "President Nana Akufo-Addo picks John Kerry for Washington.",
        ["Appointment - held - - | actor=GHA actor=nana-akufo-addo appointee=john-kerry"],
    ),
    (
        "President Nana Akufo-Addo named John Kerry to the embassy.",
        ["Appointment - held - - | actor=GHA actor=nana-akufo-addo appointee=john-kerry"],
    ),
    (
        "John Kerry takes office as secretary-general of NATO on 1 October.",
        ["Appointment - planned 2023-10-01 - | actor=nato appointee=john-kerry"],
    ),
    (
        "President Nana Akufo-Addo was sworn in on 29 May.",
        ["Appointment - held 2023-05-29 - | actor=GHA appointee=nana-akufo-addo"],
    ),
    # no talks, no meeting, no office
    ("The Ghana-Togo border raid killed two men. Rain fell.", []),
    ("President Nana Akufo-Addo spent two hours with farmers in Lome on Monday.", []),
    ("Ghana picked John Kerry for a walk.", []),
    (
        "President Nana Akufo-Addo calls on Togo to end the talks.",
        ["Statement REQUEST held - - | actor=GHA actor=nana-akufo-addo recipient=TGO"],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
