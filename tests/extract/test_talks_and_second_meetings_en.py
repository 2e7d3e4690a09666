"""Talks without parties, delegations led to them, second meetings with their day first, ministers without names."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # peace talks of which only the city is told
    (
        "Peace talks have started in Lima.",
        [
            "Negotiation CONSULT held - lima | host=PER",
        ],
    ),
    (
        "Peace talks on Chad have begun in Geneva.",
        [
            "Negotiation CONSULT held - geneva | host=CHE",
        ],
    ),
    (
        "Peace talks to end the war in Chad have started in Geneva, the mediator said.",
        [
            "Negotiation CONSULT held - geneva | host=CHE",
        ],
    ),
    (
        "Wage talks have started in Lima.",
        [],
    ),
    # who led a delegation to them
    (
        "Foreign Minister Ama Owusu led Ghana's delegation to the talks in Lome.",
        [
            "Negotiation CONSULT held - lome | attendee=GHA attendee=ama-owusu",
        ],
    ),
    (
        "Ghana's delegation to the talks in Lome was led by Foreign Minister Ama Owusu.",
        [
            "Negotiation CONSULT held - lome | attendee=GHA attendee=ama-owusu",
        ],
    ),
    (
        "Deputy Foreign Minister Ama Owusu is leading a Ghanaian delegation to the peace talks in Lome.",
        [
            "Negotiation CONSULT held - lome | attendee=GHA attendee=ama-owusu",
        ],
    ),
    (
        "Deputy Foreign Minister Ama Owusu will lead a Ghanaian delegation to the summit in Lome.",
        [
            "Summit CONSULT planned - lome | attendee=GHA attendee=ama-owusu host=TGO",
        ],
    ),
    # a second meeting whose day stands first
    (
        "Foreign Minister Ama Owusu is due to hold talks with John Howard, the Australian prime "
        "minister, on Friday, and on Saturday with the Fijian prime minister, Laisenia Qarase.",
        [
            "Meeting CONSULT planned 2023-06-16 - | attendee=AUS attendee=ama-owusu attendee=john-howard",
            "Meeting CONSULT planned 2023-06-17 - | attendee=FJI attendee=ama-owusu attendee=laisenia-qarase",
        ],
    ),
    (
        "The Polish foreign minister held talks with his Estonian counterpart on Monday and on "
        "Tuesday with President Edgars Rinkevics of Latvia.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=EST attendee=POL",
            "Meeting CONSULT held 2023-06-13 - | attendee=LVA attendee=POL attendee=edgars-rinkevics",
        ],
    ),
    (
        "Foreign Minister Espen Barth Eide met President Paul Kagame on Monday and on Tuesday "
        "travelled to Kampala.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=NOR attendee=RWA attendee=espen-barth-eide attendee=paul-kagame",
            "Visit CONSULT held 2023-06-13 kampala | host=UGA visitor=NOR visitor=espen-barth-eide",
        ],
    ),
    # those who convene are convened by nobody
    (
        "The presidents of Kenya, Uganda and Rwanda convened in Nairobi on Monday to hold the sixth "
        "meeting of the leaders of East African states.",
        [
            "Conference CONSULT held 2023-06-12 nairobi | attendee=KEN attendee=RWA attendee=UGA host=KEN",
        ],
    ),
    (
        "The foreign ministers of Chad and Mali convened in Lome on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 lome | attendee=MLI attendee=TCD",
        ],
    ),
    (
        "Kenya convened a meeting of East African leaders in Nairobi.",
        [
            "Conference CONSULT held - nairobi | host=KEN",
        ],
    ),
    # the visit of a minister without a name is not that of whom he met
    (
        "The minister, who is on a tour of West Africa, met President Bola Tinubu in Abuja on Friday.",
        [],
    ),
    (
        "Foreign Minister Espen Barth Eide, who is on a tour of Africa, met President Bola Tinubu in "
        "Abuja on Friday.",
        [
            "Visit CONSULT held 2023-06 - | visitor=NOR visitor=espen-barth-eide",
            "Meeting CONSULT held 2023-06-09 abuja | attendee=NGA attendee=NOR attendee=bola-tinubu attendee=espen-barth-eide",
        ],
    ),
    # ministers of many states are of none
    (
        "Arab foreign ministers condemned the attack on Doha.",
        [],
    ),
    (
        "African leaders condemned the coup in Niger.",
        [],
    ),
    (
        "Farmers in Peru condemned the coup.",
        [
            "Statement ACCUSE held - - | actor=PER",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
