"""Ratifications that are exchanged, days for which something is called, and help after a disaster."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # instruments of ratification exchanged: a ceremony of the parties, of those of the treaty told before
    (
        "Chile and Peru exchanged the instruments of ratification of the treaty in Lima on 4 March 2019.",
        [
            "Ceremony - held 2019-03-04 lima | attendee=CHL attendee=PER host=PER",
        ],
    ),
    (
        "The exchange of instruments of ratification between Chile and Peru took place in Lima on Monday.",
        [
            "Ceremony - held 2023-06-12 lima | attendee=CHL attendee=PER host=PER",
        ],
    ),
    (
        "Chile and Peru signed a treaty in May 2018. The instruments of ratification were exchanged "
        "in Lima on 4 March 2019.",
        [
            "Signing SUPPORT held 2018-05 - | signatory=CHL signatory=PER",
            "Ceremony - held 2019-03-04 lima | attendee=CHL attendee=PER host=PER",
        ],
    ),
    (
        "Chile and Peru signed a treaty in May 2018. The exchange of ratification instruments is "
        "planned for next year in Lima.",
        [
            "Signing SUPPORT held 2018-05 - | signatory=CHL signatory=PER",
            "Ceremony - planned 2024 lima | attendee=CHL attendee=PER host=PER",
        ],
    ),
    (
        "Chile and Peru signed a treaty in May 2018. The instruments of the band were exchanged in "
        "Lima on 4 March 2019.",
        [
            "Signing SUPPORT held 2018-05 - | signatory=CHL signatory=PER",
        ],
    ),
    # a day is nothing that anybody asks for
    (
        "The EU held a conference that the Czech presidency had called for June 26.",
        [
            "Conference CONSULT held - - | attendee=CZE organizer=eu",
        ],
    ),
    (
        "Chad has called for new talks with Niger.",
        [
            "Statement REQUEST held - - | actor=TCD recipient=NER",
        ],
    ),
    # help after the disaster that was told of long before
    (
        "An earthquake struck Nepal on April 25. The king spoke. The queen wept. Schools were shut. "
        "Three days after the disaster India sent two ships, while Japan deployed C-130 aircraft.",
        [
            "Measure AID held - - | actor=IND recipient=NPL",
            "Measure AID held 2023-04-28 - | actor=JPN recipient=NPL",
        ],
    ),
    (
        "Nepal held a vote on April 25. The king spoke. The queen wept. Schools were shut. Three days "
        "after the vote India sent two warships to Djibouti.",
        [
            "Measure MOBILIZE held 2023-04-28 DJI | actor=IND recipient=DJI",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "en") == events
