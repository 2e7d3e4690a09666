"""People by where they come from or what they were: "the Norwegian", "the former teacher", "the French"."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # one named before, by where he comes from
    (
        "UN envoy Hilde Brandt arrived in Lome on Monday. The Norwegian met President Faure Gnassingbe.",
        [
            "Visit CONSULT held 2023-06-12 lome | host=TGO visitor=hilde-brandt visitor=un",
            "Meeting CONSULT held 2023-06-12 lome | attendee=TGO attendee=faure-gnassingbe attendee=hilde-brandt attendee=un",
        ],
    ),
    (
        "OSCE chief Ilse Kern flew to Chisinau on Monday. The Austrian was received by President Maia Sandu.",
        [
            "Visit CONSULT held 2023-06-12 chisinau | host=MDA visitor=ilse-kern visitor=osce",
            "Meeting CONSULT held 2023-06-12 chisinau | attendee=ilse-kern attendee=osce host=MDA host=maia-sandu",
        ],
    ),
    (
        "Mediator Aldo Ferri left for Juba on Tuesday. The Italian will meet President Salva Kiir on Friday.",
        [
            "Visit CONSULT held 2023-06-13 juba | host=SSD visitor=ITA visitor=aldo-ferri",
            "Meeting CONSULT planned 2023-06-16 juba | attendee=ITA attendee=SSD attendee=aldo-ferri attendee=salva-kiir",
        ],
    ),
    (
        "Finance Minister Ruud Maas of the Netherlands met King Felipe in Madrid on Monday. The Dutchman then flew to Lisbon.",
        [
            "Meeting CONSULT held 2023-06-12 madrid | attendee=ESP attendee=NLD attendee=felipe-vi attendee=ruud-maas",
            "Visit CONSULT held - lisbon | host=PRT visitor=NLD visitor=ruud-maas",
        ],
    ),
    (
        "Foreign Minister Peter Szijjarto saw Sergei Lavrov in Kazan on Monday. The Russian thanked Budapest.",
        [
            "Meeting CONSULT held 2023-06-12 kazan | attendee=HUN attendee=RUS attendee=peter-szijjarto attendee=sergey-lavrov",
            "Statement SUPPORT held 2023-06-12 kazan | actor=RUS actor=sergey-lavrov recipient=HUN",
        ],
    ),
    # by what he was, or of which camp he is
    (
        "Ghanaian President Kofi Mensah arrived in Lome on Monday. The former teacher met President Faure Gnassingbe.",
        [
            "Visit CONSULT held 2023-06-12 lome | host=TGO visitor=GHA visitor=kofi-mensah",
            "Meeting CONSULT held 2023-06-12 lome | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=kofi-mensah",
        ],
    ),
    (
        "Ghanaian President Kofi Mensah arrived in Lome on Monday. The right-wing nationalist met President Faure Gnassingbe.",
        [
            "Visit CONSULT held 2023-06-12 lome | host=TGO visitor=GHA visitor=kofi-mensah",
            "Meeting CONSULT held 2023-06-12 lome | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=kofi-mensah",
        ],
    ),
    (
        "US Senator Ann Cole flew to Taipei on Monday. The Delaware Democrat met President Tsai Ing-wen.",
        [
            "Visit CONSULT held 2023-06-12 taipei | host=TWN visitor=USA visitor=ann-cole",
            "Meeting CONSULT held 2023-06-12 taipei | attendee=TWN attendee=USA attendee=ann-cole attendee=tsai-ing-wen",
        ],
    ),
    # a people, or those of it who are told of, is its state
    ("The Swiss condemned Chad on Monday.", ["Statement ACCUSE held 2023-06-12 - | actor=CHE recipient=TCD"]),
    ("The French expelled two Chadian diplomats.", ["Measure SANCTION held - - | actor=FRA recipient=TCD"]),
    (
        "The Japanese recalled their ambassador from Chad.",
        ["Measure SANCTION held - - | actor=JPN recipient=TCD"],
    ),
    (
        "The Japanese imposed sanctions on Chad on Monday.",
        ["Measure SANCTION held 2023-06-12 - | actor=JPN recipient=TCD"],
    ),
    (
        "The British and the French condemned Chad.",
        ["Statement ACCUSE held - - | actor=FRA actor=GBR recipient=TCD"],
    ),
    ("Ghana said the British had lied.", ["Statement ACCUSE held - - | actor=GHA recipient=GBR"]),
    ("The Chinese openly accused Chad of lying.", ["Statement ACCUSE held - - | actor=CHN recipient=TCD"]),
    # nobody named before
    (
        "UN envoy Hilde Brandt arrived in Lome on Monday. The Norwegians condemned Chad.",
        [
            "Visit CONSULT held 2023-06-12 lome | host=TGO visitor=hilde-brandt visitor=un",
            "Statement ACCUSE held 2023-06-12 - | actor=NOR recipient=TCD",
        ],
    ),
    (
        "UN envoy Hilde Brandt arrived in Lome on Monday. The Swiss condemned Chad.",
        [
            "Visit CONSULT held 2023-06-12 lome | host=TGO visitor=hilde-brandt visitor=un",
            "Statement ACCUSE held 2023-06-12 - | actor=CHE recipient=TCD",
        ],
    ),
    (
        "UN envoy Hilde Brandt arrived in Lome on Monday. The Norwegian delegation met President Faure Gnassingbe.",
        [
            "Visit CONSULT held 2023-06-12 lome | host=TGO visitor=hilde-brandt visitor=un",
            "Meeting CONSULT held - - | attendee=NOR attendee=TGO attendee=faure-gnassingbe",
        ],
    ),
    (
        "Ghanaian President Kofi Mensah arrived in Lome on Monday. The former teachers condemned Chad.",
        ["Visit CONSULT held 2023-06-12 lome | host=TGO visitor=GHA visitor=kofi-mensah"],
    ),
    (
        "Ghanaian President Kofi Mensah arrived in Lome on Monday. The teacher condemned Chad.",
        ["Visit CONSULT held 2023-06-12 lome | host=TGO visitor=GHA visitor=kofi-mensah"],
    ),
    ("The Chinese built railway opened on Monday in Nairobi.", []),
    ("The Swiss watch was sold to Chad.", []),
    ("The Coptic pope condemned Chad.", []),
    # offices that one state has; what a country is like is no part of its name
    ("The pope condemned Chad on Monday.", ["Statement ACCUSE held 2023-06-12 - | actor=VAT recipient=TCD"]),
    (
        "Ghana's president met the pope in Rome on Monday.",
        ["Meeting CONSULT held 2023-06-12 - | attendee=GHA attendee=VAT"],
    ),
    ("War-torn Sudan condemned Chad.", ["Statement ACCUSE held - - | actor=SDN recipient=TCD"]),
    ("Coup-hit Niger recalled its envoy from Chad.", ["Measure SANCTION held - - | actor=NER recipient=TCD"]),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
