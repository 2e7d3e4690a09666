"""What is agreed to be held, days and asides before a main verb, cities with their states."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # once more, once again: an adverb, and no conjunction
    (
        "Ghana once again urged Togo to release the sailors.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana on Monday once more condemned Togo.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana will reopen the border once Togo releases the sailors.",
        [
            "Measure CONCEDE planned - - | actor=GHA",
            "Measure RETREAT planned - - | actor=TGO",
        ],
    ),
    # a day between an aside and the main verb
    (
        "Ghana, which denies the charge, on Monday expelled the ambassador of Togo.",
        [
            "Statement REJECT held 2023-06-12 - | actor=GHA recipient=TGO",
            "Measure SANCTION held 2023-06-12 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana, whose president visited Lome last week, late on Monday recalled its envoy from Chad.",
        [
            "Visit CONSULT held 2023-06 lome | host=TGO visitor=GHA",
            "Measure SANCTION held 2023-06-12 - | actor=GHA recipient=TCD",
        ],
    ),
    (
        "Ghana, which on Sunday condemned the raid, on Monday closed its border with Togo.",
        [
            "Statement ACCUSE held 2023-06-11 - | actor=GHA",
            "Measure SANCTION held 2023-06-12 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Foreign Minister Ama Owusu, who took office last month, on Monday met President Faure Gnassingbe of Togo.",
        [
            "Appointment - held 2023-05 - | appointee=ama-owusu",
            "Meeting CONSULT held 2023-06-12 - | attendee=TGO attendee=ama-owusu attendee=faure-gnassingbe",
        ],
    ),
    # what it is agreed to hold is no event beside the agreement
    (
        "Ghana agreed to talks with Togo.",
        [
            "Meeting CONSULT planned - - | attendee=GHA attendee=TGO",
        ],
    ),
    (
        "Ghana on Monday agreed to a summit with Togo in Accra in July.",
        [
            "Summit CONSULT planned 2023-07 accra | attendee=GHA attendee=TGO host=GHA",
        ],
    ),
    (
        "Ghana has agreed to another round of talks with Togo.",
        [
            "Negotiation CONSULT planned - - | attendee=GHA attendee=TGO",
        ],
    ),
    (
        "President John Mahama agreed to a meeting with President Faure Gnassingbe.",
        [
            "Meeting CONSULT planned - - | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=john-mahama",
        ],
    ),
    (
        "Ghana and Togo agreed on Monday to hold talks.",
        [
            "Meeting CONSULT planned - - | attendee=GHA attendee=TGO",
        ],
    ),
    (
        "Ghana and Togo agreed on a truce at talks in Lome.",
        [
            "Statement AGREE held - lome | actor=GHA actor=TGO",
            "Negotiation CONSULT held - lome | attendee=GHA attendee=TGO",
        ],
    ),
    (
        "Ghana and Togo agreed to postpone the summit.",
        [
            "Statement AGREE held - - | actor=GHA actor=TGO",
            "Summit CONSULT cancelled - - | attendee=GHA attendee=TGO",
        ],
    ),
    (
        "Ghana agreed to skip the talks with Togo.",
        [
            "Statement AGREE held - - | actor=GHA",
        ],
    ),
    # the day before a verb that plans is of that verb
    (
        "Ghana on Monday proposed to hold talks with Togo.",
        [
            "Meeting CONSULT planned - - | attendee=GHA attendee=TGO",
        ],
    ),
    (
        "Ghana on Monday agreed to host talks between Togo and Chad.",
        [
            "Meeting CONSULT planned - - | attendee=TCD attendee=TGO host=GHA",
        ],
    ),
    (
        "Ghana on Monday invited the president of Togo to visit Accra.",
        [
            "Statement REQUEST held 2023-06-12 - | actor=GHA recipient=TGO",
            "Visit CONSULT planned - accra | host=GHA visitor=TGO",
        ],
    ),
    (
        "Ghana will on Monday hold talks with Togo.",
        [
            "Meeting CONSULT planned 2023-06-19 - | attendee=GHA attendee=TGO",
        ],
    ),
    # in the present beside a day to come
    (
        "Ghana is sending troops to Togo next week.",
        [
            "Measure MOBILIZE planned 2023-06 TGO | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana is sending food to Togo on Saturday.",
        [
            "Measure AID planned 2023-06-17 TGO | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana is expelling the ambassador of Togo.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    # deployments called off
    (
        "Ghana called off the deployment of troops to Togo.",
        [
            "Measure MOBILIZE cancelled - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana has halted its deployment of police to Togo.",
        [
            "Measure MOBILIZE cancelled - - | actor=GHA recipient=TGO",
        ],
    ),
    # no choice but to
    (
        "Ghana had no choice but to recall its envoy from Togo, officials said.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    # outside a city
    (
        "Presidents John Mahama of Ghana and Faure Gnassingbe of Togo met outside Kumasi on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 kumasi | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=john-mahama",
        ],
    ),
    # meetings by twos
    (
        "Rao held bilateral meetings with his counterparts from Malaysia, Laos and China.",
        [
            "Meeting CONSULT held - - | attendee=MYS attendee=rao",
            "Meeting CONSULT held - - | attendee=LAO attendee=rao",
            "Meeting CONSULT held - - | attendee=CHN attendee=rao",
        ],
    ),
    (
        "Modi held bilateral meetings with Kenyan President William Ruto and Ugandan President Yoweri Museveni.",
        [
            "Meeting CONSULT held - - | attendee=KEN attendee=modi attendee=william-ruto",
            "Meeting CONSULT held - - | attendee=UGA attendee=modi attendee=yoweri-museveni",
        ],
    ),
    # the day in front of a subject with an aside
    (
        "On Monday Ghana, which holds the chair, condemned Togo for seizing a ship on Sunday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=GHA recipient=TGO",
        ],
    ),
    # a city with its state
    (
        "During a visit to Lome, Togo, President John Mahama praised the peace talks.",
        [
            "Visit CONSULT held - lome | host=TGO visitor=GHA visitor=john-mahama",
            "Statement SUPPORT held - lome | actor=GHA actor=john-mahama",
        ],
    ),
    (
        "On the final day of his visit to Lome, Togo, President John Mahama met President Adama Barrow.",
        [
            "Visit CONSULT held - lome | host=TGO visitor=GHA visitor=john-mahama",
            "Meeting CONSULT held - lome | attendee=GHA attendee=GMB attendee=adama-barrow attendee=john-mahama",
        ],
    ),
    (
        "In Lome, Togo said it would sign the pact.",
        [
            "Signing SUPPORT planned - - | signatory=TGO",
        ],
    ),
    (
        "In Lome, Togo, which hosts the talks, said it would sign the pact.",
        [
            "Signing SUPPORT planned - - | signatory=TGO",
        ],
    ),
    # titles in the plural before an initial
    (
        "Defence Ministers A. K. Antony and Liang Guanglie met in Lome on Thursday.",
        [
            "Meeting CONSULT held 2023-06-15 lome | attendee=CHN attendee=IND attendee=a-k-antony attendee=liang-guanglie",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS, ids=[text for text, _ in ROWS])
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_a_text_that_is_cut_off_behind_a_city_and_its_state_is_read() -> None:
    assert told("In Lome, Togo,") == []


def test_a_text_that_is_cut_off_behind_another_round_is_read() -> None:
    assert told("Ghana agreed to another round of talks,") == ["Statement AGREE held - - | actor=GHA"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Menghadiri KTT di Accra pada Senin, Presiden John Mahama,",
            "id",
        ),  # a verb first, then a name cut off
        ("Duale, the minister, said Togo", "en"),
    ],
)
def test_a_text_that_is_cut_off_behind_a_name_is_read(text: str, language: str) -> None:
    told(text, language)
