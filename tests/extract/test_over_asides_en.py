"""The day that opens a sentence over an aside, and people of states before one."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # the day that opens a sentence, for a verb behind an aside
    (
        "The United States will punish Chad next month. Last Wednesday Robert Dussey, who leads "
        "Togo's delegation, condemned Mali.",
        [
            "Measure SANCTION planned 2023-07 - | actor=USA recipient=TCD",
            "Statement ACCUSE held 2023-06-14 - | actor=TGO actor=robert-dussey recipient=MLI",
        ],
    ),
    (
        "Niger hosted a summit in June. On May 3 Togolese Foreign Minister Robert Dussey, after "
        "meeting his Ghanaian counterpart Shirley Botchwey, condemned Mali.",
        [
            "Summit CONSULT held 2023-06 - | host=NER",
            "Meeting CONSULT held 2023-05-03 - | attendee=GHA attendee=TGO attendee=robert-dussey attendee=shirley-botchwey",
            "Statement ACCUSE held 2023-05-03 - | actor=TGO actor=robert-dussey recipient=MLI",
        ],
    ),
    (
        "Niger hosted a summit in June. On May 3 Chad, which met Niger in Lome in April, expelled two "
        "diplomats from Mali.",
        [
            "Summit CONSULT held 2023-06 - | host=NER",
            "Meeting CONSULT held 2023-04 lome | attendee=NER attendee=TCD",
            "Measure SANCTION held 2023-05-03 - | actor=TCD recipient=MLI",
        ],
    ),
    (
        "Niger hosted a summit in June. On May 3 the foreign ministers of Chad and Niger, who had "
        "flown in from Lome, called on Mali to withdraw.",
        [
            "Summit CONSULT held 2023-06 - | host=NER",
            "Statement REQUEST held 2023-05-03 - | actor=NER actor=TCD recipient=MLI",
        ],
    ),
    (
        "Niger hosted a summit in June. Since May 3 Chad, which borders Niger, has detained two "
        "diplomats from Mali.",
        [
            "Summit CONSULT held 2023-06 - | host=NER",
            "Measure COERCE held 2023-05-03 - | actor=TCD recipient=MLI",
        ],
    ),
    # not where one leaves for later
    (
        "On Wednesday, before leaving for Chad, Togolese Foreign Minister Robert Dussey met his "
        "Ghanaian counterpart Shirley Botchwey.",
        [
            "Visit CONSULT held 2023-06-14 TCD | host=TCD visitor=TGO visitor=robert-dussey",
            "Meeting CONSULT held 2023-06-14 - | attendee=GHA attendee=TGO attendee=robert-dussey attendee=shirley-botchwey",
        ],
    ),
    # people of states, and what is told of them before their verb
    (
        "The presidents of Chad and Niger, who met in Lome, condemned Mali.",
        [
            "Meeting CONSULT held - lome | attendee=NER attendee=TCD",
            "Statement ACCUSE held - lome | actor=NER actor=TCD recipient=MLI",
        ],
    ),
    (
        "Diplomats from Chad and Niger, which border Mali, condemned Togo.",
        [
            "Statement ACCUSE held - - | actor=NER actor=TCD recipient=TGO",
        ],
    ),
    (
        "The leaders of Chad and Niger, whose armies fought in May, signed a truce.",
        [
            "Measure ASSAULT held 2023-05 - | actor=NER actor=TCD",
            "Signing SUPPORT held - - | signatory=NER signatory=TCD",
        ],
    ),
    (
        "The foreign ministers of Ghana, Togo and Benin, who conferred in Lome on Monday, urged Mali "
        "to free the soldiers.",
        [
            "Meeting CONSULT held 2023-06-12 lome | attendee=BEN attendee=GHA attendee=TGO",
            "Statement REQUEST held 2023-06-12 lome | actor=BEN actor=GHA actor=TGO recipient=MLI",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "en") == events
