"""Who follows suit, whom "him" means behind "who", talks called off, ties of two, many who gather."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # who is to follow
    (
        "Portugal recognised Palestine on Monday. Belgium plans to follow on Wednesday.",
        [
            "Statement SUPPORT held 2023-06-12 - | actor=PRT recipient=PSE",
            "Statement SUPPORT planned 2023-06-21 - | actor=BEL recipient=PSE",
        ],
    ),
    (
        "Ghana recalled its ambassador from Niger on Monday. Togo plans to follow in July.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=GHA recipient=NER",
            "Measure SANCTION planned 2023-07 - | actor=TGO recipient=NER",
        ],
    ),
    (
        "Malta recognised Kosovo when its foreign minister, Ian Borg, visited Pristina on Monday. "
        "Cyprus is to follow on Friday.",
        [
            "Statement SUPPORT held 2023-06-12 - | actor=MLT recipient=XKX",
            "Visit CONSULT held 2023-06-12 pristina | host=XKX visitor=MLT visitor=ian-borg",
            "Statement SUPPORT planned 2023-06-16 - | actor=CYP recipient=XKX",
        ],
    ),
    (
        "Paraguay restored ties with Cuba. Panama said it would do likewise.",
        [
            "Measure SUPPORT held - - | actor=PRY recipient=CUB",
            "Measure SUPPORT planned - - | actor=PAN recipient=CUB",
        ],
    ),
    (
        "Ecuador restored the ties with Kenya that it had cut in 1981. Panama said it would do likewise.",
        [
            "Measure SUPPORT held - - | actor=ECU recipient=KEN",
            "Measure SANCTION held 1981 - | actor=ECU recipient=KEN",
            "Measure SUPPORT planned - - | actor=PAN recipient=KEN",
        ],
    ),
    (
        "Italy closed its embassy in Tripoli. Malta may follow.",
        [
            "Measure SANCTION held - tripoli | actor=ITA recipient=LBY",
        ],
    ),
    (
        "Chad will vote on Monday. Sudan is to follow on Wednesday.",
        [],
    ),
    # whom an object pronoun means in a clause that tells of somebody else
    (
        "President Alar Karis thanked the Chinese ambassador, Lu Wei, who met him on Tuesday.",
        [
            "Statement SUPPORT held 2023-06-13 - | actor=EST actor=alar-karis recipient=CHN recipient=lu-wei",
            "Meeting CONSULT held 2023-06-13 - | attendee=CHN attendee=EST attendee=alar-karis attendee=lu-wei",
        ],
    ),
    (
        "President Alar Karis praised Foreign Minister Wang Yi, who called him on Tuesday.",
        [
            "Statement SUPPORT held 2023-06-13 - | actor=EST actor=alar-karis recipient=CHN recipient=wang-yi",
            "Call CONSULT held 2023-06-13 - | attendee=CHN attendee=EST attendee=alar-karis attendee=wang-yi",
        ],
    ),
    (
        "Foreign Minister Penny Wong congratulated Wang Yi, who had received her in Beijing in March.",
        [
            "Statement SUPPORT held - - | actor=AUS actor=penny-wong recipient=wang-yi",
            "Meeting CONSULT held 2023-03 beijing | attendee=AUS attendee=penny-wong host=CHN host=wang-yi",
        ],
    ),
    (
        "President Alar Karis praised Wang Yi, whom he had met in Oslo on Tuesday.",
        [
            "Statement SUPPORT held - - | actor=EST actor=alar-karis recipient=wang-yi",
            "Meeting CONSULT held 2023-06-13 oslo | attendee=EST attendee=alar-karis attendee=wang-yi",
        ],
    ),
    # talks that open a sentence are a noun, and with whom they were to be stands behind where
    (
        "France recalled its ambassador from Chad on Friday. A fishing meeting planned in London "
        "with Britain was called off.",
        [
            "Measure SANCTION held 2023-06-09 - | actor=FRA recipient=TCD",
            "Meeting CONSULT cancelled - london | attendee=FRA attendee=GBR",
        ],
    ),
    (
        "Belgium criticised Rwanda. A round of trade talks with Rwanda set for July has been postponed.",
        [
            "Statement ACCUSE held - - | actor=BEL recipient=RWA",
            "Negotiation CONSULT cancelled 2023-07 - | attendee=BEL attendee=RWA",
        ],
    ),
    (
        "Talks between Japan and Peru planned for Monday were put off.",
        [
            "Meeting CONSULT cancelled 2023-06-12 - | attendee=JPN attendee=PER",
        ],
    ),
    # relations of the two told of before
    (
        "Peru and Ecuador signed a peace treaty in Brasilia on Monday. Full diplomatic ties will "
        "be restored next month.",
        [
            "Signing SUPPORT held 2023-06-12 brasilia | signatory=ECU signatory=PER",
            "Measure SUPPORT planned 2023-07 - | actor=ECU actor=PER",
        ],
    ),
    (
        "Kenya accused Somalia of arming rebels. Diplomatic ties were severed in 2021.",
        [
            "Statement ACCUSE held - - | actor=KEN recipient=SOM",
            "Measure SANCTION held 2021 - | actor=KEN actor=SOM",
        ],
    ),
    (
        "The two sides spoke. Diplomatic relations were restored.",
        [],
    ),
    # what is ahead by its day and city
    (
        "Japan promised 300 million dollars ahead of Monday's summit in Nairobi.",
        [
            "Statement AGREE held - - | actor=JPN",
            "Summit CONSULT planned 2023-06-19 nairobi | host=KEN",
        ],
    ),
    (
        "Chad praised Mali ahead of Sunday's football tournament in Lima.",
        [
            "Statement SUPPORT held - lima | actor=TCD recipient=MLI",
        ],
    ),
    (
        "The Security Council discusses the attack on Friday.",
        [
            "Meeting CONSULT planned 2023-06-16 - | attendee=unsc",
        ],
    ),
    # many who gather
    (
        "Ministers of the coastal countries gather in Oslo on June 20.",
        [
            "Conference CONSULT planned 2023-06-20 oslo | host=NOR",
        ],
    ),
    (
        "Leaders of 14 island nations gather in Suva on Friday.",
        [
            "Summit CONSULT planned 2023-06-16 suva | host=FJI",
        ],
    ),
    (
        "Protesters from 20 countries gathered in Oslo on Monday.",
        [],
    ),
    # lists in which each country has its own "of"
    (
        "King Philippe took the credentials of the ambassadors of Ghana, Ama Boateng, and of "
        "Peru, Luis Chavez, in Brussels on Wednesday.",
        [
            "Ceremony - held 2023-06-14 brussels | attendee=GHA attendee=PER attendee=ama-boateng attendee=luis-chavez host=BEL host=philippe-of-belgium",
        ],
    ),
    # words
    (
        "All Danish troops in Mali will return home by August.",
        [
            "Measure RETREAT planned 2023-08 - | actor=DNK",
        ],
    ),
    (
        "All Danish nurses in Mali will return home by August.",
        [],
    ),
    (
        "Nepal has offered soldiers for a peacekeeping force in Haiti.",
        [
            "Statement AGREE held - - | actor=NPL",
        ],
    ),
    (
        "Sweden said it would stick to the agreement with Libya.",
        [
            "Statement SUPPORT held - - | actor=SWE recipient=LBY",
        ],
    ),
    (
        "Sweden urged Libya to stick to the agreement.",
        [
            "Statement REQUEST held - - | actor=SWE recipient=LBY",
        ],
    ),
    (
        "Dutch Prime Minister Mark Rutte described the downing of an airliner by Russia as an outrage.",
        [
            "Statement ACCUSE held - - | actor=NLD actor=mark-rutte recipient=RUS",
        ],
    ),
    # namesakes
    (
        "France recalled Ambassador Jean-Pierre Dubosc on Friday. Foreign Minister Jean-Yves "
        "Dubois accused Mali of deceit.",
        [
            "Measure SANCTION held 2023-06-09 - | actor=FRA recipient=MLI recipient=jean-pierre-dubosc",
            "Statement ACCUSE held 2023-06-09 - | actor=FRA actor=jean-yves-dubois recipient=MLI",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
