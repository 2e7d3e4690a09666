"""Compound sentences about meetings and visits: who acts, and where, in the second clause as in the first."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a clause that opens the sentence, past what is counted before it
    (
        "One day after he received the Peruvian president in Sebha, the Libyan prime minister flew to Tunis.",
        [
            "Meeting CONSULT held - sebha | attendee=PER host=LBY",
            "Visit CONSULT held - tunis | host=TUN visitor=LBY",
        ],
    ),
    (
        "Two weeks after meeting the president of Peru in Lima, the Libyan prime minister was in Tunis on Monday, where he met Kais Saied.",
        [
            "Meeting CONSULT held 2023-05-29 lima | attendee=LBY attendee=PER",
            "Visit CONSULT held 2023-06-12 tunis | host=TUN visitor=LBY",
            "Meeting CONSULT held 2023-06-12 tunis | attendee=LBY attendee=TUN attendee=kais-saied",
        ],
    ),
    (
        "A week after she received the Danish premier in Riga, the Latvian president flew to Oslo.",
        [
            "Meeting CONSULT held - riga | attendee=DNK host=LVA",
            "Visit CONSULT held - oslo | host=NOR visitor=LVA",
        ],
    ),
    (
        "Two days after Sergei Lavrov left Jakarta, China's Wang Yi said he would visit Hanoi in July.",
        [
            "Visit CONSULT held - jakarta | host=IDN visitor=RUS visitor=sergey-lavrov",
            "Visit CONSULT planned 2023-07 hanoi | host=VNM visitor=CHN visitor=wang-yi",
        ],
    ),
    (
        "After President Lazarus Chakwera left Gaborone on Monday, Botswana's president said he would visit Malawi in July.",
        [
            "Visit CONSULT held 2023-06-12 gaborone | host=BWA visitor=MWI visitor=lazarus-chakwera",
            "Visit CONSULT planned 2023-07 MWI | host=MWI visitor=BWA",
        ],
    ),
    (
        "When the Portuguese president visited Luanda in January, Angola's foreign minister told him that a new port would be built.",
        ["Visit CONSULT held 2023-01 luanda | host=AGO visitor=PRT"],
    ),
    (
        "After hosting Zambia's president in Harare, Zimbabwe's president left for Beijing.",
        [
            "Meeting CONSULT held - harare | attendee=ZMB host=ZWE",
            "Visit CONSULT held - beijing | host=CHN visitor=ZWE",
        ],
    ),
    # whoever goes somewhere for talks holds them, and not who was met before
    (
        "After meeting President Gabriel Boric in Santiago on Wednesday, the Norwegian prime minister flew to Lima for talks with Peru's president.",
        [
            "Meeting CONSULT held 2023-06-14 santiago | attendee=CHL attendee=NOR attendee=gabriel-boric",
            "Visit CONSULT held - lima | host=PER visitor=NOR",
            "Meeting CONSULT held 2023-06-14 lima | attendee=NOR attendee=PER",
        ],
    ),
    (
        "The ministers of Chad and Niger met in Zinder on Monday, while Mali's premier flew to Lome for talks with Togo's president.",
        [
            "Meeting CONSULT held 2023-06-12 zinder | attendee=NER attendee=TCD",
            "Visit CONSULT held - lome | host=TGO visitor=MLI",
            "Meeting CONSULT held 2023-06-12 lome | attendee=MLI attendee=TGO",
        ],
    ),
    # his minister, and him, where nobody has a name
    (
        "While the Norwegian prime minister was in Ottawa on Monday, his foreign minister met Peru's president in Lima.",
        [
            "Visit CONSULT held 2023-06-12 ottawa | host=CAN visitor=NOR",
            "Meeting CONSULT held 2023-06-12 lima | attendee=NOR attendee=PER",
        ],
    ),
    (
        "The Chadian president stayed at home, but his foreign minister flew to Niamey on Monday.",
        ["Visit CONSULT held 2023-06-12 niamey | host=NER visitor=TCD"],
    ),
    (
        "The king of Jordan met the Danish prime minister in Amman on Monday, and Egypt's president received him in Cairo on Tuesday.",
        [
            "Meeting CONSULT held 2023-06-12 amman | attendee=DNK attendee=JOR",
            "Meeting CONSULT held 2023-06-13 cairo | attendee=JOR host=EGY",
        ],
    ),
    (
        "Ethiopia's Abiy Ahmed landed in Kampala on Monday, and Uganda's president received him at State House.",
        [
            "Visit CONSULT held 2023-06-12 kampala | host=UGA visitor=ETH visitor=abiy-ahmed",
            "Meeting CONSULT held 2023-06-12 state-house | attendee=ETH attendee=abiy-ahmed host=UGA",
        ],
    ),
    (
        "President Lazarus Chakwera flew to Gaborone on Monday, where Botswana's president received him.",
        [
            "Visit CONSULT held 2023-06-12 gaborone | host=BWA visitor=MWI visitor=lazarus-chakwera",
            "Meeting CONSULT held 2023-06-12 gaborone | attendee=MWI attendee=lazarus-chakwera host=BWA",
        ],
    ),
    # a state that joins a body is at no meeting told beside it
    (
        "Two weeks after Sweden joined NATO, the Libyan prime minister met President Kais Saied in Tunis.",
        [
            "Measure SUPPORT held - - | actor=SWE recipient=nato",
            "Meeting CONSULT held - tunis | attendee=LBY attendee=TUN attendee=kais-saied",
        ],
    ),
    # one verb, several travellers
    (
        "Foreign Minister Penny Wong travelled to Suva on Monday, Defence Minister Richard Marles to Apia on Tuesday and Trade Minister Don Farrell to Honiara on Wednesday.",
        [
            "Visit CONSULT held 2023-06-12 suva | host=FJI visitor=AUS visitor=penny-wong",
            "Visit CONSULT held 2023-06-13 apia | host=WSM visitor=AUS visitor=richard-marles",
            "Visit CONSULT held 2023-06-14 honiara | host=SLB visitor=AUS visitor=don-farrell",
        ],
    ),
    (
        "The Kenyan president landed in Juba on Monday and his Ugandan counterpart on Tuesday.",
        [
            "Visit CONSULT held 2023-06-12 juba | host=SSD visitor=KEN",
            "Visit CONSULT held 2023-06-13 juba | host=SSD visitor=UGA",
        ],
    ),
    (
        "The Latvian president will go to Kyiv in August, the Estonian president to Chisinau in September.",
        [
            "Visit CONSULT planned 2023-08 kyiv | host=UKR visitor=LVA",
            "Visit CONSULT planned 2023-09 chisinau | host=MDA visitor=EST",
        ],
    ),
    (
        "The Danish foreign minister will be in Nuuk on Monday, in Reykjavik on Tuesday and in Oslo on Wednesday.",
        [
            "Visit CONSULT planned 2023-06-19 nuuk | host=GRL visitor=DNK",
            "Visit CONSULT planned 2023-06-20 reykjavik | host=ISL visitor=DNK",
            "Visit CONSULT planned 2023-06-21 oslo | host=NOR visitor=DNK",
        ],
    ),
    (
        "Canada's foreign minister visited Fiji on Monday and Samoa on Tuesday.",
        [
            "Visit CONSULT held 2023-06-12 FJI | host=FJI visitor=CAN",
            "Visit CONSULT held 2023-06-13 WSM | host=WSM visitor=CAN",
        ],
    ),
    (
        "The Rwandan president flew to Doha on Monday and the talks began on Tuesday.",
        ["Visit CONSULT held 2023-06-12 doha | host=QAT visitor=RWA"],
    ),
    # somebody in a city on a day
    (
        "Albania's prime minister was in Ankara on Sunday and in Baku on Monday.",
        [
            "Visit CONSULT held 2023-06-11 ankara | host=TUR visitor=ALB",
            "Visit CONSULT held 2023-06-12 baku | host=AZE visitor=ALB",
        ],
    ),
    (
        "President Macky Sall was in Banjul on Monday.",
        ["Visit CONSULT held 2023-06-12 banjul | host=GMB visitor=SEN visitor=macky-sall"],
    ),
    ("President Macky Sall was in Dakar on Monday.", []),
    ("Rebels were in Goma on Monday.", []),
    ("The Kenyan president was in hospital in Nairobi on Monday.", []),
    # not in the city that was left
    (
        "Jose Ramos-Horta flew from Dili to Hanoi on Monday and met President Vo Van Thuong.",
        [
            "Visit CONSULT held 2023-06-12 hanoi | host=VNM visitor=TLS visitor=jose-ramos-horta",
            "Meeting CONSULT held 2023-06-12 hanoi | attendee=TLS attendee=VNM attendee=jose-ramos-horta attendee=vo-van-thuong",
        ],
    ),
    (
        "Zambian President Hakainde Hichilema left Lusaka on Monday for Addis Ababa, where he will meet his Ethiopian host.",
        [
            "Visit CONSULT held 2023-06-12 addis-ababa | host=ETH visitor=ZMB visitor=hakainde-hichilema",
            "Meeting CONSULT planned - addis-ababa | attendee=ETH attendee=ZMB attendee=hakainde-hichilema",
        ],
    ),
    # whose news it is takes no part
    (
        "According to the Turkmen foreign ministry, Rashid Meredov and his Afghan counterpart met in Ashgabat on Sunday.",
        ["Meeting CONSULT held 2023-06-11 ashgabat | attendee=AFG attendee=TKM attendee=rashid-meredov"],
    ),
    # one among several leaders
    (
        "Botswana's president is among five African leaders who will travel to Maputo on Friday.",
        ["Visit CONSULT planned 2023-06-16 maputo | host=MOZ visitor=BWA"],
    ),
    (
        "Penny Wong was among several ministers who met Narendra Modi on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=AUS attendee=IND attendee=narendra-modi attendee=penny-wong"
        ],
    ),
    (
        "President Hakainde Hichilema was among the leaders who attended the summit in Luanda on Monday.",
        [
            "Summit CONSULT held 2023-06-12 luanda | attendee=AGO attendee=ZMB attendee=hakainde-hichilema host=AGO"
        ],
    ),
    ("Kenya's William Ruto met the leaders who had attended the summit in Luanda. Rain fell.", []),
    # whoever only hosts signs nothing
    (
        "Kenya hosted the foreign ministers of Somalia and Ethiopia on Tuesday, where they signed a port deal.",
        [
            "Meeting CONSULT held 2023-06-13 - | attendee=ETH attendee=SOM host=KEN",
            "Signing SUPPORT held 2023-06-13 - | signatory=ETH signatory=SOM",
        ],
    ),
    (
        "Qatar hosted delegations from Chad and Sudan on Sunday, and they signed a truce in Doha on Monday.",
        [
            "Meeting CONSULT held 2023-06-11 - | attendee=SDN attendee=TCD host=QAT",
            "Signing SUPPORT held 2023-06-12 doha | signatory=SDN signatory=TCD",
        ],
    ),
    (
        "Talks between Chad and Sudan were hosted by Qatar in Doha on Sunday, and they signed a truce there.",
        [
            "Meeting CONSULT held 2023-06-11 doha | attendee=SDN attendee=TCD host=QAT",
            "Signing SUPPORT held 2023-06-11 doha | signatory=SDN signatory=TCD",
        ],
    ),
    # what had been before has a day and a place of its own
    (
        "Albania's Edi Rama, who had met President Recep Tayyip Erdogan in Ankara, received the Kosovar president on Tuesday.",
        [
            "Meeting CONSULT held - ankara | attendee=ALB attendee=TUR attendee=edi-rama attendee=recep-tayyip-erdogan",
            "Meeting CONSULT held 2023-06-13 - | attendee=XKX host=ALB host=edi-rama",
        ],
    ),
    # of two who were named, the one or the other
    (
        "Hakan Fidan met Iraqi Foreign Minister Fuad Hussein in Baghdad on Monday. The latter will visit Ankara in July.",
        [
            "Meeting CONSULT held 2023-06-12 baghdad | attendee=IRQ attendee=TUR attendee=fuad-hussein attendee=hakan-fidan",
            "Visit CONSULT planned 2023-07 ankara | host=TUR visitor=IRQ visitor=fuad-hussein",
        ],
    ),
    (
        "The Swiss president met the Chinese premier in Bern on Monday. The latter then flew to Dublin, where he was welcomed by Ireland's prime minister.",
        [
            "Meeting CONSULT held 2023-06-12 bern | attendee=CHE attendee=CHN",
            "Visit CONSULT held - dublin | host=IRL visitor=CHN",
            "Meeting CONSULT held 2023-06-12 dublin | attendee=CHN host=IRL",
        ],
    ),
    (
        "Foreign Minister Jan Lipavsky met his Slovak counterpart, Juraj Blanar, in Brno on Monday; the former accused the latter of helping Russia.",
        [
            "Meeting CONSULT held 2023-06-12 brno | attendee=CZE attendee=SVK attendee=jan-lipavsky attendee=juraj-blanar",
            "Statement ACCUSE held 2023-06-12 brno | actor=CZE actor=jan-lipavsky recipient=SVK recipient=juraj-blanar",
        ],
    ),
    (
        "Kenya and Uganda quarrelled over an island. The former recalled its ambassador on Monday.",
        ["Measure SANCTION held 2023-06-12 - | actor=KEN"],
    ),
    (
        "The former president of Peru met the Swiss foreign minister on Monday.",
        ["Meeting CONSULT held 2023-06-12 - | attendee=CHE attendee=PER"],
    ),
    # the day on which something is agreed or asked is not the day of it
    (
        "The presidents of Chad and Niger agreed on Tuesday to meet in Lome.",
        [
            "Meeting CONSULT planned - lome | attendee=NER attendee=TCD",
        ],
    ),
    (
        "Greece and Turkey decided on Monday to hold another round of talks in Izmir in August.",
        ["Negotiation CONSULT planned 2023-08 izmir | attendee=GRC attendee=TUR"],
    ),
    (
        "Peru's president invited his Swiss counterpart on Monday to visit Lima in August.",
        [
            "Statement REQUEST held 2023-06-12 - | actor=PER recipient=CHE",
            "Visit CONSULT planned 2023-08 lima | host=PER visitor=CHE",
        ],
    ),
    (
        "Kenya asked Qatar on Monday to host talks between Chad and Sudan.",
        ["Statement REQUEST held 2023-06-12 - | actor=KEN recipient=QAT"],
    ),
    (
        "Chad and Niger agreed to meet on Friday in Lome.",
        ["Meeting CONSULT planned 2023-06-16 lome | attendee=NER attendee=TCD"],
    ),
    ("ECOWAS decided against sanctions at talks in Lome on Monday.", []),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events


SPEAKERS: list[tuple[str, list[str]]] = [
    (
        "Paul Kagame of Rwanda said he wanted to talk at once, but Felix Tshisekedi replied that the troops must leave first.",
        ["paul-kagame: he wanted to talk at once", "felix-tshisekedi: the troops must leave first"],
    ),
    (
        "Paul Kagame of Rwanda said he wanted to talk at once, while Felix Tshisekedi said the troops must leave first.",
        ["paul-kagame: he wanted to talk at once", "felix-tshisekedi: the troops must leave first"],
    ),
    (
        "Australia's Penny Wong said the road was open, and Fiji's foreign minister answered that it was closed.",
        ["penny-wong: the road was open", "FJI: it was closed"],
    ),
    (
        "Australia's Penny Wong said the road was open, and Fiji's foreign minister would visit Canberra in May.",
        ["penny-wong: the road was open, and Fiji's foreign minister would visit Canberra in May"],
    ),
]


@pytest.mark.parametrize(("text", "quotes"), SPEAKERS)
def test_two_speakers(text: str, quotes: list[str]) -> None:
    found = extract_article(article_from_text(text, "two", language="en", published="2023-06-15")).quotations
    assert [f"{q.speaker.rpartition('/')[2]}: {text[q.begin : q.end]}" for q in found if q.speaker] == quotes
