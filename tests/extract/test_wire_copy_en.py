"""What agencies write every day: summonses and what they are for, summits told twice, names that are verbs."""

from __future__ import annotations

import pytest

from kg.model import Event, Kind, Plover, Role
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[Event]:
    article = article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published="2023-09-10")
    return list(extract_article(article).events)


def doing(event: Event, role: Role) -> set[str]:
    return {part.participant.rpartition("/")[2] for part in event.participations if part.role is role}


@pytest.mark.parametrize(
    "purpose",
    [
        "to protest the raids on its fishing boats",
        "to formally protest the raids on its fishing boats",
        "to demand an explanation",
        "to condemn the burning of the flag",
    ],
)
def test_what_an_envoy_is_summoned_for_is_the_summons(purpose: str) -> None:
    (event,) = told(f"Ghana summoned the Togolese ambassador {purpose}.")
    assert (event.kind, event.plover) == (Kind.MEASURE, Plover.ACCUSE)
    assert (doing(event, Role.ACTOR), doing(event, Role.RECIPIENT)) == ({"GHA"}, {"TGO"})


def test_what_is_demanded_beside_a_summons_is_told_too() -> None:
    events = told("Ghana summoned the Togolese ambassador and demanded that Togo free the fishermen.")
    assert [event.plover for event in events] == [Plover.ACCUSE, Plover.REQUEST]


@pytest.mark.parametrize(
    "judged", ["Togo's motives", "Togo's decision to close the border", "Togo's criticism of the vote"]
)
def test_what_is_called_names_is_not_phoned(judged: str) -> None:
    events = told(f'Ghana\'s foreign ministry called {judged} "unacceptable".')
    assert not [event for event in events if event.kind is Kind.CALL]


def test_whose_motives_are_called_names_is_blamed() -> None:
    (event,) = told("Ghana's foreign ministry called Togo's motives \"unacceptable\".")
    assert (event.plover, doing(event, Role.RECIPIENT)) == (Plover.ACCUSE, {"TGO"})


@pytest.mark.parametrize(
    ("whole", "part"), [("U.N. chief Ban Ki-moon", "Ban"), ("British Prime Minister Theresa May", "May")]
)
def test_a_family_name_that_is_a_verb_acts(whole: str, part: str) -> None:
    events = told(
        f"{whole} met President Paul Biya in Yaounde on Friday. {part} urged Chad to free the convoy."
    )
    assert any(part.lower() in name.split("-") for name in doing(events[-1], Role.ACTOR))
    assert doing(events[-1], Role.RECIPIENT) == {"TCD"}


def test_a_ban_is_no_secretary_general() -> None:
    events = told(
        "U.N. chief Ban Ki-moon met President Paul Biya in Yaounde. Ban on arms for Chad was lifted."
    )
    assert not [e for e in events[1:] if any("ban" in name for name in doing(e, Role.ACTOR))]


SUMMIT = "The Ghanaian and Togolese presidents attended the G20 summit in Rome on Saturday."


@pytest.mark.parametrize(
    "again",
    [
        "President Emmanuel Macron attended the G20 summit in Rome on Saturday.",
        "The Rome G20 Summit closed with a consensus on trade.",
        "The G20 summit in Rome closed with a consensus on trade.",
    ],
)
def test_a_summit_told_twice_is_one(again: str) -> None:
    (event,) = [e for e in told(f"{SUMMIT} {again}") if e.kind is Kind.SUMMIT]
    assert doing(event, Role.ORGANIZER) == {"g20"}


def test_members_attend_the_summit_that_their_group_calls() -> None:
    (event,) = told(
        "President Paul Biya and the G7 leaders attended the G7 leaders summit in Rome on Saturday."
    )
    assert doing(event, Role.ORGANIZER) == {"g7"}


def test_a_session_of_a_summit_is_the_summit() -> None:
    (event,) = told("Prime Minister Narendra Modi attended the first session of the G20 summit in Rome.")
    assert (event.kind, "IND" in doing(event, Role.ATTENDEE)) == (Kind.SUMMIT, True)


@pytest.mark.parametrize(
    "act", ["recalled its ambassador from Lome", "expelled the Togolese ambassador", "cut ties with Togo"]
)
def test_what_a_measure_is_taken_for_is_the_measure(act: str) -> None:
    (event,) = told(f"Ghana {act} to protest the raid on its port.")
    assert (event.plover, doing(event, Role.RECIPIENT)) == (Plover.SANCTION, {"TGO"})


@pytest.mark.parametrize(
    "act",
    [
        "agreed on Tuesday to impose broad sanctions against Togo",
        "agreed to prolong economic sanctions on Togo",
        "has agreed to freeze the assets of Togo",
        "agreed to freeze Togolese assets",
    ],
)
def test_what_a_bloc_agrees_to_impose_is_a_sanction(act: str) -> None:
    (event,) = told(f"The European Union {act}.")
    assert (event.plover, doing(event, Role.RECIPIENT)) == (Plover.SANCTION, {"TGO"})


@pytest.mark.parametrize(
    "why",
    ["over its decision to invade Chad", "for its refusal to send troops", "over its attempt to raid Chad"],
)
def test_why_somebody_is_punished_is_no_deed_of_the_punisher(why: str) -> None:
    (event,) = told(f"Ghana sanctioned Togo {why}.")
    assert (event.plover, doing(event, Role.ACTOR)) == (Plover.SANCTION, {"GHA"})


def test_a_decision_of_one_s_own_is_told() -> None:
    events = told("Ghana announced its decision to expel the Togolese ambassador.")
    assert [event.plover for event in events] == [Plover.SANCTION]


@pytest.mark.parametrize(
    "hard",
    ["making it difficult for Ghana to impose sanctions on", "which makes it hard to impose sanctions on"],
)
def test_what_is_hard_is_not_done(hard: str) -> None:
    assert not told(f"Chad has close trade links with Togo, {hard} Lome.")


@pytest.mark.parametrize("since", ["since he became president", "since taking office", "since his election"])
def test_an_office_taken_long_ago_is_no_news(since: str) -> None:
    (event,) = told(f"President Paul Biya arrived in Accra on Friday on his first visit {since}.")
    assert event.kind is Kind.VISIT


def test_an_office_taken_on_a_day_is() -> None:
    events = told("President Paul Biya arrived in Accra on his first visit since taking office in May 2022.")
    assert {event.kind for event in events} == {Kind.VISIT, Kind.APPOINTMENT}


@pytest.mark.parametrize("ill", ["a famine could engulf Chad", "Chad could face famine"])
def test_who_fears_an_ill_threatens_nobody(ill: str) -> None:
    assert not told(f"The United States warned that {ill}.")


def test_a_list_is_received_and_nobody_met() -> None:
    events = told("The embassy of Ghana received a list of diplomats from the Togolese foreign ministry.")
    assert not events


def test_who_leaves_an_office_leaves_no_country() -> None:
    text = "President Paul Biya, who is leaving the presidency after two terms, said the visit to Chad went well."
    assert not told(text)


def test_a_press_conference_is_no_meeting_to_speak_at() -> None:
    text = "President Paul Biya received President Idriss Deby in Yaounde. The two then addressed a press conference."
    (event,) = told(text)
    assert not doing(event, Role.SPEAKER)


def test_a_headline_s_verb_is_no_name() -> None:
    article = article_from_text(
        "Biya hails Ghana-Togo historic ties\n\nThe two countries signed a pact.\n", "x", language="en"
    )
    assert not [e for e in extract_article(article).entities if "hails" in e.label_en]


@pytest.mark.parametrize("ended", ["completed", "finished", "wrapped up"])
def test_the_day_on_which_a_visit_is_completed_is_its_last(ended: str) -> None:
    (event,) = told(f"President Paul Biya {ended} his three-day visit to Ghana on Thursday.")
    assert (event.start and event.start.iso, event.end and event.end.iso) == ("2023-09-05", "2023-09-07")


@pytest.mark.parametrize("paper", ["the declaration read", "the communique said", "the declaration said"])
def test_a_paper_speaks_for_the_group_that_issued_it(paper: str) -> None:
    text = (
        f'ECOWAS leaders met in Abuja. President Paul Biya came late. "We will send a mission soon," {paper}.'
    )
    article = article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published="2023-09-10")
    (quotation,) = extract_article(article).quotations
    assert quotation.speaker == "organization/ecowas"


def test_the_foreign_office_is_the_one_where_the_article_is_from() -> None:
    events = told(
        "ACCRA: Ghana on Thursday rejected the remarks made by Togolese Foreign Minister Robert Dussey on the dam. "
        "Foreign Office Spokesperson Kofi Mensah also denounced Chad's raid on the convoy."
    )
    assert [doing(e, Role.ACTOR) & {"GHA", "TGO"} for e in events] == [{"GHA"}, {"GHA"}]


def test_the_foreign_ministers_of_a_body_are_no_body() -> None:
    (event,) = told(
        "Foreign Minister Ablakwa attended the OIC Foreign Ministers' meeting in Jeddah on Friday."
    )
    assert "oic" in doing(event, Role.ATTENDEE) | doing(event, Role.ORGANIZER)
    assert "foreign-ministers" not in doing(event, Role.ATTENDEE)


@pytest.mark.parametrize(
    "act",
    [
        "extended the sanctions against Togo until 31 January 2024",
        "suspended flights to Togo until March 2024",
    ],
)
def test_the_day_until_which_a_measure_lasts_is_not_its_first(act: str) -> None:
    (event,) = told(f"Ghana {act}.")
    assert (event.status.value, event.start and event.start.iso) == ("held", None)


@pytest.mark.parametrize(
    "act",
    [
        "on Friday unanimously adopted a resolution to extend the mandate of the UN force in Togo",
        "voted Friday to extend for another year its mission in Togo",
        "decided on Friday to extend the mandate of the peacekeeping force in Togo",
        "on Friday renewed the mandate of the peacekeepers in Togo until 31 March 2024",
    ],
)
def test_a_mission_s_mandate_is_extended_on_the_day_of_the_vote(act: str) -> None:
    (event,) = told(f"The Security Council {act}.")
    assert (event.kind, event.plover, event.status.value) == (Kind.MEASURE, Plover.AID, "held")
    assert (event.start and event.start.iso, doing(event, Role.RECIPIENT)) == ("2023-09-08", {"TGO"})
