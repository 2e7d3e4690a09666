"""Fingers on explorer and map: one moves the picture, two bring it nearer."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.browser.page import NARROW, Page, settled

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
    page.size(*NARROW)
    page.driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True, "maxTouchPoints": 5})
    yield page
    page.driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": False})


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


def test_fingers_move_and_zoom_the_graph(phone: Page) -> None:
    phone.open("/explore", at=f"{RETNO} 8")
    settled(phone)
    x, k = phone.run("return [explorer.stage.camera.x, explorer.stage.camera.k]")
    dragged(phone, "#graph", (40, 120), (60, 30))
    # it begins to move after a few pixels; events are handled with the next frame
    phone.wait("Math.abs((arguments[0] - explorer.stage.camera.x) * arguments[1] - 60) < 10", x, k)
    pinched(phone, "#graph", (150, 200))
    phone.wait("Math.abs(explorer.stage.camera.k / arguments[0] / 4 - 1) < 0.1", k)


@pytest.mark.xfail(
    strict=False, reason="fails after the test before it, passes alone; the cause is not known"
)
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
