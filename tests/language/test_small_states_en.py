"""Reports of bodies, envoys and small states: who meets where it acts, who is taken back, who only says so."""

from __future__ import annotations

import pytest

from tests.language.test_sentences_en import check

TOLD: list[tuple[str, list[str]]] = [
    (
        "At a closed-door meeting in Luxembourg, EU ministers condemned the coup in Mali.",
        [
            "Conference CONSULT held LUX:host eu:organizer",
            "Statement ACCUSE held MLI:recipient eu:actor",
        ],
    ),
    (
        "ECOWAS lifted its sanctions on Niger at a summit in Abuja.",
        [
            "Summit CONSULT held NGA:host ecowas:organizer",
            "Measure CONCEDE held NER:recipient ecowas:actor",
        ],
    ),
    (
        "At an emergency session in New York on Sunday, the Security Council condemned Eritrea.",
        ["Meeting CONSULT held unsc:attendee", "Statement ACCUSE held ERI:recipient unsc:actor"],
    ),
    (
        "The African Union held a special session in Addis Ababa on Friday.",
        ["Conference CONSULT held ETH:host african-union:organizer"],
    ),
    (
        "Pacific Islands Forum leaders closed a three-day summit in Suva on Friday.",
        ["Summit CONSULT held"],
    ),
    (
        "Ecuador's President Rafael Correa recalled his ambassador to Washington.",
        ["Measure SANCTION held ECU:actor USA:recipient rafael-correa:actor"],
    ),
    (
        "Norway, the Swedish foreign ministry said on Tuesday, had expelled two diplomats of Belarus.",
        ["Measure SANCTION held BLR:recipient NOR:actor"],
    ),
    (
        "Palau, one of the states that recognise Taiwan, condemned China on Monday.",
        ["Statement ACCUSE held CHN:recipient PLW:actor"],
    ),
    ("ECOWAS suspended Guinea in 2021.", ["Measure SANCTION held GIN:recipient ecowas:actor"]),
    (
        "Fiji was suspended from the Commonwealth after the coup.",
        ["Measure SANCTION held FJI:recipient commonwealth:actor"],
    ),
    (
        "Fiji was readmitted to the Commonwealth in 1997.",
        ["Measure SUPPORT held FJI:recipient commonwealth:actor"],
    ),
    (
        "Morocco returned to the African Union in January 2017.",
        ["Measure SUPPORT held MAR:actor african-union:recipient"],
    ),
    (
        "Kiribati said it was returning to the Pacific Islands Forum.",
        ["Measure SUPPORT planned KIR:actor pif:recipient"],
    ),
    ("Chad called off the withdrawal of its troops from Mali.", ["Measure RETREAT cancelled TCD:actor"]),
    (
        "Egypt took over the chairmanship of the African Union from Rwanda on 10 February.",
        ["Ceremony - held EGY:attendee RWA:attendee"],
    ),
    (
        "President Uhuru Kenyatta appointed Peter Otieno Kimani as foreign minister, replacing Grace Wanjala.",
        ["Appointment - held KEN:actor peter-otieno-kimani:appointee uhuru-kenyatta:actor"],
    ),
    (
        "Dina Boluarte took over from Pedro Castillo on the day of his arrest.",
        ["Appointment - held PER:actor dina-boluarte:appointee"],
    ),
    (
        "Norway announced 30 million kroner for flood victims in Malawi.",
        ["Measure AID held MWI:recipient NOR:actor"],
    ),
    (
        "Peru's ambassador to Mexico, Manuel Talavera, was called home for consultations.",
        ["Measure SANCTION held MEX:recipient PER:actor manuel-talavera:recipient"],
    ),
    (
        "Moldova ordered the Russian embassy to reduce its staff by 45.",
        ["Measure SANCTION held MDA:actor RUS:recipient"],
    ),
    (
        "The Commonwealth sent observers to Cusco, and a delegation of the African Union is expected in Lima.",
        [
            "Measure AID held PER:recipient commonwealth:actor",
            "Visit CONSULT planned PER:host african-union:visitor",
        ],
    ),
    (
        "Norway's foreign minister, Anniken Huitfeldt, flew to Accra and pledged 20 million kroner.",
        [
            "Visit CONSULT held GHA:host NOR:visitor anniken-huitfeldt:visitor",
            "Statement AGREE held GHA:recipient NOR:actor anniken-huitfeldt:actor",
        ],
    ),
    (
        "France persuaded Chad to release two Sudanese pilots.",
        ["Measure RETREAT held SDN:recipient TCD:actor"],
    ),
    ("Mexico gave Evo Morales asylum.", ["Measure AID held MEX:actor evo-morales:recipient"]),
    (
        "Suriname reached a deal with India, clearing the way for a fresh loan from Norway.",
        ["Statement AGREE held IND:actor SUR:actor"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_reports_of_bodies_and_small_states(text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    "text",
    [
        "The bank suspended Togo in 2012.",
        "The United States told its embassy in Niamey to reduce its staff.",
        "Togo announced a budget of 12 million dollars for its schools.",
        "Ghana's captain, Kofi Mensah, was called home for treatment.",
        "Lionel Messi succeeds Neymar as captain.",
    ],
)
def test_what_looks_alike_tells_nothing(text: str) -> None:
    check(text, [])
