"""What is told in passing: what the country did before, who is in office since when, elections."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # the country that acts in a clause of its own is the one named last before it
    (
        "Kenya condemned Togo after the country closed its border.",
        [
            "Statement ACCUSE held - - | actor=KEN recipient=TGO",
            "Measure SANCTION held - - | actor=TGO recipient=KEN",
        ],
    ),
    (
        "Ghana recalled its ambassador from Togo because that country had expelled a diplomat.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "China restored ties with Nauru in 2022 after the island nation broke off relations with Taiwan.",
        [
            "Measure SUPPORT held 2022 - | actor=CHN recipient=NRU",
            "Measure SANCTION held - - | actor=NRU recipient=TWN",
        ],
    ),
    (
        "Kenya held talks with Togo in Lome after the country recalled its envoy in May.",
        [
            "Meeting CONSULT held - lome | attendee=KEN attendee=TGO",
            "Measure SANCTION held 2023-05 - | actor=TGO recipient=KEN",
        ],
    ),
    (
        "Turkey sent aid to Syria even though the country had condemned Ankara.",
        [
            "Measure AID held - SYR | actor=TUR recipient=SYR",
            "Statement ACCUSE held - - | actor=SYR recipient=TUR",
        ],
    ),
    (
        "Kenya visited Togo after rebels in the country expelled a diplomat.",
        [
            "Visit CONSULT held - TGO | host=TGO visitor=KEN",
        ],
    ),
    (
        "Honduras restored ties with China in 2023 after the Central American nation broke off "
        "relations with Taiwan.",
        [
            "Measure SUPPORT held 2023 - | actor=HND recipient=CHN",
        ],
    ),
    # what had befallen the subject has a day and a place of its own
    (
        "President Bola Tinubu, elected in February, met President Faure Gnassingbe of Togo in Lome.",
        [
            "Appointment - held 2023-02 - | actor=NGA appointee=bola-tinubu",
            "Meeting CONSULT held - lome | attendee=NGA attendee=TGO attendee=bola-tinubu attendee=faure-gnassingbe",
        ],
    ),
    (
        "President Bola Tinubu, inaugurated two weeks ago, accused Togo of arming rebels.",
        [
            "Appointment - held 2023-06 - | actor=NGA appointee=bola-tinubu",
            "Statement ACCUSE held - - | actor=NGA actor=bola-tinubu recipient=TGO",
        ],
    ),
    (
        "President Bola Tinubu, sworn in on May 29, will meet President Faure Gnassingbe of Togo in "
        "Lome on Monday.",
        [
            "Appointment - held 2023-05-29 - | actor=NGA appointee=bola-tinubu",
            "Meeting CONSULT planned 2023-06-19 lome | attendee=NGA attendee=TGO attendee=bola-tinubu attendee=faure-gnassingbe",
        ],
    ),
    (
        "Nigeria recalled its ambassador from Togo on Wednesday. President Bola Tinubu, sworn in on "
        "May 29, accused Togo of arming rebels.",
        [
            "Measure SANCTION held 2023-06-14 - | actor=NGA recipient=TGO",
            "Appointment - held 2023-05-29 - | actor=NGA appointee=bola-tinubu",
            "Statement ACCUSE held 2023-06-14 - | actor=NGA actor=bola-tinubu recipient=TGO",
        ],
    ),
    (
        "Foreign Minister Ama Owusu, appointed last month by President John Mahama, visited Togo.",
        [
            "Appointment - held 2023-05 - | actor=GHA actor=john-mahama appointee=ama-owusu",
            "Visit CONSULT held - TGO | host=TGO visitor=ama-owusu",
        ],
    ),
    (
        "The deal, signed on May 29 by Ghana and Togo, was welcomed by Mali.",
        [
            "Signing SUPPORT held 2023-05-29 - | signatory=GHA signatory=TGO",
            "Statement SUPPORT held - - | actor=MLI recipient=GHA recipient=TGO",
        ],
    ),
    (
        "President William Ruto, asked on Monday about the raid, condemned Togo.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=KEN actor=william-ruto recipient=TGO",
        ],
    ),
    (
        "Kenya visited Togo, signed a deal on Monday, and condemned Mali.",
        [
            "Visit CONSULT held - TGO | host=TGO visitor=KEN",
            "Signing SUPPORT held 2023-06-12 TGO | signatory=KEN",
            "Statement ACCUSE held 2023-06-12 TGO | actor=KEN recipient=MLI",
        ],
    ),
    # a verb keeps its "in" before a day that no preposition leads
    (
        "President William Ruto was sworn in last September.",
        [
            "Appointment - held 2022-09 - | actor=KEN appointee=william-ruto",
        ],
    ),
    (
        "Foreign Minister Ama Owusu of Ghana is on her first trip since being sworn in last June.",
        [
            "Appointment - held 2022-06 - | actor=GHA appointee=ama-owusu",
        ],
    ),
    (
        "The envoy of Togo was called in last month by Ghana.",
        [
            "Measure ACCUSE held 2023-05 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana held a call on Friday with Togo.",
        [
            "Call CONSULT held 2023-06-09 - | attendee=GHA attendee=TGO",
        ],
    ),
    # the noun of an election
    (
        "The election of Ama Owusu as secretary-general of the Commonwealth in May angered Kiribati.",
        [
            "Appointment - held 2023-05 - | actor=commonwealth appointee=ama-owusu",
        ],
    ),
    (
        "Togo hailed the election of delegates as a success.",
        [
            "Statement SUPPORT held - - | actor=TGO",
        ],
    ),
    # an envoy is summoned by the state that is told of before
    (
        "Mali was quick to react. The French ambassador was summoned on Wednesday.",
        [
            "Measure ACCUSE held 2023-06-14 - | actor=MLI recipient=FRA",
        ],
    ),
    (
        "Mali condemned the remarks. The French ambassador was summoned on Wednesday.",
        [
            "Statement ACCUSE held 2023-06-14 - | actor=MLI",
            "Measure ACCUSE held 2023-06-14 - | actor=MLI recipient=FRA",
        ],
    ),
    (
        "Mali's Foreign Ministry was quick to react: the French ambassador was summoned within hours.",
        [
            "Measure ACCUSE held 2023-06-15 - | actor=MLI recipient=FRA",
        ],
    ),
    (
        "Mali expelled two French diplomats on Monday. The French ambassador was also summoned.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=MLI recipient=FRA",
            "Measure ACCUSE held 2023-06-12 - | actor=MLI recipient=FRA",
        ],
    ),
    (
        "France condemned Mali. The French ambassador was summoned on Wednesday.",
        [
            "Statement ACCUSE held 2023-06-14 - | actor=FRA recipient=MLI",
            "Measure ACCUSE held 2023-06-14 - | actor=MLI recipient=FRA",
        ],
    ),
    (
        "The French ambassador was summoned on Wednesday.",
        [],
    ),
    # a meeting named by its city is welcomed, and nobody received
    (
        "Ghana welcomed the Doha talks between Mali and Chad.",
        [
            "Statement SUPPORT held - - | actor=GHA",
            "Meeting CONSULT held - doha | attendee=MLI attendee=TCD",
        ],
    ),
    (
        "Ghana welcomed the Doha summit on Monday.",
        [
            "Statement SUPPORT held 2023-06-12 - | actor=GHA",
        ],
    ),
    (
        "Ghana welcomed the Bamako government on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=MLI host=GHA",
        ],
    ),
    # a visit paid in return
    (
        "President Faure Gnassingbe visited Nairobi on Monday. President William Ruto will pay a "
        "return visit in August.",
        [
            "Visit CONSULT held 2023-06-12 nairobi | host=KEN visitor=TGO visitor=faure-gnassingbe",
            "Visit CONSULT planned 2023-08 TGO | host=TGO visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "President William Ruto invited President Faure Gnassingbe to make a return visit in August.",
        [
            "Statement REQUEST held - - | actor=KEN actor=william-ruto recipient=TGO recipient=faure-gnassingbe",
            "Visit CONSULT planned 2023-08 - | visitor=TGO visitor=faure-gnassingbe",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_everything_told(text: str, events: list[str]) -> None:
    assert told(text) == events
