"""Constructions that articles of strangers had and ours did not: calls that open a sentence, carried citizens."""

from __future__ import annotations

import pytest

from kg.model import Event, Kind, Plover, Status
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(sentence: str) -> list[Event]:
    text = f"News of the day\n\nBy Ann Lee | 12 May 2020\n\n{sentence}"
    return list(extract_article(article_from_text(text, "unseen")).events)


def parts(event: Event) -> set[str]:
    return {f"{p.role} {p.participant.partition('/')[2]}" for p in event.participations}


def one(sentence: str, kind: Kind, plover: Plover | None = None) -> Event:
    return next(e for e in told(sentence) if e.kind is kind and plover in (None, e.plover))


@pytest.mark.parametrize(
    "sentence",
    [
        "In a phone call on Friday President Uhuru Kenyatta urged President Magufuli to reopen the border.",
        "In a telephone conversation on Friday, President Uhuru Kenyatta told President Magufuli that it was late.",
        "During a video call President Uhuru Kenyatta thanked President Magufuli for the help.",
    ],
)
def test_a_call_that_opens_the_sentence_is_between_who_speaks_and_who_hears(sentence: str) -> None:
    assert {"attendee KEN", "attendee TZA"} <= parts(one(sentence, Kind.CALL))


@pytest.mark.parametrize(
    "sentence",
    [
        "In a phone call on Friday, the minister condemned the war in Ukraine.",
        "In a telephone interview on Friday President Kenyatta urged President Magufuli to act.",
    ],
)
def test_a_call_without_a_hearer_is_none(sentence: str) -> None:
    assert not any(event.kind is Kind.CALL for event in told(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Kenya flew just under 200 people out of its embassy in Kampala on Saturday.",
        "On Saturday Kenya brought 91 of its citizens to Lisbon by ship.",
        "Kenya bused 400 of its nationals out of Juba to safety.",
        "A Kenyan military plane carrying 245 evacuees landed in Djibouti on Sunday.",
    ],
)
def test_people_carried_out_of_danger_are_helped(sentence: str) -> None:
    assert "actor KEN" in parts(one(sentence, Kind.MEASURE, Plover.AID))


@pytest.mark.parametrize(
    "sentence",
    ["China has lifted 800 million people out of poverty.", "Kenya brought 12 of its citizens to court."],
)
def test_people_brought_elsewhere_are_not(sentence: str) -> None:
    assert not any(event.plover is Plover.AID for event in told(sentence))


def test_what_a_colon_opens_has_a_doer_of_its_own() -> None:
    events = told(
        "Kenya criticised the accord: in a statement its Foreign Ministry demanded that Chad leave."
    )
    assert [event.plover for event in events] == [Plover.ACCUSE, Plover.REQUEST]
    assert "recipient TCD" not in parts(events[0])
    assert "recipient TCD" in parts(events[1])


def test_the_preposition_said_again_joins_two_states() -> None:
    sentence = "The foreign ministers of Kenya and of Chad signed the treaty in Vienna on Sunday."
    assert {"signatory KEN", "signatory TCD"} <= parts(one(sentence, Kind.SIGNING))


@pytest.mark.parametrize(
    "heads", ["heads of the security services", "chiefs of the general staffs", "directors"]
)
def test_those_who_lead_bodies_of_two_states_meet(heads: str) -> None:
    sentence = f"The {heads} of Kenya and Chad met in Niamey on Monday."
    assert {"attendee KEN", "attendee TCD"} <= parts(one(sentence, Kind.MEETING))


@pytest.mark.parametrize(
    ("sentence", "host"),
    [
        ("China, where President Kenyatta is to pay a visit in November, was kept informed.", "host CHN"),
        ("Turkey, which President Kenyatta will visit in March, has welcomed the deal.", "host TUR"),
        ("Officials in Hanoi, which President Kenyatta visited in March, welcomed it.", "host VNM"),
    ],
)
def test_the_host_stands_before_the_pronoun(sentence: str, host: str) -> None:
    assert host in parts(one(sentence, Kind.VISIT))


def test_who_leads_a_delegation_of_senators_is_in_no_chair() -> None:
    sentence = (
        "King Mohammed VI received a delegation of US senators led by Lindsey Graham in Rabat on Monday."
    )
    assert any("attendee" in p and "graham" in p.lower() for p in parts(one(sentence, Kind.MEETING)))


def test_what_was_agreed_at_a_summit_does_not_put_it_ahead() -> None:
    sentence = "EU leaders agreed at a summit in Brussels on Friday to lift sanctions on Syria."
    assert one(sentence, Kind.SUMMIT).status is Status.HELD
    assert one("Kenya agreed to a summit with Chad in June.", Kind.SUMMIT).status is Status.PLANNED


@pytest.mark.parametrize("noun", ["gathering", "meeting"])
def test_a_state_hosts_a_gathering_of_donors(noun: str) -> None:
    assert "host FRA" in parts(one(f"France hosted a {noun} of donors in Paris on Monday.", Kind.CONFERENCE))


def test_a_street_is_no_summit() -> None:
    assert not told("They stood six deep along Summit Avenue on Sunday.")


def test_envoys_are_called_home_as_others_were() -> None:
    events = told(
        "Kenya withdrew its ambassador to Chad on Saturday, while Mali and Niger called theirs home for consultations."
    )
    assert [event.plover for event in events] == [Plover.SANCTION] * 2
    assert {"actor MLI", "actor NER", "recipient TCD"} <= parts(events[1])


def test_a_mission_closes_in_the_country_of_its_city() -> None:
    event = one("Sweden's embassy in Baghdad will close in May.", Kind.MEASURE)
    assert {"actor SWE", "recipient IRQ"} <= parts(event)


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr Mahama leaves tomorrow for Kampala, where President Yoweri Museveni is to receive him.",
        "Mr Mahama flew to Kampala, where President Yoweri Museveni welcomed him on Monday.",
    ],
)
def test_who_receives_somebody_where_he_goes_is_his_host(sentence: str) -> None:
    assert "host yoweri-museveni" in parts(one(sentence, Kind.VISIT))


def test_who_meets_another_there_is_not() -> None:
    sentence = (
        "Mr Mahama arrived in Kampala, where President Paul Kagame received President Faure Gnassingbe."
    )
    assert "host paul-kagame" not in parts(one(sentence, Kind.VISIT))


@pytest.mark.parametrize(
    "sentence",
    [
        "Kenya and Chad agreed at a meeting in Nairobi on Monday to reopen their border.",
        "At a meeting in Nairobi, President Uhuru Kenyatta told President Idriss Deby of Chad that it was late.",
        "At their meeting in Nairobi, President Uhuru Kenyatta thanked President Idriss Deby of Chad.",
        "President Uhuru Kenyatta and President Idriss Deby of Chad signed a treaty. Their meeting in Nairobi "
        "was hosted by Kenya.",
    ],
)
def test_a_meeting_is_between_those_who_agree_or_speak_there(sentence: str) -> None:
    assert {"attendee KEN", "attendee TCD"} <= parts(one(sentence, Kind.MEETING))


@pytest.mark.parametrize(
    "sentence",
    [
        "At a cabinet meeting in Nairobi, President Uhuru Kenyatta thanked President Xi Jinping.",
        "At a meeting with reporters in Nairobi, President Uhuru Kenyatta thanked President Xi Jinping.",
        "At a meeting in Geneva, President Uhuru Kenyatta thanked President Xi Jinping.",
    ],
)
def test_who_is_thanked_at_a_meeting_of_others_need_not_be_there(sentence: str) -> None:
    assert not any(event.kind is Kind.MEETING for event in told(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "The plan was agreed in March, when Kenya's foreign minister, Alfred Mutua, met Jeje Odongo of Uganda.",
        "The plan was drafted by Kenyan and Ugandan experts, who met in Nairobi in March.",
    ],
)
def test_who_met_stands_before_the_clause(sentence: str) -> None:
    assert {"attendee KEN", "attendee UGA"} <= parts(one(sentence, Kind.MEETING))


@pytest.mark.parametrize("span", ["a week", "one week"])
def test_talks_of_a_week_began_a_week_before(span: str) -> None:
    event = one(f"Kenya and Chad signed a treaty in Accra on Monday after {span} of talks.", Kind.NEGOTIATION)
    assert (event.start and event.start.iso, event.end and event.end.iso) == ("2020-05-05", "2020-05-11")


def test_two_ministers_before_another_guest_hold_their_offices() -> None:
    text = (
        "News of the day\n\nBy Ann Lee | 12 May 2020\n\nIt was attended by the Peruvian and Chilean foreign "
        "ministers, Allan Wagner and Teodoro Ribera, and the EU High Representative, Javier Solana."
    )
    found = extract_article(article_from_text(text, "offices"))
    held = {(p.person.partition("/")[2], str(p.of)) for p in found.positions}
    assert {("allan-wagner", "country/PER"), ("teodoro-ribera", "country/CHL")} <= held


def test_a_semicolon_begins_what_somebody_says() -> None:
    text = (
        "News of the day\n\nBy Ann Lee | 12 May 2020\n\nPresident Uhuru Kenyatta thanked the neighbours; "
        "Kenya, he said, had asked for friends and been sent a family."
    )
    found = extract_article(article_from_text(text, "quote"))
    assert [found.article.text[q.begin :][:14] for q in found.quotations] == ["Kenya, he said"]


def test_soldiers_who_leave_take_nobody_along() -> None:
    assert not told("President Uhuru Kenyatta announced that 300 soldiers would leave for Chad on Monday.")
    event = one("Defence Minister Florence Parly said two frigates would sail for Chad.", Kind.MEASURE)
    assert event.plover is Plover.MOBILIZE


def test_who_says_so_between_commas_does_what_his_state_does() -> None:
    sentence = "Kenya's foreign minister, Raychelle Omamo, said on Saturday that Nairobi was ready for talks with Chad."
    assert {"actor raychelle-omamo", "recipient TCD"} <= parts(one(sentence, Kind.STATEMENT, Plover.AGREE))


def test_what_somebody_offers_to_host_is_ahead() -> None:
    sentence = "Kenya offered to host a summit between Chad and Sudan in Nairobi."
    assert one(sentence, Kind.SUMMIT).status is Status.PLANNED


def test_a_ship_that_must_leave_is_no_envoy() -> None:
    assert not told("Kenya told the Chinese ambassador that the ship must leave.")


def test_this_city_is_that_of_the_dateline() -> None:
    text = (
        "News of the day\n\nBy Ann Lee | 12 May 2020\n\nMARRAKESH — Foreign Minister Nasser Bourita of Morocco "
        "met Foreign Minister Wang Yi of China in this western {} on Sunday."
    )
    for noun, place in (("city", "place/marrakesh"), ("country", None)):
        found = extract_article(article_from_text(text.format(noun), "here"))
        assert [event.place for event in found.events] == [place]
