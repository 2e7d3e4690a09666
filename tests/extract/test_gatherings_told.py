"""Conferences without a name, talks in one place after another, and what a couple did together."""

from __future__ import annotations

import pytest

from kg.model import Kind, Status
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[tuple[Kind, str, Status]]:
    article = article_from_text(f"Title of it\n\n{text}\n", "x", language="en", published="2024-01-25")
    events = extract_article(article).events
    return [(e.kind, e.start.iso if e.start else "", e.status) for e in events]


ROUNDS = [
    "Chad and Mali {} in Oslo in March, in Rome in May and again in Paris in June.",
    "The foreign ministers of Chad and Mali {} in Oslo in March, in Rome in May and in Paris in June.",
]


@pytest.mark.parametrize("text", ROUNDS)
@pytest.mark.parametrize("verb", ["met", "held talks", "conferred"])
def test_a_place_and_a_day_each_are_talks_each(text: str, verb: str) -> None:
    assert [start for _, start, _ in told(text.format(verb))] == ["2023-03", "2023-05", "2023-06"]


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Mali met in Oslo on Monday and in a statement issued on Tuesday thanked Norway.",
        "Chad and Mali met in Oslo on Monday, in the presence of King Harald.",
    ],
)
def test_another_phrase_with_in_is_no_second_meeting(text: str) -> None:
    assert [kind for kind, _, _ in told(text)].count(Kind.MEETING) == 1


@pytest.mark.parametrize("verb", ["opened", "attended", "addressed", "chaired", "spoke at"])
@pytest.mark.parametrize("noun", ["farming conference", "forum on locusts", "two-day symposium"])
def test_a_conference_needs_no_name(verb: str, noun: str) -> None:
    text = f"President Yoweri Museveni {verb} a {noun} in Lusaka on Monday."
    assert (Kind.CONFERENCE, "2024-01-22", Status.HELD) in told(text)


@pytest.mark.parametrize("noun", ["press conference", "news conference", "forum for readers"])
def test_reporters_are_no_conference(noun: str) -> None:
    assert told(f"President Yoweri Museveni opened a {noun} in Lusaka on Monday.") == []


@pytest.mark.parametrize("verb", ["opens on Friday", "begins on Friday", "resumes on Friday"])
def test_what_opens_on_a_day_is_to_come(verb: str) -> None:
    text = f"A summit between Chad and Mali {verb} in Lome."
    assert told(text) == [(Kind.SUMMIT, "2024-01-26", Status.PLANNED)]


@pytest.mark.parametrize("who", ["The pair", "The two", "The duo"])
@pytest.mark.parametrize("verb", ["last met", "had last met", "first met"])
def test_the_pair_met_before(who: str, verb: str) -> None:
    text = f"President Yoweri Museveni met President Paul Kagame in Lome on Monday. {who} {verb} in Doha in 2021."
    assert (Kind.MEETING, "2021", Status.HELD) in told(text)


@pytest.mark.parametrize("verb", ["opened", "will be held", "took place", "is to be held"])
@pytest.mark.parametrize(
    "noun", ["A donors' conference on drought", "A forum on locusts", "A summit on rivers"]
)
def test_the_venue_hosts_what_opens_there(verb: str, noun: str) -> None:
    article = article_from_text(f"Title of it\n\n{noun} {verb} in Lome on Friday.\n", "x", language="en")
    (event,) = extract_article(article).events
    assert [(p.participant, p.role.value) for p in event.participations] == [("country/TGO", "host")]


@pytest.mark.parametrize("verb", ["witnessed", "oversaw", "presided over"])
@pytest.mark.parametrize("papers", ["six agreements", "a trade pact"])
def test_leaders_look_on_while_their_states_sign(verb: str, papers: str) -> None:
    text = f"President Yoweri Museveni and President Paul Kagame {verb} the signing of {papers} in Lome on Monday."
    article = article_from_text(f"Title of it\n\n{text}\n", "x", language="en", published="2024-01-25")
    (event,) = extract_article(article).events
    signers = {p.participant for p in event.participations if p.role.value == "signatory"}
    assert (event.kind, signers) == (Kind.SIGNING, {"country/UGA", "country/RWA"})


@pytest.mark.parametrize("off", ["suspended since 2018", "postponed twice", "delayed by a row"])
@pytest.mark.parametrize("again", ["restarted", "resumed", "began"])
def test_talks_taken_up_again_are_held(off: str, again: str) -> None:
    ((_, _, status),) = told(f"Talks between Chad and Mali on cattle, {off}, {again} in Lome on Monday.")
    assert status is Status.HELD


@pytest.mark.parametrize("act", ["signed a treaty", "inked two accords"])
def test_what_is_done_on_a_trip_has_its_month(act: str) -> None:
    text = f"President Paul Kagame travelled to Beijing in November, where he and President Xi Jinping {act}."
    assert (Kind.SIGNING, "2023-11", Status.HELD) in told(text)


@pytest.mark.parametrize(
    ("text", "attends"),
    [
        ("President Ruto spoke at the Kigali conference that founded the African Union.", False),
        ("President Ruto spoke at the Kigali conference that the African Union held.", True),
    ],
)
def test_what_a_conference_founded_did_not_attend_it(text: str, attends: bool) -> None:
    article = article_from_text(f"Title of it\n\n{text}\n", "x", language="en", published="2024-01-25")
    parties = {p.participant for e in extract_article(article).events for p in e.participations}
    assert ("organization/african-union" in parties) is attends


@pytest.mark.parametrize("noun", ["conference", "forum", "summit"])
@pytest.mark.parametrize("short", [True, False])
def test_the_noun_behind_a_name_or_like_it_is_the_event_of_that_name(noun: str, short: bool) -> None:
    again = f"The MCEC {noun}" if short else f"The {noun}"
    text = (
        f"The Muscat {noun.title()} on Electronic Commerce (MCEC) was opened by President Ruto on Monday.\n\n"
        "It follows up the Gulf Seminar on Consumer Protection of 2017.\n\n"
        f"{again} lasts until Wednesday and was attended by Oman and Qatar."
    )
    article = article_from_text(f"Title of it\n\n{text}\n", "x", language="en", published="2024-01-25")
    named = {e.name: e for e in extract_article(article).events if e.name}
    assert len(named) == 2
    there = {p.participant for p in named[f"Muscat {noun.title()} on Electronic Commerce"].participations}
    assert {"country/OMN", "country/QAT"} <= there


@pytest.mark.parametrize("verb", ["began", "concluded", "arrived for", "has embarked on"])
@pytest.mark.parametrize("length", ["a", "a two-day", "a three-day state"])
def test_a_visit_to_a_city_is_of_whoever_begins_it(verb: str, length: str) -> None:
    text = f"President Yoweri Museveni {verb} {length} visit to Lusaka."
    article = article_from_text(f"Title of it\n\n{text}\n", "x", language="en", published="2024-01-25")
    (visit,) = [e for e in extract_article(article).events if e.kind is Kind.VISIT]
    assert {"country/UGA", "country/ZMB"} <= {p.participant for p in visit.participations}


@pytest.mark.parametrize("then", ["kemudian", "lalu", "selanjutnya"])
def test_what_is_scheduled_then_has_its_guest(then: str) -> None:
    text = f"Presiden Kenya William Ruto {then} dijadwalkan menghadiri KTT BRICS di Johannesburg."
    article = article_from_text(f"Judul berita\n\n{text}\n", "x", language="id", published="2024-01-25")
    (event,) = extract_article(article).events
    assert "country/KEN" in {p.participant for p in event.participations}


@pytest.mark.parametrize("gift", ["hibah dua kapal", "bantuan", "dukungan"])
def test_whose_gift_it_is_is_thanked(gift: str) -> None:
    text = f"Presiden Kenya William Ruto berterima kasih atas {gift} dari Jepang."
    article = article_from_text(f"Judul berita\n\n{text}\n", "x", language="id", published="2024-01-25")
    (event,) = extract_article(article).events
    assert {p.participant: p.role.value for p in event.participations}["country/JPN"] == "recipient"


def test_whom_somebody_is_to_meet_has_no_part_in_his_appointment() -> None:
    text = (
        "Peru's foreign minister Javier Ramos, who was appointed in November, is scheduled to travel to Quito "
        "for talks with Ecuador's Foreign Minister Gabriela Sommerfeld."
    )
    article = article_from_text(f"Title of it\n\n{text}\n", "x", language="en", published="2024-01-25")
    for event in extract_article(article).events:
        if event.kind is Kind.APPOINTMENT:
            assert "country/ECU" not in {p.participant for p in event.participations}


@pytest.mark.parametrize("how", ["by phone", "over the phone", "by telephone", "by video"])
def test_two_who_discuss_something_by_phone(how: str) -> None:
    text = f"Presidents Yoweri Museveni of Uganda and William Ruto of Kenya discussed the border {how} on Monday."
    assert (Kind.CALL, "2024-01-22", Status.HELD) in told(text)


def test_ministers_of_a_group_gather_in_a_city() -> None:
    text = "Foreign ministers of the Baltic states will gather in Vilnius on 5 February to discuss Belarus."
    article = article_from_text(f"Title of it\n\n{text}\n", "x", language="en", published="2024-01-25")
    (event,) = extract_article(article).events
    assert (event.kind, event.place, event.status) == (Kind.MEETING, "place/vilnius", Status.PLANNED)


def test_what_is_said_after_a_meeting_is_not_what_it_is_of() -> None:
    text = "EU foreign policy chief Kaja Kallas said after the meeting that the bloc would not recognise the vote in Belarus."
    assert Kind.CONFERENCE not in [kind for kind, _, _ in told(text)]


@pytest.mark.parametrize("how", ["lewat telepon", "melalui video", "via telepon"])
def test_two_who_discuss_something_by_phone_in_indonesian(how: str) -> None:
    text = f"Presiden Kenya William Ruto dan Presiden Uganda Yoweri Museveni membahas perbatasan {how}."
    article = article_from_text(f"Judul berita\n\n{text}\n", "x", language="id", published="2024-01-25")
    (event,) = extract_article(article).events
    assert event.kind is Kind.CALL
