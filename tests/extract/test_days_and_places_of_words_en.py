"""Days and places of what is said, planned and remembered: "said on Monday that it would", "in Oslo, X said"."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

DAYS: list[tuple[str, list[str]]] = [
    # a plan is told behind what was done, and has no day of it
    (
        "Togolese Foreign Minister Robert Dussey arrived in Accra on Wednesday and will meet Foreign Minister Shirley Ayorkor Botchwey.",
        [
            "Visit CONSULT held 2023-06-14 accra | host=GHA visitor=TGO visitor=robert-dussey",
            "Meeting CONSULT planned - accra | attendee=GHA attendee=TGO attendee=robert-dussey attendee=shirley-ayorkor-botchwey",
        ],
    ),
    (
        "Togolese Foreign Minister Robert Dussey began a visit to Accra on Wednesday and will meet Foreign Minister Shirley Ayorkor Botchwey on Friday.",
        [
            "Visit CONSULT held 2023-06-14 accra | host=GHA visitor=TGO visitor=robert-dussey",
            "Meeting CONSULT planned 2023-06-16 accra | attendee=GHA attendee=TGO attendee=robert-dussey attendee=shirley-ayorkor-botchwey",
        ],
    ),
    (
        "Togolese Foreign Minister Robert Dussey embarked on a visit to Accra on Wednesday and is expected to meet Foreign Minister Shirley Ayorkor Botchwey.",
        [
            "Visit CONSULT held 2023-06-14 accra | host=GHA visitor=TGO visitor=robert-dussey",
            "Meeting CONSULT planned - accra | attendee=GHA attendee=TGO attendee=robert-dussey attendee=shirley-ayorkor-botchwey",
        ],
    ),
    (
        "Togo recalled its ambassador to Ghana on Monday and will close its consulate in Kumasi.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=TGO recipient=GHA",
            "Measure SANCTION planned - kumasi | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Togolese Foreign Minister Robert Dussey flew to Accra on Monday to meet Foreign Minister Shirley Ayorkor Botchwey.",
        [
            "Visit CONSULT held 2023-06-12 accra | host=GHA visitor=TGO visitor=robert-dussey",
            "Meeting CONSULT held 2023-06-12 accra | attendee=GHA attendee=TGO attendee=robert-dussey attendee=shirley-ayorkor-botchwey",
        ],
    ),
    (
        "Togolese Foreign Minister Robert Dussey will arrive in Accra on Monday and will meet Foreign Minister Shirley Ayorkor Botchwey.",
        [
            "Visit CONSULT planned 2023-06-19 accra | host=GHA visitor=TGO visitor=robert-dussey",
            "Meeting CONSULT planned 2023-06-19 accra | attendee=GHA attendee=TGO attendee=robert-dussey attendee=shirley-ayorkor-botchwey",
        ],
    ),
    # the day that opens what is said will be is of the words
    (
        "On Monday, Peru said it would recall its ambassador from Mexico City.",
        ["Measure SANCTION planned - - | actor=PER recipient=MEX"],
    ),
    (
        "In Lome on Monday, Togo's foreign minister Robert Dussey said he would return to Accra for talks.",
        ["Visit CONSULT planned - accra | host=GHA visitor=TGO visitor=robert-dussey"],
    ),
    (
        "In a statement on Monday, Togo's foreign ministry said the government would expel the Malian envoy.",
        ["Measure SANCTION planned - - | actor=TGO recipient=MLI"],
    ),
    (
        "On Friday, the ministry said, Togo's foreign minister Robert Dussey will travel to Accra.",
        ["Visit CONSULT planned 2023-06-16 accra | host=GHA visitor=TGO visitor=robert-dussey"],
    ),
    (
        "On Saturday, Togo will expel the Malian envoy.",
        ["Measure SANCTION planned 2023-06-17 - | actor=TGO recipient=MLI"],
    ),
    # so many days after what opens the sentence
    (
        "A day after Bulgaria expelled a Russian diplomat, Moscow vowed on Tuesday to respond.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=BGR recipient=RUS",
            "Statement THREATEN held 2023-06-13 - | actor=RUS recipient=BGR",
        ],
    ),
    (
        "Three days after expelling a Russian diplomat, Bulgaria on Tuesday recalled its ambassador from Moscow.",
        [
            "Measure SANCTION held 2023-06-10 - | actor=BGR recipient=RUS",
            "Measure SANCTION held 2023-06-13 - | actor=BGR recipient=RUS",
        ],
    ),
    (
        "A day after Bulgaria expelled a Russian diplomat on Monday, Moscow vowed to respond.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=BGR recipient=RUS",
            "Statement THREATEN held 2023-06-13 - | actor=RUS recipient=BGR",
        ],
    ),
    (
        "A day after Niger and Mali signed a pact in Lome on Sunday, Togo recalled its ambassador to Chad.",
        [
            "Signing SUPPORT held 2023-06-11 lome | signatory=MLI signatory=NER",
            "Measure SANCTION held 2023-06-12 - | actor=TGO recipient=TCD",
        ],
    ),
    (
        "Weeks after Togo recalled its envoy from Accra, Ghana on Tuesday closed its consulate in Kara.",
        [
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
            "Measure SANCTION held 2023-06-13 kara | actor=GHA recipient=TGO",
        ],
    ),
    # counted from a day to come
    (
        "Hun Manet is due in Canberra on Monday, two days before a summit of ASEAN leaders opens in Melbourne.",
        [
            "Visit CONSULT planned 2023-06-19 canberra | host=AUS visitor=hun-manet",
            "Summit CONSULT planned 2023-06-21 melbourne | host=AUS organizer=asean",
        ],
    ),
    # hours later
    (
        "Chile recalled its ambassador to Venezuela on Monday. Hours later Caracas expelled the Chilean consul.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=CHL recipient=VEN",
            "Measure SANCTION held 2023-06-12 - | actor=VEN recipient=CHL",
        ],
    ),
    # what an anniversary is of
    (
        "Denmark marked on Tuesday the 10th anniversary of the accord that it signed with Kenya in Nairobi.",
        ["Signing SUPPORT held 2013 nairobi | signatory=DNK signatory=KEN"],
    ),
    (
        "Canadian Prime Minister Justin Trudeau visited Kuwait on Tuesday, the second anniversary of the Iraqi invasion of Kuwait.",
        [
            "Visit CONSULT held 2023-06-13 KWT | host=KWT visitor=CAN visitor=justin-trudeau",
            "Measure ASSAULT held 2021 - | actor=IRQ recipient=KWT",
        ],
    ),
    (
        "Vietnam and Laos signed a deal in Hanoi on Tuesday to mark the 30th anniversary of their ties.",
        ["Signing SUPPORT held 2023-06-13 hanoi | signatory=LAO signatory=VNM"],
    ),
    # each stop has its day
    (
        "Danish Foreign Minister Lars Lokke Rasmussen paid visits to Tbilisi on Monday and to Baku on Tuesday.",
        [
            "Visit CONSULT held 2023-06-12 tbilisi | host=GEO visitor=DNK visitor=lars-lokke-rasmussen",
            "Visit CONSULT held 2023-06-13 baku | host=AZE visitor=DNK visitor=lars-lokke-rasmussen",
        ],
    ),
    (
        "Wang Yi will pay visits to New Zealand from July 17 to 19 and to Australia from July 20 to 21.",
        [
            "Visit CONSULT planned 2023-07-17 NZL | host=NZL visitor=wang-yi",
            "Visit CONSULT planned 2023-07-20 AUS | host=AUS visitor=wang-yi",
        ],
    ),
]

PLACES: list[tuple[str, list[str]]] = [
    # what is told behind a saying was not where it was said
    (
        "Speaking in Oslo on Tuesday, Ghanaian Foreign Minister Shirley Ayorkor Botchwey said Ghana had expelled the Malian ambassador.",
        ["Measure SANCTION held 2023-06-13 - | actor=GHA actor=shirley-ayorkor-botchwey recipient=MLI"],
    ),
    (
        "In Geneva on Monday, Peru's foreign minister Javier Gonzalez-Olaechea said his country had recalled its ambassador from Caracas.",
        ["Measure SANCTION held 2023-06-12 - | actor=PER actor=javier-gonzalez-olaechea recipient=VEN"],
    ),
    (
        "Speaking in Oslo on Tuesday, Ghanaian Foreign Minister Shirley Ayorkor Botchwey condemned the coup in Gabon.",
        ["Statement ACCUSE held 2023-06-13 oslo | actor=GHA actor=shirley-ayorkor-botchwey recipient=GAB"],
    ),
    # they met where one speaks after it
    (
        "Speaking in Oslo on Tuesday after meeting Norwegian Prime Minister Jonas Gahr Store, Latvian President Edgars Rinkevics thanked Norway.",
        [
            "Meeting CONSULT held 2023-06-13 oslo | attendee=LVA attendee=NOR attendee=edgars-rinkevics attendee=jonas-gahr-store",
            "Statement SUPPORT held 2023-06-13 oslo | actor=LVA actor=edgars-rinkevics recipient=NOR",
        ],
    ),
    (
        "Speaking in Oslo on Monday after talks with his Norwegian counterpart, Latvian President Edgars Rinkevics thanked Norway.",
        [
            "Meeting CONSULT held 2023-06-12 oslo | attendee=LVA attendee=NOR attendee=edgars-rinkevics",
            "Statement SUPPORT held 2023-06-12 oslo | actor=LVA actor=edgars-rinkevics recipient=NOR",
        ],
    ),
    (
        '"We are grateful," Latvian President Edgars Rinkevics said in Oslo on Tuesday, after meeting Norwegian Prime Minister Jonas Gahr Store.',
        [
            "Meeting CONSULT held 2023-06-13 oslo | attendee=LVA attendee=NOR attendee=edgars-rinkevics attendee=jonas-gahr-store"
        ],
    ),
    (
        "Speaking in Juba before leaving for Khartoum on Monday, Uganda's foreign minister Jeje Odongo urged Sudan's army to stop the war.",
        [
            "Visit CONSULT held 2023-06-12 khartoum | host=SDN visitor=UGA visitor=jeje-odongo",
            "Statement REQUEST held 2023-06-12 juba | actor=UGA actor=jeje-odongo recipient=SDN",
        ],
    ),
    # where the deed was that is judged
    (
        "Kenya condemned a suicide attack by militants on a hotel in Mogadishu.",
        ["Statement ACCUSE held - - | actor=KEN"],
    ),
    (
        "Turkey condemned an attack on its consulate by protesters in Basra.",
        ["Statement ACCUSE held - - | actor=TUR recipient=IRQ"],
    ),
    (
        "Speaking in Accra, Ghana's foreign minister Shirley Ayorkor Botchwey condemned the attack by rebels on a convoy in Goma.",
        ["Statement ACCUSE held - accra | actor=GHA actor=shirley-ayorkor-botchwey"],
    ),
    (
        "Ghana's foreign minister condemned the coup at a press briefing in Accra on Tuesday.",
        ["Statement ACCUSE held 2023-06-13 accra | actor=GHA"],
    ),
    (
        "Chad's president condemned the massacre in an interview in Paris on Monday.",
        ["Statement ACCUSE held 2023-06-12 paris | actor=TCD"],
    ),
    # a quarter of a country
    (
        "Turkish warplanes bombed villages in Iraq's north on Tuesday.",
        ["Measure ASSAULT held 2023-06-13 IRQ | actor=TUR recipient=IRQ"],
    ),
    (
        "Rwandan soldiers attacked positions in Congo's restive east on Tuesday.",
        ["Measure ASSAULT held 2023-06-13 COD | actor=RWA recipient=COD"],
    ),
    (
        "Chad's army attacked rebels in the north of Niger on Tuesday.",
        ["Measure ASSAULT held 2023-06-13 NER | actor=TCD recipient=NER"],
    ),
    (
        "Turkey condemned strikes in Iraq's north on Tuesday.",
        ["Statement ACCUSE held 2023-06-13 - | actor=TUR"],
    ),
]


@pytest.mark.parametrize(("text", "events"), [*DAYS, *PLACES])
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
