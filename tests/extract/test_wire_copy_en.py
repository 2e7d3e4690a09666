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
