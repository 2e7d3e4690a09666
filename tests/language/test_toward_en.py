"""Toward whom an English act is that names nobody, and who acts as one body: told by the text around it."""

from __future__ import annotations

import pytest

from tests.language.test_sentences_en import check

OPPONENTS: list[tuple[str, list[str]]] = [
    (
        "Chile rejected Bolivia's claim on Monday. Bolivia severed diplomatic relations in 1978.",
        [
            "Statement REJECT held BOL:recipient CHL:actor",
            "Measure SANCTION held BOL:actor CHL:recipient",
        ],
    ),
    (
        "Kenya expelled two Togolese diplomats. Ghana expelled three.",
        [
            "Measure SANCTION held KEN:actor TGO:recipient",
            "Measure SANCTION held GHA:actor TGO:recipient",
        ],
    ),
    (
        "Peru and Fiji signed a treaty in Suva. Nepal expelled three diplomats.",
        ["Signing SUPPORT held FJI:signatory PER:signatory", "Measure SANCTION held NPL:actor"],
    ),
]

AS_ONE: list[tuple[str, list[str]]] = [
    ("Mercosur congratulated Peru.", ["Statement SUPPORT held PER:recipient mercosur:actor"]),
    ("The G7 leaders condemned Iran.", ["Statement ACCUSE held IRN:recipient g7:actor"]),
    (
        "The Baltic states condemned Iran.",
        ["Statement ACCUSE held IRN:recipient baltic-states:actor EST:actor LVA:actor LTU:actor"],
    ),
]

HAVING: list[tuple[str, list[str]]] = [
    (
        "Ghana blamed Togo for having armed rebels, and expelled its envoy.",
        [
            "Statement ACCUSE held GHA:actor TGO:recipient",
            "Measure SANCTION held GHA:actor TGO:recipient",
        ],
    ),
    (
        "Having expelled the envoy of Peru, Chad ended a long silence.",
        ["Measure SANCTION held PER:recipient TCD:actor"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*OPPONENTS, *AS_ONE, *HAVING])
def test_toward_whom_an_act_is(text: str, expected: list[str]) -> None:
    check(text, expected)
