"""English summits, calls, tours and signings as newspapers tell them: who is there, where, when, and held or not."""

from __future__ import annotations

import pytest

from kg.model import Event, Kind, Status
from kg.pipeline import extract_article
from kg.read import article_from_text

DAY = "2024-11-10"  # a Sunday


def told(text: str, kind: Kind, language: str = "en", day: str = DAY) -> list[Event]:
    findings = extract_article(article_from_text(text, "x", language=language, published=day))
    return [e for e in findings.events if e.kind is kind]


def parts(event: Event) -> set[tuple[str, str]]:
    return {(p.role.value, str(p.participant)) for p in event.participations}


def place(event: Event) -> str:
    return str(event.place)


def days(event: Event) -> tuple[str | None, str | None]:
    return (event.start.iso if event.start else None, event.end.iso if event.end else None)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Robert Dussey, for Togo, and Shirley Botchwey, for Ghana, signed the agreement in Geneva on Thursday.",
            {("signatory", "country/TGO"), ("signatory", "country/GHA")},
        ),
        (
            "Robert Dussey for Togo and Shirley Botchwey for Ghana signed the accord on Thursday.",
            {("signatory", "person/robert-dussey"), ("signatory", "person/shirley-botchwey")},
        ),
        (
            "President William Ruto witnessed the signing of a peace accord by Togo's Robert Dussey and his "
            "Ghanaian counterpart Shirley Botchwey in Nairobi on Thursday.",
            {("attendee", "person/william-ruto"), ("signatory", "country/GHA")},
        ),
        (
            "President William Ruto looked on as the foreign ministers of Togo and Ghana signed the accord.",
            {("attendee", "person/william-ruto"), ("signatory", "country/TGO")},
        ),
        (
            "The accord was signed by the foreign ministers of Togo and Ghana as President William Ruto watched.",
            {("attendee", "person/william-ruto"), ("signatory", "country/GHA")},
        ),
        (
            "The deal was signed by Togo and Ghana and witnessed by President William Ruto.",
            {("attendee", "person/william-ruto"), ("signatory", "country/TGO")},
        ),
    ],
)
def test_each_signs_for_his_state_and_others_look_on(text: str, people: set[tuple[str, str]]) -> None:
    (signing,) = told(text, Kind.SIGNING)
    assert people <= parts(signing)
    assert ("signatory", "person/william-ruto") not in parts(signing)


@pytest.mark.parametrize(
    "text",
    [
        "In a call on Saturday, President William Ruto urged Rwandan President Paul Kagame to withdraw his troops.",
        "In a call of just over an hour on Saturday, President William Ruto urged Rwandan President Paul Kagame "
        "to withdraw his troops.",
        "President William Ruto warned Paul Kagame in a call on Saturday that he would close the border.",
        "President William Ruto and President Paul Kagame agreed in a call on Saturday to open the border.",
        "President William Ruto assured Paul Kagame in a call late on Saturday that the border would stay open.",
    ],
)
def test_a_plain_call(text: str) -> None:
    (call,) = told(text, Kind.CALL)
    assert {("attendee", "person/william-ruto"), ("attendee", "person/paul-kagame")} <= parts(call)
    assert days(call)[0] == "2024-11-09"


@pytest.mark.parametrize(
    "text",
    [
        "In a call for calm, President William Ruto urged Rwandan President Paul Kagame to withdraw.",
        "In a call to reporters on Saturday, President William Ruto urged Paul Kagame to withdraw.",
        "In a call with reporters on Saturday, President William Ruto urged Paul Kagame to withdraw.",
        "President William Ruto's call on Saturday for a ceasefire angered Paul Kagame.",
    ],
)
def test_no_call(text: str) -> None:
    assert not told(text, Kind.CALL)


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "Foreign Minister Wang Yi left Beijing on Sunday for a tour that will also take him to Rwanda.",
            {"country/RWA"},
        ),
        (
            "Foreign Minister Wang Yi landed in Nairobi on Sunday. The tour will take him to Kigali and Kampala.",
            {"country/RWA", "country/UGA"},
        ),
        (
            "Foreign Minister Wang Yi landed in Nairobi on Sunday. His next stops are Kigali and Kampala.",
            {"country/RWA", "country/UGA"},
        ),
        (
            "President William Ruto arrived in Accra on Monday. The next stop will be Togo.",
            {"country/TGO"},
        ),
        ("The trip, which takes Antony Blinken to Jordan, begins on Friday.", {"country/JOR"}),
    ],
)
def test_a_tour_takes_somebody_on(text: str, hosts: set[str]) -> None:
    visits = [v for v in told(text, Kind.VISIT) if v.status is Status.PLANNED]
    assert {key for v in visits for role, key in parts(v) if role == "host"} == hosts
    assert all(any(role == "visitor" for role, _ in parts(v)) for v in visits)


def test_a_bus_takes_nobody_on_a_visit() -> None:
    assert not told("The bus takes him to Kenya. The tour takes the band to Togo.", Kind.VISIT)


@pytest.mark.parametrize(
    ("text", "kind", "where"),
    [
        (
            "Leaders of Kenya and Rwanda will attend the Luanda meeting on Friday.",
            Kind.MEETING,
            "place/luanda",
        ),
        ("The Geneva talks between Russia and Kenya ended on Friday.", Kind.MEETING, "place/geneva"),
        (
            "President William Ruto postponed his Kigali visit over security fears.",
            Kind.VISIT,
            "place/kigali",
        ),
    ],
)
def test_a_city_before_the_noun(text: str, kind: Kind, where: str) -> None:
    (event,) = told(text, kind)
    assert place(event) == where
    assert ("attendee", "country/AGO") not in parts(event)
    assert ("visitor", "country/RWA") not in parts(event)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "President William Ruto on Thursday called off a planned meeting with Vladimir Putin in Budapest.",
            None,
        ),
        ("The Budapest summit between William Ruto and Vladimir Putin was called off on Thursday.", None),
        ("Talks between Kenya and Rwanda set for Thursday in Luanda were called off.", "2024-11-07"),
    ],
)
def test_the_day_of_calling_off_is_not_the_event_s(text: str, start: str | None) -> None:
    events = [*told(text, Kind.MEETING), *told(text, Kind.SUMMIT)]
    assert [(e.status, days(e)[0]) for e in events] == [(Status.CANCELLED, start)]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The summit, which opens in Baku on Monday, will be attended by Robert Dussey of Togo.", "2024-11-11"),
        ("The G77 summit begins in Havana on Friday.", "2024-11-15"),
        ("Robert Dussey will represent Togo at the COP29 climate conference, which opens in Baku on Monday.",
         "2024-11-11"),
        ("Togo will be represented by Foreign Minister Robert Dussey at the G77 summit in Havana on Friday.",
         "2024-11-15"),
        ("Next year's G20 summit will be held in Johannesburg in November.", "2025-11"),
    ],
)  # fmt: skip
def test_what_opens_is_ahead(text: str, start: str) -> None:
    (event,) = [*told(text, Kind.SUMMIT), *told(text, Kind.CONFERENCE)]
    assert (event.status, days(event)[0]) == (Status.PLANNED, start)


def test_last_year_s_month() -> None:
    (summit,) = told("Last year's summit was hosted by the Cook Islands in November.", Kind.SUMMIT)
    assert days(summit)[0] == "2023-11"


@pytest.mark.parametrize(
    ("text", "kind", "people"),
    [
        ("President William Ruto told the African Union summit in Addis Ababa on Saturday that Africa needed relief.",
         Kind.SUMMIT, {("speaker", "person/william-ruto")}),
        ("In a speech to the G77 summit in Havana on Friday, President William Ruto urged rich countries to pay.",
         Kind.SUMMIT, {("speaker", "person/william-ruto")}),
        ("Kenya's William Ruto and Belgium's Alexander De Croo were among the speakers at COP29 in Baku on Friday.",
         Kind.CONFERENCE, {("speaker", "person/william-ruto"), ("attendee", "country/BEL")}),
        ("Among those attending the summit in Baku were Kenya's William Ruto and Belgium's Alexander De Croo.",
         Kind.SUMMIT, {("attendee", "person/william-ruto"), ("attendee", "country/BEL")}),
        ("President William Ruto spoke at COP29 in Baku on Friday.", Kind.CONFERENCE,
         {("speaker", "person/william-ruto")}),
        ("John Kerry and Xie Zhenhua announced the deal at COP26, which Britain has hosted in Glasgow since "
         "31 October.", Kind.CONFERENCE, {("attendee", "person/john-kerry"), ("host", "country/GBR")}),
    ],
)  # fmt: skip
def test_who_speaks_or_is_there(text: str, kind: Kind, people: set[tuple[str, str]]) -> None:
    (event,) = told(text, kind)
    assert people <= parts(event)


def test_others_are_told_of_the_summit() -> None:
    text = (
        "President William Ruto told the BBC the African Union summit in Addis Ababa on Saturday had failed."
    )
    assert all(role != "speaker" for e in told(text, Kind.SUMMIT) for role, _ in parts(e))


@pytest.mark.parametrize(
    ("text", "status", "start"),
    [
        ("Delegations from Kenya and Rwanda will meet in Luanda on Thursday for a second round of talks.",
         Status.PLANNED, "2024-11-14"),
        ("Kenya and Rwanda met in Luanda on Thursday for a new round of peace talks.", Status.HELD, "2024-11-07"),
    ],
)  # fmt: skip
def test_a_meeting_for_a_round_is_that_round(text: str, status: Status, start: str) -> None:
    (talks,) = told(text, Kind.NEGOTIATION)
    assert (talks.status, days(talks)[0]) == (status, start)
    assert not told(text, Kind.MEETING)


def test_who_hosts_rounds() -> None:
    (talks,) = told(
        "Turkey hosted two rounds of talks between Ethiopia and Somalia in July.", Kind.NEGOTIATION
    )
    assert ("host", "country/TUR") in parts(talks)


def test_a_plan_shown_at_a_summit() -> None:
    (summit,) = told(
        "President William Ruto unveiled a plan at the G77 summit in Havana on Friday.", Kind.SUMMIT
    )
    assert summit.status is Status.HELD


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("President Abdullah Gül will be the first Turkish head of state to visit Armenia.", Status.PLANNED),
        (
            "President Abdullah Gül on Saturday became the first Turkish head of state to visit Armenia.",
            Status.HELD,
        ),
    ],
)
def test_the_first_to_visit_by_name(text: str, status: Status) -> None:
    (visit,) = told(text, Kind.VISIT)
    assert visit.status is status
    assert ("visitor", "person/abdullah-gul") in parts(visit)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Timor-Leste was admitted as the eleventh member of ASEAN on Sunday.", "organization/asean"),
        ("Russia was let into the World Trade Organization in August 2012.", "organization/wto"),
        ("Sweden became the 32nd member of NATO on Thursday.", "country/SWE"),
    ],
)
def test_members(text: str, actor: str) -> None:
    (measure,) = told(text, Kind.MEASURE)
    acting = {key for role, key in parts(measure) if role == "actor"}
    assert len(acting) == 1
    assert actor.startswith("organization") == next(iter(acting)).startswith("organization")


def test_the_day_of_the_talks_is_the_visit_s() -> None:
    (visit,) = told("Antony Blinken flew to Kingston for talks with Andrew Holness on Monday.", Kind.VISIT)
    assert days(visit)[0] == "2024-11-04"


def test_who_is_to_host_a_conference_after_a_visit() -> None:
    text = (
        "Presiden Joko Widodo tiba di Abu Dhabi pada Senin. Mesir akan menjadi tuan rumah COP27 tahun depan."
    )
    (conference,) = told(text, Kind.CONFERENCE, "id", "2021-11-03")
    assert ("host", "country/EGY") in parts(conference)
