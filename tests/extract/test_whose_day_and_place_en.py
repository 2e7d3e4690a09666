"""Whose day and place it is: who came before, what is condemned, what opens and is put off."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # who came before came on his own day
    (
        "Abela will be the first Maltese premier to visit Fiji since Lawrence Gonzi in 2005.",
        [
            "Visit CONSULT planned - FJI | host=FJI visitor=MLT visitor=robert-abela",
            "Visit CONSULT held 2005 FJI | host=FJI visitor=MLT visitor=lawrence-gonzi",
        ],
    ),
    (
        "Angela Merkel was the first German chancellor to visit Angola since Helmut Kohl in 1995.",
        [
            "Visit CONSULT held - AGO | host=AGO visitor=DEU visitor=angela-merkel",
            "Visit CONSULT held 1995 AGO | host=AGO visitor=DEU visitor=helmut-kohl",
        ],
    ),
    (
        "Angela Merkel was the first German chancellor to visit Angola since independence in 1975.",
        [
            "Visit CONSULT held - AGO | host=AGO visitor=DEU visitor=angela-merkel",
        ],
    ),
    (
        "President Ruto arrived in Suva on Monday, the first Kenyan leader to visit Fiji since Daniel arap Moi in 1982.",
        [
            "Visit CONSULT held 2023-06-12 suva | host=FJI visitor=KEN visitor=william-ruto",
            "Visit CONSULT held 1982 FJI | host=FJI visitor=KEN visitor=daniel-arap-moi",
        ],
    ),
    # stops behind "then", what was to have begun, what is put off, bodies whose meetings open
    (
        "President Ruto will be in Lome on Friday, then fly to Abidjan.",
        [
            "Visit CONSULT planned 2023-06-16 lome | host=TGO visitor=KEN visitor=william-ruto",
            "Visit CONSULT planned - abidjan | host=CIV visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "President Ruto will visit Togo on Friday and then Ghana on Saturday.",
        [
            "Visit CONSULT planned 2023-06-16 TGO | host=TGO visitor=KEN visitor=william-ruto",
            "Visit CONSULT planned 2023-06-17 GHA | host=GHA visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "In 2011 Kenya's president visited Togo, and later Ghana expelled its envoy.",
        [
            "Visit CONSULT held 2011 TGO | host=TGO visitor=KEN",
            "Measure SANCTION held 2011 - | actor=GHA",
        ],
    ),
    (
        "President Ruto met Emmanuel Macron in Paris on Monday and later Olaf Scholz in Berlin on Tuesday.",
        [
            "Meeting CONSULT held 2023-06-12 paris | attendee=FRA attendee=KEN attendee=emmanuel-macron attendee=william-ruto",
            "Meeting CONSULT held 2023-06-13 berlin | attendee=DEU attendee=KEN attendee=olaf-scholz attendee=william-ruto",
        ],
    ),
    (
        "President Tokayev cancelled talks with Premier Orpo, due to start on 28 June.",
        [
            "Meeting CONSULT cancelled 2023-06-28 - | attendee=KAZ attendee=kassym-jomart-tokayev attendee=orpo",
        ],
    ),
    (
        "President Tokayev cancelled a visit to Finland that was to have begun on 28 June.",
        [
            "Visit CONSULT cancelled 2023-06-28 FIN | host=FIN visitor=KAZ visitor=kassym-jomart-tokayev",
        ],
    ),
    (
        "President Tokayev put off a visit to Finland to the start of August.",
        [
            "Visit CONSULT cancelled - FIN | host=FIN visitor=KAZ visitor=kassym-jomart-tokayev",
        ],
    ),
    (
        "The ASEAN summit in Lima was put off to September.",
        [
            "Summit CONSULT cancelled - lima | host=PER organizer=asean",
        ],
    ),
    (
        "The Pacific Islands Forum opens in Tonga on Monday.",
        [
            "Summit CONSULT planned 2023-06-19 TON | host=TON organizer=pif",
        ],
    ),
    (
        "BRICS opened a bank in Shanghai on Monday.",
        [],
    ),
    (
        "Peru condemned the closure of a radio station in Caracas.",
        [
            "Statement ACCUSE held - - | actor=PER",
        ],
    ),
    # who is in the chair
    (
        "The G20 opened in Rio de Janeiro on Monday with President Lula in the chair.",
        [
            "Summit CONSULT held 2023-06-12 rio-de-janeiro | attendee=BRA chair=luiz-inacio-lula-da-silva "
            "host=BRA organizer=g20"
        ],
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_what_is_told(text: str, rows: list[str]) -> None:
    assert told(text) == rows
