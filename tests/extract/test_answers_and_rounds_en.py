"""Answers and toward whom they are, rounds for which somebody comes, days behind a noun and its aside."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # toward whom an answer is
    (
        "Algeria reacted to the Spanish turn by recalling its ambassador on Monday and suspending a treaty.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=DZA recipient=ESP",
            "Measure SANCTION held 2023-06-12 - | actor=DZA recipient=ESP",
        ],
    ),
    (
        "Peru responded to Bolivia's insult by recalling its ambassador.",
        [
            "Measure SANCTION held - - | actor=PER recipient=BOL",
        ],
    ),
    (
        "Norway retaliated for the Russian move by expelling two diplomats on Monday.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=NOR recipient=RUS",
        ],
    ),
    (
        "Kenya answered Sudan by recalling its ambassador from Egypt.",
        [
            "Measure SANCTION held - - | actor=KEN recipient=EGY",
        ],
    ),
    (
        "In response to the Spanish move, Algeria recalled its ambassador.",
        [
            "Measure SANCTION held - - | actor=DZA recipient=ESP",
        ],
    ),
    (
        "Russia expelled two diplomats in retaliation for a Norwegian move.",
        [
            "Measure SANCTION held - - | actor=RUS recipient=NOR",
        ],
    ),
    (
        "Kenya reacted to the news from Sudan by sending doctors to Chad.",
        [
            "Measure AID held - TCD | actor=KEN recipient=TCD",
        ],
    ),
    # behind whose aside, and behind "as", a day stands
    (
        "Uganda's president, who blamed Kenya for the raid, resigned on Monday.",
        [
            "Statement ACCUSE held - - | actor=UGA recipient=KEN",
            "Measure RETREAT held 2023-06-12 - | actor=UGA",
        ],
    ),
    (
        "Kenya's president, who recognised Kosovo as a state in January 2019, resigned on Monday.",
        [
            "Statement SUPPORT held 2019-01 - | actor=KEN recipient=XKX",
            "Measure RETREAT held 2023-06-12 - | actor=KEN",
        ],
    ),
    (
        "Togo condemned Ghana as the author of the raid in May 2019.",
        [
            "Statement ACCUSE held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Kenya, in its boldest step since 2019, expelled the Sudanese ambassador.",
        [
            "Measure SANCTION held - - | actor=KEN recipient=SDN",
        ],
    ),
    # over, where somebody was there
    (
        "President Santiago Pena of Paraguay chaired a summit of Mercosur in Asuncion in July.",
        [
            "Summit CONSULT held 2022-07 asuncion | attendee=PRY chair=santiago-pena host=PRY organizer=mercosur",
        ],
    ),
    (
        "Former President Uhuru Kenyatta mediated the talks between Chad and Sudan in Doha in August.",
        [
            "Meeting CONSULT held 2022-08 doha | attendee=SDN attendee=TCD mediator=KEN mediator=uhuru-kenyatta",
        ],
    ),
    (
        "Paul Kagame attended a conference on trade in Accra in July.",
        [
            "Conference CONSULT held 2022-07 accra | attendee=GHA attendee=RWA attendee=paul-kagame host=GHA",
        ],
    ),
    (
        "Lars Holm led the talks with Turkey in Ankara in September.",
        [
            "Meeting CONSULT held 2022-09 ankara | attendee=TUR chair=lars-holm",
        ],
    ),
    (
        "Norway will host a conference on peat in Oslo in August.",
        [
            "Conference CONSULT planned 2023-08 oslo | host=NOR",
        ],
    ),
    (
        "Kenya had hoped to host talks between Chad and Sudan in August.",
        [
            "Meeting CONSULT planned 2023-08 - | attendee=SDN attendee=TCD host=KEN",
        ],
    ),
    # set off behind the noun
    (
        "A ceasefire between Chad and the Sudanese army, proclaimed in January, was broken on Monday.",
        [
            "Statement AGREE held 2023-01 - | actor=SDN actor=TCD",
        ],
    ),
    (
        "A truce between Ghana and Togo, brokered by Qatar in March, was extended on Monday.",
        [
            "Statement AGREE held 2023-03 - | actor=GHA actor=TGO mediator=QAT",
        ],
    ),
    (
        "The talks between Chile and Peru, held in Quito in August, ended without a deal.",
        [
            "Meeting CONSULT held 2022-08 quito | attendee=CHL attendee=PER",
        ],
    ),
    (
        "The talks between Ghana and Togo, suspended in May, resumed on Monday.",
        [
            "Negotiation CONSULT held 2023-06-12 - | attendee=GHA attendee=TGO",
        ],
    ),
    (
        "The negotiations between Ghana and Togo, broken off in January, restarted in Lome on Monday.",
        [
            "Negotiation CONSULT held 2023-06-12 lome | attendee=GHA attendee=TGO",
        ],
    ),
    # who mediates and presides did not convene
    (
        "Peace talks organised by Qatar began in Doha on Monday with Egypt mediating.",
        [
            "Negotiation CONSULT held 2023-06-12 doha | mediator=EGY organizer=QAT",
        ],
    ),
    (
        "Uganda's Yoweri Museveni met President William Ruto, who hosted the summit in Nairobi, on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 nairobi | attendee=KEN attendee=UGA attendee=william-ruto attendee=yoweri-museveni",
        ],
    ),
    (
        "In separate talks with President William Ruto, who chaired the summit, Uganda's "
        "Yoweri Museveni asked for more gas.",
        [
            "Meeting CONSULT held - - | attendee=KEN attendee=UGA attendee=william-ruto attendee=yoweri-museveni",
            "Statement REQUEST held - - | actor=UGA actor=yoweri-museveni",
        ],
    ),
    (
        "Uganda's Yoweri Museveni held talks with President Bola Tinubu of Nigeria, who chairs "
        "the bloc, on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=NGA attendee=UGA attendee=bola-tinubu attendee=yoweri-museveni",
        ],
    ),
    # offers to help with
    (
        "Norway offered to help with the upkeep of the truce.",
        [
            "Statement AGREE held - - | actor=NOR",
        ],
    ),
    (
        "In Oslo on Thursday Norwegian Foreign Minister Lars Holm offered to help with the "
        "upkeep of the ceasefire.",
        [
            "Statement AGREE held 2023-06-15 oslo | actor=NOR actor=lars-holm",
        ],
    ),
    (
        "Kenya on Monday pledged to assist in the search for the missing sailors.",
        [
            "Statement AGREE held 2023-06-12 - | actor=KEN",
        ],
    ),
    (
        "Oman offered to help mediate in the dispute between Yemen and Saudi Arabia.",
        [
            "Statement AGREE held - - | actor=OMN recipient=SAU recipient=YEM",
        ],
    ),
    (
        "Lars Holm offered to help with the dishes.",
        [],
    ),
    # claims that they did
    (
        "Ghana claimed on Monday that Togo had armed the rebels.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Togo claims that Accra and Abuja leaned on its judges.",
        [
            "Statement ACCUSE held - - | actor=TGO recipient=GHA recipient=NGA",
        ],
    ),
    (
        "Ghana claims that Togo is its oldest friend.",
        [],
    ),
    (
        "Uganda claims that rebels killed ten of its soldiers in Congo. Rain fell.",
        [],
    ),
    # charges called untrue
    (
        'Turkey accused Sweden of shielding terrorists. "It is nonsense," Swedish Foreign '
        "Minister Lars Holm said of the charge.",
        [
            "Statement ACCUSE held - - | actor=TUR recipient=SWE",
            "Statement REJECT held - - | actor=SWE actor=lars-holm recipient=TUR",
        ],
    ),
    (
        '"A fairy tale," Foreign Minister Lars Holm of Sweden said of the Turkish allegations on Monday.',
        [
            "Statement REJECT held 2023-06-12 - | actor=SWE actor=lars-holm recipient=TUR",
        ],
    ),
    (
        "Rwanda accused Burundi of an attack. Burundi called the claim baseless.",
        [
            "Statement ACCUSE held - - | actor=RWA recipient=BDI",
            "Statement REJECT held - - | actor=BDI recipient=RWA",
        ],
    ),
    (
        "Rwanda accused Burundi of an attack. Burundi's foreign minister, Albert Shingiro, "
        "said the allegation was a lie.",
        [
            "Statement ACCUSE held - - | actor=RWA recipient=BDI",
            "Statement REJECT held - - | actor=BDI actor=albert-shingiro recipient=RWA",
        ],
    ),
    (
        "Rwanda accused Burundi of an attack on Monday. Burundi said the charge was under study.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=RWA recipient=BDI",
        ],
    ),
    # a scene of its own
    (
        'Togo, for which the deal was "a gift", thanked Ghana, and in Accra President Nana '
        "Akufo-Addo thanked Togo.",
        [
            "Statement SUPPORT held - accra | actor=TGO recipient=GHA",
            "Statement SUPPORT held - accra | actor=GHA actor=nana-akufo-addo recipient=TGO",
        ],
    ),
    (
        "President William Ruto, who was in Kampala, praised Uganda on Monday, and in Lima on "
        "Tuesday Foreign Minister Ana Gervasi rejected the plan of Kenya.",
        [
            "Statement SUPPORT held 2023-06-12 - | actor=KEN actor=william-ruto recipient=UGA",
            "Statement REJECT held 2023-06-13 lima | actor=PER actor=ana-cecilia-gervasi recipient=KEN",
            "Visit CONSULT held 2023-06-12 kampala | host=UGA visitor=KEN visitor=william-ruto",
        ],
    ),
    # called off
    (
        "A trip to Lima which the Chilean foreign minister was due to make next week was cancelled.",
        [
            "Visit CONSULT cancelled 2023-06 lima | host=PER visitor=CHL",
        ],
    ),
    (
        "The Swedish ministers were to have come over to Nairobi next week; the trip was put "
        "off on Wednesday.",
        [
            "Visit CONSULT cancelled 2023-06 nairobi | host=KEN visitor=SWE",
        ],
    ),
    (
        "The conference on Somalia due to open in Oslo on Monday has been put off.",
        [
            "Conference CONSULT cancelled 2023-06-12 oslo | host=NOR",
        ],
    ),
    (
        "Peace talks on Sudan due to open in Nairobi on June 18 have been put off until August.",
        [
            "Negotiation CONSULT cancelled 2023-06-18 nairobi | host=KEN",
        ],
    ),
    (
        "Peace talks will open in Geneva on June 20.",
        [
            "Negotiation CONSULT planned 2023-06-20 geneva | host=CHE",
        ],
    ),
    (
        "Wage talks began in London on Monday.",
        [],
    ),
    (
        "Peace talks resumed in Nairobi.",
        [
            "Negotiation CONSULT held - nairobi | host=KEN",
        ],
    ),
    (
        "Presidents William Ruto and Yoweri Museveni were among the many who came to Accra.",
        [],
    ),
    # in whose stead
    (
        "Uganda's defence minister, Vincent Ssempijja, stepped down on Monday. Jacob Oboth was "
        "appointed to replace him.",
        [
            "Measure RETREAT held 2023-06-12 - | actor=UGA actor=vincent-ssempijja",
            "Appointment - held 2023-06-12 - | actor=UGA appointee=jacob-oboth",
        ],
    ),
    (
        "Togo's Robert Dussey resigned on Monday. Kofi Adu was named as his successor.",
        [
            "Measure RETREAT held 2023-06-12 - | actor=TGO actor=robert-dussey",
            "Appointment - held 2023-06-12 - | actor=TGO appointee=kofi-adu",
        ],
    ),
    (
        "The coach resigned on Monday. Lars Holm was picked to replace him.",
        [],
    ),
    # rounds and calls
    (
        "Ghanaian Foreign Minister Shirley Botchwey visited Lome from June 10 to 12 for the "
        "fifth round of border talks.",
        [
            "Visit CONSULT held 2023-06-10 lome | host=TGO visitor=GHA visitor=shirley-botchwey",
            "Negotiation CONSULT held 2023-06-10 lome | attendee=GHA attendee=TGO attendee=shirley-botchwey host=TGO",
        ],
    ),
    (
        "Foreign Minister Lars Holm of Sweden is to visit Ankara on Friday for another round "
        "of negotiations on extradition.",
        [
            "Visit CONSULT planned 2023-06-16 ankara | host=TUR visitor=SWE visitor=lars-holm",
            "Negotiation CONSULT planned 2023-06-16 ankara | attendee=SWE attendee=TUR attendee=lars-holm host=TUR",
        ],
    ),
    (
        "President William Ruto visited Kampala on Monday for the opening of a bridge.",
        [
            "Visit CONSULT held 2023-06-12 kampala | host=UGA visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "President William Ruto followed up with a phone call to Paul Kagame on Monday.",
        [
            "Call CONSULT held 2023-06-12 - | attendee=KEN attendee=RWA attendee=paul-kagame attendee=william-ruto",
        ],
    ),
    (
        "William Ruto, in the course of a phone call with Paul Kagame on Monday, condemned Chad.",
        [
            "Call CONSULT held 2023-06-12 - | attendee=KEN attendee=RWA attendee=paul-kagame attendee=william-ruto",
            "Statement ACCUSE held 2023-06-12 - | actor=KEN actor=william-ruto recipient=TCD",
        ],
    ),
    # his host
    (
        "President William Ruto visited Kampala on Monday and met President Yoweri Museveni. "
        "Ruto urged his host to open the border.",
        [
            "Visit CONSULT held 2023-06-12 kampala | host=UGA visitor=KEN visitor=william-ruto",
            "Meeting CONSULT held 2023-06-12 kampala | attendee=KEN attendee=UGA attendee=william-ruto attendee=yoweri-museveni",
            "Statement REQUEST held 2023-06-12 kampala | actor=KEN actor=william-ruto recipient=UGA recipient=yoweri-museveni",
        ],
    ),
    (
        "Foreign Minister Lars Holm of Sweden arrived in Lima on Monday and held talks with "
        "Foreign Minister Ana Gervasi. He called upon his host to free the prisoners.",
        [
            "Visit CONSULT held 2023-06-12 lima | host=PER visitor=SWE visitor=lars-holm",
            "Meeting CONSULT held 2023-06-12 lima | attendee=PER attendee=SWE attendee=ana-cecilia-gervasi attendee=lars-holm",
        ],
    ),
    # expected at it
    (
        "William Ruto is expected at the summit in Baku on Sunday.",
        [
            "Summit CONSULT planned 2023-06-18 baku | attendee=AZE attendee=KEN attendee=william-ruto host=AZE",
        ],
    ),
    (
        "Presidents William Ruto and Yoweri Museveni are due at a summit in Baku on Sunday.",
        [
            "Summit CONSULT planned 2023-06-18 baku | attendee=KEN attendee=UGA attendee=william-ruto attendee=yoweri-museveni host=AZE",
        ],
    ),
    (
        "Lars Holm is expected to speak at a conference in Baku on Sunday.",
        [
            "Conference CONSULT planned 2023-06-18 baku | attendee=AZE attendee=lars-holm host=AZE speaker=lars-holm",
        ],
    ),
    (
        "The pact is expected at the summit in Baku on Sunday.",
        [],
    ),
    # told to be gone, and whose help it is
    (
        "Malta notified the Libyan consul on Monday that he must be gone by Friday.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=MLT recipient=LBY",
        ],
    ),
    (
        "Kenya told the Sudanese ambassador that it had 48 hours to answer.",
        [],
    ),
    (
        "Olaf Scholz promised German help in clearing mines in Chad.",
        [
            "Statement AGREE held - - | actor=DEU actor=olaf-scholz recipient=TCD",
        ],
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_all_that_is_told(text: str, rows: list[str]) -> None:
    """Every event of the text, and no other."""
    assert told(text) == rows
