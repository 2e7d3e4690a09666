"""Whom "both leaders" and "the two countries" mean: two of that rank, two of whom the article is."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

CHIEFS = "President William Ruto of Kenya met President Yoweri Museveni of Uganda in Nairobi. "
MINISTERS = (
    "Foreign Minister Musalia Mudavadi and Foreign Minister Jeje Odongo signed a fisheries agreement. "
)
OFTEN = (
    "Kenya and Uganda signed an agreement on Monday. Kenya and Uganda had talks on Sunday. Kenya thanked Uganda. "
    "Uganda praised Kenya. "
)
PASSING = "Sudan and Kenya will hold talks in June. The rain did not stop. "

ROWS = [
    (
        CHIEFS + MINISTERS + "Both leaders condemned a coup in Sudan.",
        "ACCUSE",
        {"KEN", "UGA"},
        "william-ruto",
    ),
    (
        CHIEFS + MINISTERS + "Both ministers condemned a coup in Sudan.",
        "ACCUSE",
        {"KEN", "UGA"},
        "jeje-odongo",
    ),
    (
        OFTEN + PASSING + "Cabinet ministers of the two countries condemned Egypt.",
        "ACCUSE",
        {"KEN", "UGA"},
        "",
    ),
    (
        OFTEN + "Sudan and Kenya will hold talks in June. Ministers of the two countries condemned Egypt.",
        "ACCUSE",
        {"KEN", "SDN"},
        "",
    ),
]


@pytest.mark.parametrize(("text", "plover", "countries", "person"), ROWS)
def test_the_two(text: str, plover: str, countries: set[str], person: str) -> None:
    article = article_from_text(f"News of the day\n\nBy Ann Lee | 12 May 2023\n\n{text}", "two")
    events = [e for e in extract_article(article).events if e.plover == plover]
    assert len(events) == 1
    who = {p.participant for p in events[0].participations if p.role == "actor"}
    assert {w.removeprefix("country/") for w in who if w.startswith("country/")} == countries
    assert not person or f"person/{person}" in who
