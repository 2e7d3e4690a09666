"""The page in Chromium, from a file: what one sees, clicks and types."""

from __future__ import annotations

import re
import time
from itertools import combinations
from pathlib import Path

import pytest
from selenium.webdriver.common.keys import Keys

from tests.view.conftest import SEED, Browser
from tests.view.pictures import EVIL_ADDRESS, EVIL_NAME, EVIL_TEXT, EVIL_TITLE, TURNED

CONFERENCE = "Regional Conference on Digital Diplomacy"
ARTICLE = SEED.read_text("utf-8")


def tidy(text: str) -> str:
    return " ".join(text.split())


def test_nothing_is_requested_and_nothing_complains(on_first: Browser, first_page: Path) -> None:
    on_first.click_at(*on_first.spot(on_first.node(CONFERENCE)))
    assert on_first.requests() == [first_page.as_uri()]
    assert on_first.run("return performance.getEntriesByType('resource').length") == 0
    assert on_first.complaints() == []


def test_search_finds_by_name_alias_language_case_and_part(on_first: Browser) -> None:
    box = on_first.driver.find_element("id", "search")
    for typed, found in (
        ("retno", "Retno Marsudi"),
        ("MARSUDÍ", "Retno Marsudi"),
        ("korea selatan", "South Korea"),
        ("RCDD", CONFERENCE),
    ):
        box.clear()
        box.send_keys(typed)
        first = on_first.run("return document.querySelector('#found li bdi').textContent")
        assert first == found
    box.clear()
    box.send_keys("retno", Keys.ENTER)
    assert on_first.told().startswith("Retno Marsudi")
    assert on_first.run("return picture.network.getSelectedNodes()") == [on_first.node("Retno Marsudi")]
    box.send_keys("zzz")
    assert "No such name" in on_first.run("return document.getElementById('found').textContent")


def test_click_on_a_node_shows_its_claims_in_the_words_of_the_article(on_first: Browser) -> None:
    on_first.click_at(*on_first.spot(on_first.node("Retno Marsudi")))
    told, passages = on_first.told(), on_first.passages()
    assert told.startswith("Retno Marsudi")
    assert "minister of foreign affairs" in told
    assert "Liputan6" in told
    assert "2019-09-10" in told
    assert len(passages) > 5
    for sentence, exact in passages:
        assert exact in ARTICLE
        assert exact in sentence
        assert tidy(sentence).strip("… ") in tidy(ARTICLE)


@pytest.mark.parametrize(("who", "tag"), [("Australia", "stated"), ("Vietnam", "inferred from membership")])
def test_click_on_a_line_shows_its_evidence(on_first: Browser, who: str, tag: str) -> None:
    one, other = (on_first.spot(on_first.node(name)) for name in (who, CONFERENCE))
    on_first.click_at(one[0] + 0.4 * (other[0] - one[0]), one[1] + 0.4 * (other[1] - one[1]))
    assert on_first.told().startswith("attendee")
    assert tag in on_first.told()
    assert ("member of" in on_first.told()) == tag.startswith("inferred")
    assert [exact for _, exact in on_first.passages() if "dihadiri" in exact and exact in ARTICLE]


def test_the_panel_does_not_cover_what_was_chosen(on_first: Browser) -> None:
    ends = [on_first.node(name) for name in ("Myanmar", CONFERENCE)]
    line = on_first.line("Myanmar", CONFERENCE)
    on_first.run("picture.choose({ line: arguments[0] })", line)
    panel = on_first.driver.find_element("id", "panel").rect
    graph = on_first.driver.find_element("id", "graph").rect
    assert all(on_first.spot(end)[0] + graph["x"] < panel["x"] for end in ends)


def test_click_on_the_word_of_a_line_chooses_it(on_first: Browser) -> None:
    line = on_first.line("Retno Marsudi", CONFERENCE)
    box = next(box for box, kind, number in on_first.labels() if (kind, number) == ("line", line))
    on_first.click_at((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    assert on_first.told().startswith("opener")


def test_inferred_lines_are_dashed_and_stated_ones_are_not(on_first: Browser) -> None:
    edges = on_first.run("return picture.graph.vis.edges")
    assert edges[on_first.line("Vietnam", CONFERENCE)]["dashes"]
    assert not edges[on_first.line("Japan", CONFERENCE)]["dashes"]


def test_filters_hide_and_show(on_first: Browser) -> None:
    everything = on_first.shown()
    on_first.driver.find_element("css selector", "[data-family=Country]").click()
    assert everything - on_first.shown() >= {"Indonesia", "Japan", "Vietnam"}
    assert "Retno Marsudi" in on_first.shown()
    on_first.driver.find_element("id", "reset").click()
    assert on_first.shown() == everything
    on_first.driver.find_element("id", "inferred").click()
    assert "Vietnam" not in on_first.shown()
    assert "Japan" in on_first.shown()
    on_first.driver.find_element("id", "reset").click()
    set_day = "const box = document.getElementById(arguments[0]); box.value = arguments[1]; box.dispatchEvent(new Event('change'))"
    on_first.run(set_day, "since", "2019-09-11")
    assert CONFERENCE in on_first.shown()  # it lasted until then
    on_first.run(set_day, "since", "2019-09-12")
    assert on_first.shown() == set()
    on_first.run(set_day, "since", "")
    on_first.run(set_day, "until", "2018-12-31")
    assert on_first.shown() == {
        "International Seminar on Digital Diplomacy: Beyond Social Media",
        "Indonesia",
        "Jakarta",
    }


def test_the_keyboard_alone_is_enough(on_first: Browser) -> None:
    box = on_first.driver.find_element("id", "search")
    box.send_keys("indo", Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ENTER)
    assert on_first.told()
    on_first.driver.switch_to.active_element.send_keys(Keys.TAB, Keys.TAB, Keys.ENTER)
    on_first.driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    assert on_first.told() == ""


def test_the_table_has_every_line_with_its_words(on_first: Browser) -> None:
    on_first.driver.find_element("css selector", "#table > summary").click()
    time.sleep(0.1)
    rows = on_first.run(
        "return [...document.querySelectorAll('#rows tbody tr')].map((row) => row.textContent)"
    )
    assert len(rows) == on_first.run("return picture.graph.lines.length")
    assert any("Vietnam" in row and "inferred" in row and "10 negara ASEAN" in row for row in rows)
    on_first.driver.find_element("css selector", "#rows button").click()
    assert on_first.told()


@pytest.mark.parametrize(("width", "height", "least"), [(1600, 1000, 1.0), (390, 844, 0.6)])
def test_labels_are_there_and_do_not_overlap(
    chromium: Browser, first_page: Path, width: int, height: int, least: float
) -> None:
    chromium.open(first_page, width, height)
    labels = chromium.labels()
    for (one, *_), (other, *_) in combinations(labels, 2):
        assert not (one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3])
    drawn = chromium.run("return picture.graph.nodes.length")
    assert sum(kind == "node" for _, kind, _ in labels) >= least * drawn
    assert chromium.run("return document.documentElement.scrollWidth") <= width


def test_a_phone_can_choose_and_read(chromium: Browser, first_page: Path) -> None:
    chromium.open(first_page, 390, 844)
    chromium.click_at(*chromium.spot(chromium.node(CONFERENCE)))
    panel = chromium.driver.find_element("id", "panel").rect
    assert panel["x"] >= 0
    assert panel["x"] + panel["width"] <= 390
    assert panel["y"] + panel["height"] <= 844
    assert chromium.passages()


def test_harmful_names_stay_text(chromium: Browser, hostile_page: Path) -> None:
    chromium.open(hostile_page)
    chromium.click_at(*chromium.spot(chromium.node(EVIL_NAME)))
    chromium.driver.find_element("css selector", "#table > summary").click()
    assert EVIL_NAME in chromium.told()
    assert EVIL_TITLE in chromium.told()
    assert EVIL_ADDRESS in chromium.told()
    assert "<b>Daily</b>" in chromium.told()
    chromium.driver.find_element("id", "search").send_keys("onload", Keys.ENTER)
    assert chromium.told().startswith(EVIL_NAME)
    assert chromium.run("return window.hit") is None
    assert chromium.run("return document.querySelectorAll('img, a, b, [onload], [onerror]').length") == 0
    assert chromium.requests() == [hostile_page.as_uri()]
    assert chromium.complaints() == []


def test_letters_that_are_turned_round_turn_nothing_else(chromium: Browser, hostile_page: Path) -> None:
    chromium.open(hostile_page)
    chromium.click_at(*chromium.spot(chromium.node(TURNED)))
    holders = chromium.run(
        "const found = []; const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);"
        "while (walk.nextNode()) if (walk.currentNode.data.includes('\\u202e') && !walk.currentNode.parentNode.closest('script'))"
        " found.push(walk.currentNode.parentNode.nodeName); return found"
    )
    assert holders
    assert set(holders) == {"BDI"}
    assert not chromium.run(
        "return JSON.stringify(picture.graph.nodes.map((n) => [n.lines, n.short])).includes('\\u202e')"
    )
    assert any(TURNED in exact and exact in EVIL_TEXT for _, exact in chromium.passages())


def test_a_large_graph_is_capped_says_so_and_draws_soon(chromium: Browser, many_page: Path) -> None:
    started = time.monotonic()
    chromium.open(many_page)
    chromium.run("picture.network.redraw()")
    took = time.monotonic() - started
    notice = chromium.driver.find_element("id", "notice").text
    shown, total = (int(number.replace(",", "")) for number in re.findall(r"[\d,]{5,}", notice)[:2])
    assert shown == chromium.run("return picture.graph.nodes.length")
    assert 1_300 < shown <= 1_500
    assert total > 2_000
    assert took < 6
    assert chromium.complaints() == []
    assert many_page.stat().st_size < 4_000_000
