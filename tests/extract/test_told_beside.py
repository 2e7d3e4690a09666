"""Events told beside others in English: brought about by them, before them, offered in them, at a summit of a body."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[Event]:
    """The events of a short article of a known day."""
    article = article_from_text(f"News of the day\n\n{text}", "beside", published="2024-01-25")
    return list(extract_article(article).events)


def seen(text: str) -> set[tuple[str, str | None, str, frozenset[str]]]:
    """Kind, type, status and participants of each event."""
    return {
        (
            e.kind.value,
            e.plover and e.plover.value,
            e.status.value,
            frozenset(p.participant for p in e.participations),
        )
        for e in told(text)
    }


def states(*codes: str) -> frozenset[str]:
    return frozenset(f"country/{code}" for code in codes)


BROUGHT_ABOUT = [
    (
        "The ambush prompted Zambia to recall its ambassador from Malawi.",
        ("SANCTION", "held", states("ZMB", "MWI")),
    ),
    (
        "The ambush, which led Zambia and Kenya to close their border with Malawi, killed two.",
        ("SANCTION", "held", states("ZMB", "KEN", "MWI")),
    ),
    (
        "The ambush could prompt Zambia to recall its ambassador from Malawi.",
        ("SANCTION", "planned", states("ZMB", "MWI")),
    ),
    (
        "Zambia denounced the ambush by Malawi, closing its embassy in Lilongwe.",
        ("SANCTION", "held", states("ZMB", "MWI")),
    ),
]


@pytest.mark.parametrize(("text", "act"), BROUGHT_ABOUT)
def test_what_an_act_brings_about_is_done(text: str, act: tuple[str, str, frozenset[str]]) -> None:
    assert ("Measure", *act) in seen(text)


def test_what_somebody_is_blamed_for_is_not_done_by_whoever_blames() -> None:
    text = "Zambia accused Malawi of sheltering rebels, attacking villages and seizing boats."
    assert {kind for kind, *_ in seen(text)} == {"Statement"}


LASTING = [
    "Zambia and Malawi settled their quarrel on Monday after three weeks of talks in Nairobi.",
    "After months of secret negotiations, Zambia and Malawi agreed to share the lake.",
    "Zambia's army and Malawi signed a truce on Monday after 18 days of talks in Nairobi.",
]


@pytest.mark.parametrize("text", LASTING)
def test_talks_that_lasted_are_between_those_who_then_agree(text: str) -> None:
    assert ("Negotiation", "CONSULT", "held") in {
        row[:3] for row in seen(text) if states("ZMB", "MWI") <= row[3]
    }


def test_weeks_of_other_things_are_no_talks() -> None:
    assert not [
        e for e in told("Zambia reopened its mines after three weeks of rain.") if e.kind == "Negotiation"
    ]


SUMMITS = [
    (
        "President Ruto spoke on Friday at a stormy East African Community summit in Arusha.",
        "organization/eac",
    ),
    ("The Rio Group summit in Santo Domingo ended on Friday.", "organization/rio-group"),
]


@pytest.mark.parametrize(("text", "body"), SUMMITS)
def test_a_summit_is_of_the_body_named_before_it(text: str, body: str) -> None:
    found = [e for e in told(text) if e.kind == "Summit"]
    assert len(found) == 1
    assert (body, "organizer") in {(p.participant, p.role.value) for p in found[0].participations}


def test_two_who_meet_at_a_summit_are_not_the_summit() -> None:
    text = "President Ruto and President Kagame shook hands at an East African Community summit in Arusha on Friday."
    assert {e.kind.value for e in told(text)} == {"Meeting", "Summit"}


def test_an_apposed_noun_dates_what_stands_before_it() -> None:
    text = "Zambia is hosting the Group of Seven summit in Lusaka, a three-day meeting that began on Monday."
    (summit,) = told(text)
    assert (summit.start and summit.start.iso, summit.end and summit.end.iso) == ("2024-01-22", "2024-01-24")


OFFERED = [
    ("Zambia offered on Monday to mediate between Chad and Libya.", states("ZMB", "TCD", "LBY")),
    ("Zambia offered to host talks between Chad and Libya.", states("ZMB", "TCD", "LBY")),
]


@pytest.mark.parametrize(("text", "parts"), OFFERED)
def test_an_offer_of_talks_is_no_talks(text: str, parts: frozenset[str]) -> None:
    assert seen(text) == {("Statement", "AGREE", "held", parts)}


def test_talks_agreed_on_a_day_are_talks() -> None:
    found = seen("Chad and Libya agreed on Monday to resume talks on their border.")
    assert found == {("Negotiation", "CONSULT", "planned", states("TCD", "LBY"))}


BLAMED = [
    '"Malawi has broken its word," said Zambian Foreign Minister Mulambo Haimbe.',
    "Zambian Foreign Minister Mulambo Haimbe said Malawi had become a haven for poachers.",
]


@pytest.mark.parametrize("text", BLAMED)
def test_words_that_blame_are_toward_whom_they_name(text: str) -> None:
    (said,) = told(text)
    assert (said.kind, said.plover) == ("Statement", "ACCUSE")
    assert ("country/MWI", "recipient") in {(p.participant, p.role.value) for p in said.participations}


def test_words_that_praise_blame_nobody() -> None:
    text = '"Malawi has won our hearts," said Zambian Foreign Minister Mulambo Haimbe.'
    assert not [e for e in told(text) if e.plover == "ACCUSE"]


def test_both_sides_are_the_two_at_odds() -> None:
    text = (
        "Zambia has severed relations with Malawi. Zambia accused Malawi of meddling. Rwandan President Paul Kagame "
        "flew to Uganda on Sunday. UN Secretary-General Antonio Guterres appealed to both countries to show restraint."
    )
    asked = [e for e in told(text) if e.plover == "REQUEST"]
    assert {p.participant for e in asked for p in e.participations if p.role == "recipient"} == states(
        "ZMB", "MWI"
    )


def test_a_deeds_day_is_not_that_of_what_is_said_of_it() -> None:
    (said,) = told("Zambia apologised to Malawi for the March 1 raid.")
    assert said.start is None or said.start.iso == "2024-01-25"


def test_a_truce_is_between_those_who_fought() -> None:
    found = seen("Chad fought Libya until the United Nations brokered a ceasefire in 1994.")
    assert ("Statement", "AGREE", "held", states("TCD", "LBY") | {"organization/un"}) in found


def test_evidence_shows_what_was_done() -> None:
    article = article_from_text("News\n\nVenezuela, which chairs the bloc, praised the vote.", "shown")
    (event,) = extract_article(article).events
    assert any("praised the vote" in article.text[v.begin : v.end] for v in event.evidence)
