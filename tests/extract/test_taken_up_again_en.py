"""Whom "both" and "them" take up, who acts behind "and", "so" and "yet", and who accepts what he was asked."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # "they", "both" and "them" are the two joined before, and not who acts on them
    (
        "Brazil urged Guyana and Peru to withdraw their troops. Both refused.",
        [
            "Statement REQUEST held - - | actor=BRA recipient=GUY recipient=PER",
            "Statement REJECT held - - | actor=GUY actor=PER recipient=BRA",
        ],
    ),
    (
        "Brazil sent tents to Guyana and Peru. They thanked it.",
        [
            "Measure AID held - - | actor=BRA recipient=GUY recipient=PER",
            "Statement SUPPORT held - - | actor=GUY actor=PER recipient=BRA",
        ],
    ),
    (
        "Mali urged Niger and Chad to withdraw their troops, but they refused.",
        [
            "Statement REQUEST held - - | actor=MLI recipient=NER recipient=TCD",
            "Statement REJECT held - - | actor=NER actor=TCD recipient=MLI",
        ],
    ),
    (
        "Chad and Mali signed the pact on Monday. Togo congratulated both.",
        [
            "Signing SUPPORT held 2023-06-12 - | signatory=MLI signatory=TCD",
            "Statement SUPPORT held 2023-06-12 - | actor=TGO recipient=MLI recipient=TCD",
        ],
    ),
    (
        "Iran and Iraq rejected the plan of Oman, and Oman recalled its ambassadors from both.",
        [
            "Statement REJECT held - - | actor=IRN actor=IRQ recipient=OMN",
            "Measure SANCTION held - - | actor=OMN recipient=IRN recipient=IRQ",
        ],
    ),
    (
        "Brazil told Guyana and Peru to withdraw. It also recalled its ambassador from Chile.",
        [
            "Statement REQUEST held - - | actor=BRA recipient=GUY recipient=PER",
            "Measure SANCTION held - - | actor=BRA recipient=CHL",
        ],
    ),
    # behind "and" with a verb of his own, whatever preposition stands before
    (
        "Norway sent rice to Malawi and Denmark donated tents.",
        ["Measure AID held - - | actor=NOR recipient=MWI", "Measure AID held - - | actor=DNK recipient=MWI"],
    ),
    (
        "Peru closed its border with Chile and Bolivia recalled its ambassador from Lima.",
        [
            "Measure SANCTION held - - | actor=PER recipient=CHL",
            "Measure SANCTION held - - | actor=BOL recipient=PER",
        ],
    ),
    (
        "Kenya sent troops to Chad and Sudan closed its airspace.",
        ["Measure MOBILIZE held - - | actor=KEN recipient=TCD", "Measure SANCTION held - - | actor=SDN"],
    ),
    (
        "Japan gave Fiji two boats and Australia supplied the engines.",
        ["Measure AID held - - | actor=JPN recipient=FJI", "Measure AID held - - | actor=AUS recipient=FJI"],
    ),
    (
        "Egypt met Jordan in Cairo and Qatar offered to mediate.",
        [
            "Meeting CONSULT held - cairo | attendee=EGY attendee=JOR",
            "Statement AGREE held - cairo | actor=QAT recipient=EGY recipient=JOR",
        ],
    ),
    (
        "Togo refused to pay and Ghana recalled its ambassador on Monday.",
        ["Statement REJECT held 2023-06-12 - | actor=TGO", "Measure SANCTION held 2023-06-12 - | actor=GHA"],
    ),
    (
        "Troops from Chad and Sudan attacked a post in Libya on Monday.",
        ["Measure ASSAULT held 2023-06-12 LBY | actor=SDN actor=TCD recipient=LBY"],
    ),
    (
        "Turkey sent aid to Greece and Cyprus and thanked them.",
        [
            "Measure AID held - - | actor=TUR recipient=CYP recipient=GRC",
            "Statement SUPPORT held - - | actor=TUR recipient=CYP recipient=GRC",
        ],
    ),
    # donors named right after each other
    (
        "Norway sent rice to Malawi. Denmark donated tents.",
        [
            "Measure AID held - MWI | actor=NOR recipient=MWI",
            "Measure AID held - - | actor=DNK",
        ],
    ),
    (
        "Norway sent rice to Malawi, while Denmark promised tents.",
        [
            "Measure AID held - MWI | actor=NOR recipient=MWI",
            "Statement AGREE held - - | actor=DNK recipient=MWI",
        ],
    ),
    (
        "Norway sent rice to Malawi, while Denmark gave tents to Zambia.",
        [
            "Measure AID held - MWI | actor=NOR recipient=MWI",
            "Measure AID held - - | actor=DNK recipient=ZMB",
        ],
    ),
    # "so" and "yet" between two clauses
    (
        "Kenya closed its border with Somalia on Monday, so Somalia recalled its ambassador.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=KEN recipient=SOM",
            "Measure SANCTION held 2023-06-12 - | actor=SOM recipient=KEN",
        ],
    ),
    (
        "Togo refused to pay, so Ghana closed its border on Monday.",
        [
            "Statement REJECT held 2023-06-12 - | actor=TGO recipient=GHA",
            "Measure SANCTION held 2023-06-12 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Kenya apologised, yet Somalia recalled its ambassador on Monday.",
        [
            "Statement CONCEDE held 2023-06-12 - | actor=KEN recipient=SOM",
            "Measure SANCTION held 2023-06-12 - | actor=SOM recipient=KEN",
        ],
    ),
    (
        "Kenya had promised tents to Malawi, so Malawi thanked it on Monday.",
        [
            "Statement AGREE held - - | actor=KEN recipient=MWI",
            "Statement SUPPORT held 2023-06-12 - | actor=MWI recipient=KEN",
        ],
    ),
    (
        "Peru withdrew its ambassador so that Chile could save face.",
        ["Measure SANCTION held - - | actor=PER recipient=CHL"],
    ),
    (
        "Togo condemned the coup, but Ghana threatened to leave the bloc.",
        ["Statement ACCUSE held - - | actor=TGO", "Statement THREATEN held - - | actor=GHA"],
    ),
    # how a state stands is no news
    (
        "Eswatini has no ties with China, since it recognises Taiwan.",
        [],
    ),
    (
        "Paraguay, which recognises Taiwan, asked China for vaccines on Monday.",
        ["Statement REQUEST held 2023-06-12 - | actor=PRY recipient=CHN"],
    ),
    (
        "Norway, which recognised Palestine on Monday, thanked Ireland.",
        [
            "Statement SUPPORT held 2023-06-12 - | actor=NOR recipient=PSE",
            "Statement SUPPORT held 2023-06-12 - | actor=NOR recipient=IRL",
        ],
    ),
    # who does what he was asked; whoever accepts an invitation only agrees on the visit
    (
        "Ghana urged Togo to free the sailors, and Togo complied.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=TGO",
            "Statement AGREE held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Ghana asked Togo for tents. It obliged.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=TGO",
            "Statement AGREE held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Ghana asked Togo and Benin for tents, and both complied.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=BEN recipient=TGO",
            "Statement AGREE held - - | actor=BEN actor=TGO recipient=GHA",
        ],
    ),
    (
        "Ghana thanked Togo. Togo accepted.",
        ["Statement SUPPORT held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana invited Togo to a fair, and Togo accepted.",
        ["Statement REQUEST held - - | actor=GHA recipient=TGO"],
    ),
    # two adjectives before one noun
    (
        "Both the Polish and the Czech prime ministers will visit Kyiv on Friday.",
        ["Visit CONSULT planned 2023-06-16 kyiv | host=UKR visitor=CZE visitor=POL"],
    ),
    (
        "Poland's and the Czech Republic's prime ministers visited Kyiv on Monday.",
        ["Visit CONSULT held 2023-06-12 kyiv | host=UKR visitor=CZE visitor=POL"],
    ),
    (
        "The Kenyan ambassador was recalled from Chad on Monday.",
        ["Measure SANCTION held 2023-06-12 - | actor=KEN recipient=TCD"],
    ),
    # the two of the sentence before, by what they are to each other
    (
        "Chad accused Sudan of shelling a village on Tuesday. The neighbours later agreed to a ceasefire.",
        [
            "Statement ACCUSE held 2023-06-13 - | actor=TCD recipient=SDN",
            "Statement AGREE held 2023-06-13 - | actor=SDN actor=TCD",
        ],
    ),
    (
        "Serbia and Kosovo met in Brussels on Monday. Each blamed the other for the unrest.",
        [
            "Meeting CONSULT held 2023-06-12 brussels | attendee=SRB attendee=XKX",
            "Statement ACCUSE held 2023-06-12 brussels | actor=SRB actor=XKX recipient=SRB recipient=XKX",
        ],
    ),
    (
        "Chad and Sudan met in Cairo on Tuesday. The countries condemned Libya.",
        [
            "Meeting CONSULT held 2023-06-13 cairo | attendee=SDN attendee=TCD",
            "Statement ACCUSE held 2023-06-13 cairo | actor=SDN actor=TCD recipient=LBY",
        ],
    ),
    (
        "Ghana, Togo and Benin met in Accra on Monday. The countries signed a pact.",
        [
            "Meeting CONSULT held 2023-06-12 accra | attendee=BEN attendee=GHA attendee=TGO",
            "Signing SUPPORT held 2023-06-12 accra | signatory=BEN signatory=GHA signatory=TGO",
        ],
    ),
    (
        "The nations agreed on a text on Monday.",
        [],
    ),
    (
        "Kenya vowed to fight smuggling with Uganda.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
