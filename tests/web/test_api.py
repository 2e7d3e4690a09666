"""The JSON interface: what filters choose, and that what is cut says so."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from starlette.testclient import TestClient

from kg.literals import first_day, last_day
from kg.store import open_store
from kg.web.catalogue import Entry
from kg.web.chronology import _bins, _date
from kg.web.filters import Filters
from tests.folders import _empty_store, _folder, copy_of, gold_store
from tests.view.pictures import many_quads
from tests.web.seeded import client_of

__all__ = ["gold_store"]


@pytest.fixture(scope="module")
def many() -> Iterator[TestClient]:
    """A server over an article with 800 meetings of 1,700 persons and countries."""
    from pathlib import Path

    with _folder() as name:
        location = copy_of(_empty_store(), Path(name))
        with open_store(location, write=True) as store:
            store.replace_article(*many_quads())
        with client_of(location) as client:
            yield client


def got(client: TestClient, path: str, **parameters: Any) -> Any:
    answer = client.get(f"/api/{path}", params={"lang": "en", **parameters})
    assert answer.status_code == 200, answer.text
    return answer.json()


RETNO, INDONESIA, JAPAN = "/id/person/retno-marsudi", "/id/country/IDN", "/id/country/JPN"


def labels(found: Any) -> set[str]:
    return {each["node"]["label"] for each in found["neighbours"]}


# --- neighbours ----------------------------------------------------------------------------------------


def test_neighbours_of_a_person(client: TestClient) -> None:
    found = got(client, "neighbours", iri=RETNO, limit=100)
    assert {"Indonesia", "Regional Conference on Digital Diplomacy", "Facebook"} <= labels(found)
    assert found["shown"] == found["total"] == len(found["neighbours"])
    edges = [edge for each in found["neighbours"] for edge in each["edges"]]
    assert {edge["basis"] for edge in edges} == {"stated"}
    assert all(edge["claim"] and 0 < edge["confidence"] <= 1 for edge in edges)
    assert sum(each["count"] for each in found["classes"]) == found["total"]


def test_neighbours_by_relation_and_class(client: TestClient) -> None:
    opened = got(client, "neighbours", iri=RETNO, relation="opener")
    assert labels(opened) == {"Regional Conference on Digital Diplomacy"}
    platforms = got(client, "neighbours", iri=RETNO, **{"class": "Platform"})
    assert labels(platforms) == {"Facebook", "Google", "Instagram", "Twitter"}
    everything = got(client, "neighbours", iri=RETNO)
    assert platforms["classes"] == everything["classes"], "menus count what other filters let through"


def test_stated_and_inferred_are_told_apart(client: TestClient) -> None:
    event = "/id/event/rcdd/conference-2"
    stated = labels(got(client, "neighbours", iri=event, basis="stated", limit=100))
    inferred = labels(got(client, "neighbours", iri=event, basis="inferred", limit=100))
    assert "Association of Southeast Asian Nations" in stated
    assert "Singapore" in inferred - stated
    assert len(inferred) == 9
    first = got(client, "neighbours", iri=event, limit=8)["neighbours"]
    assert all(any(e["basis"] == "stated" for e in each["edges"]) for each in first), "stated comes first"


def test_reference_facts_come_when_asked_or_when_there_is_nothing_else(client: TestClient) -> None:
    assert "reference" not in got(client, "neighbours", iri=INDONESIA)["basis"]
    groups = got(client, "neighbours", iri=INDONESIA, basis="reference", relation="member", limit=100)
    assert "Association of Southeast Asian Nations" in labels(groups)
    alone = got(client, "neighbours", iri="/id/country/BTN", limit=100)
    assert alone["total"] > 0
    assert alone["basis"] == ["inferred", "reference", "stated"]


def test_filters_of_events(client: TestClient) -> None:
    assert labels(got(client, "neighbours", iri=RETNO, **{"class": "Event", "kind": "Conference"})) == {
        "Regional Conference on Digital Diplomacy"
    }
    assert not labels(got(client, "neighbours", iri=RETNO, **{"class": "Event", "from": "2020"}))
    assert labels(
        got(client, "neighbours", iri=RETNO, **{"class": "Event", "from": "2019-09-11", "to": "2019-09-11"})
    )
    assert not labels(got(client, "neighbours", iri=RETNO, **{"class": "Event", "plover": "SANCTION"}))
    assert not labels(got(client, "neighbours", iri=RETNO, confidence=1))


def test_a_hub_is_cut_and_says_so(many: TestClient) -> None:
    events = got(many, "events", limit=50)["events"]
    found = next(f for e in events if (f := got(many, "neighbours", iri=e["path"], limit=2))["total"] == 3)
    assert found["shown"] == len(found["neighbours"]) == 2
    rest = got(many, "neighbours", iri=found["node"]["path"], limit=2, offset=2)
    assert (rest["shown"], rest["offset"], rest["total"]) == (1, 2, 3)
    assert not labels(found) & labels(rest)


# --- pictures and paths --------------------------------------------------------------------------------


def test_38_a_picture_is_cut_and_says_so(many: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    events = got(many, "events", limit=400)["events"]
    found = got(many, "graph", iri=[each["path"] for each in events])
    assert (found["shown"], found["total"]) == (300, 400)
    assert len(found["nodes"]) == 300
    first = got(many, "graph", limit=60)
    assert first["shown"] <= 60 < first["total"]
    assert first["edges"]


def test_a_shared_picture_has_the_edges_between_its_nodes(client: TestClient) -> None:
    event = "/id/event/rcdd/conference-2"
    found = got(client, "graph", iri=[RETNO, event, INDONESIA, "/id/person/nobody"])
    assert [node["path"] for node in found["nodes"]] == [RETNO, event, INDONESIA]
    assert {(edge["relation"]) for edge in found["edges"]} >= {"opener", "position"}
    assert not got(client, "graph", iri=[RETNO, event], relation="host")["edges"]


def test_paths_between_two_actors(client: TestClient) -> None:
    found = got(client, "paths", **{"from": RETNO, "to": JAPAN})
    assert found["length"] == 2
    assert found["paths"][0]["nodes"][1].endswith("/event/rcdd/conference-2")
    assert [edge["relation"] for edge in found["paths"][0]["edges"]] == ["opener", "attendee"]
    assert found["notice"] is None
    nothing = got(client, "paths", **{"from": RETNO, "to": "/id/country/BTN"})
    assert nothing["paths"] == []
    assert nothing["length"] is None


def test_paths_are_whole_and_as_short_as_they_say(many: TestClient) -> None:
    people = [
        e["iri"] for e in got(many, "search", q="person number", **{"class": "Person"}, limit=40)["results"]
    ]
    found = 0
    for start, end in pairwise(people):
        answer = got(many, "paths", **{"from": start, "to": end}, limit=3)
        for path in answer["paths"]:
            found += 1
            assert path["nodes"][0] == start
            assert path["nodes"][-1] == end
            assert len(path["edges"]) == answer["length"] == len(path["nodes"]) - 1
            assert len(set(path["nodes"])) == len(path["nodes"])
            for one, other, edge in zip(path["nodes"][:-1], path["nodes"][1:], path["edges"], strict=True):
                assert {one, other} == {edge["source"], edge["target"]}
    assert found > 2


def test_a_search_for_paths_stops_at_its_limit(many: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LIMIT_PATH_VISITS", "1")
    people = [
        e["iri"] for e in got(many, "search", q="person number", **{"class": "Person"}, limit=2)["results"]
    ]
    assert "stopped" in got(many, "paths", **{"from": people[0], "to": people[1]}, limit=4)["notice"]


# --- time and place ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("unit", "bins"), [("decade", 3), ("year", 25), ("month", 300)])
def test_every_event_is_in_one_bin(many: TestClient, unit: str, bins: int) -> None:
    found = got(many, "timeline", unit=unit)
    assert len(found["bins"]) == bins
    assert sum(each["count"] for each in found["bins"]) + found["vague"] == found["total"] == 800
    starts = [each["start"] for each in found["bins"]]
    assert starts == sorted(starts)
    assert all(each["start"] <= each["end"] for each in found["bins"])


def test_the_unit_fits_the_span(many: TestClient) -> None:
    assert got(many, "timeline")["unit"] == "year"
    assert got(many, "timeline", **{"from": "2003", "to": "2005"})["unit"] == "month"
    assert got(many, "timeline", **{"from": "2003-01", "to": "2003-09"})["unit"] == "week"
    assert got(many, "timeline", **{"from": "2003-01", "to": "2003-01"})["unit"] == "day"


def test_the_largest_events_come_in_the_order_of_their_dates(many: TestClient) -> None:
    every = [e for at in ("0", "400") for e in got(many, "timeline", limit="400", offset=at)["events"]]
    largest = got(many, "timeline", limit="40", sort="largest")["events"]
    assert [each for each in every if each in largest] == largest
    assert min(each["degree"] for each in largest) == sorted(each["degree"] for each in every)[-40]


def test_dates_as_precise_as_they_are(client: TestClient) -> None:
    by_year, by_day = got(client, "timeline", unit="year"), got(client, "timeline", unit="day")
    assert by_year["total"] == by_day["total"]
    assert by_year["undated"] >= 1, "the meeting in a caption has no date"
    assert sum(each["count"] for each in by_day["bins"]) + by_day["vague"] == by_day["total"]


@pytest.mark.parametrize("day", ["0000", "0001-01-01", "9999-12-31", "2019-02-31", "2020-02-30"])
def test_days_that_no_calendar_has_break_nothing(day: str) -> None:
    for unit in ("decade", "year", "month", "week", "day"):
        assert len(_bins([Entry("x", "Meeting", "x", "x", start=first_day(day))], unit)) == 1
    assert _date(day)


def test_the_last_day_of_a_month_or_year() -> None:
    assert (last_day("2019"), last_day("2019-02"), last_day("2020-02"), last_day("")) == (
        "2019-12-31",
        "2019-02-28",
        "2020-02-29",
        "",
    )


def test_an_event_passes_when_its_days_overlap() -> None:
    event = Entry("x", "Visit", "x", "x", start="2019-09", end="2019-10-02")
    for since, until, passes in (
        ("2019-10-02", "", True),
        ("2019-10-03", "", False),
        ("", "2019-09-01", True),
        ("", "2019-08-31", False),
        ("2019-09-15", "2019-09-15", True),
    ):
        assert Filters(since=since, until=until).takes_event(event) is passes


def test_the_map(client: TestClient) -> None:
    found = got(client, "map")
    assert [each["iso3"] for each in found["countries"]] == ["IDN"]
    jakarta = next(each for each in found["places"] if each["label"] == "Jakarta")
    assert (round(jakarta["lat"]), round(jakarta["lon"])) == (-6, 107)
    assert found["events"] == found["countries"][0]["count"] + found["withoutPlace"]
    whose = got(client, "map", by="participants")
    assert "JPN" in {each["iso3"] for each in whose["countries"]}
    assert {each["iso3"] for each in whose["countries"] if "lat" in each} >= {"JPN", "IDN"}


def test_filters_are_the_same_everywhere(client: TestClient) -> None:
    for filters in (
        {"kind": "Conference"},
        {"about": RETNO},
        {"country": "IDN"},
        {"from": "2019-01", "to": "2019-12"},
    ):
        total = got(client, "events", **filters)["total"]
        line = got(client, "timeline", **filters)
        assert line["total"] + line["undated"] == total
        assert got(client, "map", **filters)["events"] == total
        assert total >= 1


def test_events_of_several_actors_are_those_of_all(client: TestClient) -> None:
    both = got(client, "events", about=[RETNO, JAPAN])
    assert [each["path"] for each in both["events"]] == ["/id/event/rcdd/conference-2"]
    assert got(client, "events", about=[RETNO, "/id/country/BTN"])["total"] == 0


# --- evidence, and what is asked for badly -------------------------------------------------------------


def test_evidence_is_the_sentence_and_its_place(client: TestClient) -> None:
    claim = "/id/participation/rcdd/conference-2/opener/person-retno-marsudi"
    found = got(client, "evidence", claim=claim)
    assert found["claim"]["basis"] == "stated"
    text = got(client, "entity", iri="/id/article/rcdd")["label"]
    assert text
    for passage in found["passages"]:
        assert passage["end"] - passage["begin"] == len(passage["exact"])
        assert passage["path"] == f"/id/article/rcdd#c{passage['begin']}"
        assert "membuka" in passage["before"] + passage["exact"] + passage["after"]
    inferred = claim.replace("opener/person-retno-marsudi", "attendee/country-SGP/via/organization-asean")
    told = got(client, "evidence", claim=inferred)["claim"]
    assert told["basis"] == "inferred"
    assert len(told["because"]) == 2


@pytest.mark.parametrize(
    ("address", "status", "told"),
    [
        ("entity", 400, "iri=... is needed"),
        ("entity?iri=/id/person/nobody", 404, "nothing that has a page"),
        ("evidence?claim=/id/person/nobody", 404, "there is no claim"),
        ("evidence?claim=a b", 400, "is no IRI"),
        ("events?kind=Party", 400, "is none of Conference"),
        ("events?from=yesterday", 400, "is no date"),
        ("events?from=2019-13", 400, "is no date"),
        ("events?confidence=2", 400, "from 0 to 1"),
        ("events?confidence=nan", 400, "from 0 to 1"),
        ("events?limit=501", 400, "from 0 to 500"),
        ("events?limit=-1", 400, "whole number"),
        ("events?limit=%D9%A1", 400, "whole number"),
        ("events?offset=99999999999", 400, "whole number"),
        ("events?sort=x", 400, "oldest"),
        ("map?by=x", 400, "participants"),
        ("timeline?unit=century", 400, "decade"),
        ("paths?from=/id/country/IDN&to=/id/country/IDN", 400, "two ends"),
        ("nothing", 404, ""),
    ],
)
def test_errors_are_one_line(client: TestClient, address: str, status: int, told: str) -> None:
    answer = client.get(f"/api/{address}")
    assert answer.status_code == status
    assert told in answer.json()["error"]
    assert "\n" not in answer.json()["error"]


def test_the_counts_are_those_of_the_store(client: TestClient) -> None:
    found = got(client, "status")["counts"]
    asked = client.get("/sparql?query=SELECT (COUNT(DISTINCT ?e) AS ?n) { ?e a dip:Event }").json()
    assert found["events"] == int(asked["results"]["bindings"][0]["n"]["value"])
    assert found["articles"] == 1


def test_all_annotated_articles_have_pages_and_connections(gold_store: Any) -> None:
    with client_of(gold_store) as client:
        counts = got(client, "status")["counts"]
        assert counts["articles"] > 10
        assert counts["events"] > 50
        met = got(client, "entity", iri=INDONESIA)["met"]
        assert len(met) >= 5
        for each in got(client, "events", limit=60)["events"]:
            assert client.get(each["path"], headers={"accept": "text/html"}).status_code == 200
