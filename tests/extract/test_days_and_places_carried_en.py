"""Days and places that a passage carries on: from a flashback, to what is said there, from round to round."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a story told from a day of the calendar goes on from it
    (
        "The dispute had begun on May 3, when Ghana closed its border with Togo. A day later, Togo recalled its ambassador from Accra.",
        [
            "Measure SANCTION held 2023-05-03 - | actor=GHA recipient=TGO",
            "Measure SANCTION held 2023-05-04 - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "The quarrel had flared on May 6, after Togolese police arrested three Ghanaian officers. Ghana summoned the Togolese ambassador the following day.",
        [
            "Measure COERCE held 2023-05-06 - | actor=TGO recipient=GHA",
            "Measure ACCUSE held 2023-05-07 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Tensions had risen since May 12, when Chad expelled two Togolese diplomats. Three days later Togo recalled its ambassador from N'Djamena.",
        [
            "Measure SANCTION held 2023-05-12 - | actor=TCD recipient=TGO",
            "Measure SANCTION held 2023-05-15 - | actor=TGO recipient=TCD",
        ],
    ),
    (
        "Togo recalled its ambassador to Chad on Monday. Chad had expelled two Togolese diplomats the day before.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=TGO recipient=TCD",
            "Measure SANCTION held 2023-06-11 - | actor=TCD recipient=TGO",
        ],
    ),
    # what is struck and called something keeps its day, and to call it so is no statement
    (
        "Chad struck what it called terrorist camps in Togo on June 6.",
        [
            "Measure ASSAULT held 2023-06-06 TGO | actor=TCD recipient=TGO",
        ],
    ),
    (
        "Chad bombed what it described as terrorist targets in Togo on June 6.",
        [
            "Measure ASSAULT held 2023-06-06 TGO | actor=TCD recipient=TGO",
        ],
    ),
    (
        "Chad called Togo a terrorist state on June 6.",
        [
            "Statement ACCUSE held 2023-06-06 - | actor=TCD recipient=TGO",
        ],
    ),
    # an answer to a charge is given where the text tells; what is condemned was there itself
    (
        "Togo's foreign minister, Robert Dussey, rejected the charge in Lome on Wednesday.",
        [
            "Statement REJECT held 2023-06-14 lome | actor=TGO actor=robert-dussey",
        ],
    ),
    (
        "Ghana dismissed the allegations in Accra on Monday.",
        [
            "Statement REJECT held 2023-06-12 accra | actor=GHA",
        ],
    ),
    (
        "Ghana condemned the raid in Lome on Monday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=GHA",
        ],
    ),
    # a month that is told as past
    (
        "Togo and Chad had agreed to a truce in Accra last July.",
        [
            "Statement AGREE held 2022-07 accra | actor=TCD actor=TGO",
        ],
    ),
    (
        "Ghana agreed to the plan last July.",
        [
            "Statement AGREE held 2022-07 - | actor=GHA",
        ],
    ),
    # since when a visit is the first
    (
        "President John Mahama is to visit Togo in the coming months, his first trip there since he took office in January 2017.",
        [
            "Visit CONSULT planned - TGO | host=TGO visitor=GHA visitor=john-mahama",
            "Appointment - held 2017-01 - | actor=GHA appointee=john-mahama",
        ],
    ),
    # where people meet, and where they travel
    (
        "President John Mahama travelled to Paris on Tuesday to meet President Emmanuel Macron at the Elysee Palace.",
        [
            "Visit CONSULT held 2023-06-13 paris | host=FRA visitor=GHA visitor=john-mahama",
            "Meeting CONSULT held 2023-06-13 elysee-palace | attendee=FRA attendee=GHA attendee=emmanuel-macron attendee=john-mahama",
        ],
    ),
    (
        "President John Mahama flew to Paris on Tuesday to see President Emmanuel Macron at the Elysee Palace.",
        [
            "Visit CONSULT held 2023-06-13 paris | host=FRA visitor=GHA visitor=john-mahama",
            "Meeting CONSULT held 2023-06-13 elysee-palace | attendee=FRA attendee=GHA attendee=emmanuel-macron attendee=john-mahama",
        ],
    ),
    (
        "Lloyd Austin received Ghana's defence minister, Dominic Nitiwul, at the Pentagon on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 the-pentagon-building | attendee=GHA attendee=dominic-nitiwul host=USA host=lloyd-austin",
        ],
    ),
    (
        "The Pentagon condemned the raid in Togo on Monday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=USA actor=us-defense-department",
        ],
    ),
    (
        "Robert Dussey was in Accra from June 5 to 7.",
        [
            "Visit CONSULT held 2023-06-05 accra | host=GHA visitor=TGO visitor=robert-dussey",
        ],
    ),
    # which day of them it is
    (
        "The African Union summit in Accra entered its second day on Wednesday.",
        [
            "Summit CONSULT held 2023-06-13 accra | host=GHA organizer=african-union",
        ],
    ),
    (
        "Togo and Chad met in Accra for a third day on Wednesday.",
        [
            "Meeting CONSULT held 2023-06-12 accra | attendee=TCD attendee=TGO",
        ],
    ),
    (
        "Togo and Chad met in Accra for a second round on Wednesday.",
        [
            "Negotiation CONSULT held 2023-06-14 accra | attendee=TCD attendee=TGO",
        ],
    ),
    # a guest's summit on the one day of his visit
    (
        "Josep Borrell is due in Lome on Friday. He will attend a summit with President Faure Gnassingbe.",
        [
            "Visit CONSULT planned 2023-06-16 lome | host=TGO visitor=eu visitor=josep-borrell",
            "Summit CONSULT planned 2023-06-16 lome | attendee=TGO attendee=eu attendee=faure-gnassingbe attendee=josep-borrell host=TGO",
        ],
    ),
    (
        "Josep Borrell is due in Lome on Friday. He will attend a summit of the African Union in July.",
        [
            "Visit CONSULT planned 2023-06-16 lome | host=TGO visitor=eu visitor=josep-borrell",
            "Summit CONSULT planned 2023-07 - | attendee=eu attendee=josep-borrell organizer=african-union",
        ],
    ),
    # rounds by their turn, each with its day and place
    (
        "Togo and Chad held talks in Accra on Wednesday. Two earlier rounds, in Oslo in March and in Doha in April, ended without progress.",
        [
            "Meeting CONSULT held 2023-06-14 accra | attendee=TCD attendee=TGO",
            "Negotiation CONSULT held 2023-03 oslo | attendee=TCD attendee=TGO",
            "Negotiation CONSULT held 2023-04 doha | attendee=TCD attendee=TGO",
        ],
    ),
    (
        "Togo and Chad held talks in Accra on Wednesday. The first round took place in Oslo on July 1 and the second in Doha on August 12.",
        [
            "Meeting CONSULT held 2023-06-14 accra | attendee=TCD attendee=TGO",
            "Negotiation CONSULT held 2022-07-01 oslo | attendee=TCD attendee=TGO",
            "Negotiation CONSULT held 2022-08-12 doha | attendee=TCD attendee=TGO",
        ],
    ),
    (
        "Togo and Chad held talks in Accra on Wednesday. The next one is due in Doha on July 12.",
        [
            "Meeting CONSULT held 2023-06-14 accra | attendee=TCD attendee=TGO",
            "Meeting CONSULT planned 2023-07-12 doha | attendee=TCD attendee=TGO",
        ],
    ),
    (
        "Talks between Togo and Chad, which began in Accra on Saturday, will resume next week.",
        [
            "Meeting CONSULT held 2023-06-10 accra | attendee=TCD attendee=TGO",
            "Meeting CONSULT planned 2023-06 - | attendee=TCD attendee=TGO",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
