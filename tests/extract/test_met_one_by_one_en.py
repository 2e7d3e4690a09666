"""Who met whom, and what was done to whom on which day: guests who talk, envoys of two days, one after another."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a guest who tells something to a leader of the country where he is has met him
    (
        (
            "Togo's foreign minister Robert Dussey, on a two-day trip to Nairobi, told President "
            "William Ruto on Tuesday that Lome would help."
        ),
        [
            "Visit CONSULT held - nairobi | host=KEN visitor=TGO visitor=robert-dussey",
            (
                "Meeting CONSULT held 2023-06-13 nairobi | attendee=KEN attendee=TGO "
                "attendee=robert-dussey attendee=william-ruto"
            ),
        ],
    ),
    (
        (
            "Visiting Fijian prime minister Sitiveni Rabuka told President William Ruto on "
            "Wednesday that trade would grow."
        ),
        [
            "Visit CONSULT held 2023-06-14 - | host=KEN visitor=FJI visitor=sitiveni-rabuka",
            (
                "Meeting CONSULT held 2023-06-14 - | attendee=FJI attendee=KEN attendee=sitiveni-rabuka "
                "attendee=william-ruto"
            ),
        ],
    ),
    (
        (
            "Robert Dussey landed in Nairobi on Wednesday. He assured President William Ruto that "
            "Togo wanted no war."
        ),
        [
            "Visit CONSULT held 2023-06-14 nairobi | host=KEN visitor=TGO visitor=robert-dussey",
            (
                "Statement AGREE held 2023-06-14 nairobi | actor=TGO actor=robert-dussey "
                "recipient=KEN recipient=william-ruto"
            ),
            (
                "Meeting CONSULT held 2023-06-14 nairobi | attendee=KEN attendee=TGO "
                "attendee=robert-dussey attendee=william-ruto"
            ),
        ],
    ),
    (
        (
            "Robert Dussey landed in Nairobi on Wednesday. He told Fijian prime minister Sitiveni "
            "Rabuka by telephone that Togo wanted no war."
        ),
        [
            "Visit CONSULT held 2023-06-14 nairobi | host=KEN visitor=TGO visitor=robert-dussey",
            (
                "Call CONSULT held 2023-06-14 - | attendee=FJI attendee=TGO attendee=robert-dussey "
                "attendee=sitiveni-rabuka"
            ),
        ],
    ),
    (
        "Robert Dussey landed in Nairobi on Wednesday, where he thanked President William Ruto.",
        [
            "Visit CONSULT held 2023-06-14 nairobi | host=KEN visitor=TGO visitor=robert-dussey",
            (
                "Statement SUPPORT held 2023-06-14 nairobi | actor=TGO actor=robert-dussey "
                "recipient=KEN recipient=william-ruto"
            ),
        ],
    ),
    (
        ("Visiting Fijian prime minister Sitiveni Rabuka told reporters on Wednesday that trade would grow."),
        [],
    ),
    # the first of his kind in a country
    (
        (
            "Narendra Modi, the first Indian prime minister in Nairobi since 2016, met President "
            "William Ruto on Wednesday."
        ),
        [
            (
                "Meeting CONSULT held 2023-06-14 nairobi | attendee=IND attendee=KEN "
                "attendee=narendra-modi attendee=william-ruto"
            ),
            "Visit CONSULT held 2023-06-14 nairobi | host=KEN visitor=IND visitor=narendra-modi",
        ],
    ),
    (
        (
            "Cyril Ramaphosa, the first union leader in South Africa since 1994, told reporters "
            "that he was tired."
        ),
        [],
    ),
    # what one does on two days
    (
        "Ghana expelled Togo's ambassador on Tuesday and Mali's on Wednesday.",
        [
            "Measure SANCTION held 2023-06-13 - | actor=GHA recipient=TGO",
            "Measure SANCTION held 2023-06-14 - | actor=GHA recipient=MLI",
        ],
    ),
    (
        "Ghana summoned the Togolese ambassador on Monday and the Malian envoy a day later.",
        [
            "Measure ACCUSE held 2023-06-12 - | actor=GHA recipient=TGO",
            "Measure ACCUSE held 2023-06-13 - | actor=GHA recipient=MLI",
        ],
    ),
    (
        "Ghana recalled its ambassador to Paris on Monday and its envoy to Madrid on Tuesday.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=GHA recipient=FRA",
            "Measure SANCTION held 2023-06-13 - | actor=GHA recipient=ESP",
        ],
    ),
    (
        ("Ghana summoned the Togolese ambassador on Sunday and the French and German envoys on Monday."),
        [
            "Measure ACCUSE held 2023-06-11 - | actor=GHA recipient=TGO",
            "Measure ACCUSE held 2023-06-12 - | actor=GHA recipient=DEU recipient=FRA",
        ],
    ),
    (
        "Ghana expelled the Togolese ambassador in March and two Malian diplomats in May.",
        [
            "Measure SANCTION held 2023-03 - | actor=GHA recipient=TGO",
            "Measure SANCTION held 2023-05 - | actor=GHA recipient=MLI",
        ],
    ),
    (
        ("Ghana summoned the Togolese ambassador on Monday and Mali on Tuesday condemned the move."),
        [
            "Measure ACCUSE held 2023-06-12 - | actor=GHA recipient=TGO",
            "Statement ACCUSE held 2023-06-13 - | actor=MLI recipient=GHA",
        ],
    ),
    # several whom one meets one by one
    (
        (
            "William Ruto met Narendra Modi, Paul Kagame and Justin Trudeau one after another in "
            "Rome on Tuesday."
        ),
        [
            (
                "Meeting CONSULT held 2023-06-13 rome | attendee=IND attendee=KEN "
                "attendee=narendra-modi attendee=william-ruto"
            ),
            (
                "Meeting CONSULT held 2023-06-13 rome | attendee=KEN attendee=RWA "
                "attendee=paul-kagame attendee=william-ruto"
            ),
            (
                "Meeting CONSULT held 2023-06-13 rome | attendee=CAN attendee=KEN "
                "attendee=justin-trudeau attendee=william-ruto"
            ),
        ],
    ),
    (
        "William Ruto telephoned Narendra Modi and Paul Kagame in turn on Tuesday.",
        [
            (
                "Call CONSULT held 2023-06-13 - | attendee=IND attendee=KEN attendee=narendra-modi "
                "attendee=william-ruto"
            ),
            (
                "Call CONSULT held 2023-06-13 - | attendee=KEN attendee=RWA attendee=paul-kagame "
                "attendee=william-ruto"
            ),
        ],
    ),
    # words that are exchanged, attacked sanctions, allies, signatures, receptions
    (
        "Paul Kagame and Narendra Modi exchanged a few words in Accra on Monday.",
        [
            (
                "Meeting CONSULT held 2023-06-12 accra | attendee=IND attendee=RWA "
                "attendee=narendra-modi attendee=paul-kagame"
            ),
        ],
    ),
    (
        "Paul Kagame exchanged a few words with reporters in Accra on Monday.",
        [],
    ),
    (
        ("William Ruto persuaded Paul Kagame and Narendra Modi to sit down together in Nairobi on Monday."),
        [
            (
                "Negotiation CONSULT held 2023-06-12 nairobi | attendee=IND attendee=RWA "
                "attendee=narendra-modi attendee=paul-kagame mediator=KEN mediator=william-ruto"
            ),
        ],
    ),
    (
        "Paul Kagame attacked Belgian sanctions against his generals on Monday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=RWA actor=paul-kagame recipient=BEL",
        ],
    ),
    (
        "Washington named Ghana a major non-NATO partner on Tuesday.",
        [
            "Measure SUPPORT held 2023-06-13 - | actor=USA recipient=GHA",
        ],
    ),
    (
        "Ghana and Togo withheld their signatures from the declaration on Sunday.",
        [
            "Statement REJECT held 2023-06-11 - | actor=GHA actor=TGO",
        ],
    ),
    (
        "The singer Genevieve Apaloo gave a farewell concert in Tokyo on Tuesday.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
