"""What somebody says of another, whatever his verb of saying: it must, it has done wrong; and what answers nobody.

Rows as in `test_states_toward_each_other_en`: a text and the events that it tells, and no others.
"""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_states_toward_each_other_en import shown

ASKED = [
    (
        "China should stop its exercises around the island, Australian Foreign Minister Penny Wong said on Friday.",
        ["Statement REQUEST held: actor=AUS, recipient=CHN, actor=penny-wong"],
    ),
    (
        "Greece, Turkish Foreign Minister Hakan Fidan said, had to respect the rights of the minority.",
        ["Statement REQUEST held: recipient=GRC, actor=TUR, actor=hakan-fidan"],
    ),
    (
        "Secretary of State Antony Blinken said Rwanda had to pull its troops out of Congo immediately.",
        ["Statement REQUEST held: recipient=RWA, actor=USA, actor=antony-blinken"],
    ),
    (
        "Serbia would do well to recognise the verdict, Dutch Prime Minister Mark Rutte retorted.",
        ["Statement REQUEST held: actor=NLD, recipient=SRB, actor=mark-rutte"],
    ),
    (
        "Chad had better listen to its own people, insisted Kenyan President William Ruto.",
        ["Statement REQUEST held: actor=KEN, recipient=TCD, actor=william-ruto"],
    ),
    (
        "President William Ruto of Kenya visited the border on Friday. Sudan, he said, ought to let the convoys through.",
        [
            "Visit CONSULT held: visitor=KEN, visitor=william-ruto",
            "Statement REQUEST held: actor=KEN, recipient=SDN, actor=william-ruto",
        ],
    ),
    (
        "Japan would do better to look at its own past, South Korean President Yoon Suk Yeol countered.",
        ["Statement REJECT held: recipient=JPN, actor=KOR, actor=yoon-suk-yeol"],
    ),
    ("Finland must act now, Finnish President Sauli Niinisto said.", []),
    ("Kenya should win the race easily, said the coach of Uganda, Moses Kiptoo.", []),
    ("Travellers to Kenya should get vaccinated, doctors said on Friday.", []),
]

DENIED = [
    ("The Kremlin denied that a successor for its envoy had been chosen.", []),
    ("Tunisian officials denied a report that the two presidents had spoken by telephone.", []),
    ("Chad has always denied arming the rebels.", []),
    ("Kenyan President William Ruto denied that he was ill.", []),
    ("Iran denied on Thursday that it had supplied the drones.", ["Statement REJECT held: actor=IRN"]),
    (
        "Cambodia accused Thailand of laying mines, a charge that Thailand denied on Friday.",
        [
            "Statement ACCUSE held: actor=KHM, recipient=THA",
            "Statement REJECT held: recipient=KHM, actor=THA",
        ],
    ),
]

BLAMED = [
    ("Azerbaijan accused Armenia of opening fire.", ["Statement ACCUSE held: recipient=ARM, actor=AZE"]),
    (
        "Lithuania accused Belarus of disrupting the talks in Geneva.",
        ["Statement ACCUSE held: recipient=BLR, actor=LTU"],
    ),
    (
        "The Philippines blamed China for the collision on Friday.",
        ["Statement ACCUSE held: recipient=CHN, actor=PHL"],
    ),
    (
        "Turkey demanded that Greece accept the return of the boats.",
        ["Statement REQUEST held: recipient=GRC, actor=TUR"],
    ),
    ("Canada pledged to help Ukraine win the war.", ["Statement AGREE held: actor=CAN, recipient=UKR"]),
    (
        "India offered the Maldives two helicopters and new homes for its sailors.",
        ["Statement AGREE held: actor=IND, recipient=MDV"],
    ),
    (
        "Moscow rejected charges by Washington that it had rigged the election.",
        ["Statement REJECT held: actor=RUS, recipient=USA"],
    ),
    (
        "Croatia, Serbian President Aleksandar Vucic said, had shown nothing but contempt.",
        ["Statement ACCUSE held: recipient=HRV, actor=SRB, actor=aleksandar-vucic"],
    ),
    (
        "Germany was dragging its feet over the tanks, Polish President Andrzej Duda complained.",
        ["Statement ACCUSE held: recipient=DEU, actor=POL, actor=andrzej-duda"],
    ),
    (
        '"Kenya is stoking the war," President Hassan Sheikh Mohamud of Somalia told reporters.',
        ["Statement ACCUSE held: recipient=KEN, actor=SOM, actor=hassan-sheikh-mohamud"],
    ),
    (
        "UN rights chief Volker Turk said Nicaragua was holding 120 prisoners without trial.",
        ["Statement ACCUSE held: recipient=NIC, actor=un, actor=volker-turk"],
    ),
    ("Ghana has never gone back on its promise, Ghanaian President John Mahama said.", []),
    ("Germany has failed to stop the winger, said the coach of France, Didier Deschamps.", []),
    ("The judge rejected claims by the accused that he had been beaten in Kenya.", []),
]

THREATENED = [
    (
        "Iran vowed to respond if Israel attacked its ships.",
        [
            "Statement THREATEN held: actor=IRN, recipient=ISR",
            "Measure ASSAULT conditional: recipient=IRN, actor=ISR",
        ],
    ),
    (
        '"If Eritrea attacks, we will respond with force," Ethiopian Prime Minister Abiy Ahmed said.',
        [
            "Measure ASSAULT conditional: actor=ERI",
            "Statement THREATEN held: recipient=ERI, actor=ETH, actor=abiy-ahmed",
        ],
    ),
    (
        '"We will hit back if Rwanda crosses the river again," Ugandan President Yoweri Museveni warned.',
        ["Statement THREATEN held: recipient=RWA, actor=UGA, actor=yoweri-museveni"],
    ),
    (
        "Turkey will not hesitate to intervene if Syria attacks the villages, Foreign Minister Hakan Fidan said.",
        ["Statement THREATEN held: recipient=SYR, actor=TUR, actor=hakan-fidan"],
    ),
    ('"If it rains, we will close the pool," the mayor of Nairobi, Kenya, said.', []),
]

CONCERNED = [
    (
        "Indonesia is deeply concerned about Australia's decision, its foreign ministry said.",
        ["Statement ACCUSE held: recipient=AUS, actor=IDN"],
    ),
    ("Ghana is deeply concerned about the cholera in Togo, its health ministry said.", []),
    (
        "China dismissed a European Parliament resolution on the arrest of two journalists.",
        ["Statement REJECT held: actor=CHN, recipient=european-parliament"],
    ),
    (
        "Kiribati announced on Monday that it would rejoin the Pacific Islands Forum.",
        ["Statement AGREE held: actor=KIR, recipient=pif"],
    ),
]

ROWS = [*ASKED, *DENIED, *BLAMED, *THREATENED, *CONCERNED]


@pytest.mark.parametrize(("text", "events"), ROWS, ids=[text[:60] for text, _ in ROWS])
def test_what_is_said_of_others(text: str, events: list[str]) -> None:
    """Each text tells these events and no others."""
    article = article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published="2024-03-09")
    assert [shown(e) for e in extract_article(article).events] == events
