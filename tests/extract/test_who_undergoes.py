"""Who did it and whom it was done to: deeds that are judged, envoys sent home, those who stayed away."""

from __future__ import annotations

import pytest

from kg.model import Event, Role
from kg.pipeline import extract_article
from kg.read import article_from_text


def events(text: str, published: str | None = "2024-01-25") -> tuple[Event, ...]:
    article = article_from_text(f"Title of it\n\n{text}\n", "x", language="en", published=published)
    return extract_article(article).events


def parts(text: str, role: Role) -> set[str]:
    return {p.participant.partition("/")[2] for e in events(text) for p in e.participations if p.role is role}


@pytest.mark.parametrize("verb", ["condemned", "denounced", "deplored"])
@pytest.mark.parametrize(
    ("deed", "blamed"),
    [
        ("the attack on Kenya", set()),
        ("the raid against a village in Kenya", set()),
        ("an attack by Chad on Kenya", {"TCD"}),
        ("Chad's attack on Kenya", {"TCD"}),
        ("the killing of Grace Wanjiru by Chad", {"TCD"}),
        ("Chad over its raid on Kenya", {"TCD"}),
        ("the sanctions on Kenya", set()),
    ],
)
def test_who_suffered_a_deed_is_not_blamed_for_it(verb: str, deed: str, blamed: set[str]) -> None:
    assert parts(f"Peru {verb} {deed}.", Role.RECIPIENT) == blamed


@pytest.mark.parametrize(
    "text",
    [
        "Two Chadian diplomats in Kenya were declared persona non grata and expelled from the country.",
        "Kenya found a spy. Two Chadian diplomats were arrested and expelled from the country.",
        "Two employees of the Chadian embassy in Kenya were expelled on Monday.",
    ],
)
def test_envoys_are_expelled_by_the_country_where_they_were(text: str) -> None:
    told = [e for e in events(text) if e.plover == "SANCTION"]
    assert [{(p.role, p.participant) for p in e.participations} for e in told] == [
        {(Role.ACTOR, "country/KEN"), (Role.RECIPIENT, "country/TCD")}
    ]


@pytest.mark.parametrize("stays", ["was not represented at", "was not present at", "did not attend"])
def test_whoever_stays_away_does_not_attend(stays: str) -> None:
    assert "TCD" not in parts(f"Kenya hosted the Nile Basin Summit. Chad {stays} the summit.", Role.ATTENDEE)


def test_a_suspended_member_is_the_one_that_is_done_something_to() -> None:
    assert parts("Chad remains suspended from the African Union.", Role.RECIPIENT) == {"TCD"}


@pytest.mark.parametrize("day", ["today", "yesterday"])
def test_a_day_interrupts_a_verb_in_an_article_without_one(day: str) -> None:
    text = f"President William Ruto spoke {day} with President Paul Kagame."
    assert [e.kind for e in events(text, None)] == ["Call"]


@pytest.mark.parametrize("money", ["$60M", "15 million US dollars", "wheat"])
@pytest.mark.parametrize(
    "whom",
    ["to help the member countries of ASEAN", "to the member states of ASEAN", "to help ASEAN recover"],
)
def test_aid_is_given_to_whoever_it_helps(money: str, whom: str) -> None:
    assert "asean" in parts(f"Japan donated {money} {whom}.", Role.RECIPIENT)


def test_a_delegation_led_by_somebody_is_at_the_talks_and_not_in_their_chair() -> None:
    text = "Chad and Kenya held talks in Lima. The Chadian delegation was led by Ravi Anand."
    assert "ravi-anand" in parts(text, Role.ATTENDEE)
    assert not parts(text, Role.CHAIR)


@pytest.mark.parametrize(
    "text",
    [
        "The paper, which Chad has seen, tells of talks.",
        "It lets Grace Wanjiru see the differences that exist between Fiji and Tonga.",
    ],
)
def test_what_is_seen_is_no_meeting(text: str) -> None:
    assert not [e for e in events(text) if e.kind == "Meeting" and len(e.participations) > 1]


@pytest.mark.parametrize("office", ["an adviser", "chief adviser"])
def test_whom_behind_somebody_and_his_chief_is_the_one_who_serves(office: str) -> None:
    text = f"Penny Wong met Ravi Anand, {office} to President William Ruto, whom she thanked."
    told = [e for e in events(text) if e.plover == "SUPPORT"]
    assert "person/ravi-anand" in {p.participant for e in told for p in e.participations}
    assert "person/william-ruto" not in {p.participant for e in told for p in e.participations}


@pytest.mark.parametrize("opens", ["after", "when", "because"])
@pytest.mark.parametrize("noun", ["a phone call with", "talks with", "a meeting with"])
def test_the_subject_of_the_inner_clause_is_at_its_talks(opens: str, noun: str) -> None:
    text = f"Penny Wong was angry {opens} Ravi Anand raised the case during {noun} Grace Wanjiru."
    assert parts(text, Role.ATTENDEE) >= {"ravi-anand", "grace-wanjiru"}
    assert "penny-wong" not in parts(text, Role.ATTENDEE)


@pytest.mark.parametrize(
    "since",
    ["for the first time since 2019", "the first such talks since last October", "the best since 1998"],
)
def test_the_day_of_the_one_before_is_not_the_day_of_this_one(since: str) -> None:
    assert [e.start for e in events(f"Penny Wong met Wang Yi in Bali, {since}.")] == [None]


def test_what_goes_on_since_a_day_began_on_it() -> None:
    days = [e.start.iso for e in events("Chad has imposed sanctions on Peru since 2019.") if e.start]
    assert days == ["2019"]


@pytest.mark.parametrize("opens", ["after", "since"])
@pytest.mark.parametrize("deal", ["signing a security pact with", "striking a trade deal with"])
def test_those_whom_somebody_met_struck_no_deal_of_his(opens: str, deal: str) -> None:
    text = f"The Peruvian prime minister met counterparts from Fiji and Tonga {opens} {deal} Chad."
    struck = [e for e in events(text) if e.kind in ("Signing", "Statement")]
    assert {p.participant for e in struck for p in e.participations} == {"country/PER", "country/TCD"}


@pytest.mark.parametrize("who", ["Grace Wanjiru", "Grace Wanjiru, who had opened the peace talks,"])
def test_whoever_attends_the_ceremony_is_at_what_was_signed(who: str) -> None:
    text = f"Chad and Peru signed a peace accord in Lima on Sunday. {who} attended the ceremony."
    signed = [e for e in events(text) if e.kind == "Signing"]
    assert "person/grace-wanjiru" in {p.participant for e in signed for p in e.participations}


def test_the_day_behind_a_gerund_is_that_of_what_it_tells() -> None:
    text = "Penny Wong opened talks with Wang Yi in Bali since being sworn in last month."
    assert "2023-12" not in {e.start.iso for e in events(text) if e.start and e.plover == "CONSULT"}
