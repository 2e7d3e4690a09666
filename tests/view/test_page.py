"""The page as a file: self-contained, the same every time, harmless."""

from __future__ import annotations

import html
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kg.errors import KgError, QueryError
from kg.export.network import network
from kg.store import open_store
from kg.view import write_view
from kg.view.compose import compose
from kg.view.layout import boxes_of, layout
from kg.view.page import as_json
from kg.view.spread import overlap
from kg.view.style import FAMILIES, day_line, wrap
from tests.view.pictures import EVIL_TITLE

CONFERENCE = "Regional Conference on Digital Diplomacy"
ROOT = Path(__file__).resolve().parents[2]


def graph_in(page: Path) -> dict:  # type: ignore[type-arg]
    found = re.search(
        r'<script type="application/json" id="graph-json">(.*?)</script>', page.read_text("utf-8"), re.S
    )
    assert found
    return json.loads(found[1])  # type: ignore[no-any-return]


def test_no_element_of_the_page_has_an_address(first_page: Path) -> None:
    page = first_page.read_text("utf-8")
    outside_scripts = re.sub(r"<(script|style)\b.*?</\1>", "", page, flags=re.S)
    assert "<script" in page
    assert not re.search(r"""(?:src|href|action)\s*=""", outside_scripts)
    assert "url(" not in re.search(r"<style>(.*?)</style>", page, re.S)[1]  # type: ignore[index]


def test_the_policy_forbids_every_request(hostile_page: Path) -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', hostile_page.read_text("utf-8"))
    assert policy
    rules = dict(rule.strip().split(" ", 1) for rule in html.unescape(policy[1]).split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"].count("'sha256-") == 2
    assert "unsafe" not in policy[1]
    assert rules["img-src"] == "data:"


def test_same_bytes_whatever_the_hash_seed(first_store: Path, first_page: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from kg.store import open_store; from kg.view import write_view\n"
        "with open_store(sys.argv[1]) as store: write_view(store, Path(sys.argv[2]))"
    )
    again = tmp_path / "again.html"
    environment = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", code, str(first_store), str(again)], check=True, env=environment)
    assert again.read_bytes() == first_page.read_bytes()


def test_everything_of_the_network_that_articles_claim_is_drawn(first_store: Path) -> None:
    with open_store(first_store) as store:
        drawn, whole = compose(store), network(store)
    shown = {node.iri for node in drawn.nodes}
    claimed = {end for *ends, data in whole.edges(data=True) for end in ends if data["claim"] != ends[0]}
    assert claimed <= shown
    assert not drawn.capped
    claims = {relation.claim for line in drawn.lines for relation in line.relations}
    parts = {data["claim"] for *_, data in whole.edges(data=True) if "/participation/" in data["claim"]}
    assert len(parts) >= 20
    assert parts <= claims


def test_no_two_nodes_with_their_labels_overlap_and_the_conference_is_central(first_store: Path) -> None:
    with open_store(first_store) as store:
        drawn = compose(store)
    points, boxes = layout(drawn), boxes_of(drawn)
    for one in range(len(points)):
        for other in range(one):
            assert min(overlap(points[one], boxes[one], points[other], boxes[other])) < 2
    centre = points[[node.label for node in drawn.nodes].index(CONFERENCE)]
    xs, ys = zip(*points, strict=True)
    assert 0.3 < (centre[0] - min(xs)) / (max(xs) - min(xs)) < 0.7
    assert 0.3 < (centre[1] - min(ys)) / (max(ys) - min(ys)) < 0.7


def test_about_reaches_two_steps(first_store: Path, tmp_path: Path) -> None:
    page = tmp_path / "about.html"
    with open_store(first_store) as store:
        report = write_view(store, page, about="vietnam")
    labels = {node["label"] for node in graph_in(page)["nodes"]}
    assert {"Vietnam", CONFERENCE, "Retno Marsudi", "Japan"} <= labels
    assert "Twitter" not in labels
    assert (report.shown, report.capped) == (len(labels), False)


@pytest.mark.parametrize(
    "name", ["RETNO MARSUDI", "person:retno-marsudi", "https://w3id.org/diplomacy-kg/id/person/retno-marsudi"]
)
def test_about_takes_names_in_any_case_and_iris(first_store: Path, name: str) -> None:
    with open_store(first_store) as store:
        assert any(node.label == "Retno Marsudi" for node in compose(store, name).nodes)


def test_about_an_unknown_name_says_what_comes_near(first_store: Path, tmp_path: Path) -> None:
    page = tmp_path / "none.html"
    with open_store(first_store) as store, pytest.raises(QueryError, match="Retno Marsudi"):
        write_view(store, page, about="Retno Marsadi")
    assert not page.exists()


def test_the_cap_is_a_limit(first_store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LIMIT_VIEW_NODES", "10")
    page = tmp_path / "capped.html"
    with open_store(first_store) as store:
        report = write_view(store, page)
    assert (report.shown, report.capped) == (10, True)
    assert f"Showing 10 of\n  {report.total} nodes" in page.read_text("utf-8")
    assert CONFERENCE in {node["label"] for node in graph_in(page)["nodes"]}


def test_a_smaller_picture_can_be_asked_for_but_none_above_the_limit(
    first_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(first_store) as store:
        assert len(compose(store, most=12).nodes) == 12
        monkeypatch.setenv("KG_LIMIT_VIEW_NODES", "10")
        assert len(compose(store, most=12).nodes) == 10


def test_a_page_that_cannot_be_written_leaves_the_old_one(first_store: Path, tmp_path: Path) -> None:
    with open_store(first_store) as store, pytest.raises(KgError):
        write_view(store, tmp_path / "no" / "folder.html")


def test_json_cannot_end_its_script() -> None:
    text = as_json({"title": f"{EVIL_TITLE}\u2028\u2029]]>"})
    assert not set("<>&\u2028\u2029") & set(text)
    assert json.loads(text)["title"] == f"{EVIL_TITLE}\u2028\u2029]]>"


def test_every_class_has_its_own_shape_and_colour() -> None:
    assert len({look.shape for look in FAMILIES.values()}) == len(FAMILIES)
    assert len({look.colour for look in FAMILIES.values()}) == len(FAMILIES)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2019-09-10", "2019-09-11", "10–11 Sep 2019"),
        ("2019-09-30", "2019-10-01", "30 Sep – 1 Oct 2019"),
        ("2019-12-31", "2020-01-01", "31 Dec 2019 – 1 Jan 2020"),
        ("2019-09", "", "Sep 2019"),
        ("2019", "2021", "2019–2021"),
        ("", "", ""),
    ],
)
def test_days_are_written_as_people_do(start: str, end: str, words: str) -> None:
    from kg.view.picture import Shape

    assert day_line(Shape("i", "l", "Event", "Meeting", (), 1, start=start, end=end)) == words


def test_long_words_and_long_names_are_broken() -> None:
    assert wrap("a" * 40, 16, 2) == ("a" * 16, "a" * 15 + "…")
    assert wrap("International Seminar on Digital Diplomacy", 24, 3) == (
        "International Seminar",
        "on Digital Diplomacy",
    )
    assert wrap("former ambassador to", 19, 3) == ("former", "ambassador to")
    assert wrap("", 16, 2) == ()
