"""Who acts behind "and": its police, another state over an aside; clashes of two; what is yet to be."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # "its police" behind "but" or "and" are those of whom the sentence is about
    (
        "Fiji thanked Tonga. South Korea condemned the move, but its police detained 16 students.",
        [
            "Statement SUPPORT held - - | actor=FJI recipient=TON",
            "Statement ACCUSE held - - | actor=KOR",
            "Measure COERCE held - - | actor=KOR",
        ],
    ),
    (
        "Fiji thanked Tonga. Kenya condemned the raid, and its army crossed into Somalia.",
        [
            "Statement SUPPORT held - - | actor=FJI recipient=TON",
            "Statement ACCUSE held - - | actor=KEN",
            "Measure MOBILIZE held - SOM | actor=KEN recipient=SOM",
        ],
    ),
    (
        "Mali recalled its envoy. Chad closed the border and its soldiers detained ten Sudanese traders.",
        [
            "Measure SANCTION held - - | actor=MLI",
            "Measure SANCTION held - - | actor=TCD",
            "Measure COERCE held - - | actor=TCD recipient=SDN",
        ],
    ),
    # behind an aside and its main verb, "and" leads another clause with a subject of its own
    (
        "Turkey, which has sold drones to Togo, offered to mediate, and Kazakhstan sent tents to Mali.",
        [
            "Measure COOPERATE held - - | actor=TUR recipient=TGO",
            "Statement AGREE held - - | actor=TUR",
            "Measure AID held - MLI | actor=KAZ recipient=MLI",
        ],
    ),
    (
        "Qatar, whose envoy was there, condemned the raid, and Oman expelled the ambassador of Chad.",
        [
            "Statement ACCUSE held - - | actor=QAT",
            "Measure SANCTION held - - | actor=OMN recipient=TCD",
        ],
    ),
    (
        "Ghana, which chairs the council, condemned the raid, and Togo on Monday expelled the "
        "ambassador of Chad.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=GHA",
            "Measure SANCTION held 2023-06-12 - | actor=TGO recipient=TCD",
        ],
    ),
    (
        "Chad, which borders Libya, and Niger condemned the raid.",
        [
            "Statement ACCUSE held - - | actor=NER actor=TCD",
        ],
    ),
    # an adverb between another subject and its verb
    (
        "Venezuela vowed to expel Colombia's ambassador and Ecuador completely broke off ties with "
        "Bogota on Monday.",
        [
            "Statement THREATEN held 2023-06-12 - | actor=VEN recipient=COL",
            "Measure SANCTION held 2023-06-12 - | actor=ECU recipient=COL",
        ],
    ),
    (
        "Venezuela expelled Colombia's ambassador and Ecuador completely broke off ties with Bogota "
        "on Monday.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=VEN recipient=COL",
            "Measure SANCTION held 2023-06-12 - | actor=ECU recipient=COL",
        ],
    ),
    (
        "Ghana thanked Togo and Mali also recalled its envoy from Chad.",
        [
            "Statement SUPPORT held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=MLI recipient=TCD",
        ],
    ),
    (
        "Ghana condemned Togo and Mali on Monday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=GHA recipient=MLI recipient=TGO",
        ],
    ),
    # who says something else beside it has no part in what his state said
    (
        "Tokyo demanded that the ban be lifted at once, and Prime Minister Fumio Kishida said Japan "
        "would pay.",
        [
            "Statement REQUEST held - - | actor=JPN",
        ],
    ),
    (
        "Ghana demanded that Togo free the sailors, and President John Mahama said Ghana would wait.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Australia imposed sanctions on Chad, Foreign Minister Penny Wong said.",
        [
            "Measure SANCTION held - - | actor=AUS actor=penny-wong recipient=TCD",
        ],
    ),
    # two states clash, on a day; one alone does not
    (
        "Chad and Sudan clashed in May.",
        [
            "Measure ASSAULT held 2023-05 - | actor=SDN actor=TCD",
        ],
    ),
    (
        "Kenya fought in May.",
        [],
    ),
    (
        "Chad and Sudan clashed in May. The two countries fought again in June.",
        [
            "Measure ASSAULT held 2023-05 - | actor=SDN actor=TCD",
            "Measure ASSAULT held 2023-06 - | actor=SDN actor=TCD",
        ],
    ),
    (
        "Kyrgyzstan and Tajikistan fought over a water intake in April 2021.",
        [
            "Measure ASSAULT held 2021-04 - | actor=KGZ actor=TJK",
        ],
    ),
    # "opening fire" is no fire
    (
        "Togo denied breaking the truce and blamed Ghanaian guards for opening fire first.",
        [
            "Statement REJECT held - - | actor=TGO",
            "Statement ACCUSE held - - | actor=TGO recipient=GHA",
        ],
    ),
    # firms are those of their state, and not of whom they serve
    (
        "The EU imposed sanctions on six Chinese firms that supply Russia with chips.",
        [
            "Measure SANCTION held - - | actor=eu recipient=CHN",
        ],
    ),
    (
        "Ghana imposed sanctions on Togo.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    # in the present, of several, beside a month: yet to be
    (
        "ASEAN foreign ministers meet in Manila in July.",
        [
            "Conference CONSULT planned 2023-07 manila | host=PHL organizer=asean",
        ],
    ),
    (
        "The Pacific Islands Forum, whose leaders meet in Suva in November, asked Japan to postpone "
        "the release.",
        [
            "Summit CONSULT planned 2023-11 suva | host=FJI organizer=pif",
            "Statement REQUEST held - - | actor=pif recipient=JPN",
        ],
    ),
    (
        "ASEAN leaders met in Manila in July.",
        [
            "Summit CONSULT held 2022-07 manila | host=PHL organizer=asean",
        ],
    ),
    # recognition, findings, an embassy that is to close
    (
        "Guatemala reaffirmed its recognition of Taiwan.",
        [
            "Statement SUPPORT held - - | actor=GTM recipient=TWN",
        ],
    ),
    (
        "Fiji backed the findings of the International Atomic Energy Agency.",
        [
            "Statement SUPPORT held - - | actor=FJI recipient=iaea",
        ],
    ),
    (
        "Taiwan gave the Honduran embassy 30 days to close.",
        [
            "Measure SANCTION held - - | actor=TWN recipient=HND",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told_of_it"), ROWS)
def test_another_in_the_next_clause(text: str, told_of_it: list[str]) -> None:
    assert told(text, "en") == told_of_it
