"""Plain wire sentences: police sent abroad, states taken out of pacts, days of causes, who says so where."""

from __future__ import annotations

import pytest

from kg.model import Event, Findings
from kg.pipeline import extract_article
from kg.read import article_from_text


def findings(text: str, day: str = "2018-08-06") -> Findings:
    article = article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published=day)
    return extract_article(article)


def shown(event: Event) -> str:
    """Type, status, start and the states of an event: "AID held 2018-08-06 actor:KEN recipient:HTI"."""
    states = sorted(
        f"{p.role.value}:{key[8:]}"
        for p in event.participations
        if (key := str(p.participant)).startswith("country/")
    )
    start = event.start.iso if event.start is not None else "-"
    return " ".join((str(event.plover and event.plover.value), event.status.value, start, *states))


def told(text: str, day: str = "2018-08-06") -> list[str]:
    return [shown(e) for e in findings(text, day).events]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "A first contingent of Kenyan police arrived in Haiti on Sunday.",
            "AID held 2018-08-05 actor:KEN recipient:HTI",
        ),
        (
            "The first 400 Kenyan police officers left Nairobi for Haiti on Sunday.",
            "AID held 2018-08-05 actor:KEN recipient:HTI",
        ),
        (
            "Rwandan peacekeepers began moving into Mozambique on Sunday.",
            "AID held 2018-08-05 actor:RWA recipient:MOZ",
        ),
        (
            "Rescue teams from Spain and Britain arrived in Morocco on Sunday.",
            "AID held 2018-08-05 actor:ESP actor:GBR recipient:MAR",
        ),
        (
            "Morocco accepted aid from Spain, Britain and Qatar.",
            "AID held - actor:ESP actor:GBR actor:QAT recipient:MAR",
        ),
        (
            "Morocco accepted offers of help from Spain and Britain after the quake.",
            "AGREE held - actor:ESP actor:GBR recipient:MAR",
        ),
    ],
)
def test_help_that_comes_from_abroad(text: str, event: str) -> None:
    assert told(text) == [event]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "President Gotabaya Rajapaksa took Sri Lanka out of the pact with Norway.",
            "SANCTION held - actor:LKA recipient:NOR",
        ),
        (
            "Donald Trump pulled the United States out of the nuclear deal with Iran in May.",
            "SANCTION held 2018-05 actor:USA recipient:IRN",
        ),
        (
            "The United States pulled out of the Paris climate accord on Sunday.",
            "SANCTION held 2018-08-05 actor:USA",
        ),
        (
            "The European Union agreed on Sunday to impose travel bans and asset freezes on five Malians.",
            "SANCTION held 2018-08-05 recipient:MLI",
        ),
        (
            "Greek and Turkish warships withdrew from the disputed islets on Sunday.",
            "RETREAT held 2018-08-05 actor:GRC actor:TUR",
        ),
        (
            "Norway received a note of protest from Chile over the flight.",
            "ACCUSE held - actor:CHL recipient:NOR",
        ),
        (
            "China announced four days of military exercises around Taiwan, starting at noon on Thursday.",
            "MOBILIZE planned 2018-08-09 actor:CHN recipient:TWN",
        ),
        (
            "The White House condemned Iran.",
            "ACCUSE held - actor:USA recipient:IRN",
        ),
        (
            "Foreign Minister Penny Wong complained of a Chilean threat to close the port.",
            "ACCUSE held - actor:AUS recipient:CHL",
        ),
        (
            "France said there was no justification for the raid by Chad.",
            "ACCUSE held - actor:FRA recipient:TCD",
        ),
        (
            "US Secretary of State John Kerry called the veto by Mali and Chad a travesty.",
            "ACCUSE held - actor:USA recipient:MLI recipient:TCD",
        ),
        (
            "The UN General Assembly declared Chad's annexation of the islands invalid.",
            "REJECT held - recipient:TCD",
        ),
        (
            "The UN General Assembly voted 141 to five on Sunday to condemn Chad.",
            "ACCUSE held 2018-08-05 recipient:TCD",
        ),
    ],
)
def test_acts_and_words_in_plain_verbs(text: str, event: str) -> None:
    assert told(text) == [event]


def test_sums_of_several_givers() -> None:
    text = "Japan pledged $500 million for Mali, the United States $296 million and Norway 80 million euros."
    assert told(text) == [
        "AGREE held - actor:JPN recipient:MLI",
        "AGREE held - actor:USA recipient:MLI",
        "AGREE held - actor:NOR recipient:MLI",
    ]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Ghana cut ties with Togo over a cyberattack in July.", None),
        ("Albania blamed Iran for a cyberattack in July that shut its ports.", None),
        ("The European Union suspended aid to Mali after a coup last month.", None),
        ("Britain expelled two Iranian diplomats in June over a cyberattack.", "2018-06"),
        ("In July Britain expelled two Iranian diplomats over the cyberattack.", "2018-07"),
    ],
)
def test_the_month_of_a_cause_is_not_that_of_the_answer(text: str, start: str | None) -> None:
    assert [e.start.iso if e.start else None for e in findings(text).events] == [start]


@pytest.mark.parametrize(
    "says",
    [
        "the foreign ministry said in a statement on Sunday",
        "his office said at a briefing in Canberra on Sunday",
        "a spokesman told reporters in Canberra on Sunday",
    ],
)
def test_the_day_of_a_statement_behind_a_plan_is_not_its_day(says: str) -> None:
    (event,) = findings(f"Australian Foreign Minister Penny Wong will travel to Suva, {says}.").events
    assert (event.status.value, event.start) == ("planned", None)


@pytest.mark.parametrize(
    "says",
    [
        "Foreign Minister Penny Wong said at a news conference with her Chilean counterpart",
        "Foreign Minister Penny Wong said on a visit to Lima with the Chilean ambassador",
    ],
)
def test_whoever_stands_beside_a_speaker_undergoes_nothing(says: str) -> None:
    event = next(e for e in findings(f"Mali has sent 800 soldiers to Chad, {says}.").events if e.plover)
    assert shown(event).split()[3:] == ["actor:MLI", "recipient:TCD"]


@pytest.mark.parametrize(
    "text",
    [
        "US soldiers deployed in Syria were attacked on Sunday.",
        "Turkish troops deployed in northern Syria came under fire on Sunday.",
        "US troops stationed in South Korea will remain there.",
    ],
)
def test_forces_that_are_somewhere_are_not_sent_there(text: str) -> None:
    assert not [e for e in findings(text).events if e.plover and e.plover.value == "MOBILIZE"]


def test_whoever_lets_others_visit_does_not_visit() -> None:
    visits = [e for e in findings("Chad will not allow him to visit Mali.").events if e.kind.value == "Visit"]
    assert visits == []


@pytest.mark.parametrize(
    ("text", "visitor"),
    [
        ("The last Indian prime minister to visit Nepal, I. K. Gujral, came in June 1997.", "i-k-gujral"),
        ("The last Peruvian president to visit Chile, Pedro Soto, went there in May 2011.", "pedro-soto"),
    ],
)
def test_the_last_to_visit_is_named_between_commas(text: str, visitor: str) -> None:
    (event,) = findings(text).events
    people = {str(p.participant) for p in event.participations if "person/" in str(p.participant)}
    assert (event.status.value, people) == ("held", {f"person/{visitor}"})


def test_a_call_by_telephone_in_which_something_is_raised() -> None:
    text = "Foreign Minister Penny Wong raised the matter with President Pedro Soto by telephone."
    assert [e.kind.value for e in findings(text).events] == ["Call"]


def test_what_is_told_to_somebody_who_is_no_envoy_sends_nobody_home() -> None:
    text = "Indonesia will leave the bloc, Ambassador Lambertus Palar told Secretary-General U Thant."
    assert told(text) == ["SANCTION planned - actor:IDN"]
