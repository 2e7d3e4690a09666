"""What a deed meets with, in English: words that come, support won, barbs, distance kept, who goes on to warn."""

from __future__ import annotations

import pytest

from tests.language.test_sentences_en import check

CAME: list[tuple[str, list[str]]] = [
    (
        "Condolences poured in from Peru and Chile.",
        ["Statement SUPPORT held PER:actor CHL:actor"],
    ),
    ("Strong objections came from Peru.", ["Statement ACCUSE held PER:actor"]),
    ("Peru gained full support from Chile.", ["Statement SUPPORT held CHL:actor PER:recipient"]),
    ("The map elicited a furious reply from Chile.", ["Statement ACCUSE held CHL:actor"]),
    ("The map elicited a long reply from Chile.", []),
    ("Objections came from the farmers of Peru.", []),
]

TOWARD_SOMEBODY: list[tuple[str, list[str]]] = [
    ("Peru dissociated itself from Chile.", ["Statement REJECT held PER:actor CHL:recipient"]),
    ("Peru hailed the embargo.", ["Statement SUPPORT held PER:actor"]),
    (
        "Peru halted traffic at the frontier with Chile.",
        ["Measure SANCTION held PER:actor CHL:recipient"],
    ),
    (
        "Peru widened the blacklist of Chilean officials banned from its ports.",
        ["Measure SANCTION held PER:actor CHL:recipient"],
    ),
    (
        "Peru vowed to endorse the bid of Chile for a seat.",
        ["Statement SUPPORT held PER:actor CHL:recipient"],
    ),
    ("Peru equated Chile with apartheid.", ["Statement ACCUSE held PER:actor CHL:recipient"]),
    ("Peru staged surprise manoeuvres along the border.", ["Measure MOBILIZE held PER:actor"]),
    ("Peru handed over four howitzers to Chile.", ["Measure AID held PER:actor CHL:recipient"]),
]

FURTHER: list[tuple[str, list[str]]] = [
    ("Peru expelled the military instructors of Chile.", ["Measure SANCTION held PER:actor CHL:recipient"]),
    (
        "Peru placed the fishing accord with Chile on hold.",
        ["Measure SANCTION held PER:actor CHL:recipient"],
    ),
    ("Peru regretted the Chilean veto.", ["Statement ACCUSE held PER:actor CHL:recipient"]),
    ("Peru echoed the demand of Chile.", ["Statement SUPPORT held PER:actor CHL:recipient"]),
    (
        "Peru requested a special session of the Security Council.",
        ["Statement REQUEST held PER:actor unsc:recipient"],
    ),
    (
        "Peru has expelled a Chilean diplomat, Deputy Foreign Minister Luis Vega confirmed.",
        ["Measure SANCTION held PER:actor luis-vega:actor CHL:recipient"],
    ),
    ("Peru pulled diplomatic strings in Chile.", []),
]

GOING_ON: list[tuple[str, list[str]]] = [
    (
        "Peru demanded on Monday that Chile reopen the port, accusing it of blackmail.",
        [
            "Statement REQUEST held PER:actor CHL:recipient",
            "Statement ACCUSE held PER:actor CHL:recipient",
        ],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), [*CAME, *TOWARD_SOMEBODY, *FURTHER, *GOING_ON])
def test_reactions_are_told_in_these_ways(text: str, wanted: list[str]) -> None:
    check(text, wanted)
