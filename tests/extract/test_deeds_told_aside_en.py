"""Deeds told in an aside: denied in an apposition, signed as somebody says, attended by who is there for it."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a charge, told of in an apposition by who denies it
    (
        "Ghana accused Togo of arming rebels, an allegation that Togo rejected.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
            "Statement REJECT held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Ghana accused Togo of arming rebels — a claim that Lome dismissed at once.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
            "Statement REJECT held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Ghana accused Togo of arming rebels, a claim flatly denied by Lome.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
            "Statement REJECT held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Ghana blamed Togo for the raid, an accusation that was swiftly rejected by Lome.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
            "Statement REJECT held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Ghana accused Togo of arming rebels, claims that Togo denies.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
            "Statement REJECT held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Ghana accused Togo of arming rebels, allegations denied by Lome.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
            "Statement REJECT held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Ghana accuses Togo of arming rebels, something Togo denies.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
            "Statement REJECT held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Ghana urged Togo to free the men, a demand rejected by Lome.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=TGO",
            "Statement REJECT held - - | actor=TGO recipient=GHA",
        ],
    ),
    # what an allegation says is not told
    (
        "Togo denied on Friday an allegation that Ghana rejected its offer.",
        [
            "Statement REJECT held 2023-06-09 - | actor=TGO recipient=GHA",
        ],
    ),
    # what is said in a call, and to whom
    (
        "William Ruto assured Volodymyr Zelensky in a phone call last Friday of his country's support.",
        [
            "Statement SUPPORT held 2023-06-09 - | actor=KEN actor=william-ruto recipient=UKR recipie"
            "nt=volodymyr-zelenskyy",
            "Call CONSULT held 2023-06-09 - | attendee=KEN attendee=UKR attendee=volodymyr-zelenskyy "
            "attendee=william-ruto",
        ],
    ),
    (
        "William Ruto telephoned Emmanuel Macron and Keir Starmer on Friday and urged restraint.",
        [
            "Call CONSULT held 2023-06-09 - | attendee=FRA attendee=KEN attendee=emmanuel-macron atte"
            "ndee=william-ruto",
            "Call CONSULT held 2023-06-09 - | attendee=GBR attendee=KEN attendee=keir-starmer attende"
            "e=william-ruto",
            "Statement REQUEST held 2023-06-09 - | actor=KEN actor=william-ruto recipient=FRA recipie"
            "nt=GBR recipient=emmanuel-macron recipient=keir-starmer",
        ],
    ),
    (
        "Antony Blinken talked to William Ruto in Kampala on Friday.",
        [
            "Meeting CONSULT held 2023-06-09 kampala | attendee=KEN attendee=USA attendee=antony-blin"
            "ken attendee=william-ruto",
        ],
    ),
    (
        "Antony Blinken has offered by letter to talk to William Ruto in Kampala.",
        [
            "Statement AGREE held - - | actor=USA actor=antony-blinken recipient=KEN recipient=william-ruto",
        ],
    ),
    # what is turned down stands between the verb and its particle
    (
        "Ghana asked Togo for more time. Lome turned that down on Friday.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=TGO",
            "Statement REJECT held 2023-06-09 - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Germany called on Hungary to take its share. Budapest has ruled that out.",
        [
            "Statement REQUEST held - - | actor=DEU recipient=HUN",
            "Statement REJECT held - - | actor=HUN recipient=DEU",
        ],
    ),
    # an airlift that is carried out
    (
        "In May Ghana had carried out a second airlift from Khartoum.",
        [
            "Measure AID held 2023-05 khartoum | actor=GHA",
        ],
    ),
    # who is at a summit, told as what he is there for
    (
        "William Ruto and Yoweri Museveni, both in Kigali for a summit of the African Union, "
        "praised Mali on Friday.",
        [
            "Summit CONSULT held - kigali | attendee=KEN attendee=RWA attendee=UGA attendee=william-r"
            "uto attendee=yoweri-museveni host=RWA organizer=african-union",
            "Statement SUPPORT held 2023-06-09 kigali | actor=KEN actor=UGA actor=william-ruto actor="
            "yoweri-museveni recipient=MLI",
        ],
    ),
    (
        "William Ruto, in Addis Ababa for an African Union summit, condemned Mali on Friday.",
        [
            "Summit CONSULT held - addis-ababa | attendee=ETH attendee=KEN attendee=william-ruto host"
            "=ETH organizer=african-union",
            "Statement ACCUSE held 2023-06-09 addis-ababa | actor=KEN actor=william-ruto recipient=MLI",
        ],
    ),
    # whoever tells a visitor something meets him
    (
        "Premier Li Qiang told visiting Kenyan President William Ruto on Friday that trade had recovered.",
        [
            "Meeting CONSULT held 2023-06-09 - | attendee=KEN attendee=william-ruto host=CHN host=li-qiang",
        ],
    ),
    # the day of what is answered is not that of the act
    (
        "Mali closed its embassy in Lima on Friday. Ghana recalled its ambassador from Togo over "
        "Sunday's raid.",
        [
            "Measure SANCTION held 2023-06-09 lima | actor=MLI recipient=PER",
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Mali closed its embassy in Lima on Friday. Since Sunday's vote Ghana has moved tanks to "
        "the border with Togo.",
        [
            "Measure SANCTION held 2023-06-09 lima | actor=MLI recipient=PER",
            "Measure MOBILIZE held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Mali closed its embassy in Lima on Friday. Ghana expelled the ambassador of Togo in "
        "response to Sunday's raid.",
        [
            "Measure SANCTION held 2023-06-09 lima | actor=MLI recipient=PER",
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Mali closed its embassy in Lima on Friday. Ghana killed ten Togolese soldiers in Sunday's raid.",
        [
            "Measure SANCTION held 2023-06-09 lima | actor=MLI recipient=PER",
            "Measure ASSAULT held 2023-06-11 - | actor=GHA recipient=TGO",
        ],
    ),
    # who says that a paper will be signed is a party to it
    (
        "Ghana said a treaty with Togo would be signed in August.",
        [
            "Signing SUPPORT planned 2023-08 - | signatory=GHA signatory=TGO",
        ],
    ),
    (
        "Ghana and Togo said on Friday that a border treaty would be signed in August.",
        [
            "Signing SUPPORT planned 2023-08 - | signatory=GHA signatory=TGO",
        ],
    ),
    # an official of a body is none
    (
        "A UN official said a treaty with Togo would be signed in August.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
