"""Indonesian: whoever goes with a leader, and what is told before what will be."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # whoever goes with a leader is in it with him
    (
        "Menko Airlangga Hartarto mendampingi Presiden Prabowo dalam pertemuan bilateral dengan PM "
        "Justin Trudeau di Lima, Jumat.",
        [
            "Meeting CONSULT held 2023-06-09 lima | attendee=CAN attendee=IDN attendee=airlangga-hartarto attendee=justin-trudeau attendee=prabowo-subianto",
        ],
    ),
    (
        "Menlu Sugiono hadir mendampingi Presiden Prabowo dalam pertemuan dengan Presiden Lula.",
        [
            "Meeting CONSULT held - - | attendee=BRA attendee=IDN attendee=luiz-inacio-lula-da-silva attendee=prabowo-subianto attendee=sugiono",
        ],
    ),
    (
        "Menlu Sugiono mendampingi Presiden Prabowo Subianto dalam kunjungan ke Paris.",
        [
            "Visit CONSULT held - paris | host=FRA visitor=IDN visitor=prabowo-subianto visitor=sugiono",
        ],
    ),
    # what comes behind a plan is planned, too
    (
        "Sebelum berkunjung ke Indonesia, Menteri Mary Ng akan melakukan lawatan ke Singapura pada 20 Juni.",
        [
            "Visit CONSULT planned - IDN | host=IDN visitor=CAN visitor=mary-ng",
            "Visit CONSULT planned 2023-06-20 SGP | host=SGP visitor=CAN visitor=mary-ng",
        ],
    ),
    (
        "Sebelum bertemu Presiden Macron, Menlu Sugiono akan mengunjungi Belgia.",
        [
            "Meeting CONSULT planned - - | attendee=FRA attendee=IDN attendee=emmanuel-macron attendee=sugiono",
            "Visit CONSULT planned - BEL | host=BEL visitor=IDN visitor=sugiono",
        ],
    ),
    (
        "Sebelum bertemu Presiden Macron, Menlu Sugiono mengunjungi Belgia.",
        [
            "Meeting CONSULT held - - | attendee=FRA attendee=IDN attendee=emmanuel-macron attendee=sugiono",
            "Visit CONSULT held - BEL | host=BEL visitor=IDN visitor=sugiono",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_told(text: str, expected: list[str]) -> None:
    assert told(text, "id") == expected
