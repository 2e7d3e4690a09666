"""Whom a bare title means in a paper that names its own minister without the country; husbands and wives."""

from __future__ import annotations

import pytest

from tests.find.test_whose_relation import offices, read

MET = "Foreign Minister Musalia Mudavadi met Ugandan Foreign Minister Jeje Odongo in Kampala on Monday. "

SPEAKERS = [
    (MET + "The foreign minister said his visit would help trade.", "musalia-mudavadi"),
    (MET + "The Ugandan minister said his visit would help trade.", "jeje-odongo"),
    (
        "Kenyan Foreign Minister Musalia Mudavadi met Foreign Minister Jeje Odongo in Kampala. "
        "The minister said the visit would help trade.",
        "jeje-odongo",
    ),
    (
        "Kenyan Foreign Minister Musalia Mudavadi met Ugandan Foreign Minister Jeje Odongo in Kampala. "
        "The minister said the visit would help trade.",
        "jeje-odongo",  # the one named last, where both have their country
    ),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_the_bare_title_is_of_the_minister_named_without_a_country(text: str, speaker: str) -> None:
    assert [str(q.speaker).rpartition("/")[2] for q in read("en", text).quotations] == [speaker]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("The US president and first lady Melania Trump arrived.", ["melania-trump first lady USA"]),
        ("Fiji's prime minister and foreign minister Ana Vula arrived.", 2),
    ],
)
def test_a_spouse_holds_no_office_beside(text: str, held: list[str] | int) -> None:
    told = offices("en", text)
    assert told == held if isinstance(held, list) else len(told) == held
