"""What gatherings agree, bodies at their meetings, orders to forces, and who is seen."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # what a gathering agrees is no plan of the gathering
    (
        "The SADC summit in Luanda on Tuesday agreed on sanctions.",
        [
            "Summit CONSULT held 2023-06-13 luanda | host=AGO organizer=sadc",
            "Statement AGREE held 2023-06-13 luanda | actor=sadc",
        ],
    ),
    (
        "The SADC summit in Luanda agreed sanctions against Togo.",
        [
            "Summit CONSULT held - luanda | host=AGO organizer=sadc",
            "Statement AGREE held - luanda | actor=sadc",
        ],
    ),
    (
        "The meeting between Kenya and Togo on Tuesday agreed on a border plan.",
        [
            "Meeting CONSULT held 2023-06-13 - | attendee=KEN attendee=TGO",
        ],
    ),
    (
        "Talks between Kenya and Togo in Lome agreed to reopen the border.",
        [
            "Meeting CONSULT held - lome | attendee=KEN attendee=TGO",
        ],
    ),
    (
        "Talks between Kenya and Togo agreed on Friday will be held in Lome.",
        [
            "Meeting CONSULT planned - - | attendee=KEN attendee=TGO",
        ],
    ),
    (
        "The talks between Kenya and Togo, agreed last week, are to begin in Lome.",
        [
            "Meeting CONSULT planned - lome | attendee=KEN attendee=TGO",
        ],
    ),
    # what is agreed to be done has been agreed where they met
    (
        "Kenya and Togo agreed to reopen the border at a meeting on Monday.",
        [
            "Measure CONCEDE planned - - | actor=KEN actor=TGO",
            "Meeting CONSULT held 2023-06-12 - | attendee=KEN attendee=TGO",
        ],
    ),
    (
        "Kenya and Togo agreed to discuss the border at a meeting on Monday.",
        [
            "Statement AGREE held - - | actor=KEN actor=TGO",
            "Meeting CONSULT planned 2023-06-19 - | attendee=KEN attendee=TGO",
        ],
    ),
    (
        "Kenya will reopen the border at a meeting with Togo on Friday.",
        [
            "Measure CONCEDE planned - - | actor=KEN",
            "Meeting CONSULT planned 2023-06-16 - | attendee=KEN attendee=TGO",
        ],
    ),
    # a body's meeting with its article and what kind of meeting it is
    (
        "The president read the resolution at the SADC extraordinary meeting in Luanda on Thursday.",
        [
            "Conference CONSULT held 2023-06-15 luanda | host=AGO organizer=sadc",
        ],
    ),
    (
        "The SADC emergency meeting in Luanda on Tuesday condemned Togo.",
        [
            "Conference CONSULT held 2023-06-13 luanda | host=AGO organizer=sadc",
            "Statement ACCUSE held 2023-06-13 luanda | actor=sadc recipient=TGO",
        ],
    ),
    (
        "SADC leaders meeting in Luanda condemned Togo.",
        [
            "Summit CONSULT held - luanda | host=AGO organizer=sadc",
            "Statement ACCUSE held - luanda | actor=sadc recipient=TGO",
        ],
    ),
    # a city with its state and no comma behind it
    (
        "Leaders of the African Union met in Luanda, Angola yesterday for an emergency summit.",
        [
            "Summit CONSULT held 2023-06-14 luanda | attendee=AGO host=AGO organizer=african-union",
        ],
    ),
    (
        "Kenya and Ghana held talks in Lome, Togo last Tuesday and signed a treaty.",
        [
            "Meeting CONSULT held 2023-06-13 lome | attendee=GHA attendee=KEN",
            "Signing SUPPORT held 2023-06-13 lome | signatory=GHA signatory=KEN",
        ],
    ),
    (
        "In Nairobi, Kenya last week expelled two diplomats of Ghana.",
        [
            "Measure SANCTION held 2023-06 nairobi | actor=KEN recipient=GHA",
        ],
    ),
    # what forces are ordered to do is told by its own verb
    (
        "Togo ordered its army to expel the ambassador of Ghana.",
        [
            "Measure SANCTION planned - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Togo's army has moved to expel Ghana's ambassador.",
        [
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Togo ordered troops to the border with Ghana.",
        [
            "Measure MOBILIZE held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "The African Union ordered the deployment of its standby force to Madagascar.",
        [
            "Measure MOBILIZE held - - | actor=african-union recipient=MDG",
        ],
    ),
    (
        "ECOWAS has announced that it will deploy its standby force to Madagascar.",
        [
            "Measure MOBILIZE planned - MDG | actor=ecowas recipient=MDG",
        ],
    ),
    # who is seen, and not what befell him
    (
        "A coup saw President Alpha Conde defeated and detained by his own guard, led by Gen. Mamady "
        "Doumbouya.",
        [],
    ),
    (
        "The election in Kenya saw President William Ruto defeated.",
        [],
    ),
    (
        "French President Emmanuel Macron flew to Kigali and saw President Paul Kagame.",
        [
            "Visit CONSULT held - kigali | host=RWA visitor=FRA visitor=emmanuel-macron",
            "Meeting CONSULT held - kigali | attendee=FRA attendee=RWA attendee=emmanuel-macron attendee=paul-kagame",
        ],
    ),
    # which paper says so, and from where
    (
        "Togo has expelled Ghana's ambassador, Reuters reports from Lome.",
        [
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Togo has condemned Ghana and Mali, Al Jazeera reports from Lome.",
        [
            "Statement ACCUSE held - - | actor=TGO recipient=GHA recipient=MLI",
        ],
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_what_is_told(text: str, rows: list[str]) -> None:
    assert told(text) == rows
