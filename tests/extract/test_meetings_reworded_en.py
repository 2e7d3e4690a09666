"""Visits, meetings, calls and summits in wordings that articles written later may have.

A row is a text and what it tells, as in `test_meetings_en`.
"""

from __future__ import annotations

import pytest

from tests.extract.test_meetings_en import told

PARTED: list[tuple[str, list[str]]] = [
    (
        "Barbadian Prime Minister Mia Mottley compared notes in Tokyo on Tuesday with Fumio Kishida, the prime minister of Japan.",
        [
            "Meeting held 2023-06-13 tokyo: attendee=BRB, attendee=JPN, attendee=fumio-kishida, attendee=mia-mottley"
        ],
    ),
    (
        "Barbadian Prime Minister Mia Mottley had lunch in Tokyo with Fumio Kishida, the prime minister of Japan.",
        ["Meeting held - tokyo: attendee=BRB, attendee=JPN, attendee=fumio-kishida, attendee=mia-mottley"],
    ),
    (
        "The president of Latvia, Edgars Rinkevics, rubbed shoulders in Riga on Thursday with Czech President Petr Pavel, and both said they had enjoyed it.",
        [
            "Meeting held 2023-06-15 riga: attendee=CZE, attendee=LVA, attendee=edgars-rinkevics, attendee=petr-pavel"
        ],
    ),
    (
        "Chile's Gabriel Boric had a long conversation in Santiago with Javier Milei, the president of Argentina, on Friday.",
        [
            "Meeting held 2023-06-09 santiago: attendee=ARG, attendee=CHL, attendee=gabriel-boric, attendee=javier-milei"
        ],
    ),
    (
        "The Japanese singer Ado shook hands in Paris on Tuesday with four thousand fans of hers.",
        [],
    ),
]

TOGETHER: list[tuple[str, list[str]]] = [
    (
        "Dina Boluarte, the president of Peru, and Daniel Noboa of Ecuador, who met in Lima in December, praised the pipeline.",
        [
            "Meeting held 2022-12 lima: attendee=ECU, attendee=PER, attendee=daniel-noboa, attendee=dina-boluarte",
            "Statement held - -: actor=ECU, actor=PER, actor=daniel-noboa, actor=dina-boluarte",
        ],
    ),
    (
        "The railway was the idea of Hungary's Viktor Orban and Slovakia's Robert Fico, who had conferred for an hour in Bratislava on 16 January.",
        [
            "Meeting held 2023-01-16 bratislava: attendee=HUN, attendee=SVK, attendee=robert-fico, attendee=viktor-orban"
        ],
    ),
    (  # another is named
        "The railway was the idea of Hungary's Viktor Orban and Slovakia's Robert Fico, who met Czech President Petr Pavel in Prague on 20 February.",
        [
            "Meeting held 2023-02-20 prague: attendee=CZE, attendee=SVK, attendee=petr-pavel, attendee=robert-fico"
        ],
    ),
    (
        "The railway was the idea of Hungary's Viktor Orban and of an engineer from Zilina, who met their match in the finance ministry.",
        [],
    ),
    (
        "Polish President Andrzej Duda met with fierce opposition from Germany and the Czech Republic on Tuesday.",
        [],
    ),
]

OF_BODIES: list[tuple[str, list[str]]] = [
    (
        "ASEAN foreign ministers met in Jakarta on Friday. The bloc's leaders next convene in Vientiane in October.",
        [
            "Conference held 2023-06-09 jakarta: host=IDN, organizer=asean",
            "Summit planned 2023-10 vientiane: host=LAO, organizer=asean",
        ],
    ),
    (
        "The Caribbean Community (CARICOM) has fifteen members. On Thursday the bloc's foreign ministers gathered in Kingston, the Jamaican capital.",
        ["Conference held 2023-06-15 kingston: host=JAM, organizer=caricom"],
    ),
    (
        "Mercosur's presidents are to assemble in Asuncion, Paraguay, in July.",
        ["Summit planned 2023-07 asuncion: host=PRY, organizer=mercosur"],
    ),
    (
        "Gulf Cooperation Council interior ministers, who convened in Doha, Qatar, on Sunday, want a common visa.",
        ["Conference held 2023-06-11 doha: host=QAT, organizer=gcc"],
    ),
    (
        "The African Union's leaders often meet with little but contempt among the young of Lusaka, the analyst wrote.",
        [],
    ),
    (
        "Negotiations between Armenia and Azerbaijan were held in Geneva in February. The last ones, held in Tbilisi in April 2022, broke down.",
        [
            "Negotiation held 2023-02 geneva: attendee=ARM, attendee=AZE",
            "Negotiation held 2022-04 tbilisi: attendee=ARM, attendee=AZE",
        ],
    ),
]

AFTER_ALL: list[tuple[str, list[str]]] = [
    (
        "William Ruto will not, after all, travel to Accra on 4 July.",
        [
            "Visit cancelled 2023-07-04 accra: host=GHA, visitor=KEN, visitor=william-ruto",
        ],
    ),
    (
        "Vladimir Putin will, as expected, meet Xi Jinping in Beijing on Tuesday.",
        [
            "Meeting planned 2023-06-20 beijing: attendee=CHN, attendee=RUS, attendee=vladimir-putin, attendee=xi-jinping"
        ],
    ),
    (
        "The Dutch prime minister, Mark Rutte, thought better of flying to Rabat with the deal unsigned.",
        ["Visit cancelled - rabat: host=MAR, visitor=NLD, visitor=mark-rutte"],
    ),
    (
        "Bangladesh's Sheikh Hasina has decided against visiting Colombo in April.",
        ["Visit cancelled 2023-04 colombo: host=LKA, visitor=BGD, visitor=sheikh-hasina"],
    ),
    (  # it came about
        "Dutch Prime Minister Mark Rutte flew to Rabat on Tuesday after all.",
        ["Visit held 2023-06-13 rabat: host=MAR, visitor=NLD, visitor=mark-rutte"],
    ),
    (
        "Dutch Prime Minister Mark Rutte decided against a tax on flights to Rabat and Agadir.",
        [],
    ),
]

# ROWS

ALL = [*AFTER_ALL, *OF_BODIES, *TOGETHER, *PARTED]


@pytest.mark.parametrize(("text", "events"), ALL)
def test_what_is_told(text: str, events: list[str]) -> None:
    assert told(text) == events
