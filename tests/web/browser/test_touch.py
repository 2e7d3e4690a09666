"""Fingers on explorer and map: one moves the picture, two bring it nearer."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.browser.page import NARROW, Page, labels, settled, spot

RETNO = "id/person/retno-marsudi"


def touch(page: Page, kind: str, *points: tuple[float, float]) -> None:
    found = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]
    page.driver.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": kind, "touchPoints": found})


def corner(page: Page, canvas: str) -> tuple[float, float]:
    box = page.run(
        "const b = document.querySelector(arguments[0]).getBoundingClientRect(); return [b.x, b.y]", canvas
    )
    return float(box[0]), float(box[1])


@pytest.fixture
def phone(page: Page) -> Any:
    """A tab of its own: in one where an emulated finger has touched a page, the next page is sent no touches."""
    before = page.driver.current_window_handle
    page.driver.switch_to.new_window("tab")
    page.size(*NARROW)
    page.driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True, "maxTouchPoints": 5})
    yield page
    page.driver.close()
    page.driver.switch_to.window(before)


def pinched(page: Page, canvas: str, middle: tuple[float, float]) -> None:
    """Two fingers go apart to four times their distance, evenly on both sides of a point."""
    left, top = corner(page, canvas)
    x, y = left + middle[0], top + middle[1]
    touch(page, "touchStart", (x - 20, y))
    touch(page, "touchStart", (x - 20, y), (x + 20, y))
    for step in range(1, 7):
        touch(page, "touchMove", (x - 20 - 10 * step, y), (x + 20 + 10 * step, y))
    touch(page, "touchEnd", (x - 80, y))
    touch(page, "touchEnd")  # a finger that stayed would be the first of the next touch


def dragged(page: Page, canvas: str, begin: tuple[float, float], by: tuple[float, float]) -> None:
    left, top = corner(page, canvas)
    x, y = left + begin[0], top + begin[1]
    touch(page, "touchStart", (x, y))
    for step in range(1, 6):
        touch(page, "touchMove", (x + by[0] * step / 5, y + by[1] * step / 5))
    touch(page, "touchEnd")


def tapped(page: Page, canvas: str, where: tuple[float, float]) -> None:
    left, top = corner(page, canvas)
    touch(page, "touchStart", (left + where[0], top + where[1]))
    touch(page, "touchEnd")


def test_a_tap_chooses_whom_it_touches(phone: Page) -> None:
    phone.open("/explore", at=f"{RETNO} 8")
    settled(phone)
    other = next(each for each in sorted(labels(phone)) if each != "Retno Marsudi")
    tapped(phone, "#graph", spot(phone, other))
    phone.wait("document.querySelector('#told h2')?.innerText.includes(arguments[0])", other)
    assert "sel=" in phone.address


def test_a_tap_on_the_map_chooses_a_country(phone: Page) -> None:
    phone.open("/map")
    phone.wait("window.atlas && document.querySelector('#tables tr')")
    where = phone.run(
        "const each = atlas.paths.find((p) => p.id === 'AUS' && p.largest); return atlas.centreOf(each)"
    )
    tapped(phone, "#map", (where[0], where[1]))
    phone.wait("new URLSearchParams(location.search).get('sel') === 'AUS'")


def test_fingers_move_and_zoom_the_graph(phone: Page) -> None:
    phone.open("/explore", at=f"{RETNO} 8")
    settled(phone)
    x, k = phone.run("return [explorer.stage.camera.x, explorer.stage.camera.k]")
    dragged(phone, "#graph", (40, 120), (60, 30))
    # it begins to move after a few pixels; events are handled with the next frame
    phone.wait("Math.abs((arguments[0] - explorer.stage.camera.x) * arguments[1] - 60) < 10", x, k)
    pinched(phone, "#graph", (150, 200))
    phone.wait("Math.abs(explorer.stage.camera.k / arguments[0] / 4 - 1) < 0.1", k)


def test_fingers_move_and_zoom_the_map(phone: Page) -> None:
    phone.open("/map")
    phone.wait("window.atlas && document.querySelector('#tables tr')")
    pinched(phone, "#map", (250, 150))
    phone.wait("Math.abs(atlas.k / 4 - 1) < 0.1")
    assert "sel=" not in phone.address, "nothing was chosen by that"


def test_the_map_leaves_no_empty_space_on_a_tall_screen(phone: Page) -> None:
    phone.open("/map")
    phone.wait("window.atlas && document.querySelector('#tables tr')")
    height, top, bottom = phone.run(
        "const boxes = atlas.paths.map((each) => each.box);"
        "return [atlas.height, Math.min(...boxes.map((b) => b[1])), Math.max(...boxes.map((b) => b[3]))]"
    )
    assert bottom - top > 0.6 * height
