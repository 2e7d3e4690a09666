"""Talks with those who have no name, people met in a capital, days of what a paper is about, papers agreed on."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # talks with foes who have no name are negotiations
    (
        "Mali and the rebels held talks in Algiers on Monday.",
        [
            "Negotiation CONSULT held 2023-06-12 algiers | attendee=MLI",
        ],
    ),
    (
        "The talks between Burundi and the rebels began in Pretoria in May 2001.",
        [
            "Negotiation CONSULT held 2001-05 pretoria | attendee=BDI",
        ],
    ),
    (
        "The guerrillas and the government of Mali resumed negotiations in Algiers on Monday.",
        [
            "Negotiation CONSULT held 2023-06-12 algiers | attendee=MLI",
        ],
    ),
    (
        "Mali and a mining company held talks in Algiers on Monday.",
        [],
    ),
    # people met in a capital, who are not of its state
    (
        "Mali's government met the rebels in Algiers on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 algiers | attendee=MLI",
        ],
    ),
    (
        "Mali's foreign minister met officials in Algiers on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=DZA attendee=MLI",
        ],
    ),
    # since when something was so is not when a paper on it was signed
    (
        "Ruto met Deby on Monday. Kenya and Chad signed a memorandum on relations frozen since October 30, 1967.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=KEN attendee=TCD attendee=mahamat-idriss-deby attendee=william-ruto",
            "Signing SUPPORT held 2023-06-12 - | signatory=KEN signatory=TCD",
        ],
    ),
    (
        "Kenya and Chad signed a memorandum on a bridge in use since October 2020.",
        [
            "Signing SUPPORT held - - | signatory=KEN signatory=TCD",
        ],
    ),
    (
        "Kenya and Chad signed a memorandum on a bridge on May 2.",
        [
            "Signing SUPPORT held 2023-05-02 - | signatory=KEN signatory=TCD",
        ],
    ),
    # a truce that is agreed is told, and not planned
    (
        "The truce between Ethiopia and the TPLF, agreed in March, collapsed on Friday.",
        [
            "Statement AGREE held 2023-03 - | actor=ETH actor=tplf",
        ],
    ),
    (
        "A summit between Chad and Mali, agreed in March, will be held in Lome.",
        [
            "Summit CONSULT planned - lome | attendee=MLI attendee=TCD host=TGO",
        ],
    ),
    # what somebody is concerned about
    (
        "Kenya is deeply concerned about the coup in Niger.",
        [
            "Statement ACCUSE held - - | actor=KEN recipient=NER",
        ],
    ),
    (
        "Villagers in Ghana were angry at the fuel prices in Accra.",
        [],
    ),
    # brought back in is not taken out
    (
        "Peru wants to bring Bolivia back into the court.",
        [
            "Statement REQUEST held - - | actor=PER recipient=BOL",
        ],
    ),
    # what somebody proposes to nobody by name
    (
        "Chad proposed that the two armies pull back from the border.",
        [
            "Statement REQUEST held - - | actor=TCD",
        ],
    ),
    (
        "President Boakai suggested that talks had failed.",
        [],
    ),
    # what describes somebody is done, whatever is refused or not done to him
    (
        "Russia refused entry to three diplomats expelled by Poland in March.",
        [
            "Measure SANCTION held 2023-03 - | actor=POL",
        ],
    ),
    (
        "Chad failed to free two envoys arrested by Mali in March.",
        [
            "Measure RETREAT denied 2023-03 - | actor=TCD",
            "Measure COERCE held 2023-03 - | actor=MLI",
        ],
    ),
    (
        "Two diplomats were not expelled by Chad.",
        [
            "Measure SANCTION denied - - | actor=TCD",
        ],
    ),
    # behind a participle and its agent the main verb tells another thing, with its own day and place
    (
        "A ship seized by Iran on Friday was freed on Monday.",
        [
            "Measure COERCE held 2023-06-09 - | actor=IRN",
        ],
    ),
    (
        "The envoy expelled by Peru on May 20 was received in Chile on Monday.",
        [
            "Measure SANCTION held 2023-05-20 - | actor=PER",
        ],
    ),
    (
        "Tanks sent by Kenya arrived in Juba on Monday.",
        [
            "Measure AID held 2023-06-12 juba | actor=KEN recipient=SSD",
        ],
    ),
    (
        "Two envoys were arrested by Mali on Monday in Bamako.",
        [
            "Measure COERCE held 2023-06-12 bamako | actor=MLI",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "en") == events
