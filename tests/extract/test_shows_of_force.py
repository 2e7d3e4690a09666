"""Troops sent, drills, volleys, raids on missions and bans: who does what to whom, in grids of alike words."""

from __future__ import annotations

import pytest

from kg.model import Event, Plover, Role
from kg.pipeline import extract_article
from kg.read import article_from_text

PERU, CHAD, TOGO = "country/PER", "country/TCD", "country/TGO"


def told(text: str) -> list[Event]:
    article = article_from_text(f"Title of it\n\n{text}\n", "x", language="en", published="2024-01-25")
    return list(extract_article(article).events)


def types(text: str) -> list[Plover | None]:
    return [e.plover for e in told(text)]


def who(event: Event, role: Role) -> set[str]:
    return {p.participant for p in event.participations if p.role is role}


@pytest.mark.parametrize("verb", ["held", "launched", "wrapped up"])
@pytest.mark.parametrize("drills", ["naval drills", "large-scale military exercises", "live-fire drills"])
def test_who_drills_alone_shows_its_force(verb: str, drills: str) -> None:
    assert types(f"Chad {verb} {drills} on Monday.") == [Plover.MOBILIZE]
    assert types(f"Chad and Togo {verb} {drills} on Monday.") == [Plover.COOPERATE]
    assert types(f"Chad {verb} {drills} with Togo on Monday.") == [Plover.COOPERATE]


@pytest.mark.parametrize("where", ["near its border with Togo", "along the frontier with Togo", "off Togo"])
def test_drills_at_a_border_are_toward_the_neighbour(where: str) -> None:
    (event,) = told(f"Chad staged live-fire drills {where}.")
    assert (event.plover, who(event, Role.ACTOR), who(event, Role.RECIPIENT)) == (
        Plover.MOBILIZE,
        {CHAD},
        {TOGO},
    )


@pytest.mark.parametrize("done", ["shut", "closed", "sealed"])
def test_a_verb_whose_forms_are_alike_has_a_passive(done: str) -> None:
    (event,) = told(f"The border with Togo was {done} by Chad on Monday.")
    assert (who(event, Role.ACTOR), who(event, Role.RECIPIENT)) == ({CHAD}, {TOGO})


@pytest.mark.parametrize("word", ["military", "army"])
def test_a_forces_name_before_a_noun_is_no_actor(word: str) -> None:
    assert types(f"Chad opened its {word} base in Togo.") == [Plover.MOBILIZE]
    assert types(f"Chad said its {word} struck two camps in Togo.") == [Plover.ASSAULT]


def test_a_military_operation_is_one() -> None:
    (event,) = told("Chad launched a military operation in Togo.")
    assert (event.plover, who(event, Role.ACTOR)) == (Plover.ASSAULT, {CHAD})


@pytest.mark.parametrize("arms", ["fighter jets", "two submarines", "patrol boats", "frigates"])
def test_what_is_bought_from_a_state_is_not_its_people(arms: str) -> None:
    (event,) = told(f"Peru bought {arms} from Togo.")
    assert (event.plover, who(event, Role.RECIPIENT)) == (Plover.COOPERATE, {TOGO})


@pytest.mark.parametrize("crowd", ["Protesters", "Students", "Thousands of people"])
@pytest.mark.parametrize("deed", ["stormed", "attacked", "pelted", "gathered outside"])
def test_a_crowd_at_a_mission_protests(crowd: str, deed: str) -> None:
    assert types(f"{crowd} in Togo {deed} the Chadian embassy.") == [Plover.PROTEST]


@pytest.mark.parametrize("fired", ["fired 80 missiles", "launched dozens of drones", "lobbed shells"])
def test_what_is_fired_at_somebody_is_an_attack(fired: str) -> None:
    assert types(f"Chad {fired} at Togo on Monday.") == [Plover.ASSAULT]
    assert Plover.ASSAULT not in types(f"Chad {fired} into the sea on Monday.")


@pytest.mark.parametrize(
    "text",
    [
        "Chad deployed 300 teachers to schools in the north.",
        "Chad built a highway to the border with Togo.",
        "A navy band of Chad held exercises for children.",
        "Chad banned plastic bags.",
        "Chad attacked from the first minute and beat Togo 3-1.",
        "Police in Chad used water cannon against football hooligans.",
    ],
)
def test_alike_words_of_other_things_tell_no_force(text: str) -> None:
    assert not set(types(text)) & {Plover.MOBILIZE, Plover.ASSAULT, Plover.SANCTION, Plover.COERCE}


@pytest.mark.parametrize("list_", ["sanctions list", "blacklist", "list of terrorist groups"])
def test_a_list_that_somebody_is_added_to_is_of_whoever_keeps_it(list_: str) -> None:
    (event,) = told(f"Ten Chadian banks were added to Togo's {list_} on Friday.")
    assert (event.plover, who(event, Role.ACTOR), who(event, Role.RECIPIENT)) == (
        Plover.SANCTION,
        {TOGO},
        {CHAD},
    )


@pytest.mark.parametrize(
    "body", ["a summit of the African Union", "the conference", "the hearing in The Hague"]
)
def test_an_event_is_boycotted_in_protest_and_no_goods(body: str) -> None:
    assert types(f"Chad boycotted {body}.")[:1] == [Plover.PROTEST]


@pytest.mark.parametrize(
    "would", ["would pay a heavy price", "would face consequences", "will regret its response"]
)
def test_what_another_will_suffer_is_a_threat(would: str) -> None:
    threats = [e for e in told(f"Togo {would}, Chadian Foreign Minister Idriss Deby said.") if e.plover]
    assert [e.plover for e in threats] == [Plover.THREATEN]
    assert TOGO in who(threats[0], Role.RECIPIENT)


@pytest.mark.parametrize("moved", ["poured towards", "are heading for", "massed along", "rolled up to"])
def test_troops_that_move_up_to_a_border(moved: str) -> None:
    (event,) = told(f"Hundreds of Chadian soldiers {moved} the border with Togo.")
    assert (event.plover, who(event, Role.ACTOR), who(event, Role.RECIPIENT)) == (
        Plover.MOBILIZE,
        {CHAD},
        {TOGO},
    )


@pytest.mark.parametrize("text", ["Togo bought fighter jets from Peru.", "Togo ordered ten tanks from Peru."])
def test_purchases_are_from_whoever_sells(text: str) -> None:
    assert [who(e, Role.RECIPIENT) for e in told(text)] == [{PERU}]
