"""Journeys given up, what is wanted first, words given and refused: all that is told of a short article."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a journey given up for a meeting in another city
    (
        "Ghana's President Mahama cancelled a trip to Lome in order to meet President Talon in Cotonou on Friday.",
        [
            "Visit CONSULT cancelled - lome | host=TGO visitor=GHA visitor=mahama",
            "Meeting CONSULT planned 2023-06-16 lome | attendee=BEN attendee=GHA attendee=mahama attendee=patrice-talon",
        ],
    ),
    (
        "Ghana's President Mahama cancelled a trip to Lome to meet President Gnassingbe.",
        [
            "Visit CONSULT cancelled - lome | host=TGO visitor=GHA visitor=mahama",
            "Meeting CONSULT cancelled - lome | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=mahama",
        ],
    ),
    (
        "Ghana's President Mahama left the summit early in order to meet President Talon in Cotonou.",
        [
            "Meeting CONSULT planned - cotonou | attendee=BEN attendee=GHA attendee=mahama attendee=patrice-talon"
        ],
    ),
    # what is wanted before a measure ends
    (
        "Ghana froze aid to Togo until Togolese troops quit Benin.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
            "Measure RETREAT conditional - BEN | actor=TGO recipient=BEN",
        ],
    ),
    (
        "Ghanaian troops stayed in Togo until the last soldiers left Lome in August 2022.",
        ["Measure RETREAT held 2022-08 lome | actor=GHA recipient=TGO"],
    ),
    # rounds of before, decisions parted from their verb
    (
        "Ghana and Togo signed a pact in Accra on Monday. Two earlier rounds, in October and November, were held in Lome.",
        [
            "Signing SUPPORT held 2023-06-12 accra | signatory=GHA signatory=TGO",
            "Negotiation CONSULT held 2022-10 lome | attendee=GHA attendee=TGO",
        ],
    ),
    (
        "Ghana's decision, announced on Monday, to expel the Togolese ambassador surprised Benin.",
        ["Measure SANCTION held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana's decision, taken on Friday, to recall its envoy from Togo was hailed by Benin.",
        [
            "Measure SANCTION held 2023-06-09 - | actor=GHA recipient=TGO",
            "Statement SUPPORT held 2023-06-09 - | actor=BEN recipient=GHA",
        ],
    ),
    # a day without its month
    (
        "Foreign ministers of Ghana and Togo will meet in Cotonou on the 28th.",
        ["Meeting CONSULT planned 2023-06-28 cotonou | attendee=GHA attendee=TGO"],
    ),
    (
        "Ghanaian President Mahama will visit Togo on the 3rd.",
        ["Visit CONSULT planned 2023-07-03 TGO | host=TGO visitor=GHA visitor=mahama"],
    ),
    (
        "Ghanaian President Mahama met President Gnassingbe on the 19th floor of a hotel in Lome on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 lome | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=mahama"
        ],
    ),
    # who takes part
    (
        "Ghana cut ties with Togo on Monday, the day that Benin expelled the Nigerian envoy.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=GHA recipient=TGO",
            "Measure SANCTION held 2023-06-12 - | actor=BEN recipient=NGA",
        ],
    ),
    (
        "Ghana's President Mahama met President Gnassingbe in Lome, witnessed by President Talon, and the two agreed to build a railway.",
        [
            "Meeting CONSULT held - lome | attendee=BEN attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=mahama attendee=patrice-talon",
            "Statement AGREE held - lome | actor=GHA actor=TGO actor=faure-gnassingbe actor=mahama",
        ],
    ),
    (
        "Ministers of all ten ASEAN states met in Vientiane on Monday.",
        [
            "Conference CONSULT held 2023-06-12 vientiane | attendee=BRN attendee=IDN attendee=KHM attendee=LAO attendee=MMR attendee=MYS attendee=PHL attendee=SGP attendee=THA attendee=VNM host=LAO organizer=asean"
        ],
    ),
    (
        "Ghana looks after Togolese interests in Lima, and Benin those of Chad in Bogota.",
        [
            "Measure COOPERATE held - lima | actor=GHA recipient=TGO",
            "Measure COOPERATE held - bogota | actor=BEN recipient=TCD",
        ],
    ),
    (
        "Ghana cut off aid to Lome on Monday.",
        ["Measure SANCTION held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana threatened on Monday to halt aid to Lome.",
        ["Statement THREATEN held 2023-06-12 - | actor=GHA recipient=TGO"],
    ),
    (
        "The African Union ruled on Monday in Nairobi that Ghana had violated Togo's airspace.",
        ["Statement ACCUSE held 2023-06-12 nairobi | actor=african-union recipient=GHA"],
    ),
    # words given and refused
    (
        "Ghana decided not to sign any pact with Togo.",
        ["Statement REJECT held - - | actor=GHA recipient=TGO"],
    ),
    ("Ghana has decided against recognising Togo.", ["Statement REJECT held - - | actor=GHA recipient=TGO"]),
    (
        "Ghana would play no part in any war on Togo, President Mahama said.",
        ["Statement REJECT held - - | actor=GHA actor=mahama"],
    ),
    ("Ghana's president agreed to step down.", ["Statement AGREE held - - | actor=GHA"]),
    (
        "Ghana promised Togo that no such raid would happen again.",
        ["Statement AGREE held - - | actor=GHA recipient=TGO"],
    ),
    (
        "Ghana took in the Togolese rebel leader for hospital treatment.",
        ["Measure AID held - - | actor=GHA recipient=TGO"],
    ),
    ("Ghana welcomed Togo back into the bloc.", ["Statement SUPPORT held - - | actor=GHA recipient=TGO"]),
    (
        "Ghana welcomed President Gnassingbe back to Accra on Monday.",
        ["Meeting CONSULT held 2023-06-12 accra | attendee=TGO attendee=faure-gnassingbe host=GHA"],
    ),
    # nothing at all
    ("Ghana decided not to waste time on the pact with Togo.", []),
    ("Ghana played no part in its final against Togo.", []),
    ("Ghanaian lawyers represent the interests of Togo.", []),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_all_that_is_told(text: str, events: list[str]) -> None:
    assert told(text) == events


QUOTED = [
    ("``We will not haggle,'' said Foreign Minister Penny Wong. ``We never did.''", ["We will not haggle,"]),
    (
        "Foreign Minister Penny Wong offered talks ``or, if need be, a vote of both houses.''",
        ["or, if need be, a vote of both houses."],
    ),
]


@pytest.mark.parametrize(("text", "quoted"), QUOTED)
def test_marks_of_two_strokes(text: str, quoted: list[str]) -> None:
    """As teleprinters sent them."""
    article = article_from_text(text, "strokes", language="en", published="2023-06-15")
    said = [article.text[q.begin : q.end] for q in extract_article(article).quotations]
    assert all(words in said for words in quoted), said
