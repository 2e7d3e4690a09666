"""Rows of names before another deed, days of what came before, and condemnations that are expressed."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a row of names behind a preposition does nothing of what goes on behind it
    (
        "The coup leaders cut off ties with Nigeria, Togo, France and the US, and closed Niger's airspace.",
        [],
    ),
    (
        "Ministers from Chad, Mali and Niger, and their Togolese counterpart, met on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=MLI attendee=NER attendee=TCD attendee=TGO",
        ],
    ),
    (
        "After talks with Chad, Mali and Niger agreed to reopen their borders.",
        [
            "Meeting CONSULT held - - | attendee=MLI attendee=NER attendee=TCD",
            "Statement AGREE held - - | actor=MLI actor=NER",
        ],
    ),
    # no state breaks its ties with itself, or recalls its envoy from there
    (
        "The junta also severed ties with Nigeria and Togo.",
        [],
    ),
    (
        "The coup leaders recalled their ambassadors from Nigeria and Togo.",
        [],
    ),
    # the day on which it is told is not the day of what came before
    (
        "Ghana remains committed to peace after Togo recalled its ambassador to Accra, the foreign "
        "ministry said on Sunday.",
        [
            "Statement AGREE held 2023-06-11 - | actor=GHA",
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Ghana is closing its embassy in Lome after Togo expelled two diplomats, the minister said on "
        "Monday.",
        [
            "Measure SANCTION held 2023-06-12 lome | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Togo recalled its ambassador to Accra, the foreign ministry said on Sunday.",
        [
            "Measure SANCTION held 2023-06-11 - | actor=TGO recipient=GHA",
        ],
    ),
    # who suffered an attack is not blamed for it
    (
        "Saudi Arabia expressed its strong condemnation of the attack that targeted the embassy of "
        "Jordan in Khartoum.",
        [
            "Statement ACCUSE held - - | actor=SAU",
        ],
    ),
    (
        "Oman condemned the Iranian drone attack which struck an oil facility in Kuwait.",
        [
            "Statement ACCUSE held - - | actor=OMN recipient=IRN",
        ],
    ),
    (
        "Qatar condemned an attack targeting the embassy of Kuwait in Baghdad.",
        [
            "Statement ACCUSE held - - | actor=QAT",
        ],
    ),
    (
        "Jordan condemned Iran for an attack that killed six Jordanians.",
        [
            "Statement ACCUSE held - - | actor=JOR recipient=IRN",
        ],
    ),
    # condemnation that is expressed
    (
        "Oman expressed its condemnation and denunciation of the attack on the Qatari embassy.",
        [
            "Statement ACCUSE held - - | actor=OMN",
        ],
    ),
    (
        "Qatar expressed its condemnation and denunciation in the strongest terms of the bombing of a "
        "school in Pakistan.",
        [
            "Statement ACCUSE held - - | actor=QAT",
        ],
    ),
    (
        "The foreign ministry of Jordan expressed its rejection and condemnation of Israel's decision.",
        [
            "Statement ACCUSE held - - | actor=JOR actor=mfa-jor recipient=ISR",
        ],
    ),
    # who says so beside a deed is its doer
    (
        "Canada announced sanctions on four members of Iran's government, saying Tehran had violated "
        "human rights.",
        [
            "Measure SANCTION held - - | actor=CAN recipient=IRN",
            "Statement ACCUSE held - - | actor=CAN recipient=IRN",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_is_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", [ROWS[n][0] for n in (0, 5, 8, 10)])
def test_a_text_that_is_cut_off_behind_any_word_is_read(text: str) -> None:
    words = text.split()
    for end in range(2, len(words)):
        told(" ".join(words[:end]))
