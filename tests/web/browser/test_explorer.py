"""Journeys in the explorer: search, grow, filter, read the evidence, share, find a path, take it along."""

from __future__ import annotations

import re
import struct
from urllib.parse import parse_qs, urlsplit

from selenium.webdriver.common.keys import Keys

from tests.view.conftest import Browser
from tests.web.browser.conftest import fresh
from tests.web.browser.page import NARROW, Page, Site, click_canvas, labels, settled, spot

RETNO = "id/person/retno-marsudi"


def searched(page: Page, typed: str) -> None:
    page.keys("#q", typed)
    page.wait("document.querySelector('#q').getAttribute('aria-expanded') === 'true'")


def test_a_name_is_searched_and_becomes_the_picture(page: Page) -> None:
    page.open("/explore")
    settled(page)
    searched(page, "menlu ri")
    page.wait("document.querySelector('ul.found').innerText.includes('Retno Marsudi')")
    while "Retno Marsudi" not in page.text("ul.found li[aria-selected=true]"):
        page.keys("#q", Keys.ARROW_DOWN)
    page.keys("#q", Keys.ENTER)
    page.wait("document.getElementById('told').textContent.includes('Retno Marsudi')")
    settled(page)
    assert {"Retno Marsudi", "Regional Conference on Digital Diplomacy"} <= labels(page)
    assert "Showing" in page.text("#told .reach")


def test_a_misspelt_name_is_found_too(page: Page) -> None:
    page.open("/explore")
    settled(page)
    searched(page, "retno masudi")
    assert "Retno Marsudi" in page.text("ul.found")
    page.keys("#q", Keys.ESCAPE)
    assert page.run("return document.querySelector('ul.found').hidden")


def test_a_click_grows_the_picture(page: Page) -> None:
    page.open("/explore", at=f"{RETNO} 3")
    settled(page)
    before = labels(page)
    event = next(iter(before & {"Regional Conference on Digital Diplomacy", "Indonesia"}))
    click_canvas(page, *spot(page, event))
    page.wait("explorer.stage.shown.nodes.length > arguments[0]", len(before))
    settled(page)
    assert before < labels(page)
    page.wait("document.getElementById('told').textContent.includes(arguments[0])", event)


def test_a_hub_shows_some_of_all_and_more_when_asked(page: Page) -> None:
    page.open("/explore", at="id/country/IDN 5", sel="id/country/IDN")
    settled(page)
    told = page.wait("document.querySelector('#told .reach')?.textContent")
    shown, total = (int(word) for word in told.removeprefix("Showing ").split(" of "))
    assert shown < total
    page.click("#told .growth button.primary")
    page.wait("explorer.stage.shown.nodes.length > arguments[0] + 1", shown)
    settled(page)
    assert page.run("return explorer.graph.nodes.size") == min(total, shown + 12) + 1


def test_neighbours_are_chosen_by_relation(page: Page) -> None:
    page.open("/explore", at="id/country/IDN 0", sel="id/country/IDN")
    settled(page)
    page.wait("document.querySelector('#told .relations button')")
    page.run(
        "[...document.querySelectorAll('#told .relations li')].find((row) => row.textContent.startsWith('host'))"
        ".querySelector('button').click()"
    )
    page.wait("explorer.graph.nodes.size > 1")
    settled(page)
    relations = page.run(
        "return [...explorer.stage.chosen.lines].map((line) => line.relations.map((each) => each.name))"
    )
    assert len(relations) >= 3
    assert all("host" in names for names in relations)


def test_filters_leave_out_what_does_not_pass(page: Page) -> None:
    page.open("/explore", at="id/event/rcdd/conference-2 40")
    settled(page)
    inferred = "[...explorer.graph.lines.values()].filter((line) => line.inferred).length"
    assert page.run(f"return {inferred}") == 9  # the tenth, Indonesia, is stated too
    page.click("input[name=basis][value=stated]")
    page.wait(f"{inferred} === 0")
    settled(page)
    assert "Brunei" not in labels(page)
    assert "basis=stated" in page.address
    page.click("#classes input[data-family=Country]")
    page.wait("!explorer.stage.shown.nodes.some((node) => node.family === 'Country')")
    assert "hideclass=Country" in page.address


def test_a_date_filter_hides_other_years(page: Page) -> None:
    page.open("/explore", at=f"{RETNO} 30", **{"from": "2019-01-01", "to": "2019-12-31"})
    settled(page)
    starts = page.run(
        "return explorer.stage.shown.nodes.filter((n) => n.family === 'Event').map((n) => n.start)"
    )
    assert starts
    assert all(start.startswith("2019") for start in starts)


def test_a_line_opens_its_sentence(page: Page) -> None:
    page.open("/explore", at=f"{RETNO} 12", sel=RETNO)
    settled(page)
    page.wait("document.querySelector('#told .joined button')")
    page.run(
        "[...document.querySelectorAll('#told .joined button')].find((b) => b.textContent.includes('opener')).click()"
    )
    page.wait("document.querySelector('#told blockquote mark')")
    assert page.text("#told blockquote mark") == "Menlu RI saat membuka secara resmi"
    assert "tie:open" in page.text("#told blockquote footer")
    assert "stated" in page.text("#told .claim .tag")
    page.click("#told blockquote footer a")
    page.wait("document.querySelector('article.article .text')")
    assert urlsplit(page.address).fragment.startswith("c")


def test_a_shared_address_lands_on_the_same_view(page: Page) -> None:
    page.open("/explore", at=f"{RETNO} 8")
    settled(page)
    click_canvas(page, *spot(page, "Retno Marsudi"))
    page.wait("document.getElementById('told').textContent.includes('Retno Marsudi')")
    page.click("#in")
    settled(page)
    page.wait(
        "(({ x, y, k }) => new URLSearchParams(location.search).get('z') === [x.toFixed(0), y.toFixed(0), k.toFixed(3)].join(','))"
        "(explorer.stage.camera) && new URLSearchParams(location.search).get('p')"
    )
    view = "return explorer.stage.shown.nodes.map((n) => [n.label, ...explorer.stage.camera.toScreen(n.x, n.y).map(Math.round)])"
    before, address = page.run(view), page.address
    page.open("/")
    page.driver.get(address)
    settled(page)
    after = page.run(view)
    assert [label for label, *_ in before] == [label for label, *_ in after]
    for (_, x, y), (_, other_x, other_y) in zip(before, after, strict=True):
        assert abs(x - other_x) <= 2
        assert abs(y - other_y) <= 2
    page.wait("document.querySelector('#told h2')?.textContent === 'Retno Marsudi'")


def test_back_takes_a_step_back(page: Page) -> None:
    page.open("/explore", at=f"{RETNO} 3")
    settled(page)
    before = labels(page)
    click_canvas(page, *spot(page, "Retno Marsudi"))
    page.click("#told .growth button.primary")
    page.wait("explorer.graph.nodes.size > arguments[0]", len(before))
    settled(page)
    page.driver.back()
    page.wait("explorer.graph.nodes.size === arguments[0]", len(before))
    settled(page)
    assert labels(page) == before


def test_a_path_between_two_actors(page: Page) -> None:
    page.open("/explore", at=f"{RETNO} 0", sel=RETNO)
    settled(page)
    page.keys("#graph", "p")
    page.keys("#way-end", "Jepang")
    page.wait("document.querySelector('dialog.way ul.found li[aria-selected=true]')")
    page.keys("#way-end", Keys.ENTER)
    page.wait("explorer.graph.nodes.size > 2")
    settled(page)
    assert "Japan" in labels(page)
    assert (
        page.run(
            "return explorer.graph.way(arguments[0], arguments[1])?.length",
            f"https://w3id.org/diplomacy-kg/{RETNO}",
            "https://w3id.org/diplomacy-kg/id/country/JPN",
        )
        == 3
    )


def test_keys_alone_choose_and_read(page: Page) -> None:
    page.open("/explore", at=f"{RETNO} 6")
    settled(page)
    page.keys("body", "/")
    assert page.run("return document.activeElement.id") == "q"
    page.keys("#q", "asean")
    page.wait("document.querySelector('ul.found li[aria-selected=true]')")
    page.keys("#q", Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ENTER)
    page.wait("document.querySelector('#told h2')")
    settled(page)
    chosen = page.text("#told h2")
    page.keys("#graph", Keys.ARROW_LEFT)
    page.wait("document.querySelector('#told h2')?.textContent !== arguments[0]", chosen)
    page.keys("#graph", "?")
    assert page.text("dialog.keys h2") == "Keys"
    page.keys("dialog.keys button", Keys.ENTER)
    page.keys("#graph", Keys.ESCAPE)
    page.wait("document.getElementById('panel').hidden")


def test_the_table_has_the_same_content(page: Page) -> None:
    page.open("/explore", at="id/event/rcdd/conference-2 40")
    settled(page)
    page.keys("#graph", "t")
    page.wait("!document.getElementById('table').hidden")
    lines = page.run(
        "return [...explorer.graph.lines.values()].reduce((sum, line) => sum + new Set(line.relations.map("
        "(each) => [each.from, each.label, each.basis, each.since, each.until].join())).size, 0)"
    )
    assert page.run("return document.querySelectorAll('#rows tbody tr').length") == lines
    assert "inferred" in page.text("#rows")
    page.click("#rows tbody tr td:last-child button")
    page.wait("document.querySelector('#told blockquote mark')")


def test_png_and_svg_come_out(page: Page) -> None:
    page.open("/explore", at=f"{RETNO} 8")
    settled(page)
    found = page.driver.execute_async_script(
        "const done = arguments[0];"
        "import('/static/js/graph/picture.js').then(async ({ png, drawing }) => {"
        "  const bytes = new Uint8Array(await (await png(explorer.stage)).arrayBuffer());"
        "  done([[...bytes.slice(0, 24)], drawing(explorer.stage, 'Title')]); });"
    )
    head, drawing = bytes(found[0]), found[1]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", head[16:24])
    assert width > 1000
    assert height > 1000
    assert drawing.startswith("<svg")
    assert "Retno Marsudi" in drawing
    assert page.run(
        "return new DOMParser().parseFromString(arguments[0], 'image/svg+xml').querySelector('parsererror') === null",
        drawing,
    )


def test_a_narrow_screen_has_it_all(page: Page) -> None:
    page.size(*NARROW).open("/explore", at=f"{RETNO} 8", sel=RETNO)
    settled(page)
    page.wait("document.querySelector('#told .growth')")
    assert page.run("return document.documentElement.scrollWidth") <= NARROW[0]
    box = page.run(
        "const b = document.getElementById('panel').getBoundingClientRect(); return [b.left, b.right, b.bottom]"
    )
    assert box[0] >= 0
    assert box[1] <= NARROW[0]
    x, y = spot(page, "Retno Marsudi")
    assert 0 < x < NARROW[0]
    assert (
        0
        < y
        < page.run(
            "return document.getElementById('panel').getBoundingClientRect().top - document.getElementById('graph').getBoundingClientRect().top"
        )
    )


def test_a_large_graph_opens_with_a_cap_and_says_so(chromium: Browser, large_site: Site) -> None:
    page = fresh(chromium, large_site).open("/explore", at="* 2000")
    page.wait("window.explorer && explorer.graph.nodes.size > 1500", seconds=60)
    page.wait(
        "!explorer.stage.settling && !document.getElementById('stage').hasAttribute('aria-busy')", seconds=60
    )
    assert 1_500 < page.run("return explorer.graph.nodes.size") <= 2_000
    told = re.match(r"Showing [12],\d{3} of ([\d,]+)", page.text("#cap"))
    assert told
    assert int(told[1].replace(",", "")) >= 3_500
    page.calm()


def test_the_first_picture_is_small_and_says_of_how_many(page: Page) -> None:
    page.open("/explore")
    settled(page)
    assert page.run("return explorer.graph.nodes.size") <= 40
    assert page.text("#cap").startswith("Showing ")
    page.click("#cap button")
    page.wait("explorer.graph.nodes.size > 40")
    assert parse_qs(urlsplit(page.address).query)["at"] == ["* 150"]
    settled(page)
