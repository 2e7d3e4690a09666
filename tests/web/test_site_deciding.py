"""Deciding by the server: merge, split, reject, comment, undo; with the token only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from kg.ingest import ingest, pipeline
from kg.read import article_from_text
from kg.store import open_store
from tests.folders import _empty_store, copy_of
from tests.web.seeded import TOKEN, client_of

AUTH = {"authorization": f"Bearer {TOKEN}"}
ARTICLES = {
    "one": "Kono Bertemu Retno\n\nJakarta - Menlu RI Retno Marsudi bertemu Menlu Jepang Taro Kono di Jakarta, Senin (9/9/2019).\n",
    "two": "Menlu Bertemu\n\nTokyo - Menlu RI Retno Marsudi bertemu Menteri Pertahanan Jepang Kenji Watanabe di Tokyo, Rabu (2/10/2019).\n",
}


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    location = copy_of(_empty_store(), tmp_path)
    with open_store(location, write=True) as store:
        articles = [article_from_text(text, name, language="id") for name, text in ARTICLES.items()]
        list(ingest(store, articles, pipeline(full_text=True)))
    with client_of(location) as found:
        yield found


def decide(client: TestClient, **decision: Any) -> Any:
    return client.post("/api/decisions", json={"who": "Rina", **decision}, headers=AUTH)


def people(client: TestClient, typed: str) -> dict[str, str]:
    found = client.get(f"/api/search?q={typed}&class=Person&lang=en").json()["results"]
    return {each["label"]: each["path"] for each in found}


def test_two_are_merged_and_taken_apart_again(client: TestClient) -> None:
    one, other = people(client, "taro kono")["Taro Kono"], people(client, "kenji watanabe")["Kenji Watanabe"]
    made = decide(client, action="merge", nodes=[one, other], why="a pen name")
    assert made.status_code == 201, made.text
    told = made.json()
    assert (told["action"], told["who"], told["why"], told["undone"]) == (
        "merge",
        "Rina",
        "a pen name",
        False,
    )
    merged = {next(iter(people(client, typed).values())) for typed in ("taro kono", "kenji watanabe")}
    assert len(merged) == 1
    assert client.get("/api/events", params={"about": merged.pop()}).json()["total"] == 2
    listed = client.get("/api/decisions").json()
    assert (listed["available"], listed["total"]) == (True, 1)
    assert listed["decisions"][0]["id"] == told["id"]
    undone = decide(client, action="undo", id=told["id"])
    assert undone.status_code == 201
    assert undone.json()["undone"] is True
    assert people(client, "kenji watanabe")["Kenji Watanabe"] == other
    again = decide(client, action="undo", id=told["id"])
    assert again.status_code == 400
    assert "was undone" in again.json()["error"]


def test_one_is_split_by_article(client: TestClient) -> None:
    retno = people(client, "retno marsudi")["Retno Marsudi"]
    made = decide(client, action="split", nodes=[retno, "/id/article/two"], why="")
    assert made.status_code == 201, made.text
    assert made.json()["why"] == ""
    events = client.get("/api/events", params={"about": retno}).json()["events"]
    assert len(events) == 1
    assert decide(client, action="undo", id=made.json()["id"]).status_code == 201
    assert client.get("/api/events", params={"about": retno}).json()["total"] == 2


def test_a_rejected_claim_counts_no_more(client: TestClient) -> None:
    kono = people(client, "taro kono")["Taro Kono"]
    edges = client.get("/api/neighbours", params={"iri": kono}).json()["neighbours"]
    claim = next(e["claim"] for each in edges for e in each["edges"] if e["relation"] == "position")
    office = [e for each in edges for e in each["edges"] if e["claim"] == claim]
    assert office
    made = decide(client, action="reject", nodes=[claim], why="another minister")
    assert made.status_code == 201, made.text
    left = client.get("/api/neighbours", params={"iri": kono}).json()["neighbours"]
    assert not [e for each in left for e in each["edges"] if e["claim"] == claim and e["basis"] == "stated"]
    assert decide(client, action="undo", id=made.json()["id"]).status_code == 201
    back = client.get("/api/neighbours", params={"iri": kono}).json()["neighbours"]
    assert [e for each in back for e in each["edges"] if e["claim"] == claim]


def test_a_comment_changes_nothing_and_is_listed(client: TestClient) -> None:
    made = decide(client, action="comment", nodes=["/id/country/JPN"], why="<script>look</script>")
    assert made.status_code == 201, made.text
    listed = client.get("/api/decisions?lang=id&uncertain=1")
    assert listed.json()["decisions"][0]["nodes"][0]["label"] == "Jepang"
    assert "<script>" not in listed.text
    for doubt in listed.json()["uncertain"]:
        assert doubt["actions"] in (["split"], ["reject"])
        assert 0 <= doubt["confidence"] < 1


@pytest.mark.parametrize(
    ("decision", "told"),
    [
        ({"action": "delete"}, "action must be one of"),
        ({"action": "merge", "nodes": ["/id/country/JPN"]}, "needs 2 nodes"),
        ({"action": "merge", "nodes": ["/id/person/nobody", "/id/person/none"]}, "nothing in the graph"),
        ({"action": "merge", "nodes": "x"}, "nodes must be a list"),
        ({"action": "split", "nodes": ["/id/country/JPN", "/id/country/IDN"]}, "is no article"),
        ({"action": "reject", "nodes": ["/id/country/JPN"], "why": "x"}, "is no claim"),
        ({"action": "comment", "nodes": ["/id/country/JPN"], "why": ""}, "why must be said"),
        ({"action": "comment", "nodes": ["/id/country/JPN"], "why": "x", "who": ""}, "who must be said"),
        ({"action": "comment", "nodes": ["a b"], "why": "x"}, "is no IRI"),
        ({"action": "undo", "id": "none"}, "there is no decision"),
        ({"action": "undo", "id": 7}, "must be texts"),
    ],
)
def test_what_makes_no_sense_is_told(client: TestClient, decision: dict[str, Any], told: str) -> None:
    answer = decide(client, **decision)
    assert answer.status_code == 400
    assert told in answer.json()["error"]
    assert client.get("/api/decisions").json()["total"] == 0


def test_nothing_is_decided_without_the_token(client: TestClient) -> None:
    wanted = {"action": "comment", "nodes": ["/id/country/JPN"], "who": "x", "why": "x"}
    assert client.post("/api/decisions", json=wanted).status_code == 403
    assert (
        client.post(
            "/api/decisions", json=wanted, headers=AUTH | {"origin": "http://evil.example"}
        ).status_code
        == 403
    )
    assert client.post("/api/decisions", content=b"{", headers=AUTH).status_code == 400
    assert client.get("/api/decisions").json()["total"] == 0
