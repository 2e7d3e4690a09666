"""English words that only look like verbs of an act, and "that" where it joins no clause."""

from __future__ import annotations

import pytest

from kg.model import Findings
from kg.pipeline import extract_article
from kg.read import article_from_text


def found(text: str) -> Findings:
    return extract_article(
        article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published="2023-05-12")
    )


ASSAULTED = [
    "Peru lodged a protest over the alleged killing of two fishermen.",
    "Around 20 Peruvian soldiers were killed and 30 wounded in the fire.",
]


@pytest.mark.parametrize("text", ASSAULTED)
def test_who_complains_or_suffers_did_not_do_it(text: str) -> None:
    assaults = [e for e in found(text).events if e.plover == "ASSAULT"]
    assert not [p for e in assaults for p in e.participations if p.role == "actor"]


@pytest.mark.parametrize(
    "text", ["Chad and sanctions have proven a bad match.", "The embargo and bans were old."]
)
def test_a_plural_before_an_auxiliary_is_no_verb(text: str) -> None:
    assert not found(text).events


def test_that_behind_a_preposition_points() -> None:
    assert not found("Peru has protested earlier moves in that direction, an official said.").quotations


def test_hours_with_two_people_are_one_meeting() -> None:
    text = "Envoy Dennis Ross met for two hours with Yitzhak Rabin and with Shimon Peres."
    meetings = [e for e in found(text).events if e.kind == "Meeting"]
    assert len(meetings) == 1
    assert (
        len({p.participant for p in meetings[0].participations if p.participant.startswith("person/")}) == 3
    )


VISITS = [
    ("President Ruto left Nairobi on Wednesday for Rwanda.", "country/RWA"),
    ("Foreign Minister Abdullahi leaves here on Friday for Ghana for talks.", "country/GHA"),
]


@pytest.mark.parametrize(("text", "host"), VISITS)
def test_who_leaves_one_place_for_another_visits(text: str, host: str) -> None:
    visits = [e for e in found(text).events if e.kind == "Visit"]
    assert host in {p.participant for e in visits for p in e.participations if p.role == "host"}


@pytest.mark.parametrize(
    "text", ["President Ruto left the party for good.", "The envoy left his post for a bank."]
)
def test_who_leaves_for_no_place_visits_nobody(text: str) -> None:
    assert not [e for e in found(text).events if e.kind == "Visit"]


def test_who_recalls_a_fact_recalls_no_envoy() -> None:
    assert not found("He recalled that Peru had helped Chile as the ambassador listened.").events
