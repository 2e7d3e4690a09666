""" "Chad was among the countries that condemned Togo": what many did, told of some of them."""

from __future__ import annotations

import pytest

from kg.model import Role
from kg.pipeline import extract_article
from kg.read import article_from_text

ENGLISH = [
    ("Chad was among the states that condemned Togo on Friday.", {"TCD"}),
    ("Chad, Niger and Mali were among the nine nations which condemned Togo.", {"TCD", "NER", "MLI"}),
    ("Chad and Niger are among those who thanked Togo on Friday.", {"TCD", "NER"}),
    ("Chad was one of the first countries that recognised Kosovo in 2008.", {"TCD"}),
    ("Kenya met Chad, which was among the states that condemned Togo.", {"TCD"}),
    ("Among the states that condemned Togo was none from Asia.", set()),
]
INDONESIAN = [
    ("Chad termasuk negara pertama yang mengakui Kosovo.", {"TCD"}),
    ("Chad dan Niger termasuk di antara sepuluh negara yang mengecam Togo pada Jumat.", {"TCD", "NER"}),
    ("Chad merupakan salah satu negara yang mengecam Togo pada Jumat.", {"TCD"}),
]


@pytest.mark.parametrize(("sentence", "actors"), ENGLISH + INDONESIAN)
def test_those_named_did_what_the_many_did(sentence: str, actors: set[str]) -> None:
    events = extract_article(article_from_text(f"12 February 2016\n\n{sentence}\n", "x")).events
    found = {
        p.participant.partition("/")[2]
        for event in events
        if event.kind == "Statement"
        for p in event.participations
        if p.role is Role.ACTOR
    }
    assert found == actors
