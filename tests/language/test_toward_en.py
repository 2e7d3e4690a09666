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

THE_OTHER: list[tuple[str, list[str]]] = [
    (
        "Chad and Niger signed a treaty in Niamey. Chad accused its neighbour of arming rebels.",
        ["Signing SUPPORT held NER:signatory TCD:signatory", "Statement ACCUSE held NER:recipient TCD:actor"],
    ),
    (
        "President William Ruto received Angola's Joao Lourenco in Nairobi and promised to open a road.",
        [
            "Meeting CONSULT held AGO:attendee joao-lourenco:attendee KEN:host william-ruto:host",
            "Statement AGREE held AGO:recipient joao-lourenco:recipient KEN:actor william-ruto:actor",
        ],
    ),
    (
        "Lima's recognition of Kosovo angered Serbia.",
        ["Statement SUPPORT held PER:actor XKX:recipient"],
    ),
    (
        "Kenya's expulsion of two Togolese diplomats upset Ghana.",
        ["Measure SANCTION held KEN:actor TGO:recipient"],
    ),
    (
        "Peru sent food aid to Haiti, and so did Chile.",
        ["Measure AID held HTI:recipient PER:actor", "Measure AID held CHL:actor HTI:recipient"],
    ),
    (
        "Iran turned down an offer by France to mediate over Kashmir.",
        ["Statement REJECT held FRA:recipient IRN:actor"],
    ),
    (
        "Poland imposed sanctions on Belarus, and Latvia followed suit.",
        ["Measure SANCTION held BLR:recipient POL:actor", "Measure SANCTION held BLR:recipient LVA:actor"],
    ),
    (
        "Fiji became the first Pacific state to open an embassy in Accra.",
        ["Ceremony - held FJI:host GHA:attendee"],
    ),
]

APPOSED: list[tuple[str, list[str]]] = [
    (
        "Hans Grundberg, a Swede who took office in May, urged Chad to free the sailors.",
        [
            "Appointment - held hans-grundberg:appointee un:actor",
            "Statement REQUEST held TCD:recipient hans-grundberg:actor un:actor",
        ],
    ),
    (
        "Togo, a small country which had expelled two Kenyan diplomats, was silent.",
        ["Measure SANCTION held KEN:recipient TGO:actor"],
    ),
    (
        "Chad expelled Tom Berg, a Norwegian journalist who accused Mali of torture.",
        [
            "Measure SANCTION held NOR:recipient TCD:actor tom-berg:recipient",
            "Statement ACCUSE held MLI:recipient tom-berg:actor",
        ],
    ),
]

OWN_CLAUSE: list[tuple[str, list[str]]] = [
    (
        "Kenya accused Somalia of shelling a camp, and Ghana condemned the attack.",
        ["Statement ACCUSE held KEN:actor SOM:recipient", "Statement ACCUSE held GHA:actor SOM:recipient"],
    ),
    (
        "Kenya condemned the raid, but Ghana and Togo praised Chad for it.",
        ["Statement ACCUSE held KEN:actor", "Statement SUPPORT held GHA:actor TCD:recipient TGO:actor"],
    ),
    (
        "President Lazarus Chakwera of Malawi telephoned Ali Bongo of Gabon and Macky Sall of Senegal.",
        ["Call CONSULT held", "Call CONSULT held"],
    ),
    (
        "President Lazarus Chakwera of Malawi held a conference call with Ali Bongo of Gabon and Macky Sall of Senegal.",
        ["Call CONSULT held"],
    ),
    (
        "President Lazarus Chakwera spoke to Ali Bongo of Gabon and, later, to Macky Sall of Senegal.",
        ["Call CONSULT held", "Call CONSULT held"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*OWN_CLAUSE, *APPOSED, *THE_OTHER, *OPPONENTS, *AS_ONE, *HAVING]
)
def test_toward_whom_an_act_is(text: str, expected: list[str]) -> None:
    check(text, expected)
