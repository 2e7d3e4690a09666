"""Talks that a state is ready for: a promise toward the other, and no meeting yet; whose a thing is that is denied."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[tuple[str, str | None, str]]:
    """Kind, type and participants of each event of a short article, what is denied left out."""
    article = article_from_text(f"News of the day\n\n{text}", "open", published="2024-01-25")
    return sorted(
        (
            e.kind.value,
            e.plover and e.plover.value,
            " ".join(sorted(f"{p.participant[-3:]}:{p.role.value}" for p in e.participations)),
        )
        for e in extract_article(article).events
        if e.status.value != "denied"
    )


READY = [
    "Zambia said it was willing to hold talks with Malawi.",
    "Zambia is open to talks with Malawi on the lake.",
    "Zambia remains open to direct negotiations with Malawi.",
    "Zambia declared itself ready to negotiate with Malawi.",
    "Zambia signalled its readiness to resume talks with Malawi.",
    "Zambia offered to hold talks with Malawi on the lake.",
]


@pytest.mark.parametrize("text", READY)
def test_readiness_for_talks_is_toward_the_other(text: str) -> None:
    assert told(text) == [("Statement", "AGREE", "MWI:recipient ZMB:actor")]


def test_talks_of_a_day_are_planned() -> None:
    assert ("Meeting", "CONSULT", "MWI:attendee ZMB:attendee") in told(
        "Zambia promised to hold talks with Malawi in March."
    )
    assert told("The new road is open to traffic between Zambia and Malawi.") == []


OWNED = [
    ("Zambia dismissed as baseless Malawian accusations of theft.", ("REJECT", "MWI:recipient ZMB:actor")),
    ("Zambia denounced as piracy Malawi's ban on its boats.", ("ACCUSE", "MWI:recipient ZMB:actor")),
    ("Zambia denied accusations by Malawi that it backs Kenya.", ("REJECT", "MWI:recipient ZMB:actor")),
    ("Zambia accepted a request from Malawi to ban the ADF.", ("AGREE", "MWI:recipient ZMB:actor")),
    ("Zambia granted a request from Malawi for maize.", ("AGREE", "MWI:recipient ZMB:actor")),
]


@pytest.mark.parametrize(("text", "event"), OWNED)
def test_whose_a_thing_is_comes_before_what_it_is_about(text: str, event: tuple[str, str]) -> None:
    assert ("Statement", *event) in told(text)


FURTHER = [
    "A follow-up meeting will be held in Kampala in March.",
    "The next meeting is scheduled for March in Kampala.",
    "Follow-up talks will be held in Kampala in March.",
]


@pytest.mark.parametrize("text", FURTHER)
def test_the_next_meeting_is_of_those_who_met(text: str) -> None:
    events = told(f"Zambia and Malawi held talks in Lusaka on Monday. {text}")
    assert [e for e in events if e[0] == "Meeting"] == [
        ("Meeting", "CONSULT", "MWI:attendee ZMB:attendee"),
        ("Meeting", "CONSULT", "MWI:attendee ZMB:attendee"),
    ]


def test_another_bodys_next_meeting_is_not() -> None:
    text = (
        "Zambia and Malawi held talks in Lusaka on Monday. The cabinet will hear of it at its next meeting."
    )
    assert len(told(text)) == 1
