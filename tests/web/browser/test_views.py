"""Timeline and map: zoom, filters that go along from one view to the other, and what a click leads to."""

from __future__ import annotations

import pytest
from selenium.webdriver.common.keys import Keys

from tests.web.browser.page import NARROW, WIDE, Page


def ready(page: Page) -> None:
    page.wait(
        "document.querySelectorAll('#rows tr').length && !document.getElementById('view').hasAttribute('aria-busy')"
    )


def test_the_timeline_zooms_from_years_to_days(page: Page) -> None:
    page.open("/timeline")
    ready(page)
    assert "counted by year" in page.text("#told")
    bars = "document.querySelectorAll('#chart .bars rect')"
    page.point(f"[...{bars}].find((each) => each.dataset.start === '2019')").click().perform()
    page.wait("new URLSearchParams(location.search).get('from')?.startsWith('2019')")
    page.wait("document.getElementById('told').textContent.includes('counted by week')")
    ready(page)
    days = page.run("return [...document.querySelectorAll('#rows .when')].map((cell) => cell.textContent)")
    assert days
    assert all("2019" in day for day in days)
    page.keys(".chart", *(["+"] * 4))
    page.wait("document.getElementById('told').textContent.includes('counted by day')")
    page.click("#all")
    page.wait("!new URLSearchParams(location.search).get('from')")
    ready(page)


def test_dates_go_along_from_the_timeline_to_the_map_and_back(page: Page) -> None:
    page.open("/timeline")
    ready(page)
    everything = page.text("#told")
    page.run(
        "const set = (name, value) => { const field = document.querySelector(`[name=${name}]`); field.value = value;"
        " field.dispatchEvent(new Event('change', { bubbles: true })); }; set('from', '2018-01-01'); set('to', '2019-12-31')"
    )
    page.wait(
        "document.getElementById('told').textContent !== arguments[0] && location.search.includes('to=2019-12-31')",
        everything,
    )
    ready(page)
    count = page.text("#told").split(" ")[0]
    page.click('nav a[href^="/map"]')
    page.wait("window.atlas && document.getElementById('counts').textContent")
    assert page.text("#counts").split(" ")[0] == count
    assert "from=2018-01-01" in page.address
    assert page.run("return document.querySelector('[name=from]').value") == "2018-01-01"
    page.click('nav a[href^="/explore"]')
    page.wait("window.explorer && explorer.graph.nodes.size")
    starts = page.run(
        "return [...explorer.graph.nodes.values()].filter((n) => n.family === 'Event').map((n) => n.start)"
    )
    assert starts
    assert all("2018" <= start[:4] <= "2019" for start in starts)


def test_an_event_on_the_timeline_leads_to_its_page(page: Page) -> None:
    page.open("/timeline", **{"from": "2019-09-01", "to": "2019-09-30"})
    ready(page)
    page.point("document.querySelector('#chart .events a rect')").click().perform()
    page.wait("document.querySelector('article.resource.event h1')")


def test_a_country_of_the_map_shows_its_events_and_becomes_a_filter(page: Page) -> None:
    page.open("/map")
    page.wait("window.atlas && document.querySelector('#tables tr')")
    x, y = page.run(
        "const one = atlas.paths.find((each) => each.id === 'IDN' && each.largest);"
        "const spot = atlas.projection([113.9, -0.8]); return spot"  # the middle of Kalimantan
    )
    page.click_at("#map", x, y)
    page.wait("document.querySelector('#chosen h2')?.textContent === 'Indonesia'")
    assert "sel=IDN" in page.address
    assert page.run("return document.querySelectorAll('#chosen li').length") >= 2
    page.click("#chosen .acts button")
    page.wait("location.search.includes('country=IDN') && document.querySelector('.about .chip')")
    page.wait("document.querySelectorAll('#tables table')[0].querySelectorAll('tbody tr').length === 1")
    page.click('nav a[href^="/timeline"]')
    ready(page)
    assert "country=IDN" in page.address
    page.wait("document.querySelector('.about .chip')?.textContent.startsWith('in Indonesia')")
    page.click(".about .chip")
    page.wait("!location.search.includes('country')")
    ready(page)


def test_the_map_by_participants_counts_other_countries(page: Page) -> None:
    page.open("/map")
    page.wait("document.querySelector('#tables tr')")
    by_place = page.text("#counts")
    page.click("#by-participants")
    page.wait("document.getElementById('counts').textContent !== arguments[0]", by_place)
    assert "by=participants" in page.address
    assert page.run("return atlas.counts.get('JPN')") >= 1


def test_small_states_are_seen_as_dots(page: Page) -> None:
    page.open("/map", by="participants")
    page.wait("window.atlas && document.querySelector('#tables tr') && atlas.dots")
    small = page.run(
        "return atlas.paths.filter((e) => e.largest && atlas.counts.get(e.id) && e.area * atlas.k * atlas.k < 26).map((e) => e.id)"
    )
    assert small
    assert set(small) <= set(page.run("return atlas.dots.map((dot) => dot.iso3)"))


def test_the_map_moves_by_keys_and_fits_a_narrow_screen(page: Page) -> None:
    page.size(*NARROW).open("/map")
    page.wait("window.atlas && document.querySelector('#tables tr')")
    page.keys("#map", "+", "+", Keys.ARROW_LEFT)
    assert page.run("return atlas.k") > 1.5
    page.keys("#map", "0")
    assert page.run("return atlas.k") == 1
    assert page.run("return document.documentElement.scrollWidth") <= NARROW[0]


def test_places_stay_where_they_are_on_a_window_of_another_size(page: Page) -> None:
    page.size(*WIDE).open("/map")
    page.wait("window.atlas && document.querySelector('#tables tr') && atlas.places.length")
    page.keys("#map", "+", "+", "+")
    middle = "atlas.projection.invert([(atlas.width / 2 - atlas.x) / atlas.k, (atlas.height / 2 - atlas.y) / atlas.k])"
    before = page.run(f"return [atlas.width, ...{middle}]")
    page.size(1100, 800)
    page.wait("atlas.width < arguments[0] - 100", before[0])
    shift = (
        "(each) => Math.hypot(...atlas.projection([each.lon, each.lat]).map((to, at) => to - each.at[at]))"
    )
    assert page.run(f"return Math.max(...atlas.places.map({shift}))") < 0.01
    assert page.run(f"return {middle}") == pytest.approx(before[1:], abs=0.5), (
        "what was in the middle stays there"
    )
    corner = page.run("return [...atlas.context.getImageData(0, atlas.canvas.height - 1, 1, 1).data]")
    assert corner[:3] != [0, 0, 0], "nothing waits for its paint in black"


def test_filters_by_actor_become_chips(page: Page) -> None:
    page.open("/timeline")
    ready(page)
    before = page.text("#told")
    page.keys(".about input", "retno marsudi")
    page.wait("document.querySelector('.about ul.found li[aria-selected=true]')")
    page.keys(".about input", Keys.ENTER)
    page.wait(
        "location.search.includes('about=') && document.getElementById('told').textContent !== arguments[0]",
        before,
    )
    ready(page)
    page.wait("document.querySelector('.about .chip').innerText.includes('Retno Marsudi')")


def test_the_timeline_begins_where_most_events_are(page: Page) -> None:
    page.open("/timeline")
    ready(page)
    page.run(
        "const real = window.fetch; window.fetch = async (address, options) => {"
        " const answer = await real(address, options); if (!String(address).includes('unit=year')) return answer;"
        " const told = await answer.json(); const old = told.bins[0];"
        " told.bins.unshift({ ...old, start: '1850', end: '1850-12-31', count: 1 }); told.first = '1850-01-01';"
        " return new Response(JSON.stringify(told), { status: 200 }); };"
    )
    page.click(".filters input[name=kind]")
    page.click(".filters input[name=kind]")
    page.wait("document.getElementById('told').textContent.includes('before, shown by All')")
    assert "1850" not in page.text("#range")
    page.click("#all")
    page.wait("location.search.includes('whole=1')")
    page.wait("!document.getElementById('told').textContent.includes('before')")
    ready(page)
