"""The day of what was done where a journey went, and of what is only planned there."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

PUBLISHED = "2016-02-17"  # a Wednesday

CASES = [
    ("In May 2014 John Kerry flew to Cairo, where Catherine Ashton met Ban Ki-moon.", "Meeting", "2014-05"),
    ("In May 2014 John Kerry flew to Cairo, where Catherine Ashton had met Ban Ki-moon.", "Meeting", None),
    ("On Monday John Kerry flew to Cairo to meet Ban Ki-moon.", "Meeting", "2016-02-15"),
    ("On Monday John Kerry flew to Cairo, where he is to meet Ban Ki-moon.", "Meeting", None),
    (
        "In May 2014 John Kerry was at the Aswan talks, at which Egypt and Sudan negotiated for two days.",
        "Negotiation",
        "2014-05",
    ),
]


@pytest.mark.parametrize(("text", "kind", "start"), CASES)
def test_what_was_done_there(text: str, kind: str, start: str | None) -> None:
    article = article_from_text(f"A title\n\n{text}\n", "x", language="en", published=PUBLISHED)
    [event] = [e for e in extract_article(article).events if e.kind.value == kind]
    assert (event.start.iso if event.start else None) == start


def test_a_ceremony_to_come_is_not_the_one_that_was() -> None:
    text = (
        "The foreign ministers of Egypt and Sudan observed a minute of silence on Tuesday. "
        "Ban Ki-moon will attend the funeral in Cairo on Thursday."
    )
    article = article_from_text(f"A title\n\n{text}\n", "x", language="en", published=PUBLISHED)
    told = [e for e in extract_article(article).events if e.start and e.start.iso == "2016-02-16"]
    assert all("ban-ki-moon" not in p.participant for e in told for p in e.participations)
