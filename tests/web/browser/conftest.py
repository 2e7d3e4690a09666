"""`kg serve` as a process of its own over real articles, and Chromium to use it with."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from pyoxigraph import Quad, RdfFormat, serialize

from kg.store import open_store
from tests.folders import _empty_store, copy_of
from tests.view.conftest import Browser, chromium, folder
from tests.view.pictures import hostile_quads, many_quads

__all__ = ["chromium", "folder"]

ROOT = Path(__file__).resolve().parents[3]
VENDOR = ROOT / "kg" / "web" / "static" / "vendor"
PASSAGES = ROOT / "tests" / "corpus" / "passages"
WAIT_SECONDS = 20
NARROW, WIDE = (390, 844), (1600, 1000)


@dataclass
class Site:
    """A running server. `token` is what it printed for writers."""

    address: str
    token: str
    process: subprocess.Popen[str]


def served(store: Path) -> Iterator[Site]:
    """A server over a store, until whoever asked is done with it."""
    command = [sys.executable, "-m", "kg.cli", "serve", "--store", str(store), "--port", "0"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    assert process.stdout
    try:
        lines = [process.stdout.readline() for _ in range(3)]
        address = re.search(r"http://\S+/", lines[0])
        token = re.search(r"#token=(\S+)", "".join(lines))
        assert address, lines
        assert token, lines
        yield Site(address[0].rstrip("/"), token[1], process)
    finally:
        process.terminate()
        process.wait(10)


def ingested(store: Path, *paths: Path) -> Path:
    command = [sys.executable, "-m", "kg.cli", "ingest", *map(str, paths), "--store", str(store)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120)
    assert done.returncode == 0, done.stderr
    return store


@pytest.fixture(scope="session", autouse=True)
def vendor() -> None:
    if not (VENDOR / "built-from.txt").is_file():
        pytest.skip("the browser libraries are not built: make vendor (needs npm)")


@pytest.fixture(scope="session")
def store(folder: Path) -> Path:
    """The first article and the passages of the corpus."""
    return ingested(folder / "browsed", ROOT / "seeds", PASSAGES)


@pytest.fixture(scope="session")
def site(store: Path) -> Iterator[Site]:
    """A server that nothing is written to."""
    yield from served(store)


@pytest.fixture(scope="session")
def large_site(folder: Path) -> Iterator[Site]:
    """A server over 4,000 nodes, twice what a picture may have: 1,500 meetings of three among 2,600 actors.

    Not 20,000: loading them takes minutes since entities are resolved across articles.
    """
    yield from served(_with(folder, "large", many_quads(1_500, 2_600, named=True)))


@pytest.fixture(scope="session")
def hostile_site(folder: Path) -> Iterator[Site]:
    """A server over an article that means harm."""
    yield from served(_with(folder, "hostile", hostile_quads()))


def _with(folder: Path, name: str, article: tuple[str, list[Quad]]) -> Path:
    location = copy_of(_empty_store(), folder, name)
    lines = folder / f"{name}.nq"
    lines.write_bytes(serialize(article[1], format=RdfFormat.N_QUADS) or b"")
    with open_store(location, write=True) as store:
        store.bulk_load(lines)  # one transaction of 300,000 quads takes a minute
    return location


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
        self.wait("document.querySelector(arguments[0])", selector)
        return self.driver.find_element("css selector", selector)

    def click(self, selector: str) -> None:
        found = self.find(selector)
        self.run("arguments[0].scrollIntoView({block: 'center'})", found)
        found.click()

    def text(self, selector: str) -> str:
        return str(self.run("return document.querySelector(arguments[0])?.innerText ?? ''", selector))

    def keys(self, selector: str, *keys: str) -> None:
        self.find(selector).send_keys(*keys)

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


def fresh(chromium: Browser, site: Site) -> Page:
    page = Page(chromium, site)
    page.driver.get("about:blank")
    page.driver.execute_cdp_cmd("Network.clearBrowserCookies", {})
    page.forget()
    return page.dark(False).size(*WIDE)


@pytest.fixture
def page(chromium: Browser, site: Site) -> Iterator[Page]:
    """A browser on the site; at the end nothing may have been complained of."""
    page = fresh(chromium, site)
    yield page
    page.calm()


@pytest.fixture
def writing_page(chromium: Browser, store: Path, tmp_path: Path) -> Iterator[Page]:
    """A browser on a server of its own, to be written to."""
    copy = Path(shutil.copytree(store, tmp_path / "written"))
    for site in served(copy):
        page = fresh(chromium, site)
        yield page
        page.calm()


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
    from selenium.webdriver.common.action_chains import ActionChains

    canvas = page.driver.find_element("id", "graph")
    size = canvas.rect
    chain = ActionChains(page.driver, duration=20)
    chain.move_to_element_with_offset(canvas, int(x - size["width"] / 2), int(y - size["height"] / 2))
    chain.click().perform()
