"""The year that a dateline leaves out: told by who was in office, or left open."""

from __future__ import annotations

import pytest

from kg.find.dates.year import dated
from kg.find.knowledge import knowledge
from kg.read import article_from_text

PEOPLE = (
    "President Barack Obama and Chancellor Angela Merkel spoke on Wednesday with David Cameron.",
    "United Nations Secretary-General Ban Ki-moon met Sergei Lavrov and Laurent Fabius on Wednesday.",
)

CASES = [
    ("BERLIN, April 17 (Reuters) - " + " ".join(PEOPLE), "2013-04-17"),
    ("BERLIN, April 17 (Reuters) - " + PEOPLE[0].replace(" on Wednesday", ""), None),  # no weekday
    ("BERLIN, April 17 (Reuters) - Barack Obama spoke on Wednesday with David Cameron.", None),  # two people
    ("BERLIN, April 17 - " + " ".join(PEOPLE), None),  # nobody signs
    ("BERLIN (Reuters) - " + " ".join(PEOPLE), None),  # no day
    # nobody is in office on the same Wednesday with one who came long after
    ("BERLIN, April 17 (Reuters) - " + PEOPLE[0].replace("Cameron", "Cameron and John F. Kennedy"), None),
]


@pytest.mark.parametrize(("body", "day"), CASES)
def test_year_of_a_dateline(body: str, day: str | None) -> None:
    article = article_from_text("Leaders talk\n\n" + body + "\n", "wire", language="en")
    assert article.published is None
    assert dated(article, knowledge("en")).published == day


def test_a_day_that_is_known_stays() -> None:
    article = article_from_text("Leaders talk\n\n" + CASES[0][0] + "\n", "wire", published="2014-01-02")
    assert dated(article, knowledge("en")) is article


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("AP-WS-05-04-97 1931EDT", "1997-05-04"),
        ("AP-NY-09-12-01 0846EDT<", "2001-09-12"),
        ("AP-NY-13-45-01 0846EDT", None),
        ("AP-NY line 05-04-97", None),
    ],
)
def test_line_that_closes_a_wire_report(line: str, day: str | None) -> None:
    text = (
        f"Leaders talk\n\nROME (AP) _ The ministers met Sunday in Rome and agreed to talk again.\n\n{line}\n"
    )
    assert article_from_text(text, "wire", language="en").published == day
