"""Guests whose visit a host cancels, and gatherings that are yet to be held."""

from __future__ import annotations

import pytest

from tests.language.test_sentences_en import check

GUESTS: list[tuple[str, list[str]]] = [
    (
        "Turkey has cancelled a visit by the Swedish defence minister.",
        ["Visit CONSULT cancelled TUR:host SWE:visitor"],
    ),
    (
        "Israel postponed an official visit by the Irish foreign minister.",
        ["Visit CONSULT cancelled ISR:host IRL:visitor"],
    ),
    ("The parcels that flew in from Geneva were sold.", []),
    (
        "Canada and Brazil recognised Juan Guaido as interim president of Venezuela.",
        ["Statement SUPPORT held CAN:actor BRA:actor juan-guaido:recipient VEN:recipient"],
    ),
    (
        "Spain has stepped up checks at the border with Portugal.",
        ["Measure COERCE held ESP:actor PRT:recipient"],
    ),
    ("Spain has stepped up checks of its own meat in May.", []),
    ("Peru sent 1,000 policemen to Chile.", ["Measure MOBILIZE held PER:actor CHL:recipient"]),
    ("Peru tested an atomic bomb on Sunday.", ["Measure MOBILIZE held PER:actor"]),
    ("Peru sent 1,000 dancers to Chile.", []),
]

JUDGED: list[tuple[str, list[str]]] = [
    (
        "President William Ruto said he was shocked by the Peruvian decision.",
        ["Statement ACCUSE held william-ruto:actor KEN:actor PER:recipient"],
    ),
    ("President William Ruto was shocked by the result.", []),
    (
        "Chad voiced regret at the demolition of the office by Peru.",
        ["Statement ACCUSE held TCD:actor PER:recipient"],
    ),
    (
        "Chad retaliated with entry bans for nine Peruvian officials.",
        ["Measure SANCTION held TCD:actor PER:recipient"],
    ),
    (
        "In Tehran, mobs stormed the Peruvian embassy on Saturday.",
        ["Measure PROTEST held IRN:actor PER:recipient"],
    ),
]

AHEAD: list[tuple[str, list[str]]] = [
    (
        "President Emmanuel Macron announced a conference of donors, to be held in Paris on Sunday.",
        ["Conference CONSULT planned"],
    ),
    (
        "President Emmanuel Macron announced a conference on Chad to be held in Paris on Sunday.",
        ["Conference CONSULT planned"],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), [*GUESTS, *JUDGED, *AHEAD])
def test_guests_judges_and_what_is_ahead(text: str, wanted: list[str]) -> None:
    check(text, wanted)
