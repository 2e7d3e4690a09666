"""A government called after its leader is its country's; a city's or a region's government is not."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def actors(text: str) -> set[str]:
    article = article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published="2023-05-12")
    found = extract_article(article).events
    return {p.participant for e in found for p in e.participations if p.role == "actor"}


ROWS = [
    ("The Biden administration expelled two Cuban diplomats.", "country/USA"),
    ("The Thatcher government expelled two Soviet diplomats.", "country/GBR"),
    ("The Assad regime expelled two Turkish diplomats.", "country/SYR"),
    ("Reagan Administration officials accused Nicaragua of arming rebels.", "country/USA"),
    ("The Yoon administration condemned North Korea.", "country/KOR"),
]


@pytest.mark.parametrize(("text", "country"), ROWS)
def test_a_leaders_government_is_the_country(text: str, country: str) -> None:
    assert actors(text) == {country}


@pytest.mark.parametrize("name", ["Hong Kong", "Johnson", "Elmwood"])
def test_a_government_of_no_one_leader_is_no_country(name: str) -> None:
    told = actors(f"The {name} government expelled two Cuban diplomats.")
    assert not told & {"country/USA", "country/GBR", "country/CHN"}


def test_the_leader_is_named_too() -> None:
    article = article_from_text("News of the day\n\nThe Obama administration met Cuba's envoys.\n", "x")
    assert "person/barack-obama" in {e.key for e in extract_article(article).entities}
