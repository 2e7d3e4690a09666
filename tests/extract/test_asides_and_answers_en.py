"""English newspaper prose: what answers an act, what never came about, whose counterparts somebody met."""

from __future__ import annotations

import pytest

from kg.model import Event, Findings, Kind, Role, Status
from kg.pipeline import extract_article
from kg.read import article_from_text

DAY = "2023-02-02"  # a Thursday


def findings(text: str, day: str = DAY) -> Findings:
    return extract_article(article_from_text(text, "x", language="en", published=day))


def told(text: str, kind: Kind) -> list[Event]:
    return [e for e in findings(text).events if e.kind is kind]


def those(event: Event, role: Role) -> set[str]:
    return {str(p.participant) for p in event.participations if p.role is role}


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "Algeria responded to that letter by recalling its ambassador to Spain on 19 March and suspending a "
            "treaty with Madrid in June.",
            "2022-03-19",
            "2022-06",
        ),
        (
            "Algeria recalled its ambassador to Spain on 19 March and suspended a treaty with Madrid in June.",
            "2022-03-19",
            "2022-06",
        ),
    ],
)
def test_answers_in_the_past_are_of_the_year_before(text: str, first: str, second: str) -> None:
    recall, suspension = told(text, Kind.MEASURE)
    assert [e.start.iso for e in (recall, suspension) if e.start] == [first, second]
    assert {recall.status, suspension.status} == {Status.HELD}


def test_what_is_planned_keeps_its_year() -> None:
    (measure,) = told("Spain plans to respond by expelling two Algerian diplomats on 19 March.", Kind.MEASURE)
    assert measure.start is not None
    assert (measure.start.iso, measure.status) == ("2023-03-19", Status.PLANNED)


def test_the_envoy_named_in_a_list_of_answers() -> None:
    """The envoy is recalled, and the second thing is done by his state and not by him."""
    recall, suspension = told(
        "Algeria answered by recalling its ambassador, Said Moussi, and suspending a treaty with Spain.",
        Kind.MEASURE,
    )
    assert "person/said-moussi" in those(recall, Role.RECIPIENT)
    assert those(suspension, Role.ACTOR) == {"country/DZA"}


@pytest.mark.parametrize(
    "text",
    [
        "A trip to Lima that Ghana's foreign minister was to have made on Monday was forgotten.",
        "A visit by Ghana's foreign minister, Jean Doe, to Lima has been quietly dropped.",
        "The visit of Ghana's foreign minister, Jean Doe, to Lima, which was to have begun on Monday, is history.",
    ],
)
def test_what_never_came_about(text: str) -> None:
    (visit,) = told(text, Kind.VISIT)
    assert visit.status is Status.CANCELLED


def test_what_was_to_have_been_something_else() -> None:
    (visit,) = told("President Ruto visited what was to have been the capital of Ghana.", Kind.VISIT)
    assert visit.status is Status.HELD


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("The Spanish government held a meeting with that of Morocco in Rabat on Thursday.", {"ESP", "MAR"}),
        ("The government of Spain held talks with those of Morocco and Algeria.", {"ESP", "MAR", "DZA"}),
    ],
)
def test_that_of_another_state(text: str, states: set[str]) -> None:
    (meeting,) = told(text, Kind.MEETING)
    assert those(meeting, Role.ATTENDEE) == {f"country/{state}" for state in states}


def test_nobody_of_a_country_to_which_others_are_friendly() -> None:
    (named,) = told(
        "Jakub Kulhanek was appointed Czech foreign minister by President Milos Zeman, long the most "
        "Russia-friendly voice in Prague.",
        Kind.APPOINTMENT,
    )
    assert "country/RUS" not in those(named, Role.ACTOR)


def test_co_chairs_who_meet_somebody_chair_nothing() -> None:
    first, second = told(
        "The co-chairs of the OSCE Minsk Group, Robert Bradtke of the United States, Jacques Faure of France "
        "and Igor Popov of Russia, talked with Armenian Foreign Minister Edward Nalbandian in Paris on Sunday "
        "and, separately, with his Azerbaijani colleague, Elmar Mammadyarov, in the same city on Monday.",
        Kind.MEETING,
    )
    assert not those(first, Role.CHAIR) | those(second, Role.CHAIR)
    assert "country/AZE" not in those(first, Role.ATTENDEE)


def test_the_talks_told_before_are_opened() -> None:
    (talks,) = told(
        "Iran and France held two days of talks in Astana this week. Kazakh Foreign Minister Kairat "
        "Abdrakhmanov opened the gathering.",
        Kind.NEGOTIATION,
    )
    assert those(talks, Role.OPENER) == {"person/kairat-abdrakhmanov"}


def test_who_was_arrested_only_tells_who_is_meant() -> None:
    assert not told("The quarrel over the American reporter arrested in Moscow went on.", Kind.MEASURE)


def test_two_whose_names_begin_alike() -> None:
    """A name with "al-" is no pair of names, though another Bashar was named before."""
    text = "President Bashar al-Assad spoke in Damascus. Bashar al-Jaafari denounced Turkey."
    (statement,) = told(text, Kind.STATEMENT)
    assert those(statement, Role.ACTOR) == {"person/bashar-jaafari"}


def test_a_name_in_a_list_of_people() -> None:
    text = "The delegations were led by Alexander Lavrentiev, Sedat Onal and Hossein Jaberi Ansari."
    assert "Sedat Onal" in {text[m.begin : m.end] for m in findings(text).mentions}


@pytest.mark.parametrize(
    ("text", "person", "office", "of"),
    [
        (
            "Foreign Minister Sergei Lavrov of Russia spoke on Friday. Lavrov hosted his Turkish and Iranian "
            "colleagues, Mevlut Cavusoglu and Mohammad Javad Zarif.",
            "mevlut-cavusoglu",
            "minister of foreign affairs",
            "country/TUR",
        ),
        (
            "The speaker of Turkmenistan's parliament, Akja Nurberdiyeva, met Iran's president.",
            "akja-nurberdiyeva",
            "speaker of parliament",
            "country/TKM",
        ),
        (
            "In May 2009 the Lebanese head of state, Michel Suleiman, was in Paris.",
            "michel-suleiman",
            "president",
            "country/LBN",
        ),
    ],
)
def test_offices(text: str, person: str, office: str, of: str) -> None:
    day = "2009-06-01" if "2009" in text else "2017-01-28"
    held = {(p.person, p.office, p.of) for p in findings(text, day).positions}
    assert (f"person/{person}", office, of) in held


@pytest.mark.parametrize(
    "text",
    [
        "Washington put Iran's Ministry of Intelligence on its sanctions list.",
        "Canada placed the Iranian intelligence ministry on its blacklist.",
    ],
)
def test_a_ministry_put_on_a_list(text: str) -> None:
    (measure,) = told(text, Kind.MEASURE)
    assert "country/IRN" in those(measure, Role.RECIPIENT)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Albania had recalled its ambassador to Iran and given Iranian diplomats a day to leave.", "ALB"),
        ("Iran's two ambassadors had been summoned and given a day to leave Albania.", "ALB"),
    ],
)
def test_the_second_of_two_participles(text: str, actor: str) -> None:
    """Behind "had recalled" it is active, behind "had been summoned" it is not."""
    _, second = told(text, Kind.MEASURE)
    assert those(second, Role.ACTOR) == {f"country/{actor}"}
    assert those(second, Role.RECIPIENT) == {"country/IRN"}


def test_two_who_meet_two_others_separately_meet_each_together() -> None:
    first, second = told(
        "Robert Bradtke of the United States and Igor Popov of Russia talked with Armenian Foreign Minister "
        "Edward Nalbandian in Paris and, separately, with his Azerbaijani colleague, Elmar Mammadyarov.",
        Kind.MEETING,
    )
    for meeting in (first, second):
        assert {"person/robert-bradtke", "person/igor-popov"} <= those(meeting, Role.ATTENDEE)


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (
            "President Ruto of Kenya visited Kampala, where two treaties were signed with Uganda.",
            {"KEN", "UGA"},
        ),
        (
            "President Ruto of Kenya visited Kampala, where Uganda signed a treaty with Rwanda.",
            {"UGA", "RWA"},
        ),
    ],
)
def test_what_is_signed_on_a_visit(text: str, states: set[str]) -> None:
    (signing,) = told(text, Kind.SIGNING)
    assert those(signing, Role.SIGNATORY) == {f"country/{state}" for state in states}
    assert signing.place == "place/kampala"


def test_the_visitor_of_a_country_speaks_for_it() -> None:
    (demand,) = told(
        "In Jerusalem the Egyptian visitor told the Knesset that he had come to build a durable peace, and "
        "demanded that Israel withdraw from Sinai.",
        Kind.STATEMENT,
    )
    assert those(demand, Role.ACTOR) == {"country/EGY"}
