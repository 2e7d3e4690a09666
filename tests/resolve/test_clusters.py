"""Clusters from profiles alone: what one telling or one name more must not change."""

from __future__ import annotations

import random

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
