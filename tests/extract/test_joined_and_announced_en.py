"""Acts joined to a statement, missions to come, what two announce, hands at work abroad, crowds and summits."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # what "and" joins to a statement by an auxiliary of its own
    (
        "Ghana condemned Togo and will recall its ambassador from Lome on Friday.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
            "Measure SANCTION planned 2023-06-16 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana accused Togo of lying and will expel its envoy.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
            "Measure SANCTION planned - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana urged Togo to withdraw and is sending 300 troops to the border.",
        ["Statement REQUEST held - - | actor=GHA recipient=TGO", "Measure MOBILIZE held - - | actor=GHA"],
    ),
    (
        "Ghana denied the charge but has recalled its ambassador from Togo.",
        [
            "Statement REJECT held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana warned that Togo had massed troops and will attack its border.",
        ["Statement THREATEN held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana promised to leave the bloc and not to attack Togo.",
        ["Statement AGREE held - - | actor=GHA recipient=TGO"],
    ),
    # missions that are yet to be opened
    (
        "Kenya is to open its embassy in Castries.",
        ["Measure COOPERATE planned - castries | actor=KEN recipient=LCA"],
    ),
    (
        "Kenya reopened its embassy in Mogadishu on Monday.",
        ["Ceremony - held 2023-06-12 mogadishu | attendee=SOM host=KEN"],
    ),
    # what two announce
    (
        "Peru and Chile announced the reopening of their border on Monday.",
        ["Statement AGREE held 2023-06-12 - | actor=CHL actor=PER"],
    ),
    (
        "The presidents of Peru and Chile announced the creation of a joint patrol on Monday.",
        ["Statement AGREE held 2023-06-12 - | actor=CHL actor=PER"],
    ),
    (
        "Ghana and Togo announced a deal on Monday.",
        ["Statement AGREE held 2023-06-12 - | actor=GHA actor=TGO"],
    ),
    ("Ghana and Togo announced the deal on Monday.", []),
    ("Ghana and Togo announced the winners of the race on Monday.", []),
    # hands at work abroad
    (
        "Firefighters from Poland, Romania and Germany are fighting blazes in Greece.",
        ["Measure AID held - GRC | actor=DEU actor=POL actor=ROU recipient=GRC"],
    ),
    (
        "Search teams from Chile and Mexico arrived in Ecuador on Tuesday.",
        ["Measure AID held 2023-06-13 - | actor=CHL actor=MEX recipient=ECU"],
    ),
    (
        "Cuban doctors are working in hospitals in Angola.",
        ["Measure AID held - AGO | actor=CUB recipient=AGO"],
    ),
    ("Polish doctors are fighting for better pay in Germany.", []),
    # crowds told of in a relative clause, on the day on which they are met
    (
        "Police in Togo used water cannon on Friday against demonstrators who had gathered outside the Spanish embassy in Lome.",
        [
            "Measure ASSAULT held 2023-06-09 - | actor=TGO",
            "Measure PROTEST held 2023-06-09 lome | actor=TGO recipient=ESP",
        ],
    ),
    (
        "Demonstrators who had gathered outside the Spanish embassy in Lome were beaten.",
        ["Measure PROTEST held - lome | actor=TGO recipient=ESP"],
    ),
    ("The ambassador met protesters who had come from Dakar.", []),
    # last week's summit, and whose leaders were there
    (
        "Swedish Prime Minister Ulf Kristersson briefed ASEAN leaders on the pact at last month's summit in Jakarta.",
        [
            "Summit CONSULT held 2023-05 jakarta | attendee=IDN attendee=SWE attendee=ulf-kristersson host=IDN organizer=asean"
        ],
    ),
    (
        "Ghana and Togo settled the dispute at last month's summit in Lome.",
        [
            "Statement AGREE held 2023-05 lome | actor=GHA actor=TGO",
            "Summit CONSULT held 2023-05 lome | attendee=GHA attendee=TGO host=TGO",
        ],
    ),
    ("The two sides discussed last month's summit in Lome.", []),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
