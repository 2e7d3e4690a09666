"""What is welcomed, who welcomes guests to a gathering, and who stays away from one."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a thing that is welcomed is nobody's guest
    (
        "Ghana and Togo welcomed the creation of a regional bank by Benin.",
        [
            "Statement SUPPORT held - - | actor=GHA actor=TGO recipient=BEN",
        ],
    ),
    (
        "Togo welcomed the end of the war in Benin.",
        [
            "Statement SUPPORT held - - | actor=TGO",
        ],
    ),
    (
        "Ghana welcomed the recent general elections in Benin.",
        [
            "Statement SUPPORT held - - | actor=GHA",
        ],
    ),
    (
        "Ghana welcomed the fact that Benin had signed the treaty.",
        [
            "Statement SUPPORT held - - | actor=GHA recipient=BEN",
            "Signing SUPPORT held - - | signatory=BEN",
        ],
    ),
    (
        "Ghana hailed the return of peace to Benin.",
        [
            "Statement SUPPORT held - - | actor=GHA recipient=BEN",
        ],
    ),
    (
        "Ghana's president welcomed the leaders of Benin and Niger in Accra on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 accra | attendee=BEN attendee=NER host=GHA",
        ],
    ),
    (
        "Foreign Minister Ama Owusu welcomed the first group of students from Benin.",
        [
            "Meeting CONSULT held - - | attendee=BEN host=ama-owusu",
        ],
    ),
    (
        "Foreign Minister Ama Owusu welcomed home from Lome a priest.",
        [],
    ),
    # who welcomes guests to a gathering hosts it
    (
        "Kenyan President William Ruto welcomed leaders to the summit in Nairobi.",
        [
            "Summit CONSULT held - nairobi | host=KEN host=william-ruto",
        ],
    ),
    (
        "Prime Minister James Marape welcomed Pacific leaders to the summit in Port Moresby on Tuesday.",
        [
            "Summit CONSULT held 2023-06-13 port-moresby | host=PNG host=james-marape",
        ],
    ),
    (
        "Kenyan President William Ruto welcomed the presidents of Uganda and Rwanda to the summit in "
        "Nairobi.",
        [
            "Summit CONSULT held - nairobi | attendee=RWA attendee=UGA host=KEN host=william-ruto",
        ],
    ),
    (
        "Kenyan President William Ruto welcomed delegates to the conference in Nairobi on Monday.",
        [
            "Conference CONSULT held 2023-06-12 nairobi | host=KEN host=william-ruto",
        ],
    ),
    (
        "Kenyan President William Ruto welcomed President Paul Kagame for talks.",
        [
            "Meeting CONSULT held - - | attendee=RWA attendee=paul-kagame host=KEN host=william-ruto",
        ],
    ),
    # a gathering that somebody missed is held without him
    (
        "The president of Kenya did not attend the conference in Kampala.",
        [
            "Conference CONSULT held - kampala | host=UGA",
        ],
    ),
    (
        "Venezuela did not attend the summit in Lima.",
        [
            "Summit CONSULT held - lima | host=PER",
        ],
    ),
    (
        "Togo's foreign minister skipped the conference in Lima.",
        [
            "Conference CONSULT held - lima | host=PER",
        ],
    ),
    (
        "Togo was absent from the summit in Lima.",
        [
            "Summit CONSULT held - lima | host=PER",
        ],
    ),
    (
        "Cuba stayed away from the summit in Lima.",
        [
            "Measure PROTEST held - lima | actor=CUB",
            "Summit CONSULT held - lima | host=PER",
        ],
    ),
    (
        "The rebels did not attend the talks between Chad and Togo in Lima.",
        [
            "Meeting CONSULT held - lima | attendee=TCD attendee=TGO",
        ],
    ),
    (
        "Togo missed the deadline for the summit.",
        [],
    ),
    # who was there, by its attendance
    (
        "The summit held in Accra saw the attendance of the heads of state of Benin, Togo and Niger.",
        [
            "Summit CONSULT held - accra | attendee=BEN attendee=GHA attendee=NER attendee=TGO host=GHA",
        ],
    ),
    # a conference by what it brought
    (
        "A donor conference in Brussels raised $2 billion for Somalia.",
        [
            "Conference CONSULT held - brussels | host=BEL",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
