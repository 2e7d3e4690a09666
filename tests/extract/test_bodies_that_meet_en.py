"""Meetings of bodies: past the words that say who meets, by their organs, by their names alone."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a body's meeting, past the words that say who meets
    (
        "The APEC ministerial meeting opens in Lima on Friday.",
        [
            "Conference CONSULT planned 2023-06-16 lima | host=PER organizer=apec",
        ],
    ),
    (
        (
            "Togo was represented by its deputy minister at the ECOWAS senior officials' meeting "
            "in Abuja on Monday."
        ),
        [
            (
                "Conference CONSULT held 2023-06-12 abuja | attendee=NGA attendee=TGO host=NGA "
                "organizer=ecowas"
            ),
        ],
    ),
    (
        "Togo's Robert Dussey chaired the ECOWAS troika meeting in Lome on Tuesday.",
        [
            (
                "Conference CONSULT held 2023-06-13 lome | attendee=TGO chair=robert-dussey host=TGO "
                "organizer=ecowas"
            ),
        ],
    ),
    (
        "The annual NATO defence chiefs' meeting ended in Oslo on Wednesday.",
        [
            "Conference CONSULT held - oslo | host=NOR organizer=nato",
        ],
    ),
    (
        "OPEC experts meeting in Vienna on Monday predicted a surplus.",
        [],
    ),
    (
        "The Ghanaian cabinet meeting in Accra on Tuesday approved the budget.",
        [
            "Measure SUPPORT held 2023-06-13 accra | actor=GHA",
        ],
    ),
    # its organs open and convene, and so does the body
    (
        "The African Union's executive council opens in Accra on Friday.",
        [
            "Conference CONSULT planned 2023-06-16 accra | host=GHA organizer=african-union",
        ],
    ),
    (
        "The OIC's council of foreign ministers met in Dakar on Thursday.",
        [
            "Conference CONSULT held 2023-06-15 dakar | host=SEN organizer=oic",
        ],
    ),
    (
        "The executive council of the football federation met in Doha on Friday.",
        [],
    ),
    (
        "The United Nations opened an investigation in Geneva on Tuesday.",
        [],
    ),
    # a summit by the name of its body alone
    (
        "Ghana will host the G20 in Accra in November.",
        [
            "Summit CONSULT planned 2023-11 accra | host=GHA organizer=g20",
        ],
    ),
    (
        "Justin Trudeau met William Ruto at the G20 in Accra on Monday.",
        [
            (
                "Summit CONSULT held 2023-06-12 accra | attendee=CAN attendee=GHA attendee=KEN "
                "attendee=justin-trudeau attendee=william-ruto host=GHA organizer=g20"
            ),
            (
                "Meeting CONSULT held 2023-06-12 accra | attendee=CAN attendee=KEN "
                "attendee=justin-trudeau attendee=william-ruto"
            ),
        ],
    ),
    (
        "The leaders of the G20 in Accra condemned Togo.",
        [
            "Statement ACCUSE held - accra | actor=g20 recipient=TGO",
        ],
    ),
    (
        (
            "Olaf Scholz arrived in Accra on Thursday for the G7 summit. Scholz met William Ruto "
            "at the G7 on Friday."
        ),
        [
            "Visit CONSULT held 2023-06-15 accra | host=GHA visitor=DEU visitor=olaf-scholz",
            (
                "Summit CONSULT held 2023-06-15 accra | attendee=DEU attendee=GHA "
                "attendee=olaf-scholz host=GHA organizer=g7"
            ),
            (
                "Meeting CONSULT held 2023-06-09 - | attendee=DEU attendee=KEN attendee=olaf-scholz "
                "attendee=william-ruto"
            ),
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
