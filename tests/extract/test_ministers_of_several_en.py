"""Ministers of several states, the titles by which they are meant again, and joint commissions."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # what several are ministers of
    (
        "The ministers of transport of Kenya and Uganda signed a memorandum on logistics in Nairobi "
        "on Monday.",
        [
            "Signing SUPPORT held 2023-06-12 nairobi | signatory=KEN signatory=UGA",
        ],
    ),
    (
        "The ministers of foreign affairs of Kenya and Uganda met in Nairobi on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 nairobi | attendee=KEN attendee=UGA",
        ],
    ),
    (
        "The ministers of trade and industry of Peru and Chile held talks in Lima on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 lima | attendee=CHL attendee=PER",
        ],
    ),
    (
        "Kenya and Uganda held talks in Nairobi on Monday. The ministers of transport of the two "
        "countries signed a memorandum.",
        [
            "Meeting CONSULT held 2023-06-12 nairobi | attendee=KEN attendee=UGA",
            "Signing SUPPORT held 2023-06-12 nairobi | signatory=KEN signatory=UGA",
        ],
    ),
    (
        "The ministers of foreign affairs of",
        [],
    ),
    # the title tells which of those told before
    (
        "Kenyan President William Ruto and Ugandan President Yoweri Museveni met Ethiopian Prime "
        "Minister Abiy Ahmed in Addis Ababa on Monday. The presidents called on Sudan to stop the "
        "war.",
        [
            "Meeting CONSULT held 2023-06-12 addis-ababa | attendee=ETH attendee=KEN attendee=UGA attendee=abiy-ahmed attendee=william-ruto attendee=yoweri-museveni",
            "Statement REQUEST held 2023-06-12 addis-ababa | actor=KEN actor=UGA actor=william-ruto actor=yoweri-museveni recipient=SDN",
        ],
    ),
    (
        "Prime Minister Mark Rutte received Presidents Alar Karis of Estonia and Edgars Rinkevics of "
        "Latvia in The Hague on Monday. The presidents thanked the Netherlands for its help.",
        [
            "Meeting CONSULT held 2023-06-12 the-hague | attendee=EST attendee=LVA attendee=alar-karis attendee=edgars-rinkevics host=NLD host=mark-rutte",
            "Statement SUPPORT held 2023-06-12 the-hague | actor=EST actor=LVA actor=alar-karis actor=edgars-rinkevics recipient=NLD",
        ],
    ),
    (
        "Kyrgyz President Sadyr Japarov received Prime Ministers Viktor Orban and Robert Fico in "
        "Bishkek on Monday. The prime ministers condemned the attack on Libya.",
        [
            "Meeting CONSULT held 2023-06-12 bishkek | attendee=HUN attendee=SVK attendee=robert-fico attendee=viktor-orban host=KGZ host=sadyr-japarov",
            "Statement ACCUSE held 2023-06-12 bishkek | actor=HUN actor=SVK actor=robert-fico actor=viktor-orban",
        ],
    ),
    (
        "Foreign ministers Badr Abdelatty of Egypt and Hakan Fidan of Turkey met Iraqi President "
        "Abdul Latif Rashid in Baghdad on Monday. The ministers condemned Israel.",
        [
            "Meeting CONSULT held 2023-06-12 baghdad | attendee=EGY attendee=IRQ attendee=TUR attendee=abdul-latif-rashid attendee=badr-abdelatty attendee=hakan-fidan",
            "Statement ACCUSE held 2023-06-12 baghdad | actor=EGY actor=TUR actor=badr-abdelatty actor=hakan-fidan recipient=ISR",
        ],
    ),
    # a commission of two states convenes
    (
        "The joint commission of Oman and India convened in Muscat on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 muscat | attendee=IND attendee=OMN",
        ],
    ),
    (
        "A joint commission of Kazakhstan and Kyrgyzstan is due to convene in Almaty in July.",
        [
            "Meeting CONSULT planned 2023-07 almaty | attendee=KAZ attendee=KGZ",
        ],
    ),
    (
        "The joint border committee of Ghana and Togo last convened in Lome in 2015.",
        [
            "Meeting CONSULT held 2015 lome | attendee=GHA attendee=TGO",
        ],
    ),
    (
        "Oman convened a commission on fisheries.",
        [],
    ),
    # a third state is thanked in a call
    (
        "Georgian Prime Minister Irakli Kobakhidze thanked Egypt in a call with Armenian Prime "
        "Minister Nikol Pashinyan on Monday.",
        [
            "Statement SUPPORT held 2023-06-12 - | actor=GEO actor=irakli-kobakhidze recipient=EGY",
            "Call CONSULT held 2023-06-12 - | attendee=ARM attendee=GEO attendee=irakli-kobakhidze attendee=nikol-pashinyan",
        ],
    ),
    (
        "Turkish President Recep Tayyip Erdogan thanked Chadian President Mahamat Deby in a call on Monday.",
        [
            "Statement SUPPORT held 2023-06-12 - | actor=TUR actor=recep-tayyip-erdogan recipient=TCD recipient=mahamat-idriss-deby",
            "Call CONSULT held 2023-06-12 - | attendee=TCD attendee=TUR attendee=mahamat-idriss-deby attendee=recep-tayyip-erdogan",
        ],
    ),
    # not the first one: there was one
    (
        "It was not the first meeting between the presidents of Rwanda and Burundi.",
        [
            "Meeting CONSULT held - - | attendee=BDI attendee=RWA",
        ],
    ),
    (
        "It was not the first visit by a Ghanaian minister to Lome.",
        [
            "Visit CONSULT held - lome | host=TGO visitor=GHA",
        ],
    ),
    (
        "There was no meeting between the presidents of Rwanda and Burundi.",
        [
            "Meeting CONSULT denied - - | attendee=BDI attendee=RWA",
        ],
    ),
    (
        "Ghana did not hold the first meeting with Togo.",
        [
            "Meeting CONSULT denied - - | attendee=GHA attendee=TGO",
        ],
    ),
    # later: not on the day of the clause before
    (
        "The ministers of Ghana and Togo are expected to sign a treaty on Saturday, and the two "
        "governments later agreed to reopen the bridge.",
        [
            "Signing SUPPORT planned 2023-06-17 - | signatory=GHA signatory=TGO",
            "Statement AGREE held - - | actor=GHA actor=TGO",
        ],
    ),
    (
        "Kenya will host a summit on Friday, and Uganda later condemned the attack.",
        [
            "Summit CONSULT planned 2023-06-16 - | host=KEN",
            "Statement ACCUSE held - - | actor=UGA",
        ],
    ),
    (
        "Ghana's president flew to Lome on Monday and later met President Faure Gnassingbe.",
        [
            "Visit CONSULT held 2023-06-12 lome | host=TGO visitor=GHA",
            "Meeting CONSULT held 2023-06-12 lome | attendee=GHA attendee=TGO attendee=faure-gnassingbe",
        ],
    ),
    # a body that opens talks with a state takes part in them
    (
        "The European Union opened talks with Ghana on fisheries on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=GHA attendee=eu",
        ],
    ),
    (
        "The International Monetary Fund opened talks with Zambia in Lusaka on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 lusaka | attendee=ZMB attendee=imf",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS, ids=[text for text, _ in ROWS])
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
