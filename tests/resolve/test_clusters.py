"""Clusters from profiles alone: what one telling or one name more must not change."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace

import pytest

from kg.resolve.events import event_clusters
from kg.resolve.model import EventProfile, Occurrence, PersonProfile, Tenure
from kg.resolve.persons import person_clusters

SEATS = frozenset({("retno", "IDN"), ("kono", "JPN")})


def telling(name: str, day: str, place: str = "padang") -> EventProfile:
    sides = frozenset({"IDN", "JPN"})
    return EventProfile(
        Occurrence(name, f"{name}/e1"), "Meeting", "CONSULT", "held", day, place=place, country="IDN" if place else "",
        sides=sides, seats=SEATS, day="2018-08-11",
    )  # fmt: skip


def bearer(graph: str, name: str, office: str, day: str) -> PersonProfile:
    tenure = Tenure(office, "CHL", "CHL", day, day)
    return PersonProfile(Occurrence(graph, f"{graph}/p"), (name,), (tenure,), day)


def test_a_telling_one_day_off_does_not_keep_the_others_apart() -> None:
    told = [telling(f"a{n}", "2018-08-10") for n in range(5)]
    told += [telling("b", "2018-08-09"), telling("c", "2018-08-11", place="")]
    assert [len(cluster) for cluster in event_clusters(told)] == [7]
    random.Random(1).shuffle(told)
    assert [len(cluster) for cluster in event_clusters(told)] == [7]


def test_tellings_that_contradict_each_other_as_often_as_not_are_not_one_event() -> None:
    told = [telling(f"a{n}", f"2018-08-{day:02d}") for n, day in enumerate((9, 9, 10, 11, 11))]
    clusters = event_clusters(told)
    days = [{told[int(at.graph[1:])].begin for at in cluster} for cluster in clusters]
    assert not any({"2018-08-09", "2018-08-11"} <= each for each in days)


def test_a_name_without_the_given_name_is_a_relatives() -> None:
    days = ("2010-03-01", "2016-05-01")
    whole = [bearer(f"a{n}", "Boris María Figueroa", "president", days[0]) for n in range(3)]
    for name, people in (("María Figueroa", 2), ("Boris Figueroa", 1)):
        others = [bearer(f"b{n}", name, "minister of trade", days[1]) for n in range(3)]
        assert len(person_clusters([*whole, *others])) == people, name


def test_an_office_that_the_reference_lacks_is_dated_by_all_who_tell_of_it() -> None:
    """Of a listed person too, and in any order: whoever the last one is may be near in time to the third."""
    known = PersonProfile(
        Occurrence("reference", "p"),
        ("Boris María Figueroa",),
        (Tenure("president", "CHL", "CHL", "2004", "2014"),),
        listed=True,
    )
    told = [
        bearer(graph, "Boris María Figueroa", "mayor", day) for graph, day in (("a", "2010"), ("b", "2020"))
    ]
    told.append(bearer("c", "Boris Figueroas", "mayor", "2021"))
    found = [person_clusters([known, *order]) for order in itertools.permutations(told)]
    assert all(len(each) == 1 and each == found[0] for each in found)


def summit(graph: str, name: str, day: str = "2019-11-02") -> EventProfile:
    return EventProfile(
        Occurrence(graph, f"{graph}/e1"), "Summit", "CONSULT", "held", day, place="bangkok", country="THA",
        names=(name,), sides=frozenset({"THA", "asean"}), day=day,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "events"),
    [
        ("35th ASEAN Summit", "KTT ke-35 ASEAN", 1),
        ("ASEAN Summit XXIX", "KTT ASEAN ke-29", 1),
        ("Konferensi Tingkat Tinggi ASEAN ke-35", "the 35th ASEAN Summit", 1),
        ("34th ASEAN Summit", "KTT ke-35 ASEAN", 2),
        ("Bali Democracy Forum", "Shangri-La Dialogue", 2),
    ],
)
def test_one_summit_in_two_languages(one: str, other: str, events: int) -> None:
    assert len(event_clusters([summit("a", one), summit("b", other)])) == events


def test_a_meeting_told_a_day_off_coarser_or_with_fewer_participants_is_one() -> None:
    first = telling("a", "2018-08-10")
    others = {
        "a day off": replace(first, begin="2018-08-11"),
        "country for city": replace(first, place="IDN"),
        "month for day": replace(first, begin="2018-08"),
        "one of both": replace(first, seats=frozenset({("retno", "IDN")})),
        "countries only": replace(first, seats=frozenset(), place=""),
        "one more side": replace(first, sides=first.sides | {"AUS"}, seats=first.seats | {("payne", "AUS")}),
        "planned before": replace(first, status="planned", day="2018-08-09"),
    }
    for what, other in others.items():
        assert len(event_clusters([first, replace(other, at=Occurrence("b", "b/e1"))])) == 1, what


def test_meetings_of_others_or_of_another_day_are_two() -> None:
    first = telling("a", "2018-08-10")
    others = {
        "three days on": replace(first, begin="2018-08-13"),
        "a year before": replace(first, begin="2017-08-10", day="2017-08-11"),
        "another guest": replace(
            first, sides=frozenset({"IDN", "CHN"}), seats=frozenset({("retno", "IDN"), ("wang", "CHN")})
        ),
        "other people": replace(first, seats=frozenset({("luhut", "IDN"), ("seko", "JPN")})),
        "no guest in common": replace(first, sides=frozenset({"IDN", "CHN"}), seats=frozenset()),
    }
    for what, other in others.items():
        assert len(event_clusters([first, replace(other, at=Occurrence("b", "b/e1"))])) == 2, what
