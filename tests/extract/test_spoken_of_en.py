"""English meetings and journeys that were held, and those that are only spoken of or were given up."""

from __future__ import annotations

import pytest

from kg.model import Kind
from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_pages_claim_by_claim import claims, told

GATHERINGS = ("Meeting", "Visit", "Negotiation", "Summit", "Conference", "Call")
RUTO = "Kenyan President William Ruto"
KAGAME = "Rwandan President Paul Kagame"

NOT_IN_SIGHT = [
    f"A meeting between {RUTO} and {KAGAME} is not on the cards.",
    f"A meeting between {RUTO} and {KAGAME} has been neither confirmed nor denied by Kigali.",
    f"There are no plans for a meeting between {RUTO} and {KAGAME}, Nairobi said.",
    f"Kigali played down the chances of a meeting with {RUTO}.",
    f"A trip to Lima by {RUTO} is not being considered, his office said.",
    "Talks between Ghana and Togo have been stalled since 2019.",
    "The long-stalled talks between Ghana and Togo are a worry for the African Union.",
    f"A visit by {RUTO} to Ghana has yet to be confirmed.",
    f"{RUTO} and {KAGAME} were booed at a meeting of farmers.",
    "Chilean and Peruvian police arrested ten men at a meeting in Arica.",
    f"{RUTO} put his case to {KAGAME} in a letter.",
]


@pytest.mark.parametrize("text", NOT_IN_SIGHT)
def test_what_is_only_spoken_of_is_no_event(text: str) -> None:
    lines = {c for c in claims("en", text) if c.startswith(GATHERINGS)}
    assert {c for c in lines if " denied " not in c and " conditional " not in c} == set()


TOLD = [
    # held, though something else is not
    (
        f"A meeting between {RUTO} and {KAGAME} in Accra was brief, but a treaty is not in sight.",
        "Meeting CONSULT held * paul-kagame:attendee",
    ),
    # given up
    (f"{RUTO} pulled out of a trip to Lima at the last minute.", "Visit CONSULT cancelled * PER:host"),
    (f"{RUTO} dropped a side trip to Lima.", "Visit CONSULT cancelled * william-ruto:visitor"),
    (f"{RUTO} bowed out of a meeting with {KAGAME}.", "Meeting CONSULT cancelled * paul-kagame:attendee"),
    (f"{RUTO} postponed his departure for Lima.", "Visit CONSULT cancelled * PER:host"),
    # what two do at a meeting
    (
        f"{RUTO} and {KAGAME} settled the quarrel at a meeting in Accra.",
        "Meeting CONSULT held * paul-kagame:attendee",
    ),
    (
        f"{RUTO}, asked by {KAGAME} at a meeting in Accra to reopen the road, agreed.",
        "Meeting CONSULT held * william-ruto:attendee",
    ),
    # before whom one pleads, to whom one reports
    (f"{RUTO} put his case to {KAGAME} in Kigali on Friday.", "Meeting CONSULT held 2024-03-08 KEN:attendee"),
    (
        "The UN envoy, Geir Pedersen, is to brief the Security Council on Tuesday.",
        "Meeting CONSULT planned 2024-03-12 unsc:attendee",
    ),
    # where somebody was
    (f"{RUTO} was already in Lima when the embassy reopened.", "Visit CONSULT held * PER:host"),
    (f"{RUTO}, who was in Lima when the news broke, flew home.", "Visit CONSULT held * PER:host"),
    (f"{RUTO} is in Lima on the last leg of a tour of the region.", "Visit CONSULT held * PER:host"),
    (f"{RUTO}, on his first trip to Lima since taking office, was cheered.", "Visit CONSULT held * PER:host"),
    (f"{RUTO} wound up a swing through Latin America in Lima.", "Visit CONSULT held * PER:host"),
    # whose summit it is, and when
    (
        "Commonwealth leaders will gather in Apia from October 21 to 26.",
        "Summit CONSULT planned 2024-10-21 commonwealth:organizer",
    ),
    (
        "Leaders of the African Union gathered in Addis Ababa on Friday for a summit.",
        "Summit CONSULT held 2024-03-08 ETH:host",
    ),
]


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("on the island of Zanzibar", "zanzibar"),
        ("on the Indonesian island of Bali", "bali"),
        ("on the outskirts of Goma", "goma"),
        ("just outside Goma", "goma"),
        ("in the Red Sea resort of Sharm el-Sheikh", "sharm-el-sheikh"),
        ("to talk on the future of Goma", None),
    ],
)
def test_where_two_meet(where: str, place: str | None) -> None:
    text = f"{RUTO} met {KAGAME} {where} on Friday."
    found = extract_article(article_from_text(f"{text}\n", "x", language="en", published="2024-03-09"))
    (met,) = (e for e in found.events if e.kind is Kind.MEETING)
    assert (met.place or "-").split("/")[-1] == (place or "-")


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_was_held_planned_or_given_up(text: str, claim: str) -> None:
    assert told("en", text, claim)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (f"{RUTO} was already in Nairobi when the embassy reopened.", "Visit"),
        (f"{RUTO}, on his first visit to Lima since the war in Sudan began, was cheered.", "Visit * SDN"),
        ("African Union leaders gathered in Addis Ababa on Friday for a summit.", "Summit * TGO"),
    ],
)
def test_what_such_words_do_not_tell(text: str, claim: str) -> None:
    assert not told("en", text, claim)
