"""Clauses beside and behind the main one, as papers join them: whose deed, day, place and words they tell."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # "ending a rift" is no end of ties
    (
        "Chad and Libya agreed to resume diplomatic relations, ending a break of four years.",
        ["Statement AGREE held - - | actor=LBY actor=TCD"],
    ),
    (
        "Fiji and Tonga agreed on Monday to re-establish ties and reopen embassies, ending seven years of estrangement.",
        ["Statement AGREE held 2023-06-12 - | actor=FJI actor=TON"],
    ),
    (
        "Fiji ended diplomatic relations with Tonga on Monday.",
        ["Measure SANCTION held 2023-06-12 - | actor=FJI recipient=TON"],
    ),
    # a capital before "where"
    (
        "Robert Dussey flew to the Ghanaian capital on Monday, where he held talks with Shirley Botchwey.",
        [
            "Visit CONSULT held 2023-06-12 accra | host=GHA visitor=TGO visitor=robert-dussey",
            "Meeting CONSULT held 2023-06-12 accra | attendee=TGO attendee=robert-dussey attendee=shirley-botchwey",
        ],
    ),
    (
        "Robert Dussey is in the Chadian capital, where he signed a pact with Mahamat Deby on Monday.",
        [
            "Signing SUPPORT held 2023-06-12 ndjamena | signatory=TCD signatory=TGO signatory=mahamat-idriss-deby signatory=robert-dussey"
        ],
    ),
    # a participle behind a month lends no place; nor does what somebody is accused of
    (
        "Togo closed its border in May 2022, accusing Accra of espionage.",
        [
            "Measure SANCTION held 2022-05 - | actor=TGO recipient=GHA",
            "Statement ACCUSE held 2022-05 - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Peru broke off ties with Israel in October, accusing Jerusalem of crimes.",
        [
            "Measure SANCTION held 2022-10 - | actor=PER recipient=ISR",
            "Statement ACCUSE held 2022-10 - | actor=PER recipient=ISR",
        ],
    ),
    (
        "Peru rejected a Chilean request to extradite a general who is accused of murders in Temuco.",
        ["Statement REJECT held - - | actor=PER recipient=CHL"],
    ),
    (
        "Ghana turned down a Togolese request to hand over a banker, who is wanted for alleged fraud in Kara.",
        ["Statement REJECT held - - | actor=GHA recipient=TGO"],
    ),
    # crowds joined on are nobody's
    (
        "Ghana and Togo signed the deal on Monday as hundreds rallied in Accra.",
        ["Signing SUPPORT held 2023-06-12 - | signatory=GHA signatory=TGO"],
    ),
    # who leads a delegation, set off by commas
    (
        "A delegation of the Arab League, headed by Ahmed Aboul Gheit, landed in Tripoli on Monday.",
        ["Visit CONSULT held 2023-06-12 tripoli | host=LBY visitor=ahmed-aboul-gheit visitor=arab-league"],
    ),
    (
        "A Togolese delegation, led by Foreign Minister Robert Dussey, signed the deal in Accra on Monday.",
        ["Signing SUPPORT held 2023-06-12 accra | signatory=TGO signatory=robert-dussey"],
    ),
    (
        "A mission of the African Union led by Olusegun Obasanjo arrived in Lome on Monday.",
        ["Visit CONSULT held 2023-06-12 lome | host=TGO visitor=african-union visitor=olusegun-obasanjo"],
    ),
    (
        "An ECOWAS delegation left Niamey on Monday without spending the night.",
        [],
    ),
    # whoever is asked to attend a named event
    (
        "Ghana invited Togo to attend the Paris Peace Forum in Paris on 5 November.",
        [
            "Conference CONSULT planned 2023-11-05 paris | attendee=FRA attendee=TGO host=FRA",
            "Statement REQUEST held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "It was up to Ghana to make a move.",
        [],
    ),
    # the day of a pact
    (
        "Fiji struck a policing agreement with Tonga in July.",
        ["Statement AGREE held 2022-07 - | actor=FJI actor=TON"],
    ),
    (
        "Fiji, whose government struck a policing agreement with Tonga in July, asked Samoa to explain its vote.",
        [
            "Statement AGREE held 2022-07 - | actor=FJI actor=TON",
            "Statement REQUEST held - - | actor=FJI recipient=WSM",
        ],
    ),
    (
        "A border accord was reached by Ghana and Togo in 2019.",
        ["Statement AGREE held 2019 - | actor=GHA actor=TGO"],
    ),
    (
        "Ghana reached a deal with Togo to reopen the border in May.",
        ["Statement AGREE held - - | actor=GHA actor=TGO"],
    ),
    # what answered a deed, and what is counted from years ago
    (
        "Ghana rejected the plan a day after Togo closed its border.",
        [
            "Statement REJECT held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held 2023-06-14 - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Ghana recalled its envoy on 3 May 2021. The decision came two days after Togo closed its border.",
        ["Measure SANCTION held 2021-05-03 - | actor=GHA", "Measure SANCTION held 2021-05-01 - | actor=TGO"],
    ),
    (
        "Ghana cut ties with Togo in March 2021. The step was taken a day after Togo arrested three Ghanaian officers.",
        [
            "Measure SANCTION held 2021-03 - | actor=GHA recipient=TGO",
            "Measure COERCE held 2021-03 - | actor=TGO recipient=GHA",
        ],
    ),
    # whose clause tells of the talks
    (
        "President Sam Nujoma rejected the plan a day after his foreign minister, Hage Geingob, flew to Lusaka for talks with Keli Walubita.",
        [
            "Statement REJECT held - - | actor=NAM actor=sam-nujoma",
            "Visit CONSULT held 2023-06-14 lusaka | host=ZMB visitor=NAM visitor=hage-geingob",
            "Meeting CONSULT held 2023-06-14 lusaka | attendee=NAM attendee=hage-geingob attendee=keli-walubita",
        ],
    ),
    # who heads whom a clause tells of
    (
        "The deal was brokered by ECOWAS, whose president, Omar Touray, praised Ghana.",
        ["Statement SUPPORT held - - | actor=ecowas actor=omar-alieu-touray recipient=GHA"],
    ),
    (
        "Akufo-Addo attended a summit of ECOWAS, whose president, Omar Touray, condemned Mali.",
        [
            "Summit CONSULT held - - | attendee=akufo-addo organizer=ecowas",
            "Statement ACCUSE held - - | actor=ecowas actor=omar-alieu-touray recipient=MLI",
        ],
    ),
    (
        "Norway, whose defence minister, Tore Sandvik, visited Lima in May, condemned Bolivia on Monday.",
        [
            "Visit CONSULT held 2023-05 lima | host=PER visitor=NOR visitor=tore-sandvik",
            "Statement ACCUSE held 2023-06-12 - | actor=NOR recipient=BOL",
        ],
    ),
    # what a deed is dismissed as
    (
        "Ghana dismissed Togo's decision as a stunt.",
        ["Statement ACCUSE held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Peru withdrew its ambassador to Bolivia on Monday. Bolivian spokesman Luis Rojas dismissed the step as the whim of a clown.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=PER recipient=BOL",
            "Statement ACCUSE held 2023-06-12 - | actor=BOL actor=luis-rojas recipient=PER",
        ],
    ),
    (
        "Ghana dismissed Togo's goalkeeper as a has-been.",
        [],
    ),
    # each side and the other
    (
        "Ghana and Togo met in Accra on Monday. Each side charged the other with breaking the truce.",
        [
            "Meeting CONSULT held 2023-06-12 accra | attendee=GHA attendee=TGO",
            "Statement ACCUSE held 2023-06-12 accra | actor=GHA actor=TGO recipient=GHA recipient=TGO",
        ],
    ),
    (
        "Norwegian Defence Minister Tore Sandvik held the government in Minsk responsible for any fire from its soil.",
        ["Statement ACCUSE held - - | actor=NOR actor=tore-sandvik recipient=BLR"],
    ),
    # who is present is no party
    (
        "Ghana and Togo agreed on a truce on Sunday, with the ambassadors of Norway and Japan present.",
        ["Statement AGREE held 2023-06-11 - | actor=GHA actor=TGO"],
    ),
    (
        "Ghana and Togo signed the deal with the ambassadors of Norway and Japan present.",
        ["Signing SUPPORT held - - | attendee=JPN attendee=NOR signatory=GHA signatory=TGO"],
    ),
    (
        "Ghana agreed with Togo to open the border at present.",
        ["Statement AGREE held - - | actor=GHA actor=TGO"],
    ),
    (
        "Togo's president and his Ghanaian counterpart jointly inaugurated the border market on Friday.",
        ["Ceremony - held 2023-06-09 - | attendee=GHA attendee=TGO"],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events


SPEAKERS = [
    (
        "Togo sent troops, its foreign minister, Robert Dussey, describing the coup as "
        '"an insult to every voter".',
        "person/robert-dussey",
    ),
    (
        "Norway recalled its ambassador from Mali on Monday, Defence Minister Tore Sandvik calling the raid "
        '"a stain on the country".',
        "person/tore-sandvik",
    ),
    (
        "Fiji closed its embassy on Monday, with its president, Wiliame Katonivere, calling the raid "
        '"an attack on every one of us".',
        "person/wiliame-katonivere",
    ),
    (
        "Chile condemned the raid, its foreign minister, Alberto van Klaveren, accusing Bolivia of "
        '"trampling on every rule of law".',
        "person/alberto-van-klaveren",
    ),
    (
        "President Ruto met the Chadian minister, Abderaman Koulamallah, telling him that "
        '"friends do not close doors".',
        "person/william-ruto",
    ),
    (
        "President Faure Gnassingbe will fly to Maseru for a summit of SADC, whose executive secretary, "
        'Elias Magosi, welcomed the thaw. "This is how neighbours ought to behave," he said in a letter.',
        "person/elias-magosi",
    ),
    (
        "President Ruto is to meet the head of the AU, whose chairperson, Moussa Faki, called on Chad to hold "
        'elections. "The voters must decide," he said.',
        "person/moussa-faki-mahamat",
    ),
    (
        "President Faure Gnassingbe flew to Oman, whose foreign minister, Badr Albusaidi, thanked him, "
        'and signed a pact. "Our road is long and straight," he said.',
        "person/faure-gnassingbe",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_whose_words_are_quoted(text: str, speaker: str) -> None:
    findings = extract_article(article_from_text(text, "item", language="en", published="2024-03-14"))
    assert {q.speaker for q in findings.quotations if q.direct} == {speaker}
