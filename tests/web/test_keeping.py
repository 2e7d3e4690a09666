"""Answers that are kept: the same for the same snapshot, new ones for a new one, and never too many."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from starlette.responses import Response
from starlette.testclient import TestClient

from kg.store import open_store
from kg.web.keeping import Kept
from tests.store.articles import article_quads, graph_of
from tests.web.seeded import client_of


def test_the_oldest_go_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LIMIT_KEPT_ANSWER_BYTES", "100")
    kept = Kept()
    for number in range(30):
        kept.keep((str(number), "en", ""), Response(b"x" * 5))
        kept.get(("0", "en", ""))
    assert kept.size == 100
    assert kept.get(("29", "en", "")) is not None
    assert kept.get(("0", "en", "")) is not None, "asked for all the time"
    assert kept.get(("1", "en", "")) is None
    kept.keep(("large", "en", ""), Response(b"x" * 6))
    assert kept.get(("large", "en", "")) is None, "one answer may not take the place of many"
    kept.keep(("wrong", "en", ""), Response(b"x", 404))
    assert kept.get(("wrong", "en", "")) is None


def test_a_kept_answer_is_the_answer(client: TestClient) -> None:
    first = client.get("/api/neighbours?iri=/id/country/IDN&limit=7")
    again = client.get("/api/neighbours?iri=/id/country/IDN&limit=7")
    assert (again.content, again.headers["etag"]) == (first.content, first.headers["etag"])
    other = client.get("/api/neighbours?iri=/id/country/IDN&limit=7&lang=id")
    assert other.content != first.content
    assert client.get("/id/country/IDN", headers={"accept": "text/turtle"}).text.startswith("@prefix")
    assert client.get("/id/country/IDN", headers={"accept": "text/html"}).text.startswith("<!doctype html>")


def test_a_new_snapshot_has_new_answers(folder: Path) -> None:
    with client_of(folder) as client:
        before = client.get("/api/status")
        with open_store(folder, write=True) as store:
            store.replace_article(graph_of("b"), article_quads("b"))
        given_up = time.monotonic() + 60  # a server beside busy tests yields to them
        while time.monotonic() < given_up:
            after = client.get("/api/status", headers={"if-none-match": before.headers["etag"]})
            if after.status_code == 200 and after.json() != before.json():
                break
            time.sleep(0.1)
        assert after.status_code == 200, "the article that was stored does not show"
        assert after.json()["counts"]["articles"] == before.json()["counts"]["articles"] + 1
