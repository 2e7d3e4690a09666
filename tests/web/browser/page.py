"""A page in Chromium as a person uses it: what is looked for may come late, or be drawn again under the hand."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urlencode

from selenium.common.exceptions import (
    ElementClickInterceptedException,
    ElementNotInteractableException,
    MoveTargetOutOfBoundsException,
    StaleElementReferenceException,
)
from selenium.webdriver.common.action_chains import ActionChains

from tests.view.conftest import Browser

Found = TypeVar("Found")
WAIT_SECONDS = 40
NARROW, WIDE = (390, 844), (1600, 1000)
PASSING = (
    ElementClickInterceptedException,
    ElementNotInteractableException,
    MoveTargetOutOfBoundsException,
    StaleElementReferenceException,
)
"""Faults of a moment: the page drew something again, or it is not yet in its place. A person would just try again."""


def patiently(act: Callable[[], Found], seconds: float = WAIT_SECONDS) -> Found:
    """What an act gives, tried again as long as only faults of a moment stop it."""
    ends = time.monotonic() + seconds
    while True:
        try:
            return act()
        except PASSING:
            if time.monotonic() > ends:
                raise
            time.sleep(0.1)


@dataclass
class Site:
    """A running server. `token` is what it printed for writers."""

    address: str
    token: str
    process: subprocess.Popen[str]


@dataclass
class Page:
    """Chromium on the site."""

    browser: Browser
    site: Site

    @property
    def driver(self) -> Any:
        return self.browser.driver

    def size(self, width: int, height: int) -> Page:
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600},
        )
        return self

    def dark(self, dark: bool) -> Page:
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
        return self

    def open(self, path: str, **parameters: str) -> Page:
        query = f"?{urlencode(parameters)}" if parameters else ""
        self.driver.get(f"{self.site.address}{path}{query}")
        return self

    def run(self, script: str, *arguments: Any) -> Any:
        return self.browser.run(script, *arguments)

    def wait(self, script: str, *arguments: Any, seconds: float = WAIT_SECONDS) -> Any:
        """What a script gives as soon as it gives something."""
        ends = time.monotonic() + seconds
        while not (found := self.run(f"return {script}", *arguments)):
            assert time.monotonic() < ends, f"never true: {script} at {self.driver.current_url}"
            time.sleep(0.05)
        return found

    def find(self, selector: str) -> Any:
        return patiently(lambda: self.wait("document.querySelector(arguments[0])", selector))

    def click(self, selector: str) -> None:
        """A real click at the first element of a selector, as soon as it can be clicked."""

        def act() -> None:
            found = self.find(selector)
            self.run("arguments[0].scrollIntoView({block: 'center'})", found)
            found.click()

        patiently(act)

    def text(self, selector: str) -> str:
        return str(self.run("return document.querySelector(arguments[0])?.innerText ?? ''", selector))

    def keys(self, selector: str, *keys: str) -> None:
        """Keys for the first element of a selector; what a fault of a moment stops has not been typed."""
        patiently(lambda: self.find(selector).send_keys(*keys))

    def point(self, script: str, *arguments: Any) -> ActionChains:
        """The pointer moved to the middle of the element that a script gives; `.click().perform()` clicks there."""

        def act() -> ActionChains:
            found = self.wait(script, *arguments)
            ActionChains(self.driver, duration=20).move_to_element(found).perform()
            return ActionChains(self.driver, duration=20)

        return patiently(act)

    def click_at(self, selector: str, x: float, y: float) -> None:
        """A real click at a place, in CSS pixels from the upper left corner of the first element of a selector."""

        def act() -> None:
            found = self.find(selector)
            size = found.rect
            chain = ActionChains(self.driver, duration=20)
            chain.move_to_element_with_offset(found, int(x - size["width"] / 2), int(y - size["height"] / 2))
            chain.click().perform()

        patiently(act)

    @property
    def address(self) -> str:
        return str(self.driver.current_url)

    def calm(self) -> None:
        """Nothing was complained of, and nobody but the server was asked for anything."""
        complaints, asked = self.browser.complaints(), self.browser.requests()
        assert not complaints
        own = (self.site.address, "blob:", "about:", "chrome:")
        assert not [each for each in asked if not each.startswith(own)]

    def forget(self) -> None:
        self.browser.complaints()
        self.browser.requests()


def settled(page: Page) -> None:
    """Until the explorer's picture is there and has come to rest."""
    page.wait(
        "window.explorer && !document.getElementById('stage').hasAttribute('aria-busy')"
        " && explorer.stage.shown.nodes.length && !explorer.stage.settling && !explorer.stage.moving"
    )


def labels(page: Page) -> set[str]:
    return set(page.run("return explorer.stage.shown.nodes.map((node) => node.label)"))


def spot(page: Page, label: str) -> tuple[float, float]:
    """Where a node stands on the canvas."""
    x, y = page.run(
        "const s = explorer.stage; const n = s.shown.nodes.find((n) => n.label === arguments[0]);"
        "return s.camera.toScreen(n.x, n.y)",
        label,
    )
    return float(x), float(y)


def click_canvas(page: Page, x: float, y: float) -> None:
    """A real click at a place of the graph."""
    page.click_at("#graph", x, y)
