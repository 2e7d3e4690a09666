"""Offices told in the plural, with each holder's country further on; offices of one person in turn.

A row is a sentence or two and the positions that it tells: person, office, country.
"""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

HEAD = "Ministers meet\n\nThe Herald\nThursday, March 3, 1983\n\n"

ROWS = [
    (
        "Peruvian President Julio Paredes spoke in Oslo. Peter Otieno paid a visit. Otieno was replaced by Kari Dahl in May.",
        ["julio-paredes president PER"],
    ),
    (
        "Peruvian President Julio Paredes spoke. Kenyan Trade Minister Peter Otieno was replaced by Kari Dahl in May.",
        [
            "julio-paredes president PER",
            "peter-otieno minister of trade KEN former",
            "kari-dahl minister of trade KEN",
        ],
    ),
    (
        "Peruvian President Julio Paredes, who chairs CELAC, called a summit. Kenya's Peter Otieno joined the criticism.",
        ["julio-paredes president PER", "julio-paredes chair celac"],
    ),
    (
        "The trade ministers of the four powers and of Norway met in Oslo. Mr. Julio Paredes spoke for Peru, "
        "and Mr. Peter Otieno for Kenya.",
        ["peter-otieno minister of trade KEN"],
    ),
    (
        "The trade ministers of the three powers met in Oslo. Mr. Julio Paredes, for Peru, spoke first, "
        "then Ms. Kari Dahl for Norway.",
        ["julio-paredes minister of trade PER", "kari-dahl minister of trade NOR"],
    ),
    (
        "The ambassadors of the three powers met in Oslo. The Peruvian, Mr. Julio Paredes, spoke first.",
        ["julio-paredes ambassador PER"],
    ),
    (
        "Peru feted the health and trade ministers, Rosa Quispe and Julio Paredes.",
        ["rosa-quispe minister of health PER", "julio-paredes minister of trade PER"],
    ),
    (
        "Mr. Julio Paredes, once health minister and now trade minister of Peru, spoke first.",
        ["julio-paredes minister of health PER former", "julio-paredes minister of trade PER"],
    ),
    (
        "Julio Paredes, formerly trade minister of Peru, spoke first.",
        ["julio-paredes minister of trade PER former"],
    ),
    ("Once Trade Minister Julio Paredes of Peru spoke, it rained.", ["julio-paredes minister of trade PER"]),
    (
        "The General Assembly rose for its president, Julio Paredes, the trade minister of Peru.",
        ["julio-paredes president unga", "julio-paredes minister of trade PER"],
    ),
    ("The United Nations asked Peru to send its president, Julio Paredes.", ["julio-paredes president PER"]),
    (
        "Chile and Palestine spoke. The General Assembly met. Secretary-General Julio Paredes told it all.",
        ["julio-paredes secretary-general un"],
    ),
    # of two states named before
    (
        "Peru and Kenya settled their border. The two countries' trade ministers, Rosa Quispe and Peter Otieno, met.",
        ["rosa-quispe minister of trade PER", "peter-otieno minister of trade KEN"],
    ),
    (
        "Peru and Kenya settled their border. The text was signed by both nations' army chiefs, Rosa Quispe and "
        "Peter Otieno.",
        ["rosa-quispe chief of army staff PER", "peter-otieno chief of army staff KEN"],
    ),
    (
        "Peru accused Kenya of theft. In Oslo the two trade ministers, Rosa Quispe and Peter Otieno, met.",
        ["rosa-quispe minister of trade PER", "peter-otieno minister of trade KEN"],
    ),
    ("Peru and Kenya spoke. Both trade ministers met Rosa Quispe and Peter Otieno.", []),
    ("Peru and Kenya spoke. The bank's trade ministers, Rosa Quispe and Peter Otieno, met.", []),
    # a name for whose country somebody did something
    ("The trade ministers met. Kenya praised Julio Paredes for Peru's help.", []),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_offices_in_the_plural_and_in_turn(text: str, told: list[str]) -> None:
    found = extract_article(article_from_text(HEAD + text + "\n", "a"))
    lines = [
        f"{p.person.partition('/')[2]} {p.office} {p.of.partition('/')[2]}" + " former" * p.former
        for p in found.positions
    ]
    assert lines == told


def test_indonesian_offices_in_turn() -> None:
    text = "Julio Paredes, dulu menteri kesehatan dan kini menteri perdagangan Peru, berpidato di Oslo."
    found = extract_article(article_from_text(f"Berita hari ini\n\n{text}\n", "a", language="id"))
    assert [(p.office, p.former) for p in found.positions] == [
        ("minister of health", True),
        ("minister of trade", False),
    ]
