"""Contradictions between sources: found, with who says what, and both sides kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.contradictions import contradictions
from kg.model import Status
from kg.query import Guard
from kg.questions import ask, find_question
from kg.store import Store, open_store
from tests.folders import copy_of, empty_store, tmp_path
from tests.resolve.articles import FOREIGN, Meeting, Told, article_quads, graph_of

__all__ = ["empty_store", "tmp_path"]

ANWAR, BUDI = Told("Anwar Sidik", FOREIGN, "USA"), Told("Budi Hartono", FOREIGN, "USA")
AIDE, OTHER = Told("Anwar Sidik", "adviser", "USA"), Told("Julie Archer", "adviser", "AUS")


@pytest.fixture
def store(empty_store: Path, tmp_path: Path) -> Iterator[Store]:
    with open_store(copy_of(empty_store, tmp_path), write=True) as opened:
        yield opened


def put(
    store: Store, name: str, *people: Told, met: Meeting | None = None, published: str = "2018-08-10"
) -> None:
    meetings = (met,) if met else ()
    store.replace_article(graph_of(name), article_quads(name, people, meetings, published=published))
    store.resolve()


def found(store: Store) -> list[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]]]:
    return [(each.kind, each.values) for each in contradictions(store)]


def talks(**more: object) -> Meeting:
    told = {"day": "2018-08-10", "place": "Padang", **more}
    return Meeting(("Anwar Sidik", "Julie Archer"), **told)  # type: ignore[arg-type]


def test_sources_that_agree_contradict_nothing(store: Store) -> None:
    put(store, "a", AIDE, OTHER, met=talks())
    put(store, "b", AIDE, OTHER, met=talks(day="2018-08"))
    put(store, "c", AIDE, OTHER, met=talks(place="", status=Status.PLANNED))
    assert found(store) == []


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"day": "2018-08-11"}, ("two dates", (("2018-08-10", ("a", "c")), ("2018-08-11", ("b",))))),
        ({"place": "Tokyo"}, ("two places", (("Padang", ("a", "c")), ("Tokyo", ("b",))))),
        ({"status": Status.CANCELLED}, ("two outcomes", (("Cancelled", ("b",)), ("Held", ("a", "c"))))),
    ],
)
def test_two_accounts_of_one_event(store: Store, more: dict[str, object], expected: object) -> None:
    put(store, "a", AIDE, OTHER, met=talks())
    put(store, "b", AIDE, OTHER, met=talks(**more))
    put(store, "c", AIDE, OTHER, met=talks())
    assert found(store) == [expected]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jakarta", "Jakarta Convention Center"),  # a hall, which may lie in the city
        ("Santiago", "La Moneda Palace"),
        ("Padang", "Hotel Bumiminang"),  # of which nobody knows where it is
    ],
)
def test_a_place_that_may_lie_in_the_other_is_no_contradiction(store: Store, one: str, other: str) -> None:
    put(store, "a", AIDE, OTHER, met=talks(place=one))
    put(store, "b", AIDE, OTHER, met=talks(place=other))
    assert found(store) == []


def test_a_hall_of_another_country_is_one(store: Store) -> None:
    put(store, "a", AIDE, OTHER, met=talks(place="Tokyo"))
    put(store, "b", AIDE, OTHER, met=talks(place="La Moneda Palace"))
    assert [kind for kind, _ in found(store)] == ["two places"]


def test_an_office_that_several_hold_at_a_time(store: Store) -> None:
    several = "deputy prime minister"
    put(store, "a", Told("Anwar Sidik", several, "USA"), Told("Budi Hartono", several, "USA"))
    assert found(store) == []


def test_two_people_in_one_office_on_a_day(store: Store) -> None:
    put(store, "a", ANWAR, published="1890-08-10")
    put(store, "b", BUDI, published="1890-08-11")
    assert found(store) == [], "one may have followed the other"
    put(store, "c", BUDI, published="1890-08-10")
    assert found(store) == [("two holders", (("Anwar Sidik", ("a",)), ("Budi Hartono", ("c",))))]


def test_somebody_else_than_the_reference_has_on_that_day(store: Store) -> None:
    put(store, "a", Told("Anwar Sidik", FOREIGN, "IDN"), published="2019-09-10")
    assert found(store) == [("two holders", (("Anwar Sidik", ("a",)), ("Retno Marsudi", ("reference",))))]


def test_a_look_alike_is_shown(store: Store) -> None:
    put(store, "a", Told("Marta Pavlova", FOREIGN, "USA"))
    put(store, "b", Told("Marta \u0420avlova"))
    assert found(store) == [("look-alike", (("looks like Marta Pavlova", ("b",)),))]


def test_holders_on_a_day_from_articles_and_the_reference(store: Store, tmp_path: Path) -> None:
    put(store, "a", Told("Anwar Sidik", FOREIGN, "IDN"), published="1950-01-10")
    put(store, "b", Told("Anwar Malik Sidik", FOREIGN, "IDN"), published="1950-03-10")
    put(store, "c", Told("Retno L.P. Marsudi", FOREIGN, "IDN"), published="2019-09-11")
    store.snapshot()

    def holders(day: str) -> set[tuple[str, str]]:
        with Guard(tmp_path / "kg") as guard:
            given = {"office": FOREIGN, "of": "Indonesia", "at": day}
            answer = ask(guard, find_question("holders"), given)
        holder, source = answer.variables.index("holder"), answer.variables.index("source")
        cells = [tuple(str(getattr(row[n], "value", "")) for n in (holder, source)) for row in answer.rows]
        assert len(cells) == len(set(cells)), "each source once"
        return set(cells)  # type: ignore[arg-type]

    assert holders("1950-02-01") == {
        ("Anwar Malik Sidik", "a"), ("Anwar Malik Sidik", "b"),
    }, "between two articles"  # fmt: skip
    assert holders("1950-04-01") == set()
    assert holders("2019-09-11") == {
        ("Retno Marsudi", "c"), ("Retno Marsudi", "holders-checklist"), ("Retno Marsudi", "general-knowledge"),
    }  # fmt: skip
