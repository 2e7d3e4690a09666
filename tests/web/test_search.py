"""Search: spelling, aliases, offices, in both languages."""

from __future__ import annotations

import time

import pytest
from starlette.testclient import TestClient

from kg.web.search import fold


def first(client: TestClient, typed: str, **more: str) -> str:
    found = client.get("/api/search", params={"q": typed, "lang": "en", **more}).json()["results"]
    return str(found[0]["label"]) if found else ""


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("Retno", "Retno Marsudi"),
        ("retno marsudi", "Retno Marsudi"),
        ("RETNO MARSUDY", "Retno Marsudi"),  # a letter mistyped
        ("marsudi retno", "Retno Marsudi"),  # in another order
        ("Retno L.P. Marsudi", "Retno Marsudi"),  # another of her names
        ("retno mars", "Retno Marsudi"),  # not finished
        ("Korsel", "South Korea"),  # an alias that shares no word with the name
        ("Korea Selatan", "South Korea"),  # the other language
        ("Tiongkok", "China"),
        ("indonesa", "Indonesia"),
        ("ASEAN", "Association of Southeast Asian Nations"),
        ("RCDD", "Regional Conference on Digital Diplomacy"),
        ("regional conference on digital diplomcy", "Regional Conference on Digital Diplomacy"),
        ("Sergei Lavrof", "Sergey Lavrov"),
        ("Erdoğan", "Recep Tayyip Erdogan"),  # an accent that the table lacks
        ("dewan keamanan", "United Nations Security Council"),
    ],
)
def test_names(client: TestClient, typed: str, label: str) -> None:
    assert first(client, typed) == label


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("Foreign Minister of Japan", "Toshimitsu Motegi"),
        ("Japanese foreign minister", "Toshimitsu Motegi"),
        ("Japan's foreign minister", "Toshimitsu Motegi"),
        ("forein minister of japan", "Toshimitsu Motegi"),
        ("Menlu Jepang", "Toshimitsu Motegi"),
        ("menteri luar negeri Australia", "Penny Wong"),
        ("presiden RI", "Prabowo Subianto"),
        ("UN Secretary-General", "Antonio Guterres"),
    ],
)
def test_an_office_leads_to_who_holds_it(client: TestClient, typed: str, label: str) -> None:
    assert first(client, typed, **{"class": "Person"}) == label


def test_an_office_also_finds_who_held_it_before(client: TestClient) -> None:
    found = client.get("/api/search?q=Menlu RI&class=Person&lang=en").json()["results"]
    assert [each["label"] for each in found[:2]] == ["Sugiono", "Retno Marsudi"]
    assert found[0]["matched"] == "menlu · ri"


def test_the_other_language_names_them_otherwise(client: TestClient) -> None:
    found = client.get("/api/search?q=Korsel&lang=id").json()["results"]
    assert found[0]["label"] == "Korea Selatan"
    assert found[0]["classLabel"] == "Negara"


def test_codes_are_found_whole_and_not_inside_words(client: TestClient) -> None:
    found = client.get("/api/search?q=UN&lang=en").json()["results"]
    assert found[0]["label"] == "United Nations"
    assert not [each for each in found if each["matched"] == "UNIFIL"]


@pytest.mark.parametrize("typed", ["", "   ", "…!?", "q" * 5000, "\u0000\ud7ff", "' OR 1=1", "(", "的", "🕊"])
def test_odd_words_find_nothing_and_break_nothing(client: TestClient, typed: str) -> None:
    answer = client.get("/api/search", params={"q": typed})
    assert answer.status_code == 200
    assert answer.json()["total"] < 50


def test_a_very_long_text_takes_little_time(client: TestClient) -> None:
    started = time.perf_counter()
    client.get("/api/search", params={"q": "foreign minister of " * 2000})
    assert time.perf_counter() - started < 2.0


def test_pages_of_results_follow_each_other(client: TestClient) -> None:
    whole = client.get("/api/search?q=minister&limit=30").json()
    parts = [client.get(f"/api/search?q=minister&limit=10&offset={n}").json() for n in (0, 10, 20)]
    assert [r["iri"] for part in parts for r in part["results"]] == [r["iri"] for r in whole["results"]]
    assert whole["shown"] == len(whole["results"]) <= whole["total"]


def test_folding() -> None:
    assert fold("Recep Tayyip Erdoğan’s") == fold("recep  TAYYIP erdogan")
    assert fold("U.N.") == "u n"
    assert fold("São Tomé") == "sao tome"
