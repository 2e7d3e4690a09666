"""What stands behind "following", "despite" or "in response to": another event, told beside what is done."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # what stands behind a circumstance is another event
    (
        "Chad condemned Togo despite the expulsion of Peruvian diplomats by Niger.",
        [
            "Statement ACCUSE held - - | actor=TCD recipient=TGO",
            "Measure SANCTION held - - | actor=NER recipient=PER",
        ],
    ),
    (
        "Chad condemned Togo following an attack by Niger on a Peruvian base.",
        [
            "Statement ACCUSE held - - | actor=TCD recipient=TGO",
            "Measure ASSAULT held - - | actor=NER recipient=PER",
        ],
    ),
    (
        "Chad recalled its ambassador from Togo following Niger's expulsion of two Peruvian diplomats.",
        [
            "Measure SANCTION held - - | actor=TCD recipient=TGO",
            "Measure SANCTION held - - | actor=NER recipient=PER",
        ],
    ),
    (
        "Chad recalled its ambassador from Togo after talks between Niger and Peru.",
        [
            "Measure SANCTION held - - | actor=TCD recipient=TGO",
            "Meeting CONSULT held - - | attendee=NER attendee=PER",
        ],
    ),
    (
        "Chad recalled its ambassador from Togo in the wake of a visit to Niger by Peru's president.",
        [
            "Measure SANCTION held - - | actor=TCD recipient=TGO",
            "Visit CONSULT held - NER | host=NER visitor=PER",
        ],
    ),
    (
        "Togo's foreign minister visited Chad following Niger's expulsion of two Peruvian diplomats.",
        [
            "Visit CONSULT held - TCD | host=TCD visitor=TGO",
            "Measure SANCTION held - - | actor=NER recipient=PER",
        ],
    ),
    (
        "Togo's foreign minister visited Chad prior to the signing of a border treaty between Niger and Peru.",
        [
            "Visit CONSULT held - TCD | host=TCD visitor=TGO",
            "Signing SUPPORT held - - | signatory=NER signatory=PER",
        ],
    ),
    # whose ambassador is recalled, whose troops leave
    (
        "The recall of Niger's ambassador from Peru angered Chad.",
        ["Measure SANCTION held - - | actor=NER recipient=PER"],
    ),
    (
        "Chad condemned Togo hours after the recall of Niger's ambassador from Peru.",
        [
            "Statement ACCUSE held - - | actor=TCD recipient=TGO",
            "Measure SANCTION held - - | actor=NER recipient=PER",
        ],
    ),
    (
        "The withdrawal of Nigerien soldiers from Peru has caused anger.",
        ["Measure RETREAT held - PER | actor=NER recipient=PER"],
    ),
    (
        "Relations soured after the withdrawal of Nigerien soldiers from Peru.",
        ["Measure RETREAT held - PER | actor=NER recipient=PER"],
    ),
    (
        "The planned deployment of Nigerien troops to Peru has raised hopes.",
        ["Measure MOBILIZE planned - - | actor=NER recipient=PER"],
    ),
    # who signs a pact "between" them
    (
        "The signing of a border pact between Chad and Peru ended the quarrel.",
        ["Signing SUPPORT held - - | signatory=PER signatory=TCD"],
    ),
    # and what is still read with the verb
    (
        "Chad recalled its ambassador from Togo for talks.",
        ["Measure SANCTION held - - | actor=TCD recipient=TGO"],
    ),
    ("Niger demanded the recall of Chad's ambassador.", ["Statement REQUEST held - - | actor=NER"]),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    sure = [row for row in told(text) if row.split()[2] not in ("denied", "conditional")]
    assert sure == events
