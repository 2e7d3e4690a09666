"""What several do in the present on a day to come, plans joined by "and", who was among those present."""

from __future__ import annotations

import pytest

from kg.model import Event, Findings
from kg.pipeline import extract_article
from kg.read import article_from_text


def findings(text: str, day: str = "2023-05-10") -> Findings:
    article = article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published=day)
    return extract_article(article)


def when(event: Event) -> tuple[str, str, str]:
    return event.kind.value, event.status.value, event.start.iso if event.start is not None else "-"


def sides(event: Event) -> set[str]:
    return {f"{p.role.value} {str(p.participant).partition('/')[2]}" for p in event.participations}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "EU foreign ministers meet in Brussels on Friday to discuss Sudan.",
            ("Conference", "planned", "2023-05-12"),
        ),
        (
            "The presidents of Kenya and Uganda meet in Entebbe on Friday.",
            ("Meeting", "planned", "2023-05-12"),
        ),
        ("The presidents of Kenya and Uganda met in Entebbe on Friday.", ("Meeting", "held", "2023-05-05")),
        (
            "The European Union and China hold their annual summit in Beijing on Thursday.",
            ("Summit", "planned", "2023-05-11"),
        ),
        (
            "The leaders of Kenya and Uganda travel to Bujumbura on Thursday.",
            ("Visit", "planned", "2023-05-11"),
        ),
        (
            "The leaders of Kenya and Uganda set off for Bujumbura on Thursday.",
            ("Visit", "held", "2023-05-04"),
        ),
        (
            "Peace talks between Kenya and Uganda resume in Geneva on Monday.",
            ("Negotiation", "planned", "2023-05-15"),
        ),
        (
            "Peace talks between Kenya and Uganda resumed in Geneva on Monday.",
            ("Negotiation", "held", "2023-05-08"),
        ),
        (
            "An African Union summit opens in Addis Ababa on Saturday.",
            ("Summit", "planned", "2023-05-13"),
        ),
        (
            "Police closed roads in Nairobi ahead of a visit by President Yoweri Museveni on Sunday.",
            ("Visit", "planned", "2023-05-14"),
        ),
    ],
)
def test_the_present_beside_a_weekday_is_ahead(text: str, told: tuple[str, str, str]) -> None:
    assert [when(e) for e in findings(text).events] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Penny Wong will attend the G7 summit as a guest and meet Fumio Kishida.",
        "Penny Wong will fly to Suva, open a school and then meet Sitiveni Rabuka.",
    ],
)
def test_the_plan_goes_on_behind_and(text: str) -> None:
    meetings = [e for e in findings(text).events if e.kind.value == "Meeting"]
    assert [e.status.value for e in meetings] == ["planned"]


def test_whom_one_meets_beside_a_summit_is_another_meeting() -> None:
    text = (
        "Australian Foreign Minister Penny Wong attended a summit in Suva "
        "and met Fijian Prime Minister Sitiveni Rabuka."
    )
    assert [e.kind.value for e in findings(text).events] == ["Summit", "Meeting"]


@pytest.mark.parametrize(
    "among",
    [
        "Among those present were Kenya's William Ruto and Rwanda's Paul Kagame.",
        "Among those attending were Kenya's William Ruto and Rwanda's Paul Kagame.",
        "Also present were Kenya's William Ruto and Rwanda's Paul Kagame.",
    ],
)
def test_those_named_behind_were_are_there(among: str) -> None:
    (event,) = findings(f"The African Union summit opened in Addis Ababa on Friday. {among}").events
    assert {"attendee william-ruto", "attendee KEN", "attendee paul-kagame", "attendee RWA"} <= sides(event)


@pytest.mark.parametrize(
    ("text", "mediator"),
    [
        ("Armenia and Azerbaijan agreed on Saturday to a Russian-brokered truce.", "mediator RUS"),
        ("Armenia and Azerbaijan signed a Qatari-mediated truce on Saturday.", "mediator QAT"),
    ],
)
def test_who_brokers_stands_before_a_hyphen(text: str, mediator: str) -> None:
    (event,) = findings(text).events
    assert mediator in sides(event)
    assert sum(side.endswith(mediator[-3:]) for side in sides(event)) == 1


def test_delegations_that_are_in_town_for_talks() -> None:
    text = "Negotiators from Armenia and Azerbaijan are in Geneva for peace talks."
    events = findings(text).events
    assert [e.kind.value for e in events] == ["Visit", "Negotiation"]
    assert all(len({s for s in sides(e) if s[-3:] in ("ARM", "AZE")}) == 2 for e in events)


@pytest.mark.parametrize(
    "text",
    [
        "Kenya ordered an inquiry into allegations that Chad supplied arms to Mali.",
        "Fears that Chad had expelled the envoy of Mali have grown.",
    ],
)
def test_what_is_only_claimed_is_not_told(text: str) -> None:
    assert not [e for e in findings(text).events if "recipient MLI" in sides(e)]


def test_others_than_those_expelled_before() -> None:
    text = "Austria has expelled two Russian diplomats. In February it expelled four others."
    assert [when(e)[2] for e in findings(text).events] == ["-", "2023-02"]


def test_a_second_giver_of_another_thing() -> None:
    events = findings("Australia sent a ship with supplies and Fiji a team of doctors.").events
    assert ["actor AUS" in sides(e) for e in events] == [True, False]
    assert "actor FJI" in sides(events[1])


def test_becoming_the_first_to_visit_is_no_second_visit() -> None:
    text = "Pedro Soto flew to Vanuatu, becoming the first Peruvian president to visit a Pacific state."
    assert [e.kind.value for e in findings(text).events] == ["Visit"]


@pytest.mark.parametrize(
    "text",
    [
        "Moldova cut the staff of Russia's embassy in Chisinau to 25.",
        "Moldova cut the size of the Russian embassy from 80 to 25.",
    ],
)
def test_an_embassy_that_is_made_smaller(text: str) -> None:
    (event,) = findings(text).events
    assert (event.plover is not None and event.plover.value, sides(event)) == (
        "SANCTION",
        {"actor MDA", "recipient RUS"},
    )


@pytest.mark.parametrize(
    ("text", "mediator"),
    [
        ("Iran freed two Belgian prisoners after Omani mediation.", "mediator OMN"),
        ("Armenia and Azerbaijan agreed to a truce through Qatar's mediation.", "mediator QAT"),
    ],
)
def test_by_whose_mediation(text: str, mediator: str) -> None:
    (event,) = findings(text).events
    assert mediator in sides(event)


def test_a_trip_put_off_is_of_whom_the_sentence_before_told() -> None:
    text = (
        "Australian Foreign Minister Penny Wong will go to Lima in June. "
        "A trip to France planned for May was postponed."
    )
    (trip,) = (e for e in findings(text).events if e.status.value == "cancelled")
    assert {s for s in sides(trip) if s[-3:].isupper()} == {"visitor AUS", "host FRA"}


def test_people_who_are_flown_give_no_help() -> None:
    text = "The freed aid worker, Pedro Soto, was flown to Muscat and handed over to Peruvian officials."
    assert not [e for e in findings(text).events if "actor pedro-soto" in sides(e)]


def test_whom_one_meets_on_a_visit_is_met_in_its_month() -> None:
    text = (
        "Pedro Soto made a two-day visit to Tehran in late March, his first since the war, "
        "and met President Ebrahim Raisi."
    )
    assert [when(e)[2] for e in findings(text).events] == ["2023-03", "2023-03"]
