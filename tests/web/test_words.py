"""The words of the interface: both languages, none missing, none unused."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pyoxigraph
import pytest
from starlette.testclient import TestClient

import kg.web
from kg.claims import PREFIXES
from kg.questions import named_questions
from kg.web.cataloguing import CLASSES
from kg.web.words import WORDS, language_of
from kg.web.words_browser import WORDS as BROWSER
from kg.web.words_columns import WORDS as COLUMNS
from kg.web.words_pages import WORDS as PAGES

WEB = Path(kg.web.__file__).parent


def test_no_name_is_in_two_tables() -> None:
    assert len(PAGES) + len(BROWSER) + len(COLUMNS) == len(WORDS)


def test_the_columns_of_all_named_questions_have_words_and_no_others() -> None:
    columns = {
        f"column_{name}"
        for question in named_questions().values()
        for name in pyoxigraph.Store().query(question.text, prefixes=dict(PREFIXES)).variables  # type: ignore[union-attr]
    }
    assert {variable.replace("?", "") for variable in columns} == set(COLUMNS)


@pytest.mark.parametrize("name", list(WORDS))
def test_both_languages_say_it_with_the_same_parts(name: str) -> None:
    english, indonesian = WORDS[name]
    assert english.strip()
    assert indonesian.strip()
    parts = [
        {field for _, field, _, _ in string.Formatter().parse(text) if field}
        for text in (english, indonesian)
    ]
    assert parts[0] == parts[1]


def test_templates_use_no_word_that_is_missing() -> None:
    for path in sorted((WEB / "templates").glob("*.j2")):
        source = path.read_text("utf-8")
        named = set(re.findall(r"\bw\.(\w+)", source)) | set(re.findall(r'told\("(\w+)"', source))
        assert named <= set(WORDS), path.name


def test_relations_have_words_in_both_directions() -> None:
    source = (WEB / "cataloguing.py").read_text("utf-8")
    for relation in ("position", "accreditedTo", "about", "addressee", "member"):
        assert f'"{relation}"' in source
        assert f"relation_{relation}" in WORDS
    for relation in ("inCountry", "operatedBy", "parentOrganization", "member", "accreditedTo"):
        assert f"relation_{relation}_of" in WORDS


@pytest.mark.parametrize(
    ("asked", "kept", "accepted", "language"),
    [
        ("id", None, "en", "id"),
        (None, "id", "en", "id"),
        ("xx", "id", "en", "id"),
        (None, None, "id-ID,id;q=0.9,en;q=0.8", "id"),
        (None, None, "en-GB,en;q=0.9", "en"),
        (None, None, "fr,id;q=0.3,en;q=0.2", "id"),
        (None, None, "ms;q=0.9", "id"),
        (None, None, "fr", "en"),
        (None, None, "", "en"),
        (None, "<script>", "id;q=0, en;q=0.1", "en"),
        (None, None, ";;q=,,,x;q=9e9,id;q=-1", "en"),
    ],
)
def test_the_language_of_a_request(asked: str | None, kept: str | None, accepted: str, language: str) -> None:
    assert language_of(asked, kept, accepted) == language


def test_a_choice_is_kept(client: TestClient) -> None:
    there = client.get("/language/id", params={"next": "/events?kind=Meeting&lang=en"})
    assert (there.status_code, there.headers["location"]) == (303, "/events?kind=Meeting")
    assert there.headers["set-cookie"].startswith("lang=id;")
    page = client.get("/events", headers={"accept": "text/html", "cookie": "lang=id"}).text
    assert '<html lang="id"' in page
    assert "Peristiwa" in page
    client.cookies.clear()
    assert client.get("/language/xx").status_code == 404


def test_classes_are_named_by_the_ontology(client: TestClient) -> None:
    for code in ("en", "id"):
        named = client.get(f"/api/vocabulary?lang={code}").json()["classes"]
        labels = {each["name"].removeprefix("dip:"): each["labels"] for each in named}
        assert all(labels[name]["en"] and labels[name]["id"] for name in CLASSES)
