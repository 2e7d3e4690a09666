"""Articles that are sent in: shown as they would be understood, stored with the token."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from kg.store import open_store
from tests.web.seeded import SEED, TOKEN, client_of

AUTH = {"authorization": f"Bearer {TOKEN}"}
JSON = {"accept": "application/json"}
ARTICLE = (
    "Retno Marsudi Bertemu Menlu Jepang\n\n"
    "Jakarta - Menteri Luar Negeri RI Retno Marsudi bertemu Menteri Luar Negeri Jepang Taro Kono di Jakarta, "
    "Selasa (10/9/2019).\n\n"
    '"Kami membahas kerja sama maritim," kata Retno.\n'
)
HTML_PAGE = f"<!DOCTYPE html><html><head><title>x</title></head><body><article>{''.join(f'<p>{line}</p>' for line in SEED.read_text('utf-8').splitlines() if line)}</article></body></html>"


def events_of(text: str) -> list[tuple[str, Any]]:
    """Server-sent events as names and data."""
    out = []
    for block in text.split("\n\n"):
        if block:
            name, told = block.split("\n")
            assert name.startswith("event: ")
            assert told.startswith("data: ")
            out.append((name[7:], json.loads(told[6:])))
    return out


def test_a_preview_comes_sentence_by_sentence(client: TestClient) -> None:
    answer = client.post("/api/preview", data={"text": ARTICLE})
    assert answer.headers["content-type"].startswith("text/event-stream")
    found = events_of(answer.text)
    names = [name for name, _ in found]
    assert names[0] == "progress"
    assert names[-1] == "done"
    article = dict(found)["article"]
    assert (article["language"], article["published"], article["known"]) == (
        "id",
        "2019-09-10",
        False,
    ) or article["published"] is None
    sentences = [told for name, told in found if name == "sentence"]
    assert len(sentences) == article["sentences"]
    for each in sentences:
        assert ARTICLE[each["begin"] : each["end"]] == each["text"]
        for mark in each["marks"]:
            assert each["begin"] <= mark["begin"] < mark["end"]
    words = [claim["words"] for each in sentences for claim in each["claims"]]
    assert any("minister of foreign affairs" in told for told in words)
    assert any("Retno Marsudi" in told and "Kami membahas" in told for told in words)
    assert {"Retno Marsudi", "Japan"} <= {mark["label"] for each in sentences for mark in each["marks"]}


def test_a_preview_stores_nothing(client: TestClient, seed_store: Path) -> None:
    before = client.get("/api/status").json()
    client.post("/api/preview", data={"text": ARTICLE, "identifier": "seen-only"}, headers=JSON)
    assert client.get("/api/status").json() == before
    assert client.get("/id/article/seen-only").status_code == 404


def test_a_preview_in_indonesian(client: TestClient) -> None:
    found = client.post("/api/preview?lang=id", data={"text": ARTICLE}, headers=JSON).json()
    words = [claim["words"] for each in found["sentences"] for claim in each["claims"]]
    assert any("menteri luar negeri" in told for told in words)
    assert any("mengatakan" in told for told in words)


def test_a_text_that_is_in_the_graph_already_is_told(client: TestClient) -> None:
    found = client.post(
        "/api/preview", data={"text": SEED.read_text("utf-8"), "identifier": "rcdd"}, headers=JSON
    ).json()
    assert found["article"]["known"] is True
    assert found["counts"]["events"] == 3


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("rcdd.txt", SEED.read_bytes()),
        ("page.html", HTML_PAGE.encode()),
        ("page", HTML_PAGE.encode()),
        ("C:\\news\\rcdd.TXT", SEED.read_bytes()),
    ],
)
def test_files(client: TestClient, name: str, content: bytes) -> None:
    found = client.post("/api/preview", files={"file": (name, content)}, headers=JSON).json()
    assert found["counts"]["quotations"] >= 3
    assert "/" not in found["article"]["identifier"]
    assert "\\" not in found["article"]["identifier"]


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ({}, "there is no article"),
        ({"text": "  \n "}, "there is no article"),
        ({"text": "x", "format": "exe"}, "is none of text, html, pdf"),
        (
            {
                "text": "Guten Tag, der Minister hat heute in Berlin die Lage der Nation ausführlich beschrieben."
            },
            "",
        ),
        ({"text": "%PDF-1.4 nothing", "format": "pdf"}, ""),
        ({"text": "<div>" * 20_000, "format": "html"}, "max_html_depth"),
    ],
)
def test_what_is_no_article_is_told_in_one_line(client: TestClient, form: dict[str, str], told: str) -> None:
    answer = client.post("/api/preview", data=form, headers=JSON)
    assert answer.status_code in (400, 413)
    assert told in answer.json()["error"]
    assert "\n" not in answer.json()["error"]
    if form.get("text", "").strip() and form.get("format") != "exe":
        name, error = events_of(client.post("/api/preview", data=form).text)[-1]
        assert name == "error"
        assert error == answer.json()


def test_an_article_that_takes_too_long_is_stopped(seed_store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LIMIT_ARTICLE_SECONDS", "0.001")
    with client_of(seed_store) as client:
        answer = client.post("/api/preview", data={"text": ARTICLE}, headers=JSON)
        assert answer.status_code == 413
        assert "0.001 s" in answer.json()["error"]
        assert client.get("/id/article/rcdd", headers={"accept": "text/html"}).status_code == 200


def test_stored_with_the_token_and_found_at_once(folder: Path) -> None:
    with client_of(folder) as client:
        before = client.get("/api/status").json()["counts"]["articles"]
        sent = client.post("/api/articles", data={"text": ARTICLE, "identifier": "kono"}, headers=AUTH)
        assert sent.status_code == 201
        assert sent.json()["stored"] is True
        assert client.get("/api/status").json()["counts"]["articles"] == before + 1
        assert "Retno Marsudi" in client.get(sent.json()["path"], headers={"accept": "text/html"}).text
        assert client.get("/api/search?q=kono&class=Person").json()["results"][0]["label"] == "Taro Kono"
        again = client.post("/api/articles", data={"text": ARTICLE, "identifier": "kono"}, headers=AUTH)
        assert (again.status_code, again.json()["stored"]) == (200, False)
        changed = client.post(
            "/api/articles", data={"text": ARTICLE + "\nSelesai.", "identifier": "kono"}, headers=AUTH
        )
        assert changed.json()["replaced"] is True
        asked = client.get("/sparql?query=ASK { ?a dip:identifier 'kono' }")
        assert asked.json()["boolean"] is True


def test_while_another_program_writes_it_is_told(folder: Path) -> None:
    with client_of(folder) as client, open_store(folder, write=True):
        answer = client.post("/api/articles", data={"text": ARTICLE}, headers=AUTH)
        assert answer.status_code == 409
        assert "in use" in answer.json()["error"]


def test_without_scripts_the_form_shows_and_stores(folder: Path) -> None:
    with client_of(folder) as client:
        html = {"accept": "text/html"}
        shown = client.post("/add", data={"text": ARTICLE}, headers=html)
        assert shown.status_code == 200
        assert "<bdi>Japan</bdi>" in shown.text
        assert 'name="token"' in shown.text
        refused = client.post("/add", data={"text": ARTICLE, "token": "wrong"}, headers=html)
        assert refused.status_code == 403
        stored = client.post(
            "/add", data={"text": ARTICLE, "token": TOKEN, "identifier": "form"}, headers=html
        )
        assert (stored.status_code, stored.headers["location"]) == (303, "/id/article/form")


def test_articles_that_others_store_are_seen(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`kg ingest` in another process: the server takes the newer snapshot by itself."""
    import time

    from kg.ingest import ingest, pipeline
    from kg.read import article_from_text

    monkeypatch.setenv("KG_LIMIT_REFRESH_SECONDS", "0.05")
    with client_of(folder) as client:
        before = client.get("/api/status").json()["counts"]["articles"]
        with open_store(folder, write=True) as store:
            list(ingest(store, [article_from_text(ARTICLE, "later")], pipeline(full_text=True)))
        for _ in range(200):
            time.sleep(0.05)
            if client.get("/api/status").json()["counts"]["articles"] == before + 1:
                break
        assert client.get("/id/article/later").status_code == 200
