"""Plain newspaper grammar: bare headlines, deeds told by officials, decrees and statements that speak for whoever issued them."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a text that is its headline alone tells it
    ("Ghana expels Togolese envoy over fish row", ["Measure SANCTION held - - | actor=GHA recipient=TGO"]),
    ("Ghana and Togo agree to exchange ambassadors", ["Statement AGREE held - - | actor=GHA actor=TGO"]),
    ("Ghana to recognise Kosovo", ["Statement SUPPORT planned - - | actor=GHA recipient=XKX"]),
    # a headline above a text repeats it
    ("Ghana expels Togolese envoy\n\nThe market in Lome was closed on Monday because of the heavy rain.", []),
    # forces without a name are those of whoever tells what they did
    (
        "Two jets shot down a Togolese plane near the lake, Ghanaian officials said.",
        ["Measure ASSAULT held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Two MiG-29s shot down a Togolese helicopter, according to Ghanaian officials.",
        ["Measure ASSAULT held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Coast guards seized a Togolese trawler, Ghana's foreign ministry said.",
        ["Measure COERCE held - - | actor=GHA recipient=TGO"],
    ),
    (
        "A Togolese drone was shot down over the lake, Ghanaian officials said.",
        ["Measure ASSAULT held - - | actor=GHA recipient=TGO"],
    ),
    # not those of the country that was hit, of gunmen, or of nobody's state
    ("Two jets shot down a Togolese plane, Togolese officials said. Rain fell.", []),
    ("Rebels shot down a Togolese helicopter, Ghanaian officials said. Rain fell.", []),
    ("A plane with aid landed in Lome, UN officials said.", []),
    # gifts without a name
    (
        "Forty tonnes of rice will reach Lome on Friday, the Ghanaian foreign ministry said.",
        ["Measure AID planned 2023-06-16 - | actor=GHA recipient=TGO"],
    ),
    (
        "Ten trucks of medicine were sent to Togo on Monday, Ghanaian officials said.",
        ["Measure AID held 2023-06-12 TGO | actor=GHA recipient=TGO"],
    ),
    (
        "Ghanaian aid for flood victims arrived in Togo on Monday.",
        ["Measure AID held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    (
        "Two ships with Ghanaian wheat docked in Lome on Monday.",
        ["Measure AID held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    ("Forty tonnes of rice reached Lome on Friday, Togolese officials said.", []),
    ("Aid for Togolese refugees arrived in Ghana on Monday.", []),
    (
        "A plane landed in Accra, bringing Ghanaian nationals out of Togo.",
        ["Measure AID held - accra | actor=GHA"],
    ),
    # what a paper says is said by those who issued it
    (
        "A statement issued by Ghana condemned Togo.",
        ["Statement ACCUSE held - - | actor=GHA recipient=TGO"],
    ),
    (
        "A joint statement issued by Ghana and Benin in Accra on Monday called on Togo to free the men.",
        ["Statement REQUEST held 2023-06-12 accra | actor=BEN actor=GHA recipient=TGO"],
    ),
    (
        "A decree signed by President Nana Akufo-Addo on Friday bans imports of Togolese fish.",
        ["Measure SANCTION held 2023-06-09 - | actor=GHA actor=nana-akufo-addo recipient=TGO"],
    ),
    (
        "The order, issued by President Nana Akufo-Addo on Friday, bars Togolese ships from Ghanaian ports.",
        ["Measure SANCTION held 2023-06-09 - | actor=GHA actor=nana-akufo-addo recipient=TGO"],
    ),
    (
        "A statement issued by Ghana was condemned by Togo.",
        ["Statement ACCUSE held - - | actor=TGO recipient=GHA"],
    ),
    ("A report published by Reuters accused Togo of torture.", []),
    ("A resolution drafted by Ghana would condemn Togo.", []),
    # prisoners are let go by both sides
    (
        "Ghana and Togo swapped 30 prisoners on Monday.",
        ["Measure RETREAT held 2023-06-12 - | actor=GHA actor=TGO"],
    ),
    (
        "Thirty Ghanaian soldiers and two Togolese were exchanged at a bridge on Monday.",
        ["Measure RETREAT held 2023-06-12 - | actor=GHA actor=TGO"],
    ),
    (
        "A prisoner exchange between Ghana and Togo took place on Monday.",
        ["Measure RETREAT held 2023-06-12 - | actor=GHA actor=TGO"],
    ),
    # each side blames the other
    (
        "Ghanaian and Togolese soldiers clashed on Monday. Each side accused the other of firing first.",
        [
            "Measure ASSAULT held 2023-06-12 - | actor=GHA actor=TGO",
            "Statement ACCUSE held 2023-06-12 - | actor=GHA actor=TGO recipient=GHA recipient=TGO",
        ],
    ),
    ("Each country has its own rules.", []),
    # penalties that are promised are threatened
    (
        "Ghana vowed to impose tariffs on Togo.",
        ["Statement THREATEN held - - | actor=GHA recipient=TGO"],
    ),
    ("Ghana promised to lift tariffs on Togo.", ["Statement AGREE held - - | actor=GHA recipient=TGO"]),
    # what is wanted is asked
    (
        "Ghana wants the former minister extradited from Togo.",
        ["Statement REQUEST held - - | actor=GHA recipient=TGO"],
    ),
    # who is due somewhere, and has no name
    (
        "Some 400 Ghanaian police officers are due in Togo in September.",
        ["Measure AID planned 2023-09 - | actor=GHA recipient=TGO"],
    ),
    (
        "A first contingent of 400 Ghanaian troops is expected in Togo in September.",
        ["Measure MOBILIZE planned 2023-09 - | actor=GHA recipient=TGO"],
    ),
    # what a text would do that is only brought in
    (
        "Ghana will submit a resolution next week to ease the sanctions on Togo.",
        ["Statement REQUEST planned 2023-06 - | actor=GHA"],
    ),
    ("Ghana submitted a proposal to lift sanctions on Togo.", []),
    # treaties, dialogue, relations
    (
        "Ghana declared its treaty with Togo at an end.",
        ["Measure SANCTION held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana has suspended a dialogue on fisheries with Togo.",
        ["Measure SANCTION held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana and Togo restored ties severed in 1982.",
        [
            "Measure SUPPORT held - - | actor=GHA actor=TGO",
            "Measure SANCTION held 1982 - | actor=GHA actor=TGO",
        ],
    ),
    (
        "Ghana's parliament voted for the treaty with Togo.",
        ["Measure SUPPORT held - - | actor=GHA recipient=TGO"],
    ),
    ("Ghana's parliament voted for a new speaker.", []),
    # regret and blame
    (
        "Ghana expressed its deep regret to Togo for the raid.",
        ["Statement CONCEDE held - - | actor=GHA recipient=TGO"],
    ),
    ("Ghana accepted responsibility for the sinking of a ship.", ["Statement CONCEDE held - - | actor=GHA"]),
    # how long a drill lasts
    (
        "Ghana announced six days of live-fire drills off Togo.",
        ["Measure MOBILIZE planned - - | actor=GHA recipient=TGO"],
    ),
    # police in the plural
    ("Ghanaian police seize Togolese ship", ["Measure COERCE held - - | actor=GHA recipient=TGO"]),
    # a withdrawal that is said to come is planned
    (
        "President Nana Akufo-Addo said all Ghanaian troops would leave Togo by December.",
        ["Measure RETREAT planned 2023-12 TGO | actor=GHA actor=nana-akufo-addo recipient=TGO"],
    ),
    # a headline's past form is what somebody underwent
    ("Two Ghanaian soldiers killed in Togolese raid", ["Measure ASSAULT held - - | actor=TGO recipient=GHA"]),
    ("Two Ghanaians arrested in Togo", ["Measure COERCE held - TGO | actor=TGO recipient=GHA"]),
    ("Togolese envoy summoned over remarks", []),
    (
        "Ghanaian troops killed six people in Togo.",
        ["Measure ASSAULT held - TGO | actor=GHA recipient=TGO"],
    ),
    # who is held is held by whoever tells of it
    (
        "Two Togolese fishermen were arrested on Monday, the Ghanaian coast guard said.",
        ["Measure COERCE held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    ("Two Togolese fishermen were arrested on Monday, Togolese officials said.", []),
    # an act that answers another is toward whoever did that
    (
        "Togo recalled its ambassador after Ghana refused to extradite a former minister.",
        [
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
            "Statement REJECT held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Days after Ghana expelled its ambassador, Togo closed the border.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Ghana recalled its ambassador from Mali after Togo bombed a camp.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=MLI",
            "Measure ASSAULT held - - | actor=TGO",
        ],
    ),
    # what two do to each other befalls both
    (
        "Ghana and Togo expelled each other's diplomats.",
        ["Measure SANCTION held - - | actor=GHA actor=TGO recipient=GHA recipient=TGO"],
    ),
    (
        "Ghana and Togo traded accusations on Monday.",
        ["Statement ACCUSE held 2023-06-12 - | actor=GHA actor=TGO recipient=GHA recipient=TGO"],
    ),
    ("Ghana and Togo fought each other.", ["Measure ASSAULT held - - | actor=GHA actor=TGO"]),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
