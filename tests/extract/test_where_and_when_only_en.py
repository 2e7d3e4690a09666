"""Events of which the text tells where and when, or who brought them about, and not who took part."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a conference named first by its city and its day
    (
        "A Lima conference on Chad is to take stock in August.",
        [
            "Conference CONSULT planned 2023-08 lima | host=PER",
        ],
    ),
    (
        "Donors pledged two billion euros at a Tallinn conference on Monday.",
        [
            "Conference CONSULT held 2023-06-12 tallinn | host=EST",
        ],
    ),
    (
        "The Tallinn conference ended in disarray on Monday.",
        ["Conference CONSULT held - tallinn | host=EST"],
    ),
    # talks of whom only the city and the day, or their days, are told
    (
        "Talks on Chad opened in Lima on Monday.",
        [
            "Negotiation CONSULT held 2023-06-12 lima | host=PER",
        ],
    ),
    (
        "The talks, due to resume in Tallinn on Friday, were postponed.",
        [
            "Negotiation CONSULT cancelled 2023-06-16 tallinn | host=EST",
        ],
    ),
    (
        "Three days of talks in Lima brought no result. Peruvian Foreign Minister Javier Gonzalez-Olaechea chaired them.",
        [
            "Negotiation CONSULT held - lima | attendee=PER chair=javier-gonzalez-olaechea host=PER",
        ],
    ),
    (
        "Wage talks opened in Lima on Monday.",
        [],
    ),
    # a visit that somebody had been planning
    (
        "An official visit to Lima that the speaker of Chad's parliament, Haroun Kabadi, had long been planning was scrapped.",
        [
            "Visit CONSULT cancelled - lima | host=PER visitor=TCD visitor=haroun-kabadi",
        ],
    ),
    (
        "A trip to Tallinn that the Togolese foreign minister, Robert Dussey, was to have begun on Friday was called off.",
        [
            "Visit CONSULT cancelled 2023-06-16 tallinn | host=EST visitor=TGO visitor=robert-dussey",
        ],
    ),
    # crossings reopened, a port call denied
    (
        "The bridges between Chad and Togo were reopened to lorries on Monday.",
        [
            "Measure COOPERATE held 2023-06-12 - | actor=TCD actor=TGO",
        ],
    ),
    (
        "Peru denied a port call to an Omani frigate on Monday.",
        [
            "Measure REJECT held 2023-06-12 - | actor=PER recipient=OMN",
        ],
    ),
    (
        "Peru denied a visit to a ship's captain.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
