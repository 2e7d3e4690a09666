"""Who goes to a gathering, whose it is, and a meeting of another time."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # who goes to a gathering is there; who does not is not
    (
        "Narendra Modi went to the BRICS summit in Kazan.",
        [
            "Visit CONSULT held - kazan | host=RUS visitor=IND visitor=narendra-modi",
            "Summit CONSULT held - kazan | attendee=IND attendee=RUS attendee=narendra-modi host=RUS organizer=brics",
        ],
    ),
    (
        "Narendra Modi and Cyril Ramaphosa chose to go to the BRICS meeting in Kazan.",
        [
            "Visit CONSULT held - kazan | host=RUS visitor=IND visitor=ZAF visitor=cyril-ramaphosa visitor=narendra-modi",
            "Conference CONSULT held - kazan | attendee=IND attendee=RUS attendee=ZAF attendee=cyril-ramaphosa attendee=narendra-modi host=RUS organizer=brics",
        ],
    ),
    (
        "Narendra Modi will not travel to the BRICS summit in Kazan.",
        [
            "Visit CONSULT denied - kazan | host=RUS visitor=IND visitor=narendra-modi",
            "Summit CONSULT planned - kazan | host=RUS organizer=brics",
        ],
    ),
    (
        "Dilma Rousseff warned that she would not come to another summit that shut out Cuba.",
        [
            "Statement THREATEN held - - | actor=dilma-rousseff actor=ndb",
        ],
    ),
    # a body's meeting is not that of two who met
    (
        "President Recep Tayyip Erdogan received Wang Yi on Wednesday. Wang will travel to South "
        "Africa following the BRICS meeting in Johannesburg.",
        [
            "Meeting CONSULT held 2023-06-14 - | attendee=wang-yi host=TUR host=recep-tayyip-erdogan",
            "Visit CONSULT planned - johannesburg | host=ZAF visitor=wang-yi",
            "Conference CONSULT planned - johannesburg | host=ZAF organizer=brics",
        ],
    ),
    # a meeting of another time is not where the news is
    (
        "Mike Pompeo met Retno Marsudi on Monday. They followed up on their meeting in Washington on May 5.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=IDN attendee=mike-pompeo attendee=retno-marsudi",
            "Meeting CONSULT held 2023-05-05 washington-d-c | attendee=IDN attendee=mike-pompeo attendee=retno-marsudi",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "en") == events
