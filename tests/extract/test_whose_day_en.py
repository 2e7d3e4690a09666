"""Of two days in a sentence, which is the deed's, and which of what it is about; days ahead."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # the day beside the verb, or in front, of two
    (
        "Peru on Monday condemned Oman for seizing a ship on Sunday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=PER recipient=OMN",
        ],
    ),
    (
        "On Monday, Peru accused Oman of seizing a ship on Sunday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=PER recipient=OMN",
        ],
    ),
    (
        "Late on Monday Peru condemned the raid by Omani troops on Sunday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=PER recipient=OMN",
        ],
    ),
    (
        "Also on Monday, Peru thanked Oman for the help sent on Sunday.",
        [
            "Statement SUPPORT held 2023-06-12 - | actor=PER recipient=OMN",
        ],
    ),
    (
        "Peru, on Monday, accused Oman of seizing a ship on Sunday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=PER recipient=OMN",
        ],
    ),
    (
        "Speaking in Tallinn on Monday, Peruvian President Dina Boluarte condemned Oman for seizing a ship on Sunday.",
        [
            "Statement ACCUSE held 2023-06-12 tallinn | actor=PER actor=dina-boluarte recipient=OMN",
        ],
    ),
    (
        "In a call on Monday, Peruvian President Dina Boluarte thanked Oman for the help sent on Sunday.",
        [
            "Call CONSULT held 2023-06-12 - | attendee=OMN attendee=PER attendee=dina-boluarte",
            "Statement SUPPORT held 2023-06-12 - | actor=PER actor=dina-boluarte recipient=OMN",
        ],
    ),
    (
        "Peruvian President Dina Boluarte, who took office in December, on Monday condemned Oman for seizing a ship on Sunday.",
        [
            "Appointment - held 2022-12 - | actor=PER appointee=dina-boluarte",
            "Statement ACCUSE held 2023-06-12 - | actor=PER actor=dina-boluarte recipient=OMN",
        ],
    ),
    (
        "Peru's foreign ministry on Monday also summoned the Omani ambassador over remarks made on Sunday.",
        [
            "Measure ACCUSE held 2023-06-12 - | actor=PER actor=mfa-per recipient=OMN",
        ],
    ),
    (
        "Peru recalled its ambassador to Oman on Monday, accusing Oman of seizing a ship on Sunday.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=PER recipient=OMN",
            "Statement ACCUSE held 2023-06-12 - | actor=PER recipient=OMN",
        ],
    ),
    (
        "Peru condemned the seizure of a ship by Oman on Saturday in a statement issued on Monday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=PER recipient=OMN",
        ],
    ),
    (
        "Peruvian President Dina Boluarte arrived in Muscat on Monday for talks on Tuesday with Sultan Haitham bin Tariq.",
        [
            "Visit CONSULT held 2023-06-12 muscat | host=OMN visitor=PER visitor=dina-boluarte",
            "Meeting CONSULT held 2023-06-13 muscat | attendee=OMN attendee=PER attendee=dina-boluarte attendee=haitham-bin-tariq",
        ],
    ),
    # not so where the other day is the deed that is told
    (
        "Peru said on Monday it had recalled its ambassador to Oman on Sunday.",
        [
            "Measure SANCTION held 2023-06-11 - | actor=PER recipient=OMN",
        ],
    ),
    # what the talks are about, or come before
    (
        "Chad and Togo signed a fishing accord in Lome on Monday. Peruvian Foreign Minister Ana Gervasi met her Omani counterpart Badr Albusaidi over Saturday's raid.",
        [
            "Signing SUPPORT held 2023-06-12 lome | signatory=TCD signatory=TGO",
            "Meeting CONSULT held - - | attendee=OMN attendee=PER attendee=ana-cecilia-gervasi attendee=badr-bin-hamad-al-busaidi",
        ],
    ),
    (
        "Chad and Togo signed a fishing accord in Lome on Monday. Peruvian Foreign Minister Ana Gervasi telephoned her Omani counterpart Badr Albusaidi ahead of the vote on Friday.",
        [
            "Signing SUPPORT held 2023-06-12 lome | signatory=TCD signatory=TGO",
            "Call CONSULT held - - | attendee=OMN attendee=PER attendee=ana-cecilia-gervasi attendee=badr-bin-hamad-al-busaidi",
        ],
    ),
    (
        "Chad and Togo signed a fishing accord in Lome on Monday. Despite Saturday's raid, Peruvian Foreign Minister Ana Gervasi met her Omani counterpart Badr Albusaidi.",
        [
            "Signing SUPPORT held 2023-06-12 lome | signatory=TCD signatory=TGO",
            "Meeting CONSULT held - - | attendee=OMN attendee=PER attendee=ana-cecilia-gervasi attendee=badr-bin-hamad-al-busaidi",
        ],
    ),
    (
        "Peru and Oman signed a pact at Sunday's summit in Lome.",
        [
            "Signing SUPPORT held 2023-06-11 lome | signatory=OMN signatory=PER",
            "Summit CONSULT held 2023-06-11 lome | attendee=OMN attendee=PER host=TGO",
        ],
    ),
    (
        "Peruvian Foreign Minister Ana Gervasi met her Omani counterpart Badr Albusaidi over Saturday's raid.",
        [
            "Meeting CONSULT held - - | attendee=OMN attendee=PER attendee=ana-cecilia-gervasi attendee=badr-bin-hamad-al-busaidi",
        ],
    ),
    # weekdays in front of a name, weeks, spans ahead
    (
        "Early on Monday Peru expelled two Omani diplomats.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=PER recipient=OMN",
        ],
    ),
    (
        "Peruvian President Dina Boluarte arrived in Muscat late last week.",
        [
            "Visit CONSULT held 2023-06 muscat | host=OMN visitor=PER visitor=dina-boluarte",
        ],
    ),
    (
        "In two weeks, Peru and Oman will sign a trade agreement in Lima.",
        [
            "Signing SUPPORT planned 2023-06 lima | signatory=OMN signatory=PER",
        ],
    ),
    (
        "Peru plans to reopen its embassy in Oman in two days, the ministry said on Monday.",
        [
            "Measure COOPERATE planned 2023-06-17 OMN | actor=PER recipient=OMN",
        ],
    ),
    (
        "Peruvian President Dina Boluarte will visit Oman as early as August.",
        [
            "Visit CONSULT planned 2023-08 OMN | host=OMN visitor=PER visitor=dina-boluarte",
        ],
    ),
    (
        "Peruvian President Dina Boluarte will visit Oman by the end of next week.",
        [
            "Visit CONSULT planned 2023-06 OMN | host=OMN visitor=PER visitor=dina-boluarte",
        ],
    ),
    (
        "Peru will lift its blockade of Oman within ten days.",
        [
            "Measure RETREAT planned - - | actor=PER recipient=OMN",
        ],
    ),
    # whom "it" means before the main clause
    (
        "Weeks after it expelled two Omani diplomats, Peru cut aid to Oman on Monday.",
        [
            "Measure SANCTION held - - | actor=PER recipient=OMN",
            "Measure SANCTION held 2023-06-12 - | actor=PER recipient=OMN",
        ],
    ),
    # a day between a meeting and with whom it was
    (
        "Peruvian President Dina Boluarte flew to Muscat on Monday for a meeting on Tuesday with Sultan Haitham bin Tariq.",
        [
            "Visit CONSULT held 2023-06-12 muscat | host=OMN visitor=PER visitor=dina-boluarte",
            "Meeting CONSULT held 2023-06-13 muscat | attendee=OMN attendee=PER attendee=dina-boluarte attendee=haitham-bin-tariq",
        ],
    ),
    (
        "After a meeting on Monday with Sultan Haitham bin Tariq, Peruvian President Dina Boluarte praised Oman.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=OMN attendee=PER attendee=dina-boluarte attendee=haitham-bin-tariq",
            "Statement SUPPORT held 2023-06-12 - | actor=PER actor=dina-boluarte recipient=OMN",
        ],
    ),
    # years of what was said
    (
        "Peru condemned Oman late last year.",
        [
            "Statement ACCUSE held 2022 - | actor=PER recipient=OMN",
        ],
    ),
    (
        "Peru condemned Oman for the raid last year.",
        [
            "Statement ACCUSE held - - | actor=PER recipient=OMN",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
