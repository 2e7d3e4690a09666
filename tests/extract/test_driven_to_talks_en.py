"""Driven somewhere for talks, called something, at another body's summit, in an entry of a chronology."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # what somebody is called, in quotation marks, rings nobody up
    (
        'Kofi Annan, who met Knut Halvorsen in Geneva in 1999, called him "the most patient man in Europe."',
        [
            "Meeting CONSULT held 1999 geneva | attendee=knut-halvorsen attendee=kofi-annan attendee=un",
        ],
    ),
    (
        'President Faure Gnassingbe of Togo on Monday called Ama Owusu "a friend of Togo".',
        [],
    ),
    (
        'President Faure Gnassingbe of Togo called President John Mahama of Ghana on Monday. "We must '
        'talk," he said.',
        [
            "Call CONSULT held 2023-06-12 - | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=john-mahama",
        ],
    ),
    # the verb that a noun of relations asks for, and its day
    (
        "Diplomatic relations between Ghana and Togo were established on 27 May 1992.",
        [
            "Measure SUPPORT held 1992-05-27 - | actor=GHA actor=TGO",
        ],
    ),
    (
        "Diplomatic ties between Ghana and Togo were formally established on 27 May 1992 in Lome.",
        [
            "Measure SUPPORT held 1992-05-27 lome | actor=GHA actor=TGO",
        ],
    ),
    # the summit of another body than the meeting told before
    (
        "Foreign Minister Monica Juma of Kenya will attend a ministerial meeting of IGAD in Djibouti "
        "next Tuesday. President Uhuru Kenyatta was last in Addis Ababa in January, when he attended "
        "the African Union summit.",
        [
            "Conference CONSULT planned 2023-06-20 DJI | attendee=DJI attendee=KEN attendee=monica-juma host=DJI organizer=igad",
            "Visit CONSULT held 2023-01 addis-ababa | host=ETH visitor=KEN visitor=uhuru-kenyatta",
            "Summit CONSULT held 2023-01 - | attendee=KEN attendee=uhuru-kenyatta organizer=african-union",
        ],
    ),
    (
        "HIROSHIMA, June 10 (AFP) - The Group of Seven summit opened in Hiroshima on Friday, hosted "
        "by Prime Minister Fumio Kishida. President Volodymyr Zelenskyy of Ukraine arrived on "
        "Saturday from Jeddah, where he had addressed the Arab League summit the day before.",
        [
            "Summit CONSULT held 2023-06-09 hiroshima | host=JPN host=fumio-kishida organizer=g7",
            "Visit CONSULT held 2023-06-10 hiroshima | host=JPN visitor=UKR visitor=volodymyr-zelenskyy",
            "Summit CONSULT held 2023-06-09 jeddah | attendee=SAU attendee=UKR host=SAU organizer=arab-league speaker=volodymyr-zelenskyy",
        ],
    ),
    # driven somewhere for talks
    (
        "President John Mahama of Ghana was driven to the palace for talks with President Faure "
        "Gnassingbe of Togo.",
        [
            "Meeting CONSULT held - - | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=john-mahama",
        ],
    ),
    (
        "Foreign Minister Ama Owusu of Ghana was whisked from the airport to State House for a long "
        "tete-a-tete with President Yoweri Museveni.",
        [
            "Meeting CONSULT held - - | attendee=GHA attendee=UGA attendee=ama-owusu attendee=yoweri-museveni",
        ],
    ),
    (
        "President John Mahama was taken to the palace for a change of clothes.",
        [],
    ),
    # under whom somebody served is not who then goes
    (
        "Knut Frydenlund died on Monday. Foreign minister under Odvar Nordli, he visited Beijing in 1980.",
        [
            "Visit CONSULT held 1980 beijing | host=CHN visitor=NOR visitor=knut-frydenlund",
        ],
    ),
    # the year that opens an entry of a chronology
    (
        "1998, 25 March: President Faure Gnassingbe of Togo meets President John Mahama of Ghana in Lome.",
        [
            "Meeting CONSULT held 1998-03-25 lome | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=john-mahama",
        ],
    ),
    (
        "1997, 10-13 December: A conference on fisheries is held in Accra.",
        [
            "Conference CONSULT held 1997-12-10 accra | host=GHA",
        ],
    ),
    # an evacuation arranged or overseen; a lecture delivered; recalled from retirement
    (
        "Togo oversaw the evacuation of its nationals from Sudan.",
        [
            "Measure AID held - SDN | actor=TGO",
        ],
    ),
    (
        "Foreign Minister Ama Owusu of Ghana delivered a lecture at the Togolese School of Diplomacy.",
        [],
    ),
    (
        "President John Mahama recalled Ambassador Ama Owusu from retirement in 1994.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_talks_and_what_is_told_beside_them(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "President Faure Gnassingbe called Ama Owusu",
        "Foreign Minister Ama Owusu arrived on Monday from",
        "Foreign minister under Odvar Nordli,",
        "Diplomatic relations between Ghana and Togo were established",
        "1998, 25 March:",
    ],
)
def test_a_text_that_is_cut_off_is_read(text: str) -> None:
    told(text)
