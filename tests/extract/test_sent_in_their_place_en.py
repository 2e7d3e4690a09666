"""Who goes for whom, where behind a clause, which meeting before: articles written and annotated first."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # ministers sent to talks go for their states, which only agree on it; a minister on his way is posted nowhere
    (
        "Kenya and Uganda have agreed to send their defence ministers to Addis Ababa on Friday for talks.",
        [
            "Visit CONSULT planned 2023-06-16 addis-ababa | host=ETH visitor=KEN visitor=UGA",
            "Negotiation CONSULT planned 2023-06-16 addis-ababa | attendee=KEN attendee=UGA",
        ],
    ),
    (
        "Presidents William Ruto and Yoweri Museveni agreed to send their foreign ministers to Cairo for talks on the lake.",
        [
            "Visit CONSULT planned - cairo | host=EGY visitor=KEN visitor=UGA",
            "Negotiation CONSULT planned - cairo | attendee=KEN attendee=UGA",
        ],
    ),
    (
        "President Gabriel Boric telephoned President William Ruto, and the two agreed to send envoys to Quito on Friday.",
        [
            "Call CONSULT held - - | attendee=CHL attendee=KEN attendee=gabriel-boric attendee=william-ruto",
            "Visit CONSULT planned 2023-06-16 quito | host=ECU visitor=CHL visitor=KEN",
        ],
    ),
    (
        "President Museveni sent his defence minister to Cairo on Monday for talks with Egypt.",
        [
            "Visit CONSULT held 2023-06-12 cairo | host=EGY visitor=UGA",
            "Meeting CONSULT held 2023-06-12 cairo | attendee=EGY attendee=UGA",
        ],
    ),
    (
        "President Ruto sent Foreign Minister Musalia Mudavadi to Cairo for talks with President Faure Gnassingbe.",
        [
            "Visit CONSULT held - cairo | host=EGY visitor=KEN visitor=musalia-mudavadi",
            "Meeting CONSULT held - cairo | attendee=KEN attendee=TGO attendee=faure-gnassingbe attendee=musalia-mudavadi",
        ],
    ),
    (
        "Kenya agreed to send 300 troops to Haiti.",
        [
            "Statement AGREE held - - | actor=KEN recipient=HTI",
        ],
    ),
    # place and day behind a relative clause are of the main verb; whoever is on a visit is whom the clause tells of
    (
        "President Macron met with Kenyan President William Ruto, who is on an official visit to France, at the Elysee Palace in Paris on Friday.",
        [
            "Meeting CONSULT held 2023-06-09 elysee-palace | attendee=FRA attendee=KEN attendee=emmanuel-macron attendee=william-ruto",
            "Visit CONSULT held - FRA | host=FRA visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "Prime Minister Li Qiang met King Abdullah, who arrived in China on Sunday, in Guangzhou on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 guangzhou | attendee=CHN attendee=abdullah attendee=li-qiang",
            "Visit CONSULT held 2023-06-11 CHN | host=CHN visitor=abdullah",
        ],
    ),
    (
        "Foreign Minister Wang Yi met with Foreign Minister Musalia Mudavadi of Kenya, who is in China for a visit, in Beijing on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 beijing | attendee=CHN attendee=KEN attendee=musalia-mudavadi attendee=wang-yi",
            "Visit CONSULT held - CHN | host=CHN visitor=KEN visitor=musalia-mudavadi",
        ],
    ),
    (
        "President Macron telephoned Kenyan President William Ruto, who was on a visit to India.",
        [
            "Call CONSULT held - - | attendee=FRA attendee=KEN attendee=emmanuel-macron attendee=william-ruto",
            "Visit CONSULT held - IND | host=IND visitor=KEN visitor=william-ruto",
        ],
    ),
    # who landed the day before speaks on the day of the news
    (
        "President Ruto met Omani Foreign Minister Badr Albusaidi in Nairobi on Thursday. Albusaidi, who arrived in Nairobi on Wednesday night, condemned Israel.",
        [
            "Meeting CONSULT held 2023-06-15 nairobi | attendee=KEN attendee=OMN attendee=badr-bin-hamad-al-busaidi attendee=william-ruto",
            "Visit CONSULT held 2023-06-14 nairobi | host=KEN visitor=OMN visitor=badr-bin-hamad-al-busaidi",
            "Statement ACCUSE held 2023-06-15 nairobi | actor=OMN actor=badr-bin-hamad-al-busaidi recipient=ISR",
        ],
    ),
    # what is planned is not what was held years ago
    (
        "The ministers of Russia and Chad are expected to sign a program of cooperation. Under an agreement that the two presidents signed in October 2012, the base will stay.",
        [
            "Signing SUPPORT planned - - | signatory=RUS signatory=TCD",
            "Signing SUPPORT held 2012-10 - | signatory=RUS signatory=TCD",
        ],
    ),
    (
        "Russia and Chad will sign a pact on border posts. They signed an agreement in 2012.",
        [
            "Signing SUPPORT planned - - | signatory=RUS signatory=TCD",
            "Signing SUPPORT held 2012 - | signatory=RUS signatory=TCD",
        ],
    ),
    # the meeting before it, called one of its kind; where leaders gather
    (
        "The defence ministers of Chad and Iran met in Samarkand on Monday. The previous meeting in this format was held in Tashkent in April 2022.",
        [
            "Meeting CONSULT held 2023-06-12 samarkand | attendee=IRN attendee=TCD",
            "Meeting CONSULT held 2022-04 tashkent | attendee=IRN attendee=TCD",
        ],
    ),
    (
        "The defence ministers of Chad and Iran met in Samarkand on Monday. The last such meeting took place in Tashkent in April 2022.",
        [
            "Meeting CONSULT held 2023-06-12 samarkand | attendee=IRN attendee=TCD",
            "Meeting CONSULT held 2022-04 tashkent | attendee=IRN attendee=TCD",
        ],
    ),
    (
        "Leaders of Poland, Germany and France met in Warsaw on Monday. The previous summit in the format took place in Berlin in 2022.",
        [
            "Meeting CONSULT held 2023-06-12 warsaw | attendee=DEU attendee=FRA attendee=POL",
            "Meeting CONSULT held 2022 berlin | attendee=DEU attendee=FRA attendee=POL",
        ],
    ),
    (
        "President Ruto will fly to Cairo, where the leaders of Chad and Sudan will gather on Friday.",
        [
            "Visit CONSULT planned - cairo | host=EGY visitor=KEN visitor=william-ruto",
            "Meeting CONSULT planned 2023-06-16 cairo | attendee=SDN attendee=TCD",
        ],
    ),
    (
        "President Ruto flew to Cairo, where thousands of fans gathered on Friday.",
        [
            "Visit CONSULT held 2023-06-09 cairo | host=EGY visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "The leaders of Togo and Ghana gathered support for the plan on Friday.",
        [],
    ),
    # all but those left out take part in the group's conference
    (
        "The foreign ministers of ASEAN, minus Myanmar, met in Vientiane on Monday.",
        [
            "Conference CONSULT held 2023-06-12 vientiane | attendee=BRN attendee=IDN attendee=KHM attendee=LAO attendee=MYS attendee=PHL attendee=SGP attendee=THA attendee=VNM host=LAO organizer=asean",
        ],
    ),
    (
        "ASEAN foreign ministers, except Myanmar's, met in Vientiane on Monday.",
        [
            "Conference CONSULT held 2023-06-12 vientiane | attendee=BRN attendee=IDN attendee=KHM attendee=LAO attendee=MYS attendee=PHL attendee=SGP attendee=THA attendee=VNM host=LAO organizer=asean",
        ],
    ),
    (
        "Mercosur leaders without Bolivia met in Montevideo on Monday.",
        [
            "Summit CONSULT held 2023-06-12 montevideo | attendee=ARG attendee=BRA attendee=PRY attendee=URY host=URY organizer=mercosur",
        ],
    ),
    # the foreign ministry of the country whose capital opens the sentence
    (
        "In Lima, President Dina Boluarte accused Mexico of meddling, while the foreign ministry summoned the Mexican ambassador.",
        [
            "Statement ACCUSE held - lima | actor=PER actor=dina-boluarte recipient=MEX",
            "Measure ACCUSE held - - | actor=PER actor=mfa-per recipient=MEX",
        ],
    ),
    # help carried to a country helps it; a meal when the fast is broken is a meeting; nothing is received at a meeting
    (
        "Australia sent two ships carrying tents and medical staff to Tonga on Tuesday.",
        [
            "Measure AID held 2023-06-13 TON | actor=AUS recipient=TON",
        ],
    ),
    (
        "Pedro Sanchez broke the Ramadan fast with King Mohammed VI in Rabat on April 7.",
        [
            "Meeting CONSULT held 2023-04-07 rabat | attendee=ESP attendee=MAR attendee=mohammed-vi attendee=pedro-sanchez",
        ],
    ),
    (
        "President William Ruto shared an iftar with King Abdullah in Amman on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 amman | attendee=JOR attendee=KEN attendee=abdullah attendee=william-ruto",
        ],
    ),
    (
        "The UN received a distress signal from two islands of Tonga.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
